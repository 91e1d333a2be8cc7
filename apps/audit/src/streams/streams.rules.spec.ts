import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highestGapFree, NEW_STREAM, seen, type StreamPosition } from './streams.rules.js';

const after = (...numbers: number[]): StreamPosition => numbers.reduce(seen, NEW_STREAM);

describe('the numbers of a record stream', () => {
  it.each<[string, number[], StreamPosition, number]>([
    ['nothing seen', [], { next: 1, holes: [] }, 0],
    ['in order', [1, 2, 3], { next: 4, holes: [] }, 3],
    ['one missing', [1, 2, 4], { next: 5, holes: [{ from: 3, to: 3 }] }, 2],
    ['the first ones missing', [3], { next: 4, holes: [{ from: 1, to: 2 }] }, 0],
    ['the missing one comes late', [1, 3, 2], { next: 4, holes: [] }, 3],
    [
      'the middle of a hole is filled',
      [5, 3],
      {
        next: 6,
        holes: [
          { from: 1, to: 2 },
          { from: 4, to: 4 },
        ],
      },
      0,
    ],
    ['the ends of a hole are filled', [5, 1, 4], { next: 6, holes: [{ from: 2, to: 3 }] }, 1],
    [
      'two holes',
      [2, 4],
      {
        next: 5,
        holes: [
          { from: 1, to: 1 },
          { from: 3, to: 3 },
        ],
      },
      0,
    ],
    ['a number comes twice', [1, 2, 2, 1], { next: 3, holes: [] }, 2],
  ])('%s', (_name, numbers, position, gapFree) => {
    expect(after(...numbers)).toEqual(position);
    expect(highestGapFree(after(...numbers))).toBe(gapFree);
  });

  it('ends up the same in whichever order numbers come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), (numbers) => {
        const { next, holes } = after(...numbers);
        const missing = holes.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        const highest = Math.max(0, ...numbers);
        expect(next).toBe(highest + 1);
        expect(missing).toEqual(
          Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !numbers.includes(number)),
        );
      }),
    );
  });
});
