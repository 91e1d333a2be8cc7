import { isDependencyFault, type Database, type Log, type Tx } from '#libs/platform';
import type { Chunk, ChunkVerdict, StoredRecord } from '../bus/bus.js';
import { pause } from '../pause.js';
import { count, subjectOf } from './apply-chunk.js';
import { consumerMetrics } from './consumer-metrics.js';
import { markOf, type Decoded } from './decode.js';
import type { Engine } from './engine.js';
import { SYSTEM } from './system-context.js';
import { classOf } from './error-class.js';
import { FenceMoved } from './fence-table.js';
import { NotYet } from './not-yet.js';
import { setAside } from './plan-chunk.js';

const ATTEMPTS = 5;
const FIRST_ATTEMPT_PAUSE_MS = 10;
const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 10_000;
/** Failing events hold up the other partitions of this process at most this long at a time. */
const BUDGET_MS = 200;

export interface PartitionWorkParts extends Engine {
  readonly database: Database;
  readonly log: Log;
}

type Single = { readonly kind: 'next' } | { readonly kind: 'pause'; readonly ms: number };

/** What happens to the chunks of one partition, and to the single events of a chunk that failed. */
export class PartitionWork {
  private failures = 0;

  constructor(private readonly parts: PartitionWorkParts) {}

  /** Never throws: whatever goes wrong becomes a pause or a dead letter. */
  async onChunk(chunk: Chunk): Promise<ChunkVerdict> {
    const { apply } = this.parts;
    const stop = consumerMetrics.chunk.startTimer({ topic: chunk.topic });
    const decoded = chunk.records.map((record) => apply.decode(record));
    const verdict = await this.whole(chunk, decoded);
    stop();
    if (verdict.kind === 'done') this.failures = 0;
    const next = verdict.kind === 'done' ? (chunk.records.at(-1)?.offset ?? 0n) + 1n : verdict.next;
    consumerMetrics.lag.set(
      { topic: chunk.topic, partition: String(chunk.partition) },
      Number(chunk.end - next),
    );
    return verdict;
  }

  private async whole(chunk: Chunk, decoded: readonly Decoded[]): Promise<ChunkVerdict> {
    try {
      await this.commit(decoded, true);
      return { kind: 'done' };
    } catch (error) {
      const first = chunk.records[0]?.offset ?? 0n;
      if (isDependencyFault(error)) return this.pause(chunk, first, error);
      consumerMetrics.failures.inc({ topic: chunk.topic, kind: 'chunk' });
      return this.oneByOne(chunk, decoded);
    }
  }

  private async oneByOne(chunk: Chunk, decoded: readonly Decoded[]): Promise<ChunkVerdict> {
    const until = performance.now() + BUDGET_MS;
    for (const item of decoded) {
      const { offset } = item.record;
      if (performance.now() > until) return { kind: 'pause', next: offset, ms: 0 };
      try {
        const single = await this.single(item);
        if (single.kind === 'pause') return { kind: 'pause', next: offset, ms: single.ms };
      } catch (error) {
        return this.pause(chunk, offset, error);
      }
      await chunk.keepAlive();
    }
    return { kind: 'done' };
  }

  /** @throws dependency faults, and whatever keeps an event from being held or set aside */
  private async single(item: Decoded): Promise<Single> {
    const { guard, log } = this.parts;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.commit([item], false);
        return { kind: 'next' };
      } catch (error) {
        if (isDependencyFault(error)) throw error;
        if (error instanceof NotYet) {
          await this.hold(item);
          return { kind: 'next' };
        }
        if (attempt < ATTEMPTS || error instanceof FenceMoved) {
          await pause(FIRST_ATTEMPT_PAUSE_MS * 2 ** (Math.min(attempt, ATTEMPTS) - 1));
          continue;
        }
        const { topic, partition, offset } = item.record;
        log.error('handler-failed', error, { topic, partition, offset: String(offset) });
        if (guard.failed(subjectOf(item) ?? markOf(item.record)))
          return { kind: 'pause', ms: LAST_PAUSE_MS / 2 };
        await this.setAside(item, error);
        return { kind: 'next' };
      }
    }
  }

  private async commit(items: readonly Decoded[], drain: boolean): Promise<void> {
    const { apply, database } = this.parts;
    const applied = await database.transaction(async (tx) => apply.apply(tx, items, drain), SYSTEM);
    const [first] = items;
    if (first === undefined) return;
    count(first.record.topic, applied);
    if (applied.handled > 0) this.parts.guard.succeeded();
    this.parts.drain.nudge(applied.advanced);
  }

  private async hold(item: Decoded): Promise<void> {
    if (item.kind !== 'event') return;
    const { apply, database, drain } = this.parts;
    const { subject, version, id } = item.event;
    const { topic } = item.record;
    await database.transaction(async (tx) => {
      if ((await this.passBy(tx, item)) >= version) return;
      await apply.fences.hold(tx, topic, [{ subject, version, id, record: item.record, reason: 'not_yet' }]);
    }, SYSTEM);
    // What it waits for may have been committed while it was being held.
    drain.nudge([subject]);
  }

  private async setAside(item: Decoded, error: unknown): Promise<void> {
    const { apply, database } = this.parts;
    const { topic } = item.record;
    const isSetAside = await database.transaction(async (tx) => {
      const version = await this.passBy(tx, item);
      // Another owner of the partition may have had more luck with it meanwhile.
      if (item.kind === 'event' && version >= item.event.version) return false;
      await apply.deadLetters.insert(tx, [setAside(item, 'handler-failed')], {
        errorClass: classOf(error),
        attempts: ATTEMPTS,
      });
      return true;
    }, SYSTEM);
    if (isSetAside) consumerMetrics.deadLetters.inc({ topic, reason: 'handler-failed' });
  }

  /** Moves the position past a record and says how far its subject is; that fence is locked, and made for a new subject. */
  private async passBy(tx: Tx, item: Decoded): Promise<number> {
    const { fences } = this.parts.apply;
    const { topic } = item.record;
    const subject = subjectOf(item);
    const lines = subject === undefined ? [] : [...(await fences.lock(tx, topic, [subject]))];
    const fence = lines[0]?.[1].fence;
    const isNew = subject !== undefined && fence === undefined;
    const moves = isNew ? [{ subject, version: 0, eventId: null, isNew }] : [];
    await fences.move(tx, topic, moves, positionAfter(item.record));
    return fence?.version ?? 0;
  }

  private pause(chunk: Chunk, next: bigint, error: unknown): ChunkVerdict {
    this.failures += 1;
    const kind = isDependencyFault(error) ? 'dependency' : 'runtime';
    consumerMetrics.failures.inc({ topic: chunk.topic, kind });
    const fields = { topic: chunk.topic, partition: chunk.partition, attempt: this.failures };
    if (kind === 'dependency') this.parts.log.warn('partition-paused', { ...fields, reason: classOf(error) });
    else this.parts.log.error('partition-paused', error, fields);
    const most = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(this.failures - 1, 10), LAST_PAUSE_MS);
    return { kind: 'pause', next, ms: Math.round(most * (0.5 + Math.random() / 2)) };
  }
}

function positionAfter(record: StoredRecord): {
  topic: string;
  partition: number;
  next: bigint;
  mark: string;
} {
  const { topic, partition, offset } = record;
  return { topic, partition, next: offset + 1n, mark: markOf(record) };
}
