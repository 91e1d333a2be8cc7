import { describe, expect, it } from '@jest/globals';
import { ATTEMPTS_AT_MOST, waitAfterMs } from './retry.rules.js';

describe('the wait after a failed attempt', () => {
  it('doubles from a second to five minutes', () => {
    const waits = [1, 2, 3, 4, 9, 10, 20, ATTEMPTS_AT_MOST].map((attempts) => waitAfterMs(attempts, 0) * 2);
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000, 300_000]);
  });

  it('is drawn from its upper half', () => {
    expect(waitAfterMs(3, 0)).toBe(2_000);
    expect(waitAfterMs(3, 0.999)).toBeLessThanOrEqual(4_000);
    expect(waitAfterMs(3, 0.5)).toBe(3_000);
  });

  it('gives up within some hours', () => {
    const longest = Array.from({ length: ATTEMPTS_AT_MOST - 1 }, (_unused, index) =>
      waitAfterMs(index + 1, 1),
    );
    const hours = longest.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(3);
    expect(hours).toBeLessThan(5);
  });
});
