import { messagingGrants } from '#libs/messaging';
import type { Grants } from '#libs/platform';

/** Rights of every role on the vault's tables. The gateway may put sealed batches in and do nothing else. */
export const GRANTS: Grants = {
  vault_app: {
    ...messagingGrants('vault'),
    // SELECT … FOR UPDATE asks for the right to update some column; no statement changes a batch.
    intake_batches: ['select', 'delete', 'update(created_at)'],
    consultations: ['select', 'insert'],
    contents: ['select', 'insert'],
    messages: ['select', 'insert'],
    notes: ['select', 'insert'],
    disclosures: ['select', 'insert', 'update(confirmed_at)'],
    idempotency: ['select', 'insert', 'delete'],
    consent_states: ['select', 'insert', 'update(consents, language, projected_at, service)'],
    unconfirmed_accesses: ['select', 'insert', 'delete'],
  },
  gateway_app: {
    intake_batches: ['insert'],
  },
};
