import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash, createHmac, createSecretKey } from 'node:crypto';
import {
  deriveTrackingSecret,
  newTrackingSecret,
  normaliseTrackingSecret,
  trackingVerifier,
} from './tracking-secret.js';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a tracking secret', () => {
  test('is 26 Crockford symbols, never the same', () => {
    const secrets = Array.from({ length: 5000 }, newTrackingSecret);
    for (const secret of secrets) expect(secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(new Set(secrets).size).toBe(5000);
    for (let at = 0; at < 26; at++) expect(new Set(secrets.map((secret) => secret[at])).size).toBe(32);
  });

  test('is derived as the first 130 bits of the HMAC, its check as the last 120', () => {
    const key = createSecretKey(Buffer.alloc(32, 1));
    const keyMac = Buffer.alloc(32, 2);
    fc.assert(
      fc.property(fc.json(), (body) => {
        const mac = createHmac('sha256', Buffer.alloc(32, 1)).update(keyMac).update(body).digest('hex');
        let bits = BigInt(`0x${mac}`) >> 126n;
        let expected = '';
        for (let at = 0; at < 26; at++, bits >>= 5n) expected = SYMBOLS.charAt(Number(bits & 31n)) + expected;
        const derived = deriveTrackingSecret(key, keyMac, body);
        expect(derived.secret).toBe(expected);
        expect(derived.check.toString('hex')).toBe(mac.slice(34));
      }),
    );
    expect(() => deriveTrackingSecret(key, Buffer.alloc(31), '{}')).toThrow(RangeError);
  });

  test('is stored as its SHA-256', () => {
    const secret = newTrackingSecret();
    expect(trackingVerifier(secret).equals(createHash('sha256').update(secret).digest())).toBe(true);
  });

  test('is recognised however it is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', ' ', '-', '–', '\n'), { minLength: 26, maxLength: 26 }),
        fc.boolean(),
        (gaps, lower) => {
          const secret = newTrackingSecret();
          const looks = secret.replace(/1/g, 'l').replace(/0/g, 'O');
          const typed = Array.from(looks)
            .map((symbol, at) => symbol + (gaps[at] ?? ''))
            .join('');
          expect(normaliseTrackingSecret(lower ? typed.toLowerCase() : typed)).toBe(secret);
        },
      ),
    );
  });

  test.each([
    '',
    'A'.repeat(25),
    'A'.repeat(27),
    `${'A'.repeat(25)}U`,
    `${'A'.repeat(25)}é`,
    `${'A'.repeat(26)}${' '.repeat(300)}`,
  ])('is undefined when it cannot be one', (input) => {
    expect(normaliseTrackingSecret(input)).toBeUndefined();
  });
});
