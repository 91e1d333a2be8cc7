import { randomBytes } from 'node:crypto';
import { describe } from '@jest/globals';
import type { KafkaBusOptions } from '#libs/messaging';
import { plainKafka } from './plain-kafka.js';

/** Brokers that integration tests may use. */
export const TEST_BROKERS = (process.env['TEST_KAFKA_BROKERS'] ?? '127.0.0.1:9599').split(',');

/** `describe` where there is a broker to test with, else its skipping twin. */
export const describeWithKafka = process.env['TEST_KAFKA_BROKERS'] ? describe : describe.skip;

/** Options under a topic prefix of their own; `drop` removes the topics that were made. */
export function testKafka(): { options: KafkaBusOptions; group: string; admin: AdminSteps } {
  const topicPrefix = `t${randomBytes(4).toString('hex')}.`;
  const kafka = plainKafka(TEST_BROKERS);
  const withAdmin = async (
    work: (admin: ReturnType<typeof kafka.admin>) => Promise<unknown>,
  ): Promise<void> => {
    const admin = kafka.admin();
    await admin.connect();
    try {
      await work(admin);
    } finally {
      await admin.disconnect();
    }
  };
  return {
    options: { kind: 'kafka', brokers: TEST_BROKERS, clientId: 'test', topicPrefix },
    group: `${topicPrefix}group`,
    admin: {
      deleteTopic: async (topic) => {
        await withAdmin(async (admin) => {
          await admin.deleteTopics({ topics: [`${topicPrefix}${topic}`] });
        });
      },
      deleteRecords: async (topic, partition, before) => {
        await withAdmin(async (admin) => {
          await admin.fetchTopicMetadata({ topics: [`${topicPrefix}${topic}`] });
          await admin.deleteTopicRecords({
            topic: `${topicPrefix}${topic}`,
            partitions: [{ partition, offset: String(before) }],
          });
        });
      },
      drop: async () => {
        await withAdmin(async (admin) => {
          const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(topicPrefix));
          if (topics.length > 0) await admin.deleteTopics({ topics });
        });
      },
    },
  };
}

/** What a test does to the broker behind the bus's back. */
export interface AdminSteps {
  deleteTopic(topic: string): Promise<void>;
  deleteRecords(topic: string, partition: number, before: bigint): Promise<void>;
  drop(): Promise<void>;
}
