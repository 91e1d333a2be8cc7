import { randomUUIDv7 } from 'node:crypto';

/** A new UUID version 7 (RFC 9562): sortable by time of making, not a secret. */
export function newId(): string {
  return randomUUIDv7();
}
