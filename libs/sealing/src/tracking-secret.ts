import { createHmac, hash, type KeyObject } from 'node:crypto';
import { randomPool } from './random-pool.js';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;
const WELL_FORMED = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** A new tracking secret: 26 Crockford base32 characters, 130 random bits. */
export function newTrackingSecret(): string {
  const bytes = randomPool.take(17);
  const secret = base32(bytes);
  bytes.fill(0);
  return secret;
}

/** What a keyed request derives: its tracking secret, and a check that tells "same key and body" from "another body". */
export interface DerivedSecret {
  readonly secret: string;
  /** 120 bits that are no part of the secret and say nothing about it. */
  readonly check: Buffer;
}

/**
 * The tracking secret of a request that came with an Idempotency-Key: the same key and body give the same
 * secret, so that a replay returns it and nothing guessable is stored. HMAC-SHA-256 over key MAC and body:
 * its first 130 bits are the secret, its last 120 the check.
 * @param key HMAC key of the gateway (a secret KeyObject)
 * @param keyMac HMAC of the Idempotency-Key, 32 bytes
 * @param canonicalBody the parsed body as JSON in the schema's key order
 */
export function deriveTrackingSecret(key: KeyObject, keyMac: Buffer, canonicalBody: string): DerivedSecret {
  if (keyMac.length !== 32) throw new RangeError('a key MAC has 32 bytes');
  const mac = createHmac('sha256', key).update(keyMac).update(canonicalBody).digest();
  return { secret: base32(mac), check: mac.subarray(17) };
}

/** What the vault stores instead of the secret: its SHA-256, 32 bytes. 130 random bits need no slow hash. */
export function trackingVerifier(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/**
 * A typed or pasted secret in its one canonical form: lower case, spaces and dashes are accepted, I and L
 * read as 1, O as 0.
 * @returns `undefined` when it cannot be a secret
 */
export function normaliseTrackingSecret(input: string): string | undefined {
  if (input.length > 256) return undefined;
  const secret = input
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return WELL_FORMED.test(secret) ? secret : undefined;
}

/** The first 130 bits, five at a time, most significant first. */
function base32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && text.length < LENGTH) {
      bits -= 5;
      text += SYMBOLS.charAt((held >> bits) & 31);
    }
    if (text.length === LENGTH) break;
  }
  return text;
}
