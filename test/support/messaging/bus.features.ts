import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  Bus,
  BusRecord,
  Chunk,
  ChunkVerdict,
  ConsumeOptions,
  StartAt,
  StoredRecord,
  TopicPartition,
} from '#libs/messaging';
import { until } from './messaging-database.js';

/** A bus under test, and what its operator can do to it. */
export interface BusUnderTest {
  readonly bus: Bus;
  /** Removes the records before an offset. */
  expire(at: TopicPartition, before: bigint): Promise<void>;
  /** Names that no other test uses. */
  readonly group: (name: string) => string;
  drop(): Promise<void>;
}

const TOPIC = 'features';
const PARTITIONS = 3;
const DEADLINE_MS = 5_000;
const DAY_MS = 86_400_000;

function record(topic: string, partition: number, value: string): BusRecord {
  return { topic, partition, key: `key-${value}`, value, headers: { ce_id: value, note: 'ünï' } };
}

/** What every adapter of the bus has to do. */
export function busFeatures(
  name: string,
  setUp: () => Promise<BusUnderTest>,
  suite: (title: string, work: () => void) => void = describe,
): void {
  suite(`the bus: ${name}`, () => {
    let under: BusUnderTest;
    let bus: Bus;
    const spec = (topic: string, partitions = PARTITIONS): Parameters<Bus['ensureTopics']>[0][number] => ({
      name: topic,
      partitions,
      retentionMs: 7 * DAY_MS,
      segmentMs: DAY_MS,
    });
    const publish = async (topic: string, partition: number, values: readonly string[]): Promise<void> => {
      const outcomes = await bus.publish(
        values.map((value) => record(topic, partition, value)),
        DEADLINE_MS,
      );
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
    };
    /** Consumes into a list; `start` and `onChunk` as a test wants them. */
    const reader = (
      group: string,
      topic: string,
      parts: {
        start?: (at: TopicPartition) => StartAt;
        onChunk?: (chunk: Chunk) => Promise<ChunkVerdict>;
      } = {},
      options: Partial<ConsumeOptions> = {},
    ): { seen: StoredRecord[]; stop: () => Promise<void>; joined: () => boolean } => {
      const seen: StoredRecord[] = [];
      const subscription = bus.consume({
        group: under.group(group),
        topics: [topic],
        chunkSize: 10,
        concurrency: 2,
        onAssigned: (at) => Promise.resolve(parts.start?.(at) ?? { kind: 'earliest' }),
        onChunk: async (chunk) => {
          const verdict = (await parts.onChunk?.(chunk)) ?? { kind: 'done' as const };
          if (verdict.kind === 'done') seen.push(...chunk.records);
          return verdict;
        },
        ...options,
      });
      return { seen, stop: () => subscription.stop(), joined: () => subscription.joined() };
    };
    const values = (records: readonly StoredRecord[], partition?: number): string[] =>
      records
        .filter((stored) => partition === undefined || stored.partition === partition)
        .map((stored) => stored.value?.toString() ?? '');

    beforeAll(async () => {
      under = await setUp();
      bus = under.bus;
      const names = [
        TOPIC,
        'order',
        'start',
        'pausing',
        'going-back',
        'throwing',
        'sharing',
        'expiring',
        'lagging',
      ];
      await bus.ensureTopics(names.map((topic) => spec(topic)));
      // A broker may not lead yet what it has just made.
      for (const topic of names)
        for (let partition = 0; partition < PARTITIONS; partition++)
          await until(async () => bus.read({ topic, partition }, 0n).then(Boolean, () => false));
    }, 30_000);

    afterAll(async () => {
      await bus.close();
      await under.drop();
    }, 30_000);

    it('is healthy', async () => {
      expect(await bus.health()).toEqual({ ok: true });
    });

    it('makes topics once and refuses another number of partitions', async () => {
      await bus.ensureTopics([spec(TOPIC)]);
      await expect(bus.ensureTopics([spec(TOPIC, PARTITIONS + 1)])).rejects.toThrow('partitions');
    });

    it('answers each record of a publish, in the order given, across partitions', async () => {
      const outcomes = await bus.publish(
        [record(TOPIC, 1, 'a'), record(TOPIC, 2, 'b'), record(TOPIC, 1, 'c'), record('nowhere', 0, 'd')],
        DEADLINE_MS,
      );
      expect(outcomes.map((outcome) => (outcome.ok ? outcome.offset : 'not stored'))).toEqual([
        0n,
        0n,
        1n,
        'not stored',
      ]);
      const found = await bus.read({ topic: TOPIC, partition: 1 }, 1n);
      expect(found.kind === 'record' && found.record).toMatchObject({
        topic: TOPIC,
        partition: 1,
        offset: 1n,
        key: Buffer.from('key-c'),
        value: Buffer.from('c'),
        headers: { ce_id: 'c', note: 'ünï' },
      });
    });

    it('tells what lies at an offset: beyond the end', async () => {
      expect(await bus.read({ topic: TOPIC, partition: 0 }, 0n)).toEqual({ kind: 'beyond-end', end: 0n });
      expect(await bus.read({ topic: TOPIC, partition: 2 }, 7n)).toEqual({ kind: 'beyond-end', end: 1n });
    });

    it('tells what lies at an offset: expired', async () => {
      const at = { topic: 'expiring', partition: 0 };
      await publish(at.topic, 0, ['a', 'b', 'c']);
      await under.expire(at, 2n);
      expect(await bus.read(at, 0n)).toEqual({ kind: 'expired', earliest: 2n });
      expect((await bus.read(at, 2n)).kind).toBe('record');
    });

    it('gives a new group everything from the beginning, in order, in chunks of the size asked for', async () => {
      const all = Array.from({ length: 35 }, (_, n) => `v${String(n)}`);
      await publish('order', 0, all);
      const sizes: number[] = [];
      const read = reader('order', 'order', {
        onChunk: (chunk) => {
          sizes.push(chunk.records.length);
          expect(chunk.end).toBe(35n);
          return Promise.resolve({ kind: 'done' });
        },
      });
      await until(() => read.seen.length >= 35, 15_000);
      await read.stop();
      expect(values(read.seen)).toEqual(all);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
    }, 20_000);

    it('goes on receiving what is published later', async () => {
      const read = reader('later', 'order', { start: () => ({ kind: 'offset', offset: 35n }) });
      await until(() => read.joined(), 15_000);
      await publish('order', 0, ['late']);
      await until(() => read.seen.length >= 1);
      await read.stop();
      expect(values(read.seen)).toEqual(['late']);
    }, 20_000);

    it('begins where the reader says, whatever the broker remembers', async () => {
      await publish('start', 1, ['a', 'b', 'c', 'd']);
      const first = reader('start', 'start');
      await until(() => first.seen.length === 4, 15_000);
      await first.stop();
      const second = reader('start', 'start', { start: () => ({ kind: 'offset', offset: 2n }) });
      await until(() => second.seen.length >= 2, 15_000);
      await second.stop();
      expect(values(second.seen, 1)).toEqual(['c', 'd']);
    }, 40_000);

    it('pauses one partition only, and continues where the verdict says', async () => {
      await publish('pausing', 0, ['a', 'b', 'c']);
      await publish('pausing', 1, ['x', 'y']);
      let pauses = 0;
      const offered: string[][] = [];
      const read = reader('pausing', 'pausing', {
        onChunk: (chunk) => {
          if (chunk.partition !== 0) return Promise.resolve({ kind: 'done' });
          offered.push(values(chunk.records));
          pauses += 1;
          return Promise.resolve(pauses < 3 ? { kind: 'pause', next: 1n, ms: 100 } : { kind: 'done' });
        },
      });
      await until(() => read.seen.length === 4, 15_000);
      await read.stop();
      expect(offered).toEqual([
        ['a', 'b', 'c'],
        ['b', 'c'],
        ['b', 'c'],
      ]);
      expect(values(read.seen, 1)).toEqual(['x', 'y']);
    }, 20_000);

    it('goes back to the earliest record where the verdict says 0', async () => {
      await publish('going-back', 0, ['a', 'b', 'c']);
      let back = false;
      const read = reader('going-back', 'going-back', {
        onChunk: (chunk) => {
          if (back || !values(chunk.records).includes('d')) return Promise.resolve({ kind: 'done' });
          back = true;
          return Promise.resolve({ kind: 'pause', next: 0n, ms: 0 });
        },
      });
      await until(() => read.seen.length === 3, 15_000);
      await under.expire({ topic: 'going-back', partition: 0 }, 1n);
      await publish('going-back', 0, ['d']);
      await until(() => read.seen.length === 6, 15_000);
      await read.stop();
      expect(values(read.seen)).toEqual(['a', 'b', 'c', 'b', 'c', 'd']);
    }, 40_000);

    it('survives a reader that throws against its promise: the chunk comes again, others flow', async () => {
      await publish('throwing', 0, ['bad']);
      await publish('throwing', 1, ['good']);
      let thrown = false;
      const read = reader('throwing', 'throwing', {
        onChunk: (chunk) => {
          if (chunk.partition !== 0 || thrown) return Promise.resolve({ kind: 'done' });
          thrown = true;
          return Promise.reject(new TypeError('thrown'));
        },
      });
      await until(() => read.seen.length === 2, 20_000);
      await read.stop();
      expect(values(read.seen).toSorted()).toEqual(['bad', 'good']);
    }, 25_000);

    it('shares partitions among members and hands them over when one leaves', async () => {
      const start = (): StartAt => ({ kind: 'earliest' });
      const one = reader('sharing', 'sharing', { start });
      const two = reader('sharing', 'sharing', { start });
      await until(() => one.joined() && two.joined(), 20_000);
      await two.stop();
      for (let partition = 0; partition < PARTITIONS; partition++)
        await publish('sharing', partition, [`p${String(partition)}`]);
      await until(() => new Set(values(one.seen)).size === PARTITIONS, 20_000);
      await one.stop();
      expect(new Set(values(one.seen))).toEqual(new Set(['p0', 'p1', 'p2']));
    }, 60_000);

    it('tells how far a group is behind', async () => {
      await publish('lagging', 2, ['a', 'b']);
      const read = reader('lagging', 'lagging');
      await until(() => read.seen.length === 2, 15_000);
      const lag = async (): Promise<unknown> =>
        (await bus.lag(under.group('lagging'), ['lagging'])).find(({ partition }) => partition === 2);
      await until(
        async () =>
          JSON.stringify(await lag(), bigints) ===
          JSON.stringify({ topic: 'lagging', partition: 2, committed: 2n, end: 2n }, bigints),
        5_000,
      );
      await read.stop();
    }, 25_000);
  });
}

function bigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
