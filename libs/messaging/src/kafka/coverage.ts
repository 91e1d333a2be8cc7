import type { PublishOutcome } from '../bus/bus.js';

/** The part of a produce reply that says what became of one partition. */
export interface PartitionReply {
  readonly topicName: string;
  readonly partition: number;
  readonly errorCode: number;
  readonly baseOffset?: string | undefined;
}

/** A partition that the broker's reply does not cover: kafkajs can resolve `send` for messages it never stored. */
export class NotCovered extends Error {
  override readonly name = 'NotCovered';
}

/**
 * Outcome of each record of one batch sent to one partition. Only what the reply names without an error counts as
 * stored; a resolved `send` proves nothing (tulios/kafkajs: a retry skips brokers that have answered before).
 */
export function coveredOutcomes(
  reply: readonly PartitionReply[],
  batch: { readonly topic: string; readonly partition: number; readonly count: number },
): PublishOutcome[] {
  const found = reply.find((entry) => entry.topicName === batch.topic && entry.partition === batch.partition);
  const base = found?.errorCode === 0 && found.baseOffset !== undefined ? BigInt(found.baseOffset) : -1n;
  return Array.from({ length: batch.count }, (_, index) =>
    base < 0n
      ? { ok: false, error: new NotCovered('the reply does not cover the partition') }
      : { ok: true, offset: base + BigInt(index) },
  );
}
