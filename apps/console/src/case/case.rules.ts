import type { CaseDetail, CaseState, StaffMember } from '#libs/contracts';

const ENDED: readonly CaseState[] = ['closed', 'withdrawn', 'erased'];
const IN_HAND: readonly CaseState[] = ['assigned', 'in_contact'];

/** What a person can do with a case now. The API decides; this keeps the page from offering what it refuses. */
export interface Possible {
  readonly claim: boolean;
  readonly release: boolean;
  readonly close: boolean;
  readonly open: boolean;
  readonly reply: boolean;
  readonly hasEnded: boolean;
}

/** Whoever has a case works on it, and so may a lead. */
export function possibleSteps({ state, assignee }: CaseDetail, { id, role }: StaffMember): Possible {
  const isTheirs = assignee === id || role === 'lead';
  const isInHand = IN_HAND.includes(state);
  return {
    claim: state === 'queued',
    release: isTheirs && isInHand,
    close: isTheirs && isInHand,
    open: isTheirs && state !== 'erased',
    reply: isTheirs && isInHand,
    hasEnded: ENDED.includes(state),
  };
}
