import type { Kafka } from 'kafkajs';
import type { ReadOutcome, TopicPartition } from '../bus/bus.js';
import { storedRecord } from './kafka-client.js';
import type { TopicNames } from './topic-names.js';
import { clusterOf, type Cluster } from './kafkajs-internals.js';

const MAX_BYTES = 1_048_576;

/** Reads single records by offset, outside any consumer group. */
export class KafkaReader {
  private cluster: Promise<Cluster> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly names: TopicNames,
  ) {}

  /** @throws whatever kafkajs throws when the broker cannot be asked; `OFFSET_OUT_OF_RANGE` becomes `undefined` */
  async read(at: TopicPartition, offset: bigint): Promise<ReadOutcome | undefined> {
    const { partition } = at;
    const topic = this.names.onBroker(at.topic);
    const cluster = await this.connected();
    try {
      await cluster.addMultipleTargetTopics([topic]);
      const [nodeId] = Object.keys(cluster.findLeaderForPartitions(topic, [partition]));
      if (nodeId === undefined) throw new Error('the partition has no leader');
      const broker = await cluster.findBroker({ nodeId });
      const { responses } = await broker.fetch({
        maxWaitTime: 1,
        minBytes: 1,
        maxBytes: MAX_BYTES,
        isolationLevel: 1,
        topics: [{ topic, partitions: [{ partition, fetchOffset: String(offset), maxBytes: MAX_BYTES }] }],
      });
      const found = responses[0]?.partitions[0];
      if (found === undefined) throw new Error('the reply lacks the partition');
      if (offset >= BigInt(found.highWatermark))
        return { kind: 'beyond-end', end: BigInt(found.highWatermark) };
      const message = found.messages.find((candidate) => BigInt(candidate.offset) === offset);
      return message === undefined
        ? { kind: 'missing' }
        : { kind: 'record', record: storedRecord(at.topic, partition, message) };
    } catch (error) {
      if (isOutOfRange(error)) return undefined;
      // Metadata may be old, or the connection gone: the next read begins afresh.
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const cluster = await this.cluster?.catch(() => undefined);
    this.cluster = undefined;
    await cluster?.disconnect().catch(() => undefined);
  }

  private async connected(): Promise<Cluster> {
    this.cluster ??= (async () => {
      const cluster = clusterOf(this.kafka);
      await cluster.connect();
      return cluster;
    })();
    const connecting = this.cluster;
    try {
      return await connecting;
    } catch (error) {
      if (this.cluster === connecting) this.cluster = undefined;
      throw error;
    }
  }
}

function isOutOfRange(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'OFFSET_OUT_OF_RANGE';
}
