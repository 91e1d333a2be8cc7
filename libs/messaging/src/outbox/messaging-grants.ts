import type { Grants } from '#libs/platform';
import { isSchema } from './messaging-tables.js';

/** Rights on tables of one schema: table -> rights. */
export type TableGrants = Grants[string];

/** What an app's own role needs on the tables of `messagingTables`; to be spread into that role's entry of the app's grants. */
export const MESSAGING_GRANTS = {
  outbox_heads: ['select', 'insert', 'update'],
  outbox_messages: ['select', 'insert', 'delete'],
  relay_leaders: ['select', 'insert', 'update'],
  event_history: ['select', 'insert', 'update(broker_offset, data)'],
  consumer_positions: ['select', 'insert', 'update'],
  consumer_fences: ['select', 'insert', 'update'],
  consumer_gaps: ['select', 'insert', 'delete'],
  held_events: ['select', 'insert', 'delete'],
  dead_letters: ['select', 'insert', 'update'],
} as const satisfies TableGrants;

/** Rights of `<schema>_app` on the tables of messaging in its schema. */
export function messagingGrants(schema: string): TableGrants {
  if (!isSchema(schema)) throw new Error('not the name of a schema');
  return MESSAGING_GRANTS;
}
