import { isDependencyFault, type Log } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import type { EventHistory } from './event-history.js';
import { relayMetrics } from './relay-metrics.js';
import { fitting, restAfter, type Part, type WaitingRow } from './relay.rules.js';

const PUBLISH_MS = 10_000;

/** One partition's way to the broker: one publish in flight at most, a rest after a failure, nobody else's business. */
export class PartitionPump {
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private last: bigint | undefined;
  /** Times that somebody doubted the log, and the last of them that was looked into. */
  private doubts = 1;
  private settled = 0;
  private working = false;

  constructor(
    readonly part: Part,
    private readonly bus: Bus,
    private readonly history: EventHistory,
    private readonly log: Log,
    /** Called when the partition can take rows again; after a fault its rows still wait. */
    private readonly onIdle: (pump: PartitionPump, after: 'done' | 'fault') => void,
  ) {}

  /** Whether it can take rows now. */
  get idle(): boolean {
    return !this.working && this.timer === undefined;
  }

  /** What was published may have to be published again: to be looked into before anything new of the partition. */
  doubt(): void {
    this.doubts += 1;
  }

  private get verified(): boolean {
    return this.settled === this.doubts;
  }

  /** Publishes these rows, the oldest waiting of the partition, and records what the broker covered. Never rejects. */
  async publish(rows: readonly WaitingRow[]): Promise<void> {
    this.working = true;
    const done = await this.attempt(rows).catch((error: unknown) => {
      if (isDependencyFault(error)) {
        if (this.isWorthALine())
          this.log.warn('relay-waits', {
            ...this.at(),
            reason: error instanceof Error ? error.name : 'unknown',
          });
      } else this.log.error('relay-failed', error, this.at());
      return false;
    });
    this.working = false;
    this.failures = done ? 0 : this.failures + 1;
    if (!done) this.rest();
    else if (this.verified) this.onIdle(this, 'done');
    else await this.publish([]);
  }

  /** Compares the end of the log with what was published, and gives the broker again what it lost. Never rejects. */
  async verify(): Promise<void> {
    if (this.verified || !this.idle) return;
    await this.publish([]);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async attempt(rows: readonly WaitingRow[]): Promise<boolean> {
    if (!this.verified) {
      const { doubts } = this;
      if (!(await this.history.tailIntact(this.part))) await this.repair();
      if (!(await this.republish())) return false;
      this.last = await this.history.lastOffset(this.part);
      this.settled = doubts;
    }
    if (rows.length === 0) return true;
    const { covered, complete } = await this.send(rows);
    // What was stored without an answer can fill a log that was cut to just where the next offset was to be.
    if (!complete) this.doubt();
    const [first] = covered;
    if (first !== undefined) {
      if (await this.cutBefore(first.offset)) {
        // The log is shorter than it was. These rows stay in the outbox until what came before them is back.
        this.doubt();
        await this.repair();
        return false;
      }
      await this.history.record(this.part, covered);
      this.last = covered.at(-1)?.offset;
    }
    return complete;
  }

  /**
   * Whether the log has lost what was published last. An offset that follows says no, one that does not increase says
   * yes; one that jumps leaves it open, for others wrote in between: another app, or a leader that has not noticed that
   * it is none any more.
   */
  private async cutBefore(offset: bigint): Promise<boolean> {
    if (this.last === undefined || offset === this.last + 1n) return false;
    return offset <= this.last || !(await this.history.tailIntact(this.part));
  }

  private async repair(): Promise<void> {
    const count = await this.history.markLost(this.part);
    if (count === 0) return;
    relayMetrics.lost.inc({ topic: this.part.topic }, count);
    this.log.error('broker-lost-events', undefined, { ...this.at(), count });
  }

  private async republish(): Promise<boolean> {
    for (;;) {
      const rows = fitting(await this.history.lost(this.part));
      if (rows.length === 0) return true;
      const { covered, complete } = await this.send(rows);
      if (covered.length > 0) await this.history.restored(this.part, covered);
      if (!complete) return false;
    }
  }

  private async send(
    rows: readonly WaitingRow[],
  ): Promise<{ covered: { seq: string; offset: bigint }[]; complete: boolean }> {
    const { topic } = this.part;
    const started = performance.now();
    const outcomes = await this.bus.publish(
      rows.map((row) => ({
        topic,
        partition: row.part,
        key: row.subject,
        value: row.data,
        headers: JSON.parse(row.headers) as Record<string, string>,
      })),
      PUBLISH_MS,
    );
    relayMetrics.seconds.observe((performance.now() - started) / 1_000);
    relayMetrics.batch.observe(rows.length);
    // Only an unbroken head counts: an event must not be recorded as published before an earlier one of its partition.
    const covered: { seq: string; offset: bigint }[] = [];
    for (const [index, row] of rows.entries()) {
      const outcome = outcomes[index];
      if (outcome?.ok !== true) break;
      covered.push({ seq: row.seq, offset: outcome.offset });
    }
    relayMetrics.published.inc({ topic }, covered.length);
    const complete = covered.length === rows.length;
    if (!complete) {
      relayMetrics.failed.inc({ topic });
      const failed = outcomes[covered.length];
      if (this.isWorthALine()) {
        this.log.warn('not-published', {
          ...this.at(),
          attempt: this.failures + 1,
          count: rows.length - covered.length,
          reason: failed?.ok === false ? failed.error.name : 'no-outcome',
        });
      }
    }
    return { covered, complete };
  }

  private rest(): void {
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.onIdle(this, 'fault');
      },
      restAfter(this.failures, Math.random()),
    );
  }

  /** The first failure and every doubling: a broker that is away must not fill the log. */
  private isWorthALine(): boolean {
    return (this.failures & (this.failures - 1)) === 0;
  }

  private at(): { topic: string; partition: number } {
    return { topic: this.part.topic, partition: this.part.part };
  }
}
