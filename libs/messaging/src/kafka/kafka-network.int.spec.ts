import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SILENT, until } from '../../../../test/support/messaging/messaging-database.js';
import {
  canRunKafka,
  freePort,
  ownKafka,
  type OwnKafka,
} from '../../../../test/support/messaging/own-kafka.js';
import { TcpProxy } from '../../../../test/support/tcp-proxy.js';
import type { Bus, StoredRecord, Subscription } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';

const TOPIC = 'network';

const suite = (await canRunKafka()) ? describe : describe.skip;

suite('a network that fails', () => {
  let kafka: OwnKafka;
  let proxy: TcpProxy;
  let bus: Bus;
  let subscription: Subscription;
  let sent = 0;
  const log: StoredRecord[] = [];

  beforeAll(async () => {
    const port = await freePort();
    proxy = await TcpProxy.listen({ port: 0, target: port });
    kafka = await ownKafka({ port, advertisedPort: proxy.port });
    const brokers = [`127.0.0.1:${String(proxy.port)}`];
    bus = openBus({ kind: 'kafka', brokers, clientId: 'test' }, SILENT);
    await bus.ensureTopics([{ name: TOPIC, partitions: 1, retentionMs: 3_600_000, segmentMs: 3_600_000 }]);
    subscription = bus.consume({
      group: 'g',
      topics: [TOPIC],
      chunkSize: 100,
      concurrency: 1,
      onAssigned: () => Promise.resolve({ kind: 'offset', offset: (log.at(-1)?.offset ?? -1n) + 1n }),
      onChunk: ({ records }) => {
        log.push(...records);
        return Promise.resolve({ kind: 'done' });
      },
    });
    await until(() => subscription.joined(), 20_000);
    await roundTrip(20_000);
  }, 90_000);

  afterAll(async () => {
    await subscription.stop();
    await bus.close();
    await kafka.drop();
    await proxy.close();
  }, 60_000);

  const publish = async (value: string): Promise<boolean> => {
    const record = { topic: TOPIC, partition: 0, key: 'k', value, headers: {} };
    return (await bus.publish([record], 10_000)).every(({ ok }) => ok);
  };
  /** Publishes until the broker has it and waits until it is consumed. */
  const roundTrip = async (ms: number): Promise<void> => {
    sent += 1;
    const value = `v${String(sent)}`;
    await until(async () => publish(value), ms);
    await until(() => log.some((record) => record.value?.toString() === value), ms);
  };

  it('goes on at once when every connection is cut', async () => {
    proxy.cut();
    await roundTrip(5_000);
  }, 20_000);

  it('goes on when every connection has gone silent for good', async () => {
    const before = performance.now();
    proxy.strand();
    await roundTrip(30_000);
    expect(performance.now() - before).toBeLessThan(30_000);
    expect((await bus.health()).ok).toBe(true);
  }, 90_000);

  it('goes on when the broker was stopped for longer than its sessions last', async () => {
    kafka.signal('SIGSTOP');
    expect((await bus.health()).ok).toBe(false);
    expect(await publish('meanwhile')).toBe(false);
    await delay(2_000);
    kafka.signal('SIGCONT');
    await roundTrip(15_000);
  }, 60_000);

  it('has handed on each record that the broker has, in the order of the log', async () => {
    const end = (await bus.lag('g', [TOPIC]))[0]?.end;
    expect(log.map(({ offset }) => offset)).toEqual(log.map((_, at) => BigInt(at)));
    expect(BigInt(log.length)).toBe(end);
  });
});
