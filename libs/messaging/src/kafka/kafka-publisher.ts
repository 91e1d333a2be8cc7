import type { Kafka, Producer } from 'kafkajs';
import type { BusRecord, PublishOutcome } from '../bus/bus.js';
import type { TopicNames } from './topic-names.js';
import { coveredOutcomes } from './coverage.js';

/**
 * Publishes batches: one `send` per partition, so that no partition's fault can hide behind another's success, and one
 * producer per topic, because a topic that is missing makes every metadata refresh of its producer fail.
 */
export class KafkaPublisher {
  private readonly producers = new Map<string, Promise<Producer>>();

  constructor(
    private readonly kafka: Kafka,
    private readonly names: TopicNames,
  ) {}

  async publish(records: readonly BusRecord[], deadlineMs: number): Promise<PublishOutcome[]> {
    const outcomes = new Array<PublishOutcome>(records.length);
    const batches = Map.groupBy(
      records.keys(),
      (index) => `${records[index]?.topic ?? ''}/${String(records[index]?.partition)}`,
    );
    await Promise.all(
      [...batches.values()].map(async (indexes) => {
        const batch = indexes.flatMap((index) => records[index] ?? []);
        const sent = await withDeadline(this.send(batch), deadlineMs).catch((error: unknown) =>
          batch.map((): PublishOutcome => ({ ok: false, error: asError(error) })),
        );
        sent.forEach((outcome, at) => {
          outcomes[indexes[at] ?? 0] = outcome;
        });
      }),
    );
    return outcomes;
  }

  async close(): Promise<void> {
    const producers = [...this.producers.values()];
    this.producers.clear();
    await Promise.allSettled(
      producers.map(async (producer) => {
        await (await producer).disconnect();
      }),
    );
  }

  private async send(batch: readonly BusRecord[]): Promise<PublishOutcome[]> {
    const [first] = batch;
    if (first === undefined) return [];
    const topic = this.names.onBroker(first.topic);
    const producer = await this.connected(topic);
    const reply = await producer.send({
      topic,
      acks: -1,
      timeout: 6_000,
      messages: batch.map(({ key, value, headers, partition }) => ({
        key,
        value,
        headers: { ...headers },
        partition,
      })),
    });
    return coveredOutcomes(reply, { topic, partition: first.partition, count: batch.length });
  }

  private async connected(topic: string): Promise<Producer> {
    const known = this.producers.get(topic);
    if (known !== undefined) return known;
    const connecting = (async () => {
      const producer = this.kafka.producer({
        createPartitioner:
          () =>
          ({ message }) =>
            message.partition ?? 0,
        allowAutoTopicCreation: false,
        // The relay tries again by itself, with the rows that the reply did not cover.
        retry: { retries: 0 },
      });
      await producer.connect();
      return producer;
    })();
    this.producers.set(topic, connecting);
    try {
      return await connecting;
    } catch (error) {
      if (this.producers.get(topic) === connecting) this.producers.delete(topic);
      throw error;
    }
  }
}

async function withDeadline<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the broker did not answer in time'));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('publishing failed');
}
