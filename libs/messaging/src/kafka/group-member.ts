import type { Consumer, Kafka } from 'kafkajs';
import type { Log } from '#libs/platform';
import type { ConsumeOptions } from '../bus/bus.js';
import { atMost } from '../pause.js';
import { Assignments, type PartitionEnd } from './assignments.js';
import { BatchWork } from './batch-work.js';
import type { MemberTimings } from './member-timings.js';
import type { TopicNames } from './topic-names.js';

export interface MemberParts {
  readonly kafka: Kafka;
  readonly options: ConsumeOptions;
  readonly names: TopicNames;
  readonly timings: MemberTimings;
  readonly log: Log;
  /** Called when kafkajs gives this member up, and when it is in a state that nobody foresaw. */
  readonly onEnd: (reason: 'crash' | 'fault') => void;
  /** Called when a chunk is done. */
  readonly onDone: () => void;
}

/** What is wrong with a member, if anything. */
export type MemberFault = 'silent' | 'behind' | 'overdue';

/** One kafkajs consumer as a member of its group, from its first connection to its good-bye. */
export class GroupMember {
  private readonly consumer: Consumer;
  private readonly assignments: Assignments;
  private readonly work: BatchWork;
  private lastSign = Date.now();
  private ended = false;
  private starting: Promise<unknown> = Promise.resolve();
  private memberId: string | undefined;

  constructor(private readonly parts: MemberParts) {
    const { options, timings, names, log } = parts;
    this.consumer = this.newConsumer();
    this.assignments = new Assignments({
      consumer: this.consumer,
      options,
      names,
      log,
      faultMs: timings.fault,
    });
    this.work = new BatchWork({
      assignments: this.assignments,
      options,
      names,
      timings,
      log,
      onDone: () => {
        this.lastSign = Date.now();
        parts.onDone();
      },
    });
  }

  /** Id in the group, once it is a member; the broker knows it until it leaves or its session ends. */
  get id(): string | undefined {
    return this.memberId;
  }

  get joined(): boolean {
    return this.memberId !== undefined && !this.ended;
  }

  /**
   * Connects, waits for the group's coordinator and begins to fetch.
   *
   * @param beforeJoining is awaited when the coordinator answers, before the group is asked for membership
   * @throws whatever kafkajs throws when broker, topics or coordinator are not there
   */
  async start(beforeJoining: () => Promise<void>): Promise<void> {
    const starting = this.join(beforeJoining);
    this.starting = starting.catch(() => undefined);
    await starting;
  }

  /** @param ends how far the log of a topic on the broker reaches; asked only about partitions that receive nothing */
  async fault(ends: (topic: string) => Promise<readonly PartitionEnd[]>): Promise<MemberFault | undefined> {
    const { stuck } = this.parts.timings;
    if (this.work.busy) return this.work.overdue() ? 'overdue' : undefined;
    if (Date.now() - this.lastSign > stuck) return 'silent';
    return (await this.assignments.behind(stuck, ends)) ? 'behind' : undefined;
  }

  /** Tells the broker how far this group is, as a hint for people and their tools. */
  async hint(): Promise<void> {
    if (!this.joined) return;
    const moved = this.assignments
      .all()
      .filter(({ state, next, hinted }) => state !== 'asked' && next > 0n && next !== hinted)
      .map((assignment) => ({ assignment, next: assignment.next }));
    if (moved.length === 0) return;
    try {
      await this.consumer.commitOffsets(
        moved.map(({ assignment: { topic, partition }, next }) => ({
          topic,
          partition,
          offset: String(next),
        })),
      );
      for (const { assignment, next } of moved) assignment.hinted = next;
    } catch (error) {
      this.parts.log.debug('hint-not-committed', { group: this.parts.options.group, reason: nameOf(error) });
    }
  }

  /** Begins no other chunk and waits for those in hand. */
  async finish(): Promise<void> {
    this.assignments.restAll();
    await this.work.finish();
  }

  /** Leaves the group. kafkajs may never come back from that when its broker is silent: it is not waited for longer. */
  async leave(): Promise<void> {
    this.ended = true;
    this.assignments.end();
    const goodBye = this.starting.then(async () => this.consumer.disconnect()).catch(() => undefined);
    await atMost(this.parts.timings.leave, goodBye);
  }

  private async join(beforeJoining: () => Promise<void>): Promise<void> {
    const { consumer } = this;
    const { options, names } = this.parts;
    await consumer.connect();
    await consumer.subscribe({ topics: options.topics.map(names.onBroker), fromBeginning: true });
    // A cold coordinator makes the first join fail, and kafkajs takes that for a crash.
    await consumer.describeGroup();
    await beforeJoining();
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: options.concurrency,
      eachBatch: async (payload) => this.work.eachBatch(payload),
    });
    // A good-bye in the middle of joining reaches kafkajs too early to end what begins afterwards.
    if (this.ended) await consumer.disconnect();
  }

  private newConsumer(): Consumer {
    const { kafka, options, timings, log } = this.parts;
    const consumer = kafka.consumer({
      groupId: options.group,
      sessionTimeout: timings.session,
      heartbeatInterval: timings.heartbeat,
      rebalanceTimeout: timings.rebalance,
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
      this.listen(() => {
        this.memberId = payload.memberId;
        this.lastSign = Date.now();
        this.assignments.replace(payload.memberAssignment);
      });
    });
    consumer.on(events.FETCH, () => {
      this.lastSign = Date.now();
    });
    consumer.on(events.CRASH, ({ payload }) => {
      this.listen(() => {
        if (payload.restart) return;
        this.ended = true;
        log.debug('consumer-crashed', { group: options.group, reason: nameOf(payload.error) });
        this.parts.onEnd('crash');
      });
    });
    return consumer;
  }

  /** What a listener throws at once reaches the middle of kafkajs. */
  private listen(work: () => void): void {
    if (this.ended) return;
    try {
      work();
    } catch (error) {
      this.parts.log.error('listener-failed', error, { group: this.parts.options.group });
      this.parts.onEnd('fault');
    }
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
