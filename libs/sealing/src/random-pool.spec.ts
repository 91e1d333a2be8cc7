import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRandomPool } from './random-pool.js';

describe('the random pool', () => {
  test('gives as many bytes as asked, across refills and beyond its size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 50 }), (lengths) => {
        const pool = createRandomPool(64);
        for (const length of lengths) expect(pool.take(length).length).toBe(length);
      }),
    );
  });

  test('gives no byte twice and none of the zeroes that it leaves behind', () => {
    const pool = createRandomPool(64);
    const taken = Array.from({ length: 2000 }, () => pool.take(16).toString('hex'));
    expect(new Set(taken).size).toBe(2000);
    const zeroes = Buffer.concat(taken.map((text) => Buffer.from(text, 'hex'))).filter(
      (byte) => byte === 0,
    ).length;
    // 125 of 32,000 are expected of fair bytes.
    expect(zeroes).toBeGreaterThan(60);
    expect(zeroes).toBeLessThan(220);
  });

  test('gives memory of its own, which the taker may wipe', () => {
    const pool = createRandomPool(64);
    const first = pool.take(16);
    const second = pool.take(16);
    first.fill(0);
    expect(second.equals(Buffer.alloc(16))).toBe(false);
    expect(first.buffer.byteLength).toBe(16);
  });

  test('refuses lengths that make no sense', () => {
    for (const length of [0, -1, 1.5, Number.NaN])
      expect(() => createRandomPool(64).take(length)).toThrow(RangeError);
    expect(() => createRandomPool(8)).toThrow(RangeError);
  });
});
