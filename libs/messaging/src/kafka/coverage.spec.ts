import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { coveredOutcomes, NotCovered, type PartitionReply } from './coverage.js';

const batch = { topic: 't', partition: 0, count: 2 };

describe('what a produce reply covers', () => {
  it('gives consecutive offsets to a batch that is covered', () => {
    const reply = [{ topicName: 't', partition: 0, errorCode: 0, baseOffset: '41' }];
    expect(coveredOutcomes(reply, batch)).toEqual([
      { ok: true, offset: 41n },
      { ok: true, offset: 42n },
    ]);
  });

  it.each<[string, PartitionReply[]]>([
    ['an empty reply', []],
    ['another partition', [{ topicName: 't', partition: 1, errorCode: 0, baseOffset: '3' }]],
    ['another topic', [{ topicName: 'u', partition: 0, errorCode: 0, baseOffset: '3' }]],
    ['an error', [{ topicName: 't', partition: 0, errorCode: 6, baseOffset: '3' }]],
    ['no offset', [{ topicName: 't', partition: 0, errorCode: 0 }]],
    ['the offset of a failure', [{ topicName: 't', partition: 0, errorCode: 0, baseOffset: '-1' }]],
  ])('takes %s for not stored', (_name, reply) => {
    const outcomes = coveredOutcomes(reply, batch);
    expect(outcomes).toHaveLength(2);
    for (const outcome of outcomes) expect(!outcome.ok && outcome.error).toBeInstanceOf(NotCovered);
  });
});

interface FakeBroker {
  readonly nodeId: number;
  produce(request: {
    topicData: { partitions: { partition: number; messages: unknown[] }[] }[];
  }): Promise<unknown>;
}

describe('the loss that kafkajs does not notice', () => {
  /**
   * Two brokers. Partition 0 moves from broker 1 to broker 2, which has already answered for partition 1: the retry
   * skips it, sends nothing and resolves (kafkajs 2.2.4, `src/producer/sendMessages.js`).
   */
  it('resolves a send that stored only half, and the coverage check says so', async () => {
    const require = createRequire(import.meta.url);
    const createSendMessages = require('kafkajs/src/producer/sendMessages') as (
      parts: object,
    ) => (request: object) => Promise<PartitionReply[]>;
    const createRetry = require('kafkajs/src/retry') as (options: object) => unknown;
    const stored: number[] = [];
    const leaders = new Map([
      [0, 1],
      [1, 2],
    ]);
    const brokers: FakeBroker[] = [1, 2].map((nodeId) => ({
      nodeId,
      produce: ({ topicData }) => {
        const partitions = topicData.flatMap((topic) => topic.partitions.map(({ partition }) => partition));
        if (nodeId === 1) {
          leaders.set(0, 2);
          return Promise.reject(
            Object.assign(new Error('not the leader'), {
              name: 'KafkaJSProtocolError',
              retriable: true,
              type: 'NOT_LEADER_FOR_PARTITION',
            }),
          );
        }
        stored.push(...partitions);
        return Promise.resolve({
          topics: [
            {
              topicName: 't',
              partitions: partitions.map((partition) => ({ partition, errorCode: 0, baseOffset: '0' })),
            },
          ],
        });
      },
    }));
    const send = createSendMessages({
      logger: { debug: () => undefined, error: () => undefined },
      retrier: createRetry({ retries: 3, initialRetryTime: 1, maxRetryTime: 1 }),
      partitioner: ({ message }: { message: { partition: number } }) => message.partition,
      eosManager: {
        acquireBrokerLock: () => Promise.resolve(),
        releaseBrokerLock: () => Promise.resolve(),
        isTransactional: () => false,
        getSequence: () => 0,
        updateSequence: () => undefined,
        getProducerId: () => -1,
        getProducerEpoch: () => 0,
      },
      cluster: {
        refreshMetadataIfNecessary: () => Promise.resolve(),
        refreshMetadata: () => Promise.resolve(),
        addMultipleTargetTopics: () => Promise.resolve(),
        isConnected: () => true,
        findTopicPartitionMetadata: () => [{ partitionId: 0 }, { partitionId: 1 }],
        findLeaderForPartitions: (_topic: string, partitions: string[]) =>
          Object.fromEntries(
            Object.entries(
              Object.groupBy(partitions.map(Number), (partition) => String(leaders.get(partition))),
            ),
          ),
        findBroker: ({ nodeId }: { nodeId: string }) =>
          Promise.resolve(brokers.find((broker) => broker.nodeId === Number(nodeId))),
      },
    });
    const reply = await send({
      acks: -1,
      timeout: 1_000,
      topicMessages: [
        {
          topic: 't',
          messages: [
            { value: 'A', partition: 0 },
            { value: 'B', partition: 1 },
          ],
        },
      ],
    });
    // The send resolved although A was never stored.
    expect(stored).toEqual([1]);
    expect(coveredOutcomes(reply, { topic: 't', partition: 0, count: 1 })).toMatchObject([{ ok: false }]);
    expect(coveredOutcomes(reply, { topic: 't', partition: 1, count: 1 })).toEqual([
      { ok: true, offset: 0n },
    ]);
  });
});
