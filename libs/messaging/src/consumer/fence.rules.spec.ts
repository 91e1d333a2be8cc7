import { describe, expect, it } from '@jest/globals';
import {
  judgeArrival,
  judgeLatest,
  judgeOrdered,
  jumpedOver,
  type Blocker,
  type FenceVerdict,
} from './fence.rules.js';

const fence = { version: 3, eventId: 'c' };

describe('the fence of an ordered topic', () => {
  it.each<[string, { version: number; id: string }, Blocker[], FenceVerdict]>([
    ['applies the next version', { version: 4, id: 'd' }, [], 'apply'],
    ['drops an older version', { version: 2, id: 'b' }, [], 'drop'],
    ['drops the newest version seen again', { version: 3, id: 'c' }, [], 'drop'],
    ['sets another event under the newest version aside', { version: 3, id: 'x' }, [], 'conflict'],
    ['holds what is ahead', { version: 5, id: 'e' }, [], 'hold'],
    ['drops a dead letter delivered again', { version: 4, id: 'd' }, [{ version: 4, eventId: 'd' }], 'drop'],
    [
      'sets another event under the version of a dead letter aside',
      { version: 4, id: 'x' },
      [{ version: 4, eventId: 'd' }],
      'conflict',
    ],
    [
      'holds what waits behind a dead letter',
      { version: 5, id: 'e' },
      [{ version: 4, eventId: 'd' }],
      'hold',
    ],
    [
      'holds everything behind a dead letter without a version',
      { version: 4, id: 'd' },
      [{ version: null, eventId: null }],
      'hold',
    ],
    [
      'is not blocked by a conflict under an older version',
      { version: 4, id: 'd' },
      [{ version: 3, eventId: 'x' }],
      'apply',
    ],
  ])('%s', (_name, event, blockers, verdict) => {
    expect(judgeOrdered(fence, blockers, event)).toBe(verdict);
  });

  it('takes no event for another one when the newest version was given up without an id', () => {
    expect(judgeOrdered({ version: 3, eventId: null }, [], { version: 3, id: 'x' })).toBe('drop');
  });
});

describe('the fence of a latest topic', () => {
  it.each<[number, string, FenceVerdict]>([
    [4, 'd', 'apply'],
    [9, 'i', 'apply'],
    [3, 'c', 'drop'],
    [3, 'x', 'conflict'],
    [1, 'a', 'drop'],
  ])('judges version %i with id %s', (version, id, verdict) => {
    expect(judgeLatest(fence, { version, id })).toBe(verdict);
  });
});

describe('the fence of a reader of whole chunks', () => {
  it.each<[number, string, number[], FenceVerdict]>([
    [4, 'd', [], 'apply'],
    [9, 'i', [], 'apply'],
    [2, 'b', [2], 'apply'],
    [2, 'b', [], 'drop'],
    [3, 'c', [2], 'drop'],
  ])('judges version %i with id %s and gaps %j', (version, id, gaps, verdict) => {
    expect(judgeArrival(fence, new Set(gaps), { version, id })).toBe(verdict);
  });

  it('remembers what an arrival jumps over, unless that is an expired past', () => {
    expect(jumpedOver(fence, 6)).toEqual([4, 5]);
    expect(jumpedOver(fence, 4)).toEqual([]);
    expect(jumpedOver(fence, 2)).toEqual([]);
    expect(jumpedOver({ version: 0, eventId: null }, 5_000)).toEqual([]);
  });
});
