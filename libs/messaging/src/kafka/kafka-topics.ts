import type { Admin } from 'kafkajs';
import type { TopicSpec } from '../bus/bus.js';

/** A topic has another number of partitions than the table of topics says. */
export class PartitionCountChanged extends Error {
  override readonly name = 'PartitionCountChanged';

  constructor(
    readonly topic: string,
    readonly found: number,
    expected: number,
  ) {
    super(`${topic} has ${String(found)} partitions, expected ${String(expected)}`);
  }
}

/**
 * Makes missing topics and checks the partition counts of those that exist.
 *
 * @throws PartitionCountChanged when a topic has another number of partitions: keys would change their partition
 */
export async function ensureKafkaTopics(
  admin: Admin,
  topics: readonly TopicSpec[],
  replicationFactor: number,
): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !existing.has(name));
  if (missing.length > 0) {
    // Another app may be making the same topics at this moment: what counts is what is there afterwards.
    await admin
      .createTopics({
        waitForLeaders: true,
        timeout: 6_000,
        topics: missing.map(({ name, partitions, retentionMs, segmentMs }) => ({
          topic: name,
          numPartitions: partitions,
          replicationFactor,
          configEntries: [
            { name: 'cleanup.policy', value: 'delete' },
            { name: 'retention.ms', value: String(retentionMs) },
            { name: 'segment.ms', value: String(segmentMs) },
            { name: 'message.timestamp.type', value: 'CreateTime' },
          ],
        })),
      })
      .catch(async (error: unknown) => {
        const now = new Set(await admin.listTopics());
        if (!missing.every(({ name }) => now.has(name))) throw error;
      });
  }
  const metadata = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  for (const { name, partitions } of topics) {
    const found = metadata.topics.find((topic) => topic.name === name)?.partitions.length;
    if (found === undefined) throw new Error('the reply lacks a topic');
    if (found !== partitions) throw new PartitionCountChanged(name, found, partitions);
  }
}
