import type { ConsultationSubmittedV1, Level, PriorityReason } from '#libs/contracts';

/** What priority looks at. */
export type Triaged = Pick<ConsultationSubmittedV1['data'], 'level' | 'signs' | 'ageBand' | 'supplyEndsSoon'>;

/** How pressing a case is: 0 first, 9 last, and why. */
export interface Priority {
  readonly priority: number;
  readonly reasons: readonly PriorityReason[];
}

/** The places between the levels (2, 4) are for cases that are raised. */
const PRIORITY_OF_LEVEL: Readonly<Record<Level, number>> = { emergency: 0, urgent: 1, soon: 3, routine: 5 };
const REASON_OF_LEVEL: Readonly<Record<Level, readonly PriorityReason[]>> = {
  emergency: ['emergency_sign'],
  urgent: ['urgent_sign'],
  soon: ['soon_sign'],
  routine: [],
};

/**
 * Priority and reasons of a request. A child, or a supply that ends soon, moves the case one place forward within its
 * level: never past a more pressing level, and once, however many reasons there are.
 */
export function prioritise({ level, signs, ageBand, supplyEndsSoon }: Triaged): Priority {
  const raisedBy: PriorityReason[] = [];
  if (supplyEndsSoon || signs.includes('supply_ends_soon')) raisedBy.push('supply_ends_soon');
  if (ageBand === 'under_18' || signs.includes('child')) raisedBy.push('child');
  const place = PRIORITY_OF_LEVEL[level];
  const reasons = [...REASON_OF_LEVEL[level], ...raisedBy];
  return {
    priority: raisedBy.length > 0 && !isTaken(place - 1) ? place - 1 : place,
    reasons: reasons.length > 0 ? reasons : ['in_order_of_due_time'],
  };
}

function isTaken(place: number): boolean {
  return place < 0 || Object.values(PRIORITY_OF_LEVEL).includes(place);
}
