import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { metrics } from '#libs/platform';
import { until } from '../../../../test/support/messaging/messaging-database.js';
import { FAST, started, TOPIC, type Scripted } from '../../../../test/support/messaging/scripted-consumer.js';
import type { PartitionEnd } from './assignments.js';
import type { MemberTimings } from './member-timings.js';

const WATCHED: MemberTimings = { ...FAST, watch: 10, stuck: 400, longestChunk: 400, beat: 10 };
const log = (low: number, high: number) => (): Promise<readonly PartitionEnd[]> =>
  Promise.resolve([{ partition: 0, low: String(low), high: String(high) }]);

async function rebuilds(reason: string): Promise<number> {
  const line = (await metrics.text())
    .split('\n')
    .find((text) => text.startsWith('larus_bus_consumer_rebuilds_total') && text.includes(`"${reason}"`));
  return Number(line?.split(' ').at(-1) ?? 0);
}

describe('looking after a consumer', () => {
  let scripted: Scripted;
  let fetching: NodeJS.Timeout | undefined;

  /** Lets every consumer fetch, with nothing coming of it. */
  const fetchesNothing = (): void => {
    fetching = setInterval(() => {
      for (const consumer of scripted.consumers) if (consumer.running) consumer.emit('fetch', {});
    }, 5);
  };
  afterEach(async () => {
    clearInterval(fetching);
    await scripted.subscription.stop();
  });

  it('builds another when one fetches nothing any more, and counts it', async () => {
    const before = await rebuilds('silent');
    scripted = await started({}, WATCHED);
    expect(scripted.subscription.joined()).toBe(true);
    await until(() => scripted.consumers.length === 2);
    expect(await rebuilds('silent')).toBe(before + 1);
    expect(scripted.consumer.running).toBe(false);
  });

  it('leaves one alone that fetches and has nothing to receive', async () => {
    scripted = await started({}, WATCHED, log(4, 4));
    fetchesNothing();
    await delay(900);
    expect(scripted.consumers).toHaveLength(1);
  });

  it('leaves one alone while the broker cannot be asked', async () => {
    scripted = await started({}, WATCHED, async () => Promise.reject(new Error('away')));
    fetchesNothing();
    await delay(900);
    expect(scripted.consumers).toHaveLength(1);
  });

  it('builds another when a partition receives nothing though something is there', async () => {
    const before = await rebuilds('behind');
    scripted = await started({}, WATCHED, log(0, 1));
    fetchesNothing();
    await until(() => scripted.consumers.length === 2);
    expect(await rebuilds('behind')).toBe(before + 1);
  });

  it('is not ready when several in a row were stuck, until one works', async () => {
    scripted = await started({}, WATCHED, log(0, 1));
    fetchesNothing();
    await until(() => scripted.consumers.length === 4);
    expect(scripted.subscription.joined()).toBe(false);
    await until(() => scripted.consumers.at(-1)?.told.includes('resume') === true);
    await scripted.consumers.at(-1)?.batch();
    expect(scripted.subscription.joined()).toBe(true);
  });

  it('is not ready, and holds its partitions no longer, while a chunk takes far too long', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let beats = 0;
    scripted = await started(
      {
        onChunk: async () => {
          await promise;
          return { kind: 'done' };
        },
      },
      WATCHED,
    );
    fetchesNothing();
    await until(() => scripted.consumer.told.includes('resume'));
    const heartbeat = (): Promise<void> => {
      beats += 1;
      return Promise.resolve();
    };
    const batch = scripted.consumer.batch('0', { heartbeat });
    await delay(40);
    expect(beats).toBeGreaterThan(0);
    expect(scripted.subscription.joined()).toBe(true);
    await until(() => !scripted.subscription.joined());
    const after = beats;
    await delay(50);
    expect(beats).toBe(after);
    expect(scripted.consumers).toHaveLength(1);
    resolve(undefined);
    await batch;
    await until(() => scripted.subscription.joined());
  });

  it('gives up an attempt to start that hangs', async () => {
    let made = 0;
    scripted = await started({}, { ...WATCHED, start: 200 }, log(0, 0), (consumer) => {
      made += 1;
      if (made === 1) consumer.connect = async () => new Promise(() => undefined);
    });
    expect(scripted.consumers).toHaveLength(2);
    expect(scripted.subscription.joined()).toBe(true);
  });

  it('asks for membership only when the coordinator of the group answers, and is not ready before', async () => {
    let made = 0;
    const starting = started({}, WATCHED, log(0, 0), (consumer) => {
      made += 1;
      const loading = made < 4;
      consumer.describeGroup = async () =>
        loading ? Promise.reject(new Error('the coordinator is loading')) : undefined;
    });
    scripted = await starting;
    expect(scripted.consumers).toHaveLength(4);
    expect(scripted.consumers.map(({ hasRun }) => hasRun)).toEqual([false, false, false, true]);
    expect(scripted.subscription.joined()).toBe(true);
  });

  it('reads on where it was told, on the topic it was told', async () => {
    const chunks: unknown[] = [];
    scripted = await started({
      onChunk: ({ topic, partition, records, end }) => {
        chunks.push([topic, partition, records.map(({ offset }) => offset), end]);
        return Promise.resolve({ kind: 'done' });
      },
    });
    await until(() => scripted.consumer.told.includes('resume'));
    await scripted.consumer.batch('3');
    expect(chunks).toEqual([[TOPIC, 0, [3n], 9n]]);
  });
});
