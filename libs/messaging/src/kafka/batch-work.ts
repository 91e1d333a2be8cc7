import type { EachBatchPayload } from 'kafkajs';
import type { Log } from '#libs/platform';
import type { Chunk, ConsumeOptions, StoredRecord } from '../bus/bus.js';
import type { Assignment, Assignments } from './assignments.js';
import { storedRecord } from './kafka-client.js';
import type { MemberTimings } from './member-timings.js';
import type { TopicNames } from './topic-names.js';

export interface BatchParts {
  readonly assignments: Assignments;
  readonly options: Pick<ConsumeOptions, 'chunkSize' | 'onChunk'>;
  readonly names: TopicNames;
  readonly timings: Pick<MemberTimings, 'beat' | 'longestChunk' | 'fault'>;
  readonly log: Log;
  /** Called when a chunk is done. */
  readonly onDone: () => void;
}

/** What a member does with the batches that kafkajs fetches: chunk by chunk through the reader, with heartbeats. */
export class BatchWork {
  private readonly working = new Set<Promise<void>>();
  /** When each chunk in hand began. */
  private readonly began = new Set<{ readonly at: number }>();
  private stopping = false;

  constructor(private readonly parts: BatchParts) {}

  /** Handed to kafkajs. Never rejects: it would stop every partition of this member. */
  async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    const assignment = this.parts.assignments.find(topic, partition);
    if (assignment === undefined || assignment.state === 'asked') return;
    const work = this.workThrough(payload, assignment).catch((error: unknown) => {
      const { assignments, log, timings } = this.parts;
      log.error('batch-failed', error, { topic, partition });
      void assignments.rest(assignment, timings.fault);
    });
    this.working.add(work);
    await work;
    this.working.delete(work);
  }

  get busy(): boolean {
    return this.working.size > 0;
  }

  /** Whether a chunk is in hand for longer than any chunk may take. */
  overdue(): boolean {
    return [...this.began].some(({ at }) => Date.now() - at > this.parts.timings.longestChunk);
  }

  /** Begins no other chunk and settles when those in hand are done. */
  async finish(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.working);
  }

  private async workThrough(payload: EachBatchPayload, assignment: Assignment): Promise<void> {
    const { assignments, options, names, onDone } = this.parts;
    const { batch } = payload;
    const topic = names.here(batch.topic);
    for (let from = 0; from < batch.messages.length; from += options.chunkSize) {
      if (this.stopping || !payload.isRunning() || payload.isStale() || !assignments.holds(assignment))
        return;
      const records = batch.messages
        .slice(from, from + options.chunkSize)
        .map((message) => storedRecord(topic, batch.partition, message));
      const last = records.at(-1);
      if (last === undefined) return;
      assignment.lastSign = Date.now();
      const verdict = await this.chunk(payload, records);
      onDone();
      if (!assignments.holds(assignment)) return;
      assignment.lastSign = Date.now();
      assignment.next = verdict.kind === 'done' ? last.offset + 1n : verdict.next;
      payload.resolveOffset(String(assignment.next - 1n));
      if (verdict.kind === 'pause') {
        void assignments.rest(assignment, verdict.ms);
        return;
      }
      if (!(await isAlive(payload))) return;
    }
  }

  private async chunk(
    payload: EachBatchPayload,
    records: readonly StoredRecord[],
  ): ReturnType<ConsumeOptions['onChunk']> {
    const { names, options, timings } = this.parts;
    const { batch } = payload;
    const begun = { at: Date.now() };
    const beating = setInterval(() => {
      // Whoever works longer than that keeps its partitions from members that might get on with them.
      if (Date.now() - begun.at < timings.longestChunk) void isAlive(payload);
    }, timings.beat);
    const chunk: Chunk = {
      topic: names.here(batch.topic),
      partition: batch.partition,
      records,
      end: BigInt(batch.highWatermark),
      keepAlive: async () => {
        await isAlive(payload);
      },
    };
    this.began.add(begun);
    try {
      return await options.onChunk(chunk);
    } finally {
      clearInterval(beating);
      this.began.delete(begun);
    }
  }
}

/** Sends a heartbeat if one is due. kafkajs meets the same error at its own next heartbeat and rejoins by itself. */
async function isAlive(payload: EachBatchPayload): Promise<boolean> {
  try {
    await payload.heartbeat();
    return true;
  } catch {
    return false;
  }
}
