import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { APPS, type App } from '#libs/contracts';
import { liveGrants, sqlStateOf } from '#libs/platform';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import { testBus, type TestBus } from '../../../../test/support/messaging/postgres-bus.js';
import type { Bus, BusRecord } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';
import { BUS_FUNCTIONS } from './bus-rights.js';
import { migrateBus } from './migrate-bus.js';

const TOPIC = 'consultation.lifecycle';
const DENIED = '42501';

function record(value: string, topic: string): BusRecord {
  return { topic, partition: 0, key: 'k', value, headers: {} };
}

describe('the log in PostgreSQL is open to an app for what it does there, and no more', () => {
  let test: TestBus;
  const buses: Bus[] = [];
  const open = (app: App): Bus => {
    const opened = openBus(test.options(app), SILENT);
    buses.push(opened);
    return opened;
  };
  const refused = async (app: App, sql: string): Promise<string | undefined> => {
    const as = new pg.Client({ connectionString: test.options(app).url });
    await as.connect();
    try {
      await as.query(sql);
      return undefined;
    } catch (error) {
      return sqlStateOf(error);
    } finally {
      await as.end();
    }
  };
  const stored = async (bus: Bus, ...records: BusRecord[]): Promise<boolean[]> =>
    (await bus.publish(records, 5_000)).map(({ ok }) => ok);
  /** Functions of the schema that a role may call. */
  const callable = async (role: string): Promise<string[]> =>
    (
      await test.query<{ name: string }>(
        `select p.proname as name from pg_proc p
          where p.pronamespace = 'bus'::regnamespace and has_function_privilege($1, p.oid, 'execute') order by 1`,
        [role],
      )
    ).map(({ name }) => name);
  const live = async (): Promise<unknown> => {
    const client = new pg.Client({ connectionString: test.url });
    await client.connect();
    try {
      return await liveGrants(client, 'bus');
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    test = await testBus();
  }, 30_000);
  afterAll(async () => {
    await Promise.all(buses.map((opened) => opened.close()));
    await test.drop();
  });

  it('says the catalog: no right on any table, the right to call what is listed', async () => {
    expect(await live()).toEqual({});
    for (const app of APPS) expect(await callable(`${app}_app`)).toEqual([...BUS_FUNCTIONS]);
    expect(await callable('pg_monitor')).toEqual([]);
  });

  it('again after a migration, whatever was granted meanwhile, and keeps what is in the log', async () => {
    await stored(open('gateway'), record('kept', TOPIC));
    await test.query('grant select, update on bus.records to gateway_app, vault_app');
    await test.query('grant execute on function bus.make_topics to public');
    await migrateBus(test.url);
    expect(await live()).toEqual({});
    expect(await callable('gateway_app')).toEqual([...BUS_FUNCTIONS]);
    expect(await test.query(`select from bus.records where value = 'kept'`)).toHaveLength(1);
  });

  it('is made once by two migrations at the same time', async () => {
    await Promise.all([migrateBus(test.url), migrateBus(test.url)]);
    expect(await test.query('select from bus.migrations')).toHaveLength(1);
  });

  it('for writing only to its own topics', async () => {
    const vault = open('vault');
    expect(
      await stored(
        vault,
        record('own', 'vault.lifecycle'),
        record('forged', 'case.lifecycle'),
        record('shared', 'audit.access'),
        record('forged', 'audit.checkpoints'),
      ),
    ).toEqual([true, false, true, false]);
  });

  it('for reading only the topics it consumes', async () => {
    const fetching = (topic: string): string =>
      `select * from bus.fetch('${topic}', 0::smallint, 0, '-infinity', 1)`;
    expect(await refused('triage', fetching('consultation.lifecycle'))).toBeUndefined();
    expect(await refused('gateway', fetching('notification.lifecycle'))).toBe(DENIED);
    expect(await refused('vault', fetching('audit.access'))).toBe(DENIED);
    expect(await refused('audit', fetching('audit.access'))).toBeUndefined();
  });

  it('for looking up what it wrote itself, not what others keep from it', async () => {
    const vault = open('vault');
    const gateway = open('gateway');
    await stored(vault, record('own', 'vault.lifecycle'));
    expect(await vault.read({ topic: 'vault.lifecycle', partition: 0 }, 0n)).toMatchObject({
      kind: 'record',
    });
    await stored(gateway, record('another app', 'audit.access'));
    await stored(vault, record('own', 'audit.access'));
    const access = { topic: 'audit.access', partition: 0 };
    expect(await gateway.read(access, 1n)).toMatchObject({ kind: 'record' });
    expect(await vault.read(access, 1n)).toEqual({ kind: 'missing' });
    expect(await vault.read(access, 2n)).toMatchObject({ kind: 'record' });
    expect(await gateway.read({ topic: 'notification.lifecycle', partition: 0 }, 0n)).toEqual({
      kind: 'missing',
    });
  });

  it.each([
    'insert into bus.records default values',
    'update bus.records set value = null',
    'delete from bus.records',
    'truncate bus.records',
    'select from bus.records',
    'update bus.heads set next_offset = 0',
    'update bus.group_offsets set next_offset = 0',
    `select bus.make_topics('{x}', '{1}', '{1}')`,
    'select bus.may_drop_day(current_date)',
    'create table bus.mine (id int)',
  ])('not for: %s', async (sql) => {
    expect(await refused('gateway', sql)).toBe(DENIED);
  });

  it("not for the offsets of another app's group", async () => {
    expect(await refused('triage', `select bus.join_group('triage.cases', '{${TOPIC}}')`)).toBeUndefined();
    expect(await refused('gateway', `select bus.join_group('triage.cases', '{${TOPIC}}')`)).toBe(DENIED);
    const [{ id } = { id: 0 }] = await test.query<{ id: number }>(
      `select id from bus.groups where name = 'triage.cases'`,
    );
    const heads = await test.query<{ head_id: number }>('select head_id from bus.group_offsets');
    const note = `select bus.note_offsets(${String(id)}, array[${String(heads[0]?.head_id)}], array[7])`;
    expect(await refused('gateway', note)).toBeUndefined();
    expect(await test.query('select from bus.group_offsets where next_offset = 7')).toHaveLength(0);
    expect(await refused('triage', note)).toBeUndefined();
    expect(await test.query('select from bus.group_offsets where next_offset = 7')).toHaveLength(1);
  });
});
