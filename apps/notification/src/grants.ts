import { messagingGrants } from '#libs/messaging';
import type { Grants } from '#libs/platform';

/** What each role may do on notification's tables; the live catalog is compared with it by a test. */
export const GRANTS: Grants = {
  notification_app: {
    ...messagingGrants('notification'),
    deliveries: [
      'select',
      'insert',
      'update(attempts, last_code, lease_until, next_attempt_at, sent_at, state)',
    ],
    consultation_states: ['select', 'insert', 'update(closed_at)'],
  },
};
