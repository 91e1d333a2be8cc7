import { describe, expect, it } from '@jest/globals';
import { ageBand, level, SIGN_CODES } from '#libs/contracts';
import { prioritise, type Triaged } from './triage.rules.js';

const request = (given: Partial<Triaged>): Triaged => ({
  level: 'routine',
  signs: [],
  ageBand: '18_64',
  supplyEndsSoon: false,
  ...given,
});

describe('priority', () => {
  it.each([
    ['emergency', 0, 'emergency_sign'],
    ['urgent', 1, 'urgent_sign'],
    ['soon', 3, 'soon_sign'],
    ['routine', 5, 'in_order_of_due_time'],
  ] as const)('of %s is %i, because of %s', (given, priority, reason) => {
    expect(prioritise(request({ level: given }))).toEqual({ priority, reasons: [reason] });
  });

  it.each([
    ['emergency', 0],
    ['urgent', 1],
    ['soon', 2],
    ['routine', 4],
  ] as const)('of %s for a child is %i', (given, priority) => {
    expect(prioritise(request({ level: given, ageBand: 'under_18' })).priority).toBe(priority);
    expect(prioritise(request({ level: given, signs: ['child'] })).priority).toBe(priority);
    expect(prioritise(request({ level: given, supplyEndsSoon: true })).priority).toBe(priority);
    expect(prioritise(request({ level: given, signs: ['supply_ends_soon'] })).priority).toBe(priority);
  });

  it('names every reason, and raises once', () => {
    expect(prioritise(request({ level: 'soon', ageBand: 'under_18', supplyEndsSoon: true }))).toEqual({
      priority: 2,
      reasons: ['soon_sign', 'supply_ends_soon', 'child'],
    });
  });

  it('never lets a case overtake a more pressing level, and always says why, over all combinations', () => {
    const seen = new Map<string, number[]>();
    for (const given of level.options) {
      for (const age of ageBand.options) {
        for (const supplyEndsSoon of [true, false]) {
          for (const sign of [undefined, ...SIGN_CODES]) {
            const { priority, reasons } = prioritise(
              request({
                level: given,
                ageBand: age,
                supplyEndsSoon,
                signs: sign === undefined ? [] : [sign],
              }),
            );
            expect(reasons.length).toBeGreaterThan(0);
            expect(new Set(reasons).size).toBe(reasons.length);
            seen.set(given, [...(seen.get(given) ?? []), priority]);
          }
        }
      }
    }
    const span = (of: string): [number, number] => [Math.min(...seen.get(of)!), Math.max(...seen.get(of)!)];
    expect(level.options.map(span)).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 5],
    ]);
  });
});
