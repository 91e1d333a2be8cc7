import type { TopicPartition } from '../bus/bus.js';

/** A partition that this member of a group holds the lock of. */
export interface HeldPartition {
  readonly at: TopicPartition;
  readonly headId: number;
  /** Offset to continue at; undefined until the reader has said where it begins. */
  next: bigint | undefined;
  /** No record from `next` on lies on an earlier day. */
  day: string;
  /** There may be records that were not fetched. */
  behind: boolean;
  /** What goes on with it. A partition that is leaving is given up as soon as nothing does. */
  state: 'resting' | 'working' | 'paused';
  leaving: boolean;
  /** What the group's note of it says. */
  noted: bigint | undefined;
}

/** Name of a partition as a map key and in notifications. */
export function partitionName({ topic, partition }: TopicPartition): string {
  return `${topic}/${String(partition)}`;
}

/** A partition whose lock was just taken. */
export function heldPartition(at: TopicPartition, headId: number): HeldPartition {
  return {
    at,
    headId,
    next: undefined,
    day: '-infinity',
    behind: false,
    state: 'resting',
    leaving: false,
    noted: undefined,
  };
}
