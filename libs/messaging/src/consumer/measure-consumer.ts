import { deadLetterReason, type App, type Topic } from '#libs/contracts';
import type { Database, Log } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import { consumerMetrics } from './consumer-metrics.js';
import { classOf } from './error-class.js';
import { measureLag, type Found } from './measure-lag.js';

const MEASURE_MS = 5_000;

export interface ConsumerMeasureParts {
  readonly app: App;
  readonly group: string;
  readonly topics: readonly Topic[];
  readonly bus: Bus;
  readonly database: Database;
  readonly log: Log;
}

interface Waiting {
  readonly held_seconds: number | null;
  readonly reasons: Readonly<Record<string, number>> | null;
}

/** Looks every five seconds at what waits: held events, dead letters by reason, and how far and how long the group is behind. */
export class ConsumerMeasure {
  private timer: NodeJS.Timeout | undefined;
  private measuring: Promise<void> | undefined;
  /** Where the group stood the last time, and what lay there. */
  private found: ReadonlyMap<string, Found> = new Map();

  constructor(private readonly parts: ConsumerMeasureParts) {}

  start(): void {
    const { topics, app, group } = this.parts;
    for (const topic of topics) {
      consumerMetrics.applied.inc({ topic }, 0);
      consumerMetrics.dropped.inc({ topic }, 0);
    }
    consumerMetrics.oldest.set({ group }, 0);
    consumerMetrics.heldOldest.set({ app }, 0);
    this.timer = setInterval(() => {
      this.measuring ??= this.measure().finally(() => {
        this.measuring = undefined;
      });
    }, MEASURE_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.measuring;
  }

  private async measure(): Promise<void> {
    // One after the other: a look that fails while nobody waits for it yet would end the process.
    for (const look of [() => this.waiting(), () => this.lag()])
      await look().catch((error: unknown) => {
        this.parts.log.debug('consumer-not-measured', { reason: classOf(error) });
      });
  }

  private async waiting(): Promise<void> {
    const { app, database } = this.parts;
    const [found] = await database.query<Waiting>(
      `select (select extract(epoch from clock_timestamp() - min(held_at))::float8 from ${app}.held_events) as held_seconds,
              (select jsonb_object_agg(reason, n) from (
                 select reason, count(*) as n from ${app}.dead_letters where state = 'open' group by reason) as open) as reasons`,
    );
    consumerMetrics.heldOldest.set({ app }, found?.held_seconds ?? 0);
    for (const reason of deadLetterReason.options)
      consumerMetrics.open.set({ app, reason }, found?.reasons?.[reason] ?? 0);
  }

  private async lag(): Promise<void> {
    const { app, group, topics, bus, database } = this.parts;
    const rows = await database.query<{ topic: string; part: number; next_offset: string }>(
      `select topic, part, next_offset from ${app}.consumer_positions where topic = any($1::text[])`,
      [topics],
    );
    const positions = rows.map(({ topic, part, next_offset }) => ({
      topic,
      partition: part,
      next: BigInt(next_offset),
    }));
    const lags = await bus.lag(group, topics);
    this.found = await measureLag(bus, lags, positions, this.found);
    const times: number[] = [];
    for (const { topic, partition, behind, time } of this.found.values()) {
      consumerMetrics.lag.set({ topic, partition: String(partition) }, behind);
      if (behind > 0 && time !== undefined) times.push(time);
    }
    const oldest = times.length === 0 ? 0 : (Date.now() - Math.min(...times)) / 1_000;
    consumerMetrics.oldest.set({ group }, Math.max(0, oldest));
  }
}
