import type { KeyObject } from 'node:crypto';
import { AccessRecordedV1, type App, type Topic } from '#libs/contracts';
import type { ChunkHandler, ChunkRecord } from '#libs/messaging';
import type { AppendEntries } from './append-entries.js';
import { accessLeaf, eventLeaf, unreadableLeaf, type Candidate } from './build-leaf.js';
import { isMacOf } from './check-mac.js';

/** Everything that happens in the house but the log's own heads. */
export const CONSUMED_TOPICS = [
  'audit.access',
  'consultation.lifecycle',
  'case.lifecycle',
  'vault.lifecycle',
  'notification.lifecycle',
  'staff.lifecycle',
  'service-hours.lifecycle',
] as const satisfies readonly Topic[];

/**
 * Chunks that wait for the writer at the same time share its commit, so the log falls behind when few may wait. Each holds
 * a connection.
 */
export const CHUNKS_AT_ONCE = 16;

/**
 * Puts whole chunks of the bus on the log. The writer commits by itself before the chunk's own transaction does: a chunk that comes
 * again finds its entries there and adds nothing. Nothing is set aside: what cannot be read gets an entry that says so.
 */
export function logConsumer(writer: AppendEntries, recordKeys: ReadonlyMap<App, KeyObject>): ChunkHandler {
  return async (records) => {
    await writer.append(records.map((record) => candidateOf(record, recordKeys)));
  };
}

function candidateOf(record: ChunkRecord, recordKeys: ReadonlyMap<App, KeyObject>): Candidate {
  const { event, topic, bytes } = record;
  if (event === undefined) return unreadableLeaf(record, 'not-an-event');
  if (event.type !== AccessRecordedV1.type) return eventLeaf(event, topic, bytes);
  // The runtime has checked data against its schema: what does not fit comes without an event.
  const { record: access, mac } = event.data as AccessRecordedV1['data'];
  return isMacOf(access, mac, recordKeys) ? accessLeaf(access) : unreadableLeaf(record, 'bad-mac');
}
