import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { metrics, type Log } from '#libs/platform';
import type { ConsumeOptions, StartAt, Subscription } from '../bus/bus.js';
import { storedRecord } from './kafka-client.js';
import { leaveFor } from './kafkajs-internals.js';
import type { TopicNames } from './topic-names.js';

const SILENT_MS = 30_000;
const WATCH_MS = 5_000;
const COMMIT_MS = 1_000;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 2_000;
/** Rest of a partition whose reader threw against its promise. */
const FAULT_PAUSE_MS = 500;
const STOP_MS = 8_000;
/** Heartbeats while one chunk takes long; its statements are bounded by the database's time limit. */
const BEAT_MS = 2_000;

const rebuilds = metrics.counter('bus_consumer_rebuilds_total', 'Consumers that were built anew', [
  'group',
  'reason',
]);

/** A partition that this member has been given in the current generation of its group. */
interface Assignment {
  readonly topic: string;
  readonly partition: number;
  placed: boolean;
  /** Offset to continue at, once something was done. */
  next: bigint | undefined;
  committed: bigint | undefined;
}

/**
 * A member of a consumer group that outlives kafkajs' consumers: whatever ends one (a crash, silence, a lost broker),
 * another is built. Nothing of ours is ever thrown into kafkajs, where it would stop every partition.
 */
export class KafkaSubscription implements Subscription {
  private consumer: Consumer | undefined;
  private assignments = new Map<string, Assignment>();
  private readonly working = new Set<Promise<void>>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private watch: NodeJS.Timeout | undefined;
  private commits: NodeJS.Timeout | undefined;
  private member = false;
  private ghost: string | undefined;
  private stopping = false;
  private lastSign = Date.now();
  private building: Promise<void> | undefined;
  private retryMs = FIRST_RETRY_MS;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: ConsumeOptions,
    private readonly names: TopicNames,
    private readonly log: Log,
  ) {}

  start(): void {
    this.rebuild('start');
    this.watch = setInterval(() => {
      if (Date.now() - this.lastSign > SILENT_MS && this.working.size === 0) this.rebuild('silent');
    }, WATCH_MS);
    this.commits = setInterval(() => {
      void this.commit();
    }, COMMIT_MS);
  }

  joined(): boolean {
    return this.member;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.watch);
    clearInterval(this.commits);
    await withinMs(STOP_MS, Promise.allSettled([...this.working]));
    await withinMs(1_000, this.commit());
    for (const timer of this.timers) clearTimeout(timer);
    await this.building;
    await this.discard();
  }

  private rebuild(reason: string): void {
    if (this.stopping || this.building !== undefined) return;
    if (reason !== 'start') {
      rebuilds.inc({ group: this.options.group, reason });
      this.log.warn('consumer-rebuilt', { group: this.options.group, reason });
    }
    this.building = this.build().finally(() => {
      this.building = undefined;
    });
  }

  private async build(): Promise<void> {
    while (!this.stopping) {
      await this.discard();
      this.lastSign = Date.now();
      const consumer = this.newConsumer();
      this.consumer = consumer;
      try {
        await consumer.connect();
        await consumer.subscribe({
          topics: this.options.topics.map(this.names.onBroker),
          fromBeginning: true,
        });
        // Waits for the group's coordinator: a cold broker makes the first join fail.
        await consumer.describeGroup();
        await this.forgetGhost();
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          partitionsConsumedConcurrently: this.options.concurrency,
          eachBatch: (payload) => this.eachBatch(consumer, payload),
        });
        return;
      } catch (error) {
        this.log.debug('consumer-not-started', { group: this.options.group, reason: nameOf(error) });
        await this.pauseBeforeRetry();
      }
    }
  }

  private newConsumer(): Consumer {
    const consumer = this.kafka.consumer({
      groupId: this.options.group,
      sessionTimeout: 6_000,
      heartbeatInterval: 1_500,
      rebalanceTimeout: 10_000,
      minBytes: 1,
      maxWaitTimeInMs: 500,
      maxBytesPerPartition: 1_048_576,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 1_000,
        retries: 3,
        restartOnFailure: () => Promise.resolve(false),
      },
    });
    const { events } = consumer;
    consumer.on(events.GROUP_JOIN, ({ payload }) => {
      if (this.consumer !== consumer) return;
      this.ghost = payload.memberId;
      this.assigned(consumer, payload.memberAssignment);
    });
    consumer.on(events.FETCH, () => {
      this.lastSign = Date.now();
    });
    consumer.on(events.CRASH, ({ payload }) => {
      if (this.consumer !== consumer || payload.restart) return;
      this.member = false;
      this.log.debug('consumer-crashed', { group: this.options.group, reason: nameOf(payload.error) });
      this.later(this.nextRetryMs(), () => {
        this.rebuild('crash');
      });
    });
    return consumer;
  }

  /** The member that a consumer before this one was; gone already when it could leave by itself. */
  private async forgetGhost(): Promise<void> {
    const { ghost } = this;
    this.ghost = undefined;
    if (ghost === undefined) return;
    await leaveFor(this.kafka, this.options.group, ghost).catch(() => undefined);
  }

  private async discard(): Promise<void> {
    const old = this.consumer;
    this.consumer = undefined;
    this.member = false;
    this.assignments = new Map();
    if (old !== undefined)
      await withinMs(
        3_000,
        old.disconnect().catch(() => undefined),
      );
  }

  /** Every partition stays paused until the reader of the bus has said where it begins. */
  private assigned(consumer: Consumer, given: Readonly<Record<string, number[]>>): void {
    this.member = true;
    this.retryMs = FIRST_RETRY_MS;
    this.lastSign = Date.now();
    this.assignments = new Map();
    for (const [topic, partitions] of Object.entries(given)) {
      consumer.pause([{ topic, partitions }]);
      for (const partition of partitions) {
        const assignment: Assignment = {
          topic,
          partition,
          placed: false,
          next: undefined,
          committed: undefined,
        };
        this.assignments.set(keyOf(topic, partition), assignment);
        void this.options.onAssigned({ topic: this.names.here(topic), partition }).then(
          (start) => {
            this.place(consumer, assignment, start);
          },
          (error: unknown) => {
            this.log.error('assignment-failed', error, { topic, partition });
          },
        );
      }
    }
  }

  private place(consumer: Consumer, assignment: Assignment, start: StartAt): void {
    const { topic, partition } = assignment;
    if (this.stopping || !this.holds(consumer, assignment)) return;
    // An offset before the log's start makes kafkajs begin at the earliest: 0 always means that.
    consumer.seek({ topic, partition, offset: String(start.kind === 'earliest' ? 0n : start.offset) });
    assignment.placed = true;
    consumer.resume([{ topic, partitions: [partition] }]);
  }

  private async eachBatch(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const work = this.workThrough(consumer, payload).catch((error: unknown) => {
      this.log.error('batch-failed', error, {
        topic: payload.batch.topic,
        partition: payload.batch.partition,
      });
      this.hold(consumer, payload, FAULT_PAUSE_MS);
    });
    this.working.add(work);
    await work;
    this.working.delete(work);
  }

  private async workThrough(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { partition } = batch;
    const topic = this.names.here(batch.topic);
    const assignment = this.assignments.get(keyOf(batch.topic, partition));
    if (assignment?.placed !== true) return;
    const alive = async (): Promise<boolean> =>
      payload.heartbeat().then(
        () => true,
        // kafkajs meets the same error at its own next heartbeat and rejoins by itself.
        () => false,
      );
    for (let from = 0; from < batch.messages.length; from += this.options.chunkSize) {
      if (this.stopping || !payload.isRunning() || payload.isStale() || !this.holds(consumer, assignment))
        return;
      const records = batch.messages
        .slice(from, from + this.options.chunkSize)
        .map((message) => storedRecord(topic, partition, message));
      const last = records.at(-1);
      if (last === undefined) return;
      const beating = setInterval(() => {
        void alive();
      }, BEAT_MS);
      const chunk = {
        topic,
        partition,
        records,
        end: BigInt(batch.highWatermark),
        keepAlive: async () => {
          await alive();
        },
      };
      const verdict = await this.options.onChunk(chunk).finally(() => {
        clearInterval(beating);
      });
      this.lastSign = Date.now();
      if (!this.holds(consumer, assignment)) return;
      assignment.next = verdict.kind === 'done' ? last.offset + 1n : verdict.next;
      payload.resolveOffset(String(assignment.next - 1n));
      if (verdict.kind === 'pause') {
        this.hold(consumer, payload, verdict.ms);
        return;
      }
      if (!(await alive())) return;
    }
  }

  private hold(consumer: Consumer, payload: EachBatchPayload, ms: number): void {
    const { topic, partition } = payload.batch;
    const assignment = this.assignments.get(keyOf(topic, partition));
    payload.pause();
    this.later(ms, () => {
      if (assignment !== undefined && this.holds(consumer, assignment))
        consumer.resume([{ topic, partitions: [partition] }]);
    });
  }

  private holds(consumer: Consumer, assignment: Assignment): boolean {
    const key = keyOf(assignment.topic, assignment.partition);
    return this.consumer === consumer && this.assignments.get(key) === assignment;
  }

  /** Tells the broker how far this group is, as a hint for people and their tools. */
  private async commit(): Promise<void> {
    const moved = [...this.assignments.values()].flatMap((assignment) =>
      assignment.next === undefined || assignment.next === assignment.committed
        ? []
        : [{ assignment, next: assignment.next }],
    );
    if (this.consumer === undefined || !this.member || moved.length === 0) return;
    try {
      await this.consumer.commitOffsets(
        moved.map(({ assignment: { topic, partition }, next }) => ({
          topic,
          partition,
          offset: String(next),
        })),
      );
      for (const { assignment, next } of moved) assignment.committed = next;
    } catch (error) {
      this.log.debug('hint-not-committed', { group: this.options.group, reason: nameOf(error) });
    }
  }

  private later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.stopping) work();
    }, ms);
    this.timers.add(timer);
  }

  private nextRetryMs(): number {
    const ms = this.retryMs;
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
    return ms;
  }

  private async pauseBeforeRetry(): Promise<void> {
    const until = Date.now() + this.nextRetryMs();
    while (!this.stopping && Date.now() < until) await delay(50);
  }
}

function keyOf(topic: string, partition: number): string {
  return `${topic}/${String(partition)}`;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

async function delay(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

async function withinMs(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    work,
    new Promise((resolve) => {
      timer = setTimeout(resolve, ms);
    }),
  ]);
  clearTimeout(timer);
}
