import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SILENT, until } from '../../../../test/support/messaging/messaging-database.js';
import type { Bus, Subscription } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';

interface Broker {
  readonly url: string;
  readonly exited: Promise<unknown>;
  kill(signal: string): boolean;
  stop(): Promise<void>;
}
interface Stack {
  startKafka(options: { home: string; port: number; controllerPort: number }): Promise<Broker>;
}

const TOPIC = 'restart';
const KAFKA: string = '../../../../tools/stack/kafka.mjs';
const RECOVERY_MS = 10_000;

describe('a broker that is killed and comes back', () => {
  let home: string;
  let ports: { port: number; controllerPort: number };
  let stack: Stack;
  let broker: Broker;
  let bus: Bus;
  let subscription: Subscription;
  const seen: string[] = [];

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'larus-broker-'));
    ports = { port: await freePort(), controllerPort: await freePort() };
    stack = await import(KAFKA);
    broker = await stack.startKafka({ home, ...ports });
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
    await broker.stop();
    rmSync(home, { recursive: true, force: true });
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
    broker.kill('SIGKILL');
    await broker.exited;
    expect(await publish('meanwhile')).toBe(false);
    expect((await bus.health()).ok).toBe(false);
    // Long enough for kafkajs to give its consumer up.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    broker = await stack.startKafka({ home, ...ports });
    const back = performance.now();
    await until(() => publish('after'), RECOVERY_MS);
    await until(() => seen.includes('after'), RECOVERY_MS);
    expect(performance.now() - back).toBeLessThan(5_500);
    expect(seen.filter((value) => value === 'before')).toHaveLength(1);
  }, 60_000);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
