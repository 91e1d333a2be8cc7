import { describe, expect, it } from '@jest/globals';
import { caseState, type CaseState } from '#libs/contracts';
import { CASE_STEPS, judgeStep, nextState, type StepVerdict } from './case-state.rules.js';

const ME = { staffId: 'me', isLead: false };
const LEAD = { staffId: 'lead', isLead: true };
const LEGAL: Readonly<Record<string, CaseState>> = {
  'queued claim': 'assigned',
  'assigned contact': 'in_contact',
  'assigned release': 'queued',
  'in_contact release': 'queued',
  'assigned close': 'closed',
  'in_contact close': 'closed',
};
const WORKED_ON: readonly CaseState[] = ['assigned', 'in_contact', 'waiting_for_visitor', 'on_hold'];
const lost: StepVerdict = { kind: 'refused', code: 'already-claimed' };
const illegal: StepVerdict = { kind: 'refused', code: 'illegal-step' };

describe.each(caseState.options)('a case that is %s', (state) => {
  it.each(CASE_STEPS)('takes the step %s only where it is legal', (step) => {
    expect(nextState(state, step)).toBe(LEGAL[`${state} ${step}`]);
  });

  it('can be claimed from the queue alone; the own one is claimed already, another is lost', () => {
    const mine = judgeStep('claim', { state, assignee: ME.staffId }, ME);
    const other = judgeStep('claim', { state, assignee: 'other' }, ME);
    const asLead = judgeStep('claim', { state, assignee: 'other' }, LEAD);
    if (state === 'queued') {
      expect(judgeStep('claim', { state, assignee: null }, ME)).toEqual({ kind: 'go', state: 'assigned' });
    } else if (WORKED_ON.includes(state)) {
      expect([mine, other, asLead]).toEqual([{ kind: 'done' }, lost, lost]);
    } else {
      expect([mine, other, asLead]).toEqual([illegal, illegal, illegal]);
    }
  });

  it.each(['release', 'close'] as const)('lets its holder and a lead %s it, nobody else', (step) => {
    const next = LEGAL[`${state} ${step}`];
    const verdicts = [ME, LEAD].map((by) => judgeStep(step, { state, assignee: ME.staffId }, by));
    const stranger = judgeStep(step, { state, assignee: 'other' }, ME);
    if (next === undefined) {
      expect([...verdicts, stranger]).toEqual([illegal, illegal, illegal]);
    } else {
      expect(verdicts).toEqual([
        { kind: 'go', state: next },
        { kind: 'go', state: next },
      ]);
      expect(stranger).toEqual(lost);
    }
  });
});
