import { describe, expect, it } from '@jest/globals';
import type { CaseState } from '#libs/contracts';
import { stateOf, withStep, type Step } from './steps.rules.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
const play = (...steps: readonly [CaseState, number][]): Step[] =>
  steps.reduce<Step[]>((known, [state, minute]) => withStep(known, { state, at: at(minute) }), []);
const states = (steps: readonly Step[]): CaseState[] => steps.map(({ state }) => state);

describe('the steps of a request', () => {
  it('follow each other', () => {
    const steps = play(['queued', 1], ['assigned', 2], ['in_contact', 3], ['closed', 4]);
    expect(states(steps)).toEqual(['queued', 'assigned', 'in_contact', 'closed']);
    expect(stateOf(steps)).toBe('closed');
  });

  it('begin with received', () => {
    expect(stateOf([])).toBe('received');
  });

  it('are put in the order of time when they come crosswise, and a late one does not move the state back', () => {
    const steps = play(['queued', 1], ['in_contact', 3], ['assigned', 2]);
    expect(states(steps)).toEqual(['queued', 'assigned', 'in_contact']);
    expect(stateOf(steps)).toBe('in_contact');
  });

  it('say nothing twice', () => {
    expect(states(play(['in_contact', 3], ['in_contact', 4]))).toEqual(['in_contact']);
    expect(play(['in_contact', 4], ['in_contact', 3])).toEqual([{ state: 'in_contact', at: at(3) }]);
  });

  it('end with an end', () => {
    expect(states(play(['assigned', 2], ['closed', 4], ['in_contact', 5]))).toEqual(['assigned', 'closed']);
    expect(states(play(['assigned', 2], ['in_contact', 5], ['closed', 4]))).toEqual(['assigned', 'closed']);
  });

  it('go back to the queue on release', () => {
    expect(states(play(['queued', 1], ['assigned', 2], ['queued', 3]))).toEqual([
      'queued',
      'assigned',
      'queued',
    ]);
  });
});
