import { createHmac, hash, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new session token: 256 random bits, base64url. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token; undefined when it cannot be one. */
export function digestOf(token: string): Buffer | undefined {
  return TOKEN.test(token) ? hash('sha256', token, 'buffer') : undefined;
}

/** The token that a page of this site sends with every change, bound to its session (OWASP: signed double-submit). */
export function csrfTokenOf(key: KeyObject, digest: Buffer): string {
  return createHmac('sha256', key).update('csrf|').update(digest).digest('base64url');
}

export function isCsrfToken(key: KeyObject, digest: Buffer, given: string): boolean {
  const wanted = Buffer.from(csrfTokenOf(key, digest));
  const received = Buffer.from(given);
  return received.length === wanted.length && timingSafeEqual(received, wanted);
}
