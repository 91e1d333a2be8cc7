import { timingSafeEqual, type KeyObject } from 'node:crypto';
import { recordMac } from '#libs/access';
import type { AccessRecord, App } from '#libs/contracts';

/** Whether the app that a record names has signed it (HMAC-SHA-256, hex). */
export function isMacOf(record: AccessRecord, mac: string, keys: ReadonlyMap<App, KeyObject>): boolean {
  const key = keys.get(record.app);
  if (key === undefined) return false;
  const expected = Buffer.from(recordMac(key, record), 'hex');
  const given = Buffer.from(mac, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
