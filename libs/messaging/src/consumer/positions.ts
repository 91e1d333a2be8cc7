import type { Bus, ReadOutcome, StartAt, TopicPartition } from '../bus/bus.js';
import { markOf } from './decode.js';
import type { PositionTable, StoredPosition } from './position-table.js';

/** Why a partition is read again from its start. */
export type RewindReason = 'log-cut' | 'log-replaced' | 'record-missing';

export type Placement =
  | { readonly kind: 'start'; readonly start: StartAt }
  | { readonly kind: 'rewind'; readonly reason: RewindReason };

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
  positions: Pick<PositionTable, 'find'>,
  bus: Bus,
  at: TopicPartition,
): Promise<Placement> {
  const position = await positions.find(at);
  if (position === undefined || position.next === 0n) return { kind: 'start', start: { kind: 'earliest' } };
  return placementOf(position, await bus.read(at, position.next - 1n));
}
