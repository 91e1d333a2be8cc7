import { messagingGrants } from '#libs/messaging';
import type { Grants } from '#libs/platform';

/** What each role may do on triage's tables; the live catalog is compared with it by a test. */
export const GRANTS: Grants = {
  triage_app: {
    ...messagingGrants('triage'),
    queues: ['select'],
    staff: ['select', 'insert', 'update(disabled_at, role, updated_at)'],
    queue_memberships: ['select', 'insert', 'delete'],
    cases: [
      'select',
      'insert',
      'update(assignee, closed_at, disposition, due_at, paused_remaining_minutes, queue, state, version)',
    ],
    case_transitions: ['select', 'insert'],
    // The right to update is what locking rows takes; nothing updates them.
    idempotency: ['select', 'insert', 'update(status)', 'delete'],
  },
};
