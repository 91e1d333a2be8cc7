import { randomBytes } from 'node:crypto';
import kafkajs, { type Admin, type Kafka as Client } from 'kafkajs';
import type { Topic } from '#libs/contracts';
import { ORDERED_TOPICS } from './consumers.js';
import type { SeenEvent } from './end-state.js';

const { Kafka, logLevel } = kafkajs;
const READ_WITHIN_MS = 90_000;

/** Next offset by `topic/partition`. */
export type Offsets = ReadonlyMap<string, bigint>;

/** Reads the topics of a bus past its apps. */
export interface TopicReader {
  /** Where each partition of the ordered topics ends now. */
  ends(): Promise<Offsets>;
  /** Events of the ordered topics from these offsets to the ends, in the order of each partition. */
  eventsFrom(start: Offsets): Promise<SeenEvent[]>;
}

/** What lies in the topics of a Kafka: straight from the broker. */
export class KafkaTopicLog implements TopicReader {
  private readonly kafka: Client;

  /** @param brokers the broker's own address, not that of a proxy */
  constructor(brokers: string) {
    this.kafka = new Kafka({
      clientId: 'larus-chaos',
      brokers: brokers.split(','),
      logLevel: logLevel.NOTHING,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 60 },
    });
  }

  async ends(): Promise<Offsets> {
    return this.asking(async (admin) => {
      const ends = new Map<string, bigint>();
      for (const topic of ORDERED_TOPICS) {
        for (const { partition, high } of await admin.fetchTopicOffsets(topic))
          ends.set(`${topic}/${partition}`, BigInt(high));
      }
      return ends;
    });
  }

  /** A partition that is shorter than its offset (its log was lost) is read from the start; what is no event is left out. */
  async eventsFrom(start: Offsets): Promise<SeenEvent[]> {
    const ends = await this.ends();
    const missing = new Map<string, bigint>();
    const from = new Map<string, bigint>();
    for (const [name, end] of ends) {
      const wanted = start.get(name) ?? 0n;
      from.set(name, wanted > end ? 0n : wanted);
      if (end > (from.get(name) ?? 0n)) missing.set(name, end);
    }
    if (missing.size === 0) return [];
    return this.read(from, missing);
  }

  /** Puts a record where no relay would put it: for poison. */
  async produce(
    topic: Topic,
    partition: number,
    record: { key: string; value: string; headers: Record<string, string> },
  ): Promise<void> {
    const producer = this.kafka.producer({
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0,
      retry: { retries: 3 },
    });
    await producer.connect();
    try {
      await producer.send({ topic, acks: -1, messages: [{ ...record, partition }] });
    } finally {
      await producer.disconnect();
    }
  }

  private async read(from: Offsets, missing: Map<string, bigint>): Promise<SeenEvent[]> {
    const consumer = this.kafka.consumer({
      groupId: `larus-chaos-${randomBytes(6).toString('hex')}`,
      maxWaitTimeInMs: 100,
    });
    const events: SeenEvent[] = [];
    const done = Promise.withResolvers<undefined>();
    const late = setTimeout(() => {
      done.reject(new Error(`topics not read to their ends: ${[...missing.keys()].join(', ')}`));
    }, READ_WITHIN_MS);
    await consumer.connect();
    try {
      await consumer.subscribe({ topics: ORDERED_TOPICS, fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatch: async ({ batch: { topic, partition, messages } }) => {
          const name = `${topic}/${partition}`;
          for (const message of messages) {
            const event = eventOf(topic, message.headers ?? {});
            if (event !== undefined && missing.has(name) && BigInt(message.offset) >= (from.get(name) ?? 0n))
              events.push(event);
            if (BigInt(message.offset) + 1n >= (missing.get(name) ?? Infinity)) missing.delete(name);
          }
          if (missing.size === 0) done.resolve(undefined);
          await Promise.resolve();
        },
      });
      for (const [name, offset] of from) {
        const [topic = '', partition = ''] = name.split('/');
        consumer.seek({ topic, partition: Number(partition), offset: String(offset) });
      }
      await done.promise;
    } finally {
      clearTimeout(late);
      await consumer.disconnect();
    }
    return events;
  }

  private async asking<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await question(admin);
    } finally {
      await admin.disconnect();
    }
  }
}

type Headers = NodeJS.Dict<Buffer | string | (Buffer | string)[]>;

function eventOf(topic: string, headers: Headers): SeenEvent | undefined {
  const text = (name: string): string | undefined => {
    const value = headers[name];
    return (Array.isArray(value) ? value.at(-1) : value)?.toString();
  };
  const [id, subject, version] = [text('ce_id'), text('ce_subject'), text('ce_larusversion')];
  if (id === undefined || subject === undefined || version === undefined) return undefined;
  return { topic, subject, id, version: Number(version) };
}
