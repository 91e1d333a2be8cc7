import type { Admin, Kafka } from 'kafkajs';
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
import type { KafkaBusOptions } from '../bus/bus-options.js';
import { atMost } from '../pause.js';
import { brokerFault, type BrokerFault } from './broker-fault.js';
import { kafkaClient, SILENCE_IN_GROUP_MS } from './kafka-client.js';
import { KafkaPublisher } from './kafka-publisher.js';
import { KafkaReader } from './kafka-reader.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { MEMBER_TIMINGS, type MemberTimings } from './member-timings.js';
import { topicNames, type TopicNames } from './topic-names.js';
import { ensureKafkaTopics, PartitionCountChanged } from './kafka-topics.js';

const GOOD_BYE_MS = 3_000;
const HEALTH_MS = 900;

/** The bus on Apache Kafka, through kafkajs 2.2.4. Connects when something is asked for, again and again if need be. */
export class KafkaBus implements Bus {
  private readonly kafka: Kafka;
  private readonly names: TopicNames;
  private readonly publisher: KafkaPublisher;
  private readonly reader: KafkaReader;
  private admin: Promise<Admin> | undefined;
  /** Why the last attempt to reach the broker failed. */
  private fault: BrokerFault | undefined;

  constructor(
    private readonly options: KafkaBusOptions,
    private readonly log: Log,
    /** Of its consumers. */
    private readonly timings: MemberTimings = MEMBER_TIMINGS,
  ) {
    this.kafka = kafkaClient(options, log);
    this.names = topicNames(options.topicPrefix ?? '');
    this.publisher = new KafkaPublisher(this.kafka, this.names);
    this.reader = new KafkaReader(this.kafka, this.names);
  }

  async publish(records: readonly BusRecord[], deadlineMs: number): Promise<readonly PublishOutcome[]> {
    return this.publisher.publish(records, deadlineMs);
  }

  consume(options: ConsumeOptions): Subscription {
    const members = kafkaClient(this.options, this.log, SILENCE_IN_GROUP_MS);
    const subscription = new KafkaSubscription({
      kafka: members,
      options,
      names: this.names,
      log: this.log,
      ends: async (topic) => (await this.connected()).fetchTopicOffsets(topic),
      timings: this.timings,
    });
    subscription.start();
    return subscription;
  }

  async read(at: TopicPartition, offset: bigint): Promise<ReadOutcome> {
    return asked(async () => {
      const outcome = await this.reader.read(at, offset);
      if (outcome !== undefined) return outcome;
      const admin = await this.connected();
      const ends = (await admin.fetchTopicOffsets(this.names.onBroker(at.topic))).find(
        ({ partition }) => partition === at.partition,
      );
      if (ends === undefined) return { kind: 'missing' };
      if (offset < BigInt(ends.low)) return { kind: 'expired', earliest: BigInt(ends.low) };
      return offset >= BigInt(ends.high)
        ? { kind: 'beyond-end', end: BigInt(ends.high) }
        : { kind: 'missing' };
    });
  }

  async lag(group: string, topics: readonly string[]): Promise<readonly PartitionLag[]> {
    return asked(async () => {
      const admin = await this.connected();
      const committed = await admin.fetchOffsets({ groupId: group, topics: topics.map(this.names.onBroker) });
      const perTopic = await Promise.all(
        topics.map(async (topic) => {
          const hints =
            committed.find((entry) => entry.topic === this.names.onBroker(topic))?.partitions ?? [];
          return (await admin.fetchTopicOffsets(this.names.onBroker(topic))).map(
            ({ partition, high }): PartitionLag => {
              const hint = BigInt(hints.find((entry) => entry.partition === partition)?.offset ?? -1);
              return { topic, partition, committed: hint < 0n ? undefined : hint, end: BigInt(high) };
            },
          );
        }),
      );
      return perTopic.flat();
    });
  }

  async ensureTopics(topics: readonly TopicSpec[]): Promise<void> {
    await asked(async () => {
      const specs = topics.map((spec) => ({ ...spec, name: this.names.onBroker(spec.name) }));
      // A connection of its own: kafkajs fails to make a topic on one that was ever asked about a topic that is gone.
      const admin = this.newAdmin();
      try {
        await admin.connect().catch((error: unknown) => {
          this.note(error);
          throw error;
        });
        await ensureKafkaTopics(admin, specs, this.options.replicationFactor ?? 1);
      } finally {
        // A good-bye may never be answered by a broker that is half gone, and the next look waits for this one.
        await atMost(
          GOOD_BYE_MS,
          admin.disconnect().catch(() => undefined),
        );
      }
    }).catch((error: unknown) => {
      if (error instanceof PartitionCountChanged)
        this.log.error('partition-count-changed', error, { topic: error.topic, count: error.found });
      throw error;
    });
  }

  async health(): Promise<BusHealth> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<BusHealth>((resolve) => {
      timer = setTimeout(() => {
        resolve({ ok: false, reason: this.fault ?? 'late' });
      }, HEALTH_MS);
    });
    const answer = this.connected()
      .then(async (admin): Promise<BusHealth> => {
        await admin.describeCluster();
        this.fault = undefined;
        return { ok: true };
      })
      .catch((error: unknown): BusHealth => ({ ok: false, reason: this.note(error) }));
    const health = await Promise.race([answer, late]);
    clearTimeout(timer);
    return health;
  }

  async close(): Promise<void> {
    const admin = await this.admin?.catch(() => undefined);
    this.admin = undefined;
    await Promise.all([
      admin?.disconnect().catch(() => undefined),
      this.publisher.close(),
      this.reader.close(),
    ]);
  }

  private async connected(): Promise<Admin> {
    this.admin ??= (async () => {
      const admin = this.newAdmin();
      await admin.connect();
      this.fault = undefined;
      return admin;
    })();
    const connecting = this.admin;
    try {
      return await connecting;
    } catch (error) {
      if (this.admin === connecting) this.admin = undefined;
      this.note(error);
      throw error;
    }
  }

  private newAdmin(): Admin {
    return this.kafka.admin({ retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 3 } });
  }

  /** Says once what is wrong with the broker, not at every attempt. */
  private note(error: unknown): BrokerFault {
    const fault = brokerFault(error);
    if (fault !== this.fault) this.log.warn('broker-not-usable', { reason: fault });
    this.fault = fault;
    return fault;
  }
}

/** Runs a question to the broker; whatever goes wrong with it is the broker's state, except a changed topic. */
async function asked<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof PartitionCountChanged) throw error;
    throw new TransientError('the broker cannot be asked', { cause: error });
  }
}
