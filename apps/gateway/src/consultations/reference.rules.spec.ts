import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reference as onTheWire } from '#libs/contracts';
import { checkSymbol, normaliseReference, referenceFrom } from './reference.rules.js';

const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const symbol = fc.constantFrom(...SYMBOLS.split(/(?:)/));
const reference = fc
  .array(symbol, { minLength: 8, maxLength: 8 })
  .map((symbols) => symbols.join('') + checkSymbol(symbols.join('')));
const place = fc.integer({ min: 0, max: 8 });

const replaced = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

describe('a reference', () => {
  it('has the shape that the contract names and reads back as itself', () => {
    for (let round = 0; round < 2_000; round++) {
      const made = referenceFrom(() => randomBytes(8));
      expect(onTheWire.safeParse(made).success).toBe(true);
      expect(normaliseReference(made)).toBe(made);
    }
  });

  it('uses every symbol about as often', () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 4_000; round++) {
      for (const at of referenceFrom(() => randomBytes(8))
        .replaceAll('-', '')
        .slice(0, 8)) {
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(31);
    for (const count of counts.values()) expect(Math.abs(count - 32_000 / 31)).toBeLessThan(200);
  });

  it('with one wrong symbol is refused', () => {
    fc.assert(
      fc.property(reference, place, symbol, (text, at, other) => {
        fc.pre(text.charAt(at) !== other);
        expect(normaliseReference(replaced(text, at, other))).toBeUndefined();
      }),
    );
  });

  it('with two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(reference, fc.integer({ min: 0, max: 7 }), (text, at) => {
        const [first, second] = [text.charAt(at), text.charAt(at + 1)];
        fc.pre(first !== second);
        expect(normaliseReference(replaced(replaced(text, at, second), at + 1, first))).toBeUndefined();
      }),
    );
  });

  it('is read whatever its case, spaces, dashes and width are', () => {
    const made = referenceFrom(() => randomBytes(8));
    const wide = Array.from(made)
      .map((c) => (c === '-' ? '–' : String.fromCharCode(c.charCodeAt(0) + 0xfee0)))
      .join('');
    for (const typed of [
      made.toLowerCase(),
      ` ${made} `,
      made.replaceAll('-', ''),
      made.replaceAll('-', ' — '),
      wide,
    ]) {
      expect(normaliseReference(typed)).toBe(made);
    }
  });

  it('is refused when it is something else', () => {
    for (const typed of ['', 'K7Q4', 'K7Q4-9XHM-2X', '0000-0000-0', 'x'.repeat(10_000)]) {
      expect(normaliseReference(typed)).toBeUndefined();
    }
  });
});
