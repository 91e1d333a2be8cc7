import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { until } from '../../../../test/support/messaging/messaging-database.js';
import {
  FAST,
  ScriptedConsumer,
  started,
  TOPIC,
} from '../../../../test/support/messaging/scripted-consumer.js';
import type { ConsumeOptions } from '../bus/bus.js';

const fault = new TypeError('thrown');
/** Ways to break the promise not to throw. */
const throwing: [string, () => never | Promise<never>][] = [
  [
    'at once',
    () => {
      throw fault;
    },
  ],
  ['later', async () => Promise.reject(fault)],
];

describe('nothing is thrown into kafkajs', () => {
  it.each(throwing)('when onChunk throws %s: the partition rests, then is read again', async (_how, fail) => {
    const { consumer, subscription } = await started({ onChunk: fail });
    await until(() => consumer.told.includes('resume'));
    consumer.told.length = 0;
    await consumer.batch();
    await until(() => consumer.told.includes('resume'));
    expect(consumer.told).toEqual(['pause', 'resume']);
    expect(consumer.thrown).toEqual([]);
    await subscription.stop();
  });

  it.each(throwing)(
    'when onAssigned throws %s: it is asked again, nothing is read before',
    async (_how, fail) => {
      let asked = 0;
      const chunks: unknown[] = [];
      const { consumer, subscription } = await started({
        onAssigned: async () => {
          asked += 1;
          return asked < 3 ? fail() : Promise.resolve({ kind: 'offset', offset: 7n });
        },
        onChunk: (chunk) => {
          chunks.push(chunk);
          return Promise.resolve({ kind: 'done' });
        },
      });
      expect(consumer.told).toEqual(['pause']);
      await consumer.batch();
      expect(chunks).toEqual([]);
      await until(() => consumer.told.includes('resume'));
      await consumer.batch('7');
      expect(chunks).toHaveLength(1);
      expect(asked).toBe(3);
      expect(consumer.thrown).toEqual([]);
      await subscription.stop();
    },
  );

  it('when onAssigned itself, not its promise, throws', async () => {
    const { consumer, subscription } = await started({
      onAssigned: () => {
        throw fault;
      },
    });
    expect(consumer.thrown).toEqual([]);
    await subscription.stop();
  });

  it('when the heartbeat fails in the middle of a batch', async () => {
    const { consumer, subscription } = await started({});
    await until(() => consumer.told.includes('resume'));
    await consumer.batch('0', { heartbeat: async () => Promise.reject(new Error('rebalancing')) });
    expect(consumer.thrown).toEqual([]);
    await subscription.stop();
  });

  it('when an event of kafkajs cannot be read: the consumer is built anew', async () => {
    const { consumer, consumers, subscription } = await started({});
    consumer.emit('join', undefined);
    expect(consumer.thrown).toEqual([]);
    await until(() => consumers.length === 2);
    await subscription.stop();
  });

  it('when a consumer has ended by itself while a partition rests or is asked about', async () => {
    let placed: (() => void) | undefined;
    const { consumer, subscription } = await started(
      {
        onAssigned: async () => {
          await new Promise<void>((resolve) => {
            placed = resolve;
          });
          return { kind: 'earliest' };
        },
      },
      { ...FAST, firstRetry: 500, lastRetry: 500 },
    );
    // kafkajs disconnects before it says that it has crashed.
    await consumer.disconnect();
    placed?.();
    await delay(20);
    consumer.emit('crash', { restart: false, error: fault });
    await delay(20);
    expect(consumer.thrown).toEqual([]);
    await subscription.stop();
  });

  it('and the partition that was resting when its consumer ended breaks nothing when its rest is over', async () => {
    const { consumer, subscription } = await started(
      { onChunk: () => Promise.resolve({ kind: 'pause', next: 0n, ms: 30 }) },
      { ...FAST, firstRetry: 500, lastRetry: 500 },
    );
    await until(() => consumer.told.includes('resume'));
    await consumer.batch();
    await consumer.disconnect();
    await delay(60);
    expect(consumer.thrown).toEqual([]);
    await subscription.stop();
  });

  /** The check above must be able to fail: a consumer that lets through what its reader throws. */
  it('and a member that lets it through would be caught', async () => {
    const consumer = new ScriptedConsumer();
    const { onChunk, onAssigned }: ConsumeOptions = {
      group: 'g',
      topics: [TOPIC],
      chunkSize: 10,
      concurrency: 1,
      onAssigned: () => {
        throw fault;
      },
      onChunk: async () => Promise.reject(fault),
    };
    consumer.on('join', () => void onAssigned({ topic: TOPIC, partition: 0 }));
    await consumer.run({
      eachBatch: async () => {
        await onChunk({
          topic: TOPIC,
          partition: 0,
          records: [],
          end: 0n,
          keepAlive: () => Promise.resolve(),
        });
      },
    });
    await consumer.batch();
    expect(consumer.thrown).toEqual([fault, fault]);
  });
});
