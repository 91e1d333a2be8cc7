import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testKafka } from '../../../../test/support/messaging/kafka.js';
import { SILENT, until } from '../../../../test/support/messaging/messaging-database.js';
import type { Bus, ConsumeOptions, Subscription } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';
import { MEMBER_TIMINGS } from './member-timings.js';

const TOPIC = 'membership';
/** Longer than the group waits for a member that says nothing. */
const LONG_MS = MEMBER_TIMINGS.session + 3_000;

const suite = process.env['TEST_KAFKA_BROKERS'] === undefined ? describe.skip : describe;

suite('membership in a group', () => {
  const kafka = testKafka();
  let bus: Bus;

  beforeAll(async () => {
    bus = openBus(kafka.options, SILENT);
    await bus.ensureTopics([{ name: TOPIC, partitions: 3, retentionMs: 3_600_000, segmentMs: 3_600_000 }]);
    for (const partition of [0, 1, 2])
      await until(async () => {
        const record = { topic: TOPIC, partition, key: 'k', value: String(partition), headers: {} };
        return (await bus.publish([record], 5_000)).every(({ ok }) => ok);
      });
  }, 30_000);
  afterAll(async () => {
    await bus.close();
    await kafka.admin.drop();
  }, 30_000);

  const consume = (
    group: string,
    onChunk: ConsumeOptions['onChunk'],
    onAssigned?: () => void,
  ): Subscription =>
    bus.consume({
      group: `${kafka.group}.${group}`,
      topics: [TOPIC],
      chunkSize: 10,
      concurrency: 3,
      onAssigned: () => {
        onAssigned?.();
        return Promise.resolve({ kind: 'earliest' });
      },
      onChunk,
    });

  it('is kept while a chunk takes longer than a session', async () => {
    const done: string[] = [];
    let assigned = 0;
    const subscription = consume(
      'long',
      async ({ partition, records }) => {
        if (partition === 0) await delay(LONG_MS);
        done.push(...records.map(({ value }) => value?.toString() ?? ''));
        return { kind: 'done' };
      },
      () => {
        assigned += 1;
      },
    );
    await until(() => done.includes('0'), 40_000);
    // Whoever had been dropped would be given its partitions, and the chunk, once more.
    await delay(2_000);
    await subscription.stop();
    expect(assigned).toBe(3);
    expect(done.toSorted()).toEqual(['0', '1', '2']);
  }, 60_000);

  it('ends after the chunk in hand, which is not repeated by whoever comes next', async () => {
    let begun = false;
    let finished = false;
    const first = consume('stop', async ({ partition }) => {
      if (partition !== 1) return { kind: 'done' };
      begun = true;
      await delay(3_000);
      finished = true;
      return { kind: 'done' };
    });
    await until(() => begun, 20_000);
    const before = performance.now();
    await first.stop();
    expect(finished).toBe(true);
    expect(performance.now() - before).toBeLessThan(10_000);
    const lag = await bus.lag(`${kafka.group}.stop`, [TOPIC]);
    expect(lag.find(({ partition }) => partition === 1)?.committed).toBe(1n);
    // The group is empty: who joins now need not wait for a session to end.
    const joining = performance.now();
    const second = consume('stop', () => Promise.resolve({ kind: 'done' }));
    await until(() => second.joined());
    expect(performance.now() - joining).toBeLessThan(3_000);
    await second.stop();
  }, 60_000);

  it('ends within ten seconds even when a chunk never does', async () => {
    const { promise, resolve } = Promise.withResolvers<{ kind: 'done' }>();
    let begun = false;
    const subscription = consume('never', async () => {
      begun = true;
      return promise;
    });
    await until(() => begun, 20_000);
    const before = performance.now();
    await subscription.stop();
    expect(performance.now() - before).toBeLessThan(10_000);
    resolve({ kind: 'done' });
  }, 40_000);
});
