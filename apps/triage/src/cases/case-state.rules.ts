import type { CaseState } from '#libs/contracts';

/** What can be done to a case: by a person (claim, release, close) or by a consultant's first message (contact). */
export const CASE_STEPS = ['claim', 'contact', 'release', 'close'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];
/** Steps that people take themselves. */
export type PersonalStep = Exclude<CaseStep, 'contact'>;

/** Every legal step; what is not here is illegal. */
const NEXT: Readonly<Record<CaseStep, Partial<Record<CaseState, CaseState>>>> = {
  claim: { queued: 'assigned' },
  contact: { assigned: 'in_contact' },
  release: { assigned: 'queued', in_contact: 'queued' },
  close: { assigned: 'closed', in_contact: 'closed' },
};

/** The state that a step leads to; undefined when the step is illegal there. */
export function nextState(state: CaseState, step: CaseStep): CaseState | undefined {
  return NEXT[step][state];
}

/** What holds of a case when somebody wants to take a step. */
export interface Held {
  readonly state: CaseState;
  readonly assignee: string | null;
}

/** Who wants it. */
export interface Stepper {
  readonly staffId: string;
  readonly isLead: boolean;
}

/** `done`: it is so already, nothing happens. */
export type StepVerdict =
  | { readonly kind: 'go'; readonly state: CaseState }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: 'already-claimed' | 'illegal-step' };

/**
 * May this person take this step now? A claim of one's own case is done already; of somebody else's, lost. A case is
 * released and closed by whoever has it, or by a lead.
 */
export function judgeStep(step: PersonalStep, held: Held, by: Stepper): StepVerdict {
  const state = nextState(held.state, step);
  if (step === 'claim' && state === undefined && isWorkedOn(held)) {
    return held.assignee === by.staffId ? { kind: 'done' } : { kind: 'refused', code: 'already-claimed' };
  }
  if (state === undefined) return { kind: 'refused', code: 'illegal-step' };
  if (step !== 'claim' && held.assignee !== by.staffId && !by.isLead) {
    return { kind: 'refused', code: 'already-claimed' };
  }
  return { kind: 'go', state };
}

/** Whether somebody has the case in hand: it is neither in its queue nor ended. */
function isWorkedOn({ state, assignee }: Held): boolean {
  switch (state) {
    case 'assigned':
    case 'in_contact':
    case 'waiting_for_visitor':
    case 'on_hold':
      return assignee !== null;
    case 'received':
    case 'queued':
    case 'closed':
    case 'withdrawn':
    case 'erased':
      return false;
  }
}
