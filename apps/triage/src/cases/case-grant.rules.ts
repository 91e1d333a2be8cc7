import type { GrantKind } from '#libs/contracts';
import type { Stepper } from './case-state.rules.js';

/**
 * The authority that a member of a case's queue has over it. Each lets content be opened with a purpose; `assigned` and
 * `lead` let the visitor be answered too. Whoever is no member sees no case, so this is never asked for them.
 */
export function grantKindFor(
  held: { readonly assignee: string | null },
  by: Stepper,
): Exclude<GrantKind, 'break_glass'> {
  if (held.assignee === by.staffId) return 'assigned';
  return by.isLead ? 'lead' : 'queue';
}
