import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SILENT, until } from '../../../../test/support/messaging/messaging-database.js';
import { canRunKafka, ownKafka, type OwnKafka } from '../../../../test/support/messaging/own-kafka.js';
import type { Bus, Subscription } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';

const TOPIC = 'restart';
const RECOVERY_MS = 10_000;

const suite = (await canRunKafka()) ? describe : describe.skip;

suite('a broker that is killed and comes back', () => {
  let broker: OwnKafka;
  let bus: Bus;
  let subscription: Subscription;
  const seen: string[] = [];

  beforeAll(async () => {
    broker = await ownKafka();
    bus = openBus({ kind: 'kafka', brokers: [broker.url], clientId: 'test' }, SILENT);
    await bus.ensureTopics([{ name: TOPIC, partitions: 2, retentionMs: 3_600_000, segmentMs: 3_600_000 }]);
    let next = 0n;
    subscription = bus.consume({
      group: 'g',
      topics: [TOPIC],
      chunkSize: 100,
      concurrency: 1,
      onAssigned: () => Promise.resolve({ kind: 'offset', offset: next }),
      onChunk: ({ partition, records }) => {
        if (partition === 0) next = (records.at(-1)?.offset ?? 0n) + 1n;
        seen.push(...records.map(({ value }) => value?.toString() ?? ''));
        return Promise.resolve({ kind: 'done' });
      },
    });
    await until(() => subscription.joined(), 20_000);
  }, 90_000);

  afterAll(async () => {
    await subscription.stop();
    await bus.close();
    await broker.drop();
  }, 30_000);

  const publish = async (value: string): Promise<boolean> => {
    const [outcome] = await bus.publish(
      [{ topic: TOPIC, partition: 0, key: 'k', value, headers: {} }],
      2_000,
    );
    return outcome?.ok === true;
  };

  it('refuses to publish meanwhile, then publishes and consumes again without waiting for a dead member', async () => {
    await until(() => publish('before'));
    await until(() => seen.includes('before'));
    broker.signal('SIGKILL');
    await until(async () => !(await bus.health()).ok);
    expect(await publish('meanwhile')).toBe(false);
    expect((await bus.health()).ok).toBe(false);
    // Long enough for kafkajs to give its consumer up.
    await delay(3_000);
    await broker.again();
    const back = performance.now();
    await until(() => publish('after'), RECOVERY_MS);
    await until(() => seen.includes('after'), RECOVERY_MS);
    expect(performance.now() - back).toBeLessThan(5_500);
    expect(seen.filter((value) => value === 'before')).toHaveLength(1);
  }, 60_000);
});
