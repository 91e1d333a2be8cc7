import { messagingGrants } from '#libs/messaging';
import type { Grants } from '#libs/platform';

/** Rights on schema `audit`. Nobody may change, delete or truncate entries, nodes or checkpoints. */
export const GRANTS = {
  audit_app: {
    ...messagingGrants('audit'),
    entries: ['select', 'insert'],
    tree_state: ['select', 'update(size, frontier, root)'],
    tree_nodes: ['select', 'insert'],
    leaf_salts: ['select', 'insert'],
    checkpoints: ['select', 'insert'],
    stream_positions: ['select', 'insert', 'update(next_seq, seen_at)'],
    stream_gaps: ['select', 'insert', 'update(alarmed_at)', 'delete'],
  },
} as const satisfies Grants;
