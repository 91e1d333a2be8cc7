import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { ConsumeOptions } from '#libs/messaging';
import type { PartitionEnd } from '../../../libs/messaging/src/kafka/assignments.js';
import { KafkaSubscription } from '../../../libs/messaging/src/kafka/kafka-subscription.js';
import { MEMBER_TIMINGS, type MemberTimings } from '../../../libs/messaging/src/kafka/member-timings.js';
import { topicNames } from '../../../libs/messaging/src/kafka/topic-names.js';
import { SILENT, until } from './messaging-database.js';

export const TOPIC = 'consultation.lifecycle';
const ASSIGNMENT = { [TOPIC]: [0] };
/** Everything that a unit test waits for, in milliseconds. */
export const FAST: MemberTimings = { ...MEMBER_TIMINGS, fault: 20, firstRetry: 1, lastRetry: 5, leave: 100 };

export interface Scripted {
  /** Every consumer that was made, the oldest first. */
  readonly consumers: ScriptedConsumer[];
  /** The first one that ran. */
  readonly consumer: ScriptedConsumer;
  readonly subscription: KafkaSubscription;
}

type Listener = (event: { payload: unknown }) => unknown;

/**
 * A kafkajs consumer as far as its contract with us goes: it calls listeners from the middle of its own work, fails when
 * one of them throws, ends for good when a batch rejects, and throws at whoever talks to it while it does not run.
 */
export class ScriptedConsumer {
  readonly events = { GROUP_JOIN: 'join', FETCH: 'fetch', CRASH: 'crash' };
  readonly told: string[] = [];
  /** What reached kafkajs from outside. */
  readonly thrown: unknown[] = [];
  running = false;
  hasRun = false;
  private readonly listeners = new Map<string, Listener>();
  private eachBatch: (payload: EachBatchPayload) => Promise<void> = () => Promise.resolve();

  on(event: string, listener: Listener): void {
    this.listeners.set(event, listener);
  }

  emit(event: string, payload: unknown): void {
    try {
      this.listeners.get(event)?.({ payload });
    } catch (error) {
      this.thrown.push(error);
    }
  }

  connect: () => Promise<void> = () => Promise.resolve();
  subscribe = (): Promise<void> => Promise.resolve();
  describeGroup: () => Promise<void> = () => Promise.resolve();
  commitOffsets = (): Promise<void> => Promise.resolve();

  run({ eachBatch }: { eachBatch: (payload: EachBatchPayload) => Promise<void> }): Promise<void> {
    this.eachBatch = eachBatch;
    this.running = true;
    this.hasRun = true;
    this.emit('join', { memberId: 'm', memberAssignment: ASSIGNMENT });
    return Promise.resolve();
  }

  disconnect(): Promise<void> {
    this.running = false;
    return Promise.resolve();
  }

  pause = (): void => {
    this.tell('pause');
  };
  resume = (): void => {
    this.tell('resume');
  };
  seek = (): void => {
    this.tell('seek');
  };

  /** Hands over one batch of one record, as kafkajs does. */
  async batch(offset = '0', parts: Partial<EachBatchPayload> = {}): Promise<void> {
    const payload = {
      batch: {
        topic: TOPIC,
        partition: 0,
        highWatermark: '9',
        messages: [{ offset, key: null, value: null }],
      },
      heartbeat: () => Promise.resolve(),
      isRunning: () => this.running,
      isStale: () => false,
      resolveOffset: () => undefined,
      ...parts,
    } as unknown as EachBatchPayload;
    await this.eachBatch(payload).catch((error: unknown) => this.thrown.push(error));
  }

  private tell(what: string): void {
    if (!this.running)
      throw new Error('Consumer group was not initialized, consumer#run must be called first');
    this.told.push(what);
  }
}

/** Starts a subscription over scripted consumers and waits until the first one runs. */
export async function started(
  parts: Partial<ConsumeOptions>,
  timings: MemberTimings = FAST,
  ends: (topic: string) => Promise<readonly PartitionEnd[]> = () => Promise.resolve([]),
  made: (consumer: ScriptedConsumer) => void = () => undefined,
): Promise<Scripted> {
  const consumers: ScriptedConsumer[] = [];
  const kafka = {
    consumer: () => {
      const consumer = new ScriptedConsumer();
      made(consumer);
      consumers.push(consumer);
      return consumer as unknown as Consumer;
    },
  } as unknown as Kafka;
  const subscription = new KafkaSubscription({
    kafka,
    options: {
      group: 'g',
      topics: [TOPIC],
      chunkSize: 10,
      concurrency: 1,
      onAssigned: () => Promise.resolve({ kind: 'earliest' }),
      onChunk: () => Promise.resolve({ kind: 'done' }),
      ...parts,
    },
    names: topicNames(''),
    log: SILENT,
    ends,
    timings,
  });
  subscription.start();
  await until(() => consumers.some(({ running }) => running));
  const consumer = consumers.find(({ running }) => running);
  if (consumer === undefined) throw new Error('no consumer');
  return { consumers, consumer, subscription };
}
