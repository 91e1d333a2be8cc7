import { TransientError, type Log } from '#libs/platform';
import type {
  Bus,
  BusHealth,
  BusRecord,
  ConsumeOptions,
  PartitionLag,
  PublishOutcome,
  ReadOutcome,
  Subscription,
  TopicPartition,
  TopicSpec,
} from '../bus/bus.js';
import type { PostgresBusOptions } from '../bus/bus-options.js';
import { Bell } from './bell.js';
import { Lane } from './lane.js';
import { PostgresPublisher } from './postgres-publisher.js';
import { PostgresSubscription } from './postgres-subscription.js';
import { storedRecord } from './stored-record.js';

const HEALTH_MS = 900;
const ROLL_MS = 3_600_000;
/** A connection that nobody needed for so long is given back. */
const IDLE_MS = 30_000;

interface Found {
  readonly earliest: string | null;
  readonly end_offset: string;
  readonly key: string | null;
  readonly value: string | null;
  readonly headers: string | null;
}

/**
 * The bus as a log in schema `bus` of the apps' own PostgreSQL: no server beside it, and no better than its disk. Takes
 * one connection for publishing, one for questions and notifications, both only while they are used, and one for each subscription.
 */
export class PostgresBus implements Bus {
  private readonly asking: Lane;
  private readonly publishing: Lane;
  private readonly publisher: PostgresPublisher;
  private readonly rolling: NodeJS.Timeout;

  constructor(
    private readonly options: PostgresBusOptions,
    private readonly log: Log,
  ) {
    const { url, clientId: name } = options;
    this.asking = new Lane({ url, name: `${name}-bus`, idleMs: IDLE_MS });
    this.publishing = new Lane({ url, name: `${name}-bus`, idleMs: IDLE_MS });
    this.publisher = new PostgresPublisher(this.publishing, new Bell(this.asking));
    this.rolling = setInterval(() => void this.rollDays(), ROLL_MS);
    this.rolling.unref();
  }

  async publish(records: readonly BusRecord[], deadlineMs: number): Promise<readonly PublishOutcome[]> {
    return this.publisher.publish(records, deadlineMs);
  }

  consume(options: ConsumeOptions): Subscription {
    const subscription = new PostgresSubscription(this.options, options, this.log);
    subscription.start();
    return subscription;
  }

  async read({ topic, partition }: TopicPartition, offset: bigint): Promise<ReadOutcome> {
    const [found] = await this.asked<Found>({
      name: 'bus-look-up',
      text: 'select * from bus.look_up($1, $2, $3)',
      values: [topic, partition, String(offset)],
    });
    if (found === undefined) return { kind: 'missing' };
    const { key, value, headers } = found;
    if (key !== null && value !== null && headers !== null) {
      const record = { log_offset: String(offset), key, value, headers };
      return { kind: 'record', record: storedRecord({ topic, partition }, record) };
    }
    const end = BigInt(found.end_offset);
    if (offset >= end) return { kind: 'beyond-end', end };
    const earliest = found.earliest === null ? end : BigInt(found.earliest);
    return offset < earliest ? { kind: 'expired', earliest } : { kind: 'missing' };
  }

  async lag(group: string, topics: readonly string[]): Promise<readonly PartitionLag[]> {
    const rows = await this.asked<{
      topic: string;
      part: number;
      committed: string | null;
      end_offset: string;
    }>({
      name: 'bus-lag',
      text: 'select * from bus.lag($1, $2)',
      values: [group, topics],
    });
    return rows.map(({ topic, part, committed, end_offset: end }) => ({
      topic,
      partition: part,
      committed: committed === null ? undefined : BigInt(committed),
      end: BigInt(end),
    }));
  }

  /** An app's own role may only check its topics: `larus migrate` has made them. */
  async ensureTopics(topics: readonly TopicSpec[]): Promise<void> {
    const missing = await this.missing(topics);
    if (missing.length > 0) {
      await this.asked({
        text: 'select bus.make_topics($1, $2, $3)',
        values: [
          missing.map(({ name }) => name),
          missing.map(({ partitions }) => partitions),
          missing.map(({ retentionMs }) => retentionMs),
        ],
      });
      await this.missing(topics);
    }
    await this.asked({ text: 'select bus.roll_days()' });
  }

  async health(): Promise<BusHealth> {
    try {
      await this.asking.ask({ text: 'select from bus.partition_counts($1)', values: [[]] }, HEALTH_MS);
      return { ok: true };
    } catch {
      return { ok: false, reason: 'unreachable' };
    }
  }

  async close(): Promise<void> {
    clearInterval(this.rolling);
    await Promise.all([this.asking.close(), this.publishing.close()]);
  }

  /** @throws Error when a topic that is there has another number of partitions */
  private async missing(topics: readonly TopicSpec[]): Promise<TopicSpec[]> {
    const rows = await this.asked<{ name: string; partitions: number }>({
      text: 'select * from bus.partition_counts($1)',
      values: [topics.map(({ name }) => name)],
    });
    const counts = new Map(rows.map(({ name, partitions }) => [name, partitions]));
    for (const { name, partitions } of topics) {
      const found = counts.get(name);
      if (found !== undefined && found !== partitions)
        throw new Error(`${name} has ${String(found)} partitions, expected ${String(partitions)}`);
    }
    return topics.filter(({ name }) => !counts.has(name));
  }

  private async rollDays(): Promise<void> {
    await this.asked({ text: 'select bus.roll_days()' }).catch((error: unknown) => {
      this.log.warn('bus-days-not-rolled', { reason: error instanceof Error ? error.name : 'unknown' });
    });
  }

  private async asked<Row extends object>(statement: {
    readonly name?: string;
    readonly text: string;
    readonly values?: readonly unknown[];
  }): Promise<Row[]> {
    try {
      return await this.asking.ask<Row>({ ...statement, values: [...(statement.values ?? [])] });
    } catch (error) {
      throw new TransientError('the bus cannot be asked', { cause: error });
    }
  }
}
