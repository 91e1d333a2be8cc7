import type { App } from '#libs/contracts';
import type { Database } from '#libs/platform';
import type { Bus, ReadOutcome, StartAt, TopicPartition } from '../bus/bus.js';
import { markOf } from './decode.js';

/** Why a partition is read again from its start. */
export type RewindReason = 'log-cut' | 'log-replaced' | 'record-missing';

export type Placement =
  | { readonly kind: 'start'; readonly start: StartAt }
  | { readonly kind: 'rewind'; readonly reason: RewindReason };

/** A consumer's own position in a partition, stored with its effects. */
export interface StoredPosition {
  readonly next: bigint;
  readonly mark: string;
}

/** Judges whether the log is the one that the position was taken in. */
export function placementOf(position: StoredPosition, found: ReadOutcome): Placement {
  const onward: Placement = { kind: 'start', start: { kind: 'offset', offset: position.next } };
  switch (found.kind) {
    case 'expired':
      return onward;
    case 'record':
      return markOf(found.record) === position.mark ? onward : { kind: 'rewind', reason: 'log-replaced' };
    case 'beyond-end':
      return { kind: 'rewind', reason: 'log-cut' };
    case 'missing':
      return { kind: 'rewind', reason: 'record-missing' };
  }
}

/**
 * Where a consumer goes on in a partition: after the last record whose effects it has, once that record was found in
 * the log again.
 *
 * @throws TransientError when database or broker cannot be asked
 */
export async function placementFor(
  app: App,
  database: Database,
  bus: Bus,
  at: TopicPartition,
): Promise<Placement> {
  const [row] = await database.query<{ next_offset: string; last_mark: string }>(
    `select next_offset, last_mark from ${app}.consumer_positions where topic = $1 and part = $2`,
    [at.topic, at.partition],
  );
  if (row === undefined || BigInt(row.next_offset) === 0n)
    return { kind: 'start', start: { kind: 'earliest' } };
  const position = { next: BigInt(row.next_offset), mark: row.last_mark };
  return placementOf(position, await bus.read(at, position.next - 1n));
}
