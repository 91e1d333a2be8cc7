import { describe, expect, it } from '@jest/globals';
import type { DeadLetter } from '#libs/contracts';
import { mergePages } from './merge-pages.rules.js';

const letter = (n: number, app: DeadLetter['app'] = 'triage'): DeadLetter => ({
  id: `019ab3c4-0000-7000-8000-${String(n).padStart(12, '0')}`,
  app,
  state: 'open',
  reason: 'not-json',
  attempts: 0,
  topic: 'case.lifecycle',
  partition: 0,
  offset: '0',
  firstSeenAt: '2026-11-22T10:00:00Z',
  lastSeenAt: '2026-11-22T10:00:00Z',
  waiting: 0,
});
const idsOf = (items: readonly DeadLetter[]): number[] => items.map(({ id }) => Number(id.slice(-3)));

describe('pages of several apps', () => {
  it('become one page, newest first, with the place to go on from', () => {
    const triage = { items: [letter(9), letter(5)], next: letter(5).id };
    const vault = { items: [letter(8, 'vault'), letter(7, 'vault')] };
    const { items, next } = mergePages([triage, vault], 2);
    expect(idsOf(items)).toEqual([9, 8]);
    expect(next).toBe(letter(8).id);
  });

  it('go on while any app has more, and end with the last one', () => {
    expect(mergePages([{ items: [letter(3)], next: letter(3).id }, { items: [] }], 1).next).toBe(
      letter(3).id,
    );
    expect(mergePages([{ items: [letter(3)] }, { items: [letter(2)] }], 2)).not.toHaveProperty('next');
    expect(mergePages([], 50)).toEqual({ items: [] });
  });
});
