import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SILENT, until } from '../../../../test/support/messaging/messaging-database.js';
import { testBus, type TestBus } from '../../../../test/support/messaging/postgres-bus.js';
import { TcpProxy } from '../../../../test/support/tcp-proxy.js';
import type { Bus, Chunk, ChunkVerdict, StoredRecord, Subscription } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';

const TOPIC = 'consultation.lifecycle';
const PARTITIONS = 12;
const GROUP = 'triage.cases';

interface Member {
  readonly seen: StoredRecord[];
  readonly assigned: number[];
  readonly subscription: Subscription;
}

describe('the members of a group on the log in PostgreSQL', () => {
  let test: TestBus;
  let gateway: Bus;
  let members: Member[];
  let buses: Bus[];
  const next = new Map<number, bigint>();

  const publish = async (partition: number, ...values: string[]): Promise<void> => {
    const outcomes = await gateway.publish(
      values.map((value) => ({ topic: TOPIC, partition, key: 'k', value, headers: {} })),
      5_000,
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  };
  /** A process of its own as far as the database can tell: its own connections, positions that outlive it. */
  const join = (
    onChunk: (chunk: Chunk) => Promise<ChunkVerdict> = () => Promise.resolve({ kind: 'done' }),
    url = test.options('triage').url,
  ): Member => {
    const bus = openBus({ kind: 'postgres', url, clientId: `member-${String(members.length)}` }, SILENT);
    const seen: StoredRecord[] = [];
    const assigned: number[] = [];
    const subscription = bus.consume({
      group: GROUP,
      topics: [TOPIC],
      chunkSize: 10,
      concurrency: 4,
      onAssigned: ({ partition }) => {
        assigned.push(partition);
        return Promise.resolve({ kind: 'offset', offset: next.get(partition) ?? 0n });
      },
      onChunk: async (chunk) => {
        const verdict = await onChunk(chunk);
        if (verdict.kind === 'done') {
          seen.push(...chunk.records);
          next.set(chunk.partition, (chunk.records.at(-1)?.offset ?? 0n) + 1n);
        }
        return verdict;
      },
    });
    const member = { seen, assigned, subscription };
    buses.push(bus);
    members.push(member);
    return member;
  };
  const values = ({ seen }: Member): string[] => seen.map(({ value }) => value?.toString() ?? '');
  const everywhere = async (value: string): Promise<void> => {
    for (let partition = 0; partition < PARTITIONS; partition++) await publish(partition, value);
  };
  const backend = async (name: string): Promise<number> =>
    (
      await test.query<{ pid: number }>('select pid from pg_stat_activity where application_name = $1', [
        `${name}-consumer`,
      ])
    )[0]?.pid ?? 0;

  beforeAll(async () => {
    test = await testBus();
    gateway = openBus(test.options('gateway'), SILENT);
  }, 30_000);
  beforeEach(async () => {
    await test.query('truncate bus.records, bus.group_offsets, bus.group_topics, bus.groups cascade');
    await test.query('update bus.heads set next_offset = 0');
    members = [];
    buses = [];
    next.clear();
  });
  afterEach(async () => {
    await Promise.all(members.map(({ subscription }) => subscription.stop()));
    await Promise.all(buses.map((bus) => bus.close()));
  });
  afterAll(async () => {
    await gateway.close();
    await test.drop();
  });

  it('get a record within milliseconds of its commit', async () => {
    const arrivals: number[] = [];
    const one = join(() => {
      arrivals.push(performance.now());
      return Promise.resolve({ kind: 'done' });
    });
    await until(() => one.assigned.length === PARTITIONS);
    const waits: number[] = [];
    for (let n = 0; n < 40; n++) {
      await publish(n % PARTITIONS, String(n));
      const committed = performance.now();
      await until(() => arrivals.length === n + 1);
      waits.push((arrivals[n] ?? Infinity) - committed);
    }
    waits.sort((a, b) => a - b);
    // The poll alone would need a quarter of a second on average.
    expect(waits[20]).toBeLessThan(25);
  }, 20_000);

  it('share the partitions, each within its fair share, and work at the same time', async () => {
    const one = join();
    await until(() => one.assigned.length === PARTITIONS);
    const two = join();
    await until(() => two.assigned.length === PARTITIONS / 2);
    await everywhere('shared');
    await until(() => one.seen.length + two.seen.length >= PARTITIONS);
    expect(one.seen).toHaveLength(PARTITIONS / 2);
    expect(two.seen).toHaveLength(PARTITIONS / 2);
    expect(new Set([...one.seen, ...two.seen].map(({ partition }) => partition)).size).toBe(PARTITIONS);
  });

  it('take over as soon as a connection is gone, in the middle of a chunk too', async () => {
    const hanging = Promise.withResolvers<ChunkVerdict>();
    const held: number[] = [];
    const one = join((chunk) => {
      held.push(chunk.partition);
      return chunk.partition === 3 ? hanging.promise : Promise.resolve({ kind: 'done' });
    });
    await until(() => one.assigned.length === PARTITIONS);
    await publish(3, 'a', 'b');
    await until(() => held.includes(3));
    const two = join();
    await until(() => two.subscription.joined());
    await test.query('select pg_terminate_backend($1)', [await backend('member-0')]);
    const since = performance.now();
    await until(() => values(two).length === 2 || values(one).length === 2);
    expect(performance.now() - since).toBeLessThan(2_000);
    // Its chunk comes to an end after all; whoever holds the partition now goes on where it is.
    hanging.resolve({ kind: 'done' });
    await everywhere('after');
    await until(
      () =>
        [...one.seen, ...two.seen].filter(({ value }) => value?.toString() === 'after').length >= PARTITIONS,
    );
    expect([...one.seen, ...two.seen].filter(({ value }) => value?.toString() === 'after')).toHaveLength(
      PARTITIONS,
    );
  }, 20_000);

  it('leave at once what they hold when they stop, after the chunk in hand', async () => {
    const slow = Promise.withResolvers<undefined>();
    const one = join(async (chunk) => {
      if (chunk.partition === 0) await slow.promise;
      return { kind: 'done' };
    });
    await until(() => one.assigned.length === PARTITIONS);
    await publish(0, 'in hand');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const two = join();
    await until(() => two.subscription.joined());
    const stopped = one.subscription.stop();
    await publish(0, 'next');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(values(two)).not.toContain('next');
    slow.resolve(undefined);
    await stopped;
    await until(() => values(two).includes('next'), 2_000);
    expect(values(one)).toEqual(['in hand']);
    expect(values(two)).toEqual(['next']);
    const [hint] = await test.query<{ next_offset: string }>(
      `select o.next_offset from bus.group_offsets o join bus.heads h on h.id = o.head_id
         join bus.topics t on t.id = h.topic_id where t.name = $1 and h.part = 0`,
      [TOPIC],
    );
    expect(Number(hint?.next_offset)).toBeGreaterThanOrEqual(1);
  }, 20_000);

  it('join again by themselves after the database was out of reach, also when nothing told them', async () => {
    const target = Number(new URL(test.url).port);
    const proxy = await TcpProxy.listen({ port: 0, target });
    const url = new URL(test.options('triage').url);
    url.port = String(proxy.port);
    const one = join(undefined, url.href);
    await until(() => one.assigned.length === PARTITIONS);
    proxy.down();
    await until(() => !one.subscription.joined());
    await publish(1, 'while away');
    proxy.heal();
    await until(() => values(one).includes('while away'));
    proxy.strand();
    await publish(1, 'while stranded');
    await until(() => values(one).includes('while stranded'), 15_000);
    await one.subscription.stop();
    await proxy.close();
    expect(values(one)).toEqual(['while away', 'while stranded']);
  }, 40_000);

  it('hold two connections at most for reading and one for publishing', async () => {
    const one = join();
    await until(() => one.assigned.length === PARTITIONS);
    await everywhere('x');
    await until(() => one.seen.length === PARTITIONS);
    const open = await test.query(
      `select application_name from pg_stat_activity where datname = current_database() and usename = 'triage_app'`,
    );
    expect(open.length).toBeLessThanOrEqual(2);
    const publishing = await test.query(
      `select application_name from pg_stat_activity where datname = current_database() and usename = 'gateway_app'`,
    );
    expect(publishing.length).toBeLessThanOrEqual(2);
  });

  it('keep no transaction open while a chunk takes long', async () => {
    const slow = Promise.withResolvers<undefined>();
    const one = join(async () => {
      await slow.promise;
      return { kind: 'done' };
    });
    await until(() => one.assigned.length === PARTITIONS);
    await publish(0, 'slow');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const open = await test.query(
      `select from pg_stat_activity where usename = 'triage_app' and datname = current_database() and xact_start is not null`,
    );
    slow.resolve(undefined);
    expect(open).toHaveLength(0);
  });

  it('ask again where they begin when the log was cut below them', async () => {
    const one = join();
    await publish(2, 'a', 'b', 'c');
    await until(() => one.seen.length === 3);
    await test.query(
      `with h as (update bus.heads h set next_offset = 1 from bus.topics t
          where t.id = h.topic_id and t.name = $1 and h.part = 2 returning h.topic_id)
       delete from bus.records r using h where r.topic_id = h.topic_id and r.part = 2 and r.log_offset >= 1`,
      [TOPIC],
    );
    await until(() => one.assigned.filter((partition) => partition === 2).length === 2);
  });
});
