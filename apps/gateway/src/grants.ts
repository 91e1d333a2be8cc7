import { messagingGrants } from '#libs/messaging';
import type { Grants } from '#libs/platform';

/** Who may do what in schema `gateway`. What a visitor submitted is written once and never changed from here. */
export const GRANTS: Grants = {
  gateway_app: {
    consultations: ['select', 'insert'],
    idempotency: ['select', 'insert', 'delete'],
    service_hours: ['select', 'insert', 'update'],
    staff: ['select', 'insert', 'update(name, role, password_hash, disabled_at)'],
    staff_sessions: ['select', 'insert', 'update(last_seen_at)', 'delete'],
    consultation_states: ['select', 'insert', 'update(state, steps, updated_at)'],
    ...messagingGrants('gateway'),
  },
};
