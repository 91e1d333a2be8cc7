import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SILENT, until } from '../../../../test/support/messaging/messaging-database.js';
import { testBus, type TestBus } from '../../../../test/support/messaging/postgres-bus.js';
import { TcpProxy } from '../../../../test/support/tcp-proxy.js';
import type { Bus, BusRecord } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';

const TOPIC = 'consultation.lifecycle';
const DEADLINE_MS = 5_000;
const RETENTION_DAYS = 7;

function record(partition: number, value: string, topic = TOPIC): BusRecord {
  return { topic, partition, key: 'k', value, headers: { ce_id: value } };
}

describe('the log in PostgreSQL', () => {
  let test: TestBus;
  let bus: Bus;
  const buses: Bus[] = [];
  const open = (url = test.options('gateway').url): Bus => {
    const opened = openBus({ kind: 'postgres', url, clientId: 'test' }, SILENT);
    buses.push(opened);
    return opened;
  };
  const client = async (): Promise<pg.Client> => {
    const made = new pg.Client({ connectionString: test.options('gateway').url });
    made.on('error', () => undefined);
    await made.connect();
    return made;
  };
  const inLog = async (partition: number): Promise<{ offsets: number[]; values: string[] }> => {
    const rows = await test.query<{ log_offset: string; value: string }>(
      `select log_offset, value from bus.records r join bus.topics t on t.id = r.topic_id
        where t.name = $1 and part = $2 order by log_offset`,
      [TOPIC, partition],
    );
    return {
      offsets: rows.map(({ log_offset: offset }) => Number(offset)),
      values: rows.map(({ value }) => value),
    };
  };
  const stored = async (target: Bus, ...records: BusRecord[]): Promise<boolean[]> =>
    (await target.publish(records, DEADLINE_MS)).map(({ ok }) => ok);

  beforeAll(async () => {
    test = await testBus();
    bus = open();
  }, 30_000);
  beforeEach(async () => {
    await test.query('truncate bus.records, bus.group_offsets, bus.group_topics, bus.groups cascade');
    await test.query(`update bus.heads set next_offset = 0, day = '-infinity'`);
  });
  afterAll(async () => {
    await Promise.all(buses.map((opened) => opened.close()));
    await test.drop();
  });

  it('has dense offsets in the order of commits, however many publish at once', async () => {
    const publishers = Array.from({ length: 6 }, () => open());
    await Promise.all(
      publishers.map(async (publisher, who) => {
        for (let round = 0; round < 25; round++) {
          const records = [0, 1, 0].map((partition, n) =>
            record(partition, `${String(who)}-${String(round)}-${String(n)}`),
          );
          expect(await stored(publisher, ...records)).toEqual([true, true, true]);
        }
      }),
    );
    const { offsets, values } = await inLog(0);
    expect(offsets).toEqual(Array.from({ length: 6 * 25 * 2 }, (_, n) => n));
    for (const who of publishers.keys()) {
      const own = values.filter((value) => value.startsWith(`${String(who)}-`));
      expect(own).toEqual(
        Array.from({ length: 25 }, (_, round) =>
          [0, 2].map((n) => `${String(who)}-${String(round)}-${String(n)}`),
        ).flat(),
      );
    }
  }, 30_000);

  it('has no hole where a publisher was killed between insert and commit', async () => {
    expect(await stored(bus, record(0, 'before'))).toEqual([true]);
    const killed = await client();
    await killed.query('begin');
    const { rows } = await killed.query<{ offsets: string[]; pid: number }>(
      `select bus.publish(array['${TOPIC}'], array[0]::smallint[], array['k'], array['killed'], array['{}']) as offsets,
              pg_backend_pid() as pid`,
    );
    expect(rows[0]?.offsets).toEqual(['1']);
    // The next one waits for the head that the killed one holds.
    const after = stored(bus, record(0, 'after'));
    await until(
      async () =>
        (await test.query(`select from pg_locks where not granted and locktype = 'transactionid'`)).length >
        0,
    );
    await test.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    expect(await after).toEqual([true]);
    expect(await inLog(0)).toEqual({ offsets: [0, 1], values: ['before', 'after'] });
    await killed.end().catch(() => undefined);
  });

  it('shares one commit among the publishes that wait, and keeps a fault to the one that has it', async () => {
    const single = open();
    const answers = await Promise.all([
      stored(single, record(0, 'first')),
      stored(single, record(1, 'a')),
      stored(single, record(2, 'zero \0 byte')),
      stored(single, record(3, 'b')),
    ]);
    expect(answers).toEqual([[true], [true], [false], [true]]);
    expect((await inLog(2)).offsets).toEqual([]);
    await Promise.all(Array.from({ length: 8 }, (_, n) => stored(single, record(n, 'together'))));
    const commits = await test.query(
      `select distinct r.xmin::text from bus.records r where value = 'together'`,
    );
    expect(commits.length).toBeLessThanOrEqual(2);
  });

  it('settles every publish within its deadline when the database hangs, and stores again once it does not', async () => {
    const target = Number(new URL(test.url).port);
    const proxy = await TcpProxy.listen({ port: 0, target });
    const url = new URL(test.options('gateway').url);
    url.port = String(proxy.port);
    const through = open(url.href);
    expect(await stored(through, record(0, 'well'))).toEqual([true]);
    proxy.hold('up', 'down');
    const began = performance.now();
    const late = await Promise.all([
      through.publish([record(0, 'hung')], 400),
      through.publish([record(1, 'behind it')], 400),
      through.health(),
    ]);
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(late[0][0]?.ok).toBe(false);
    expect(late[1][0]?.ok).toBe(false);
    expect(late[2]).toEqual({ ok: false, reason: 'unreachable' });
    await expect(through.read({ topic: TOPIC, partition: 0 }, 0n)).rejects.toThrow('the bus cannot be asked');
    proxy.strand();
    proxy.heal();
    await until(async () => (await stored(through, record(4, 'again'))).every(Boolean), 15_000);
    await through.close();
    await proxy.close();
  }, 40_000);

  it('makes the next days by itself when nobody did', async () => {
    for (const { name } of await days()) await test.query(`drop table bus.${name}`);
    expect(await stored(bus, record(0, 'after a long sleep'))).toEqual([true]);
    expect((await days()).length).toBeGreaterThanOrEqual(4);
  });

  it('goes on behind a clock that was turned back', async () => {
    await stored(bus, record(0, 'a'));
    await test.query(`update bus.heads set day = current_date + 2 where part = 0`);
    expect(await stored(bus, record(0, 'b'))).toEqual([true]);
    const [head] = await test.query<{ same: boolean }>(
      `select bool_and(r.day = current_date + 2) as same from bus.records r where value = 'b'`,
    );
    expect(head?.same).toBe(true);
  });

  describe('drops days', () => {
    /** Puts a record that was stored so many days ago, as if it had been published then. */
    const put = async (partition: number, daysAgo: number, value: string): Promise<void> => {
      const day = `(current_date - ${String(daysAgo)})`;
      const [{ name } = { name: '' }] = await test.query<{ name: string }>(
        `select 'records_' || to_char(${day}, 'YYYYMMDD') as name`,
      );
      await test.query(`do $$ begin
        if to_regclass('bus.${name}') is null then
          execute format('create table bus.${name} partition of bus.records for values from (%L) to (%L)', ${day}, ${day} + 1);
        end if; end $$`);
      await test.query(
        `with h as (update bus.heads h set next_offset = next_offset + 1, day = ${day} from bus.topics t
            where t.id = h.topic_id and t.name = '${TOPIC}' and h.part = $1 returning h.topic_id, h.next_offset - 1 as at)
         insert into bus.records (topic_id, part, day, log_offset, key, value, headers, writer) select h.topic_id, $1, ${day}, h.at, 'k', $2, '{}', 'gateway_app' from h`,
        [partition, value],
      );
    };
    const roll = async (): Promise<void> => {
      await test.query('select bus.roll_days()');
    };
    const values = async (): Promise<string[]> =>
      (await test.query<{ value: string }>('select value from bus.records order by day, part')).map(
        ({ value }) => value,
      );
    /** A group that has read so far in a partition and was seen so many days ago. */
    const group = async (
      name: string,
      partition: number,
      next: number,
      seenDaysAgo: number,
    ): Promise<void> => {
      await test.query('select bus.join_group($1, $2)', [name, [TOPIC]]);
      await test.query(
        `update bus.group_offsets o set next_offset = $3 from bus.heads h, bus.groups g
          where h.id = o.head_id and h.part = $2 and g.id = o.group_id and g.name = $1`,
        [name, partition, next],
      );
      await test.query(
        `update bus.group_topics s set seen_at = now() - make_interval(days => $2) from bus.groups g
          where g.id = s.group_id and g.name = $1`,
        [name, seenDaysAgo],
      );
    };

    beforeEach(async () => {
      for (const { name } of await days()) await test.query(`drop table bus.${name}`);
      await put(0, RETENTION_DAYS + 2, 'old');
      await put(0, RETENTION_DAYS + 1, 'at the edge');
      await put(0, 1, 'young');
    });

    it('that are older than their topics keep them, and says so to who asks', async () => {
      await roll();
      expect(await values()).toEqual(['young']);
      expect(await bus.read({ topic: TOPIC, partition: 0 }, 0n)).toEqual({ kind: 'expired', earliest: 2n });
      expect(await bus.read({ topic: TOPIC, partition: 0 }, 2n)).toMatchObject({ kind: 'record' });
    });

    it('but none that a living group has not read, nor any after it', async () => {
      await group('behind', 0, 0, 0);
      await group('ahead', 0, 3, 0);
      await roll();
      expect(await values()).toEqual(['old', 'at the edge', 'young']);
      await group('behind', 0, 1, 6);
      await roll();
      expect(await values()).toEqual(['at the edge', 'young']);
      await group('behind', 0, 2, 0);
      await roll();
      expect(await values()).toEqual(['young']);
    });

    it('without waiting for a group that was not seen for a week', async () => {
      await group('gone', 0, 0, 8);
      await roll();
      expect(await values()).toEqual(['young']);
    });

    it('not while one of its topics still keeps it', async () => {
      await test.query(`update bus.topics set retention = '30 days' where name = '${TOPIC}'`);
      await roll();
      expect(await values()).toEqual(['old', 'at the edge', 'young']);
      await test.query(`update bus.topics set retention = '7 days' where name = '${TOPIC}'`);
    });

    it('later, when somebody is reading: nobody waits for it', async () => {
      const holder = new pg.Client({ connectionString: test.url });
      await holder.connect();
      await holder.query('begin');
      await holder.query('select * from bus.records');
      await roll();
      expect(await values()).toEqual(['old', 'at the edge', 'young']);
      await holder.query('rollback');
      await roll();
      expect(await values()).toEqual(['young']);
      await holder.end();
    }, 20_000);
  });

  async function days(): Promise<{ name: string }[]> {
    return test.query(
      `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'bus.records'::regclass`,
    );
  }
});
