import pg from 'pg';
import { TOPIC_RETENTION_MS, TOPICS, type Topic } from '#libs/contracts';
import { busFunctions } from './bus-functions.js';
import { appRoles, BUS_FUNCTIONS, rolesOf } from './bus-rights.js';
import { busTables } from './bus-tables.js';

const OWNER = 'bus_migrator';

/** Steps of the schema, oldest first. A step that was released never changes: what is new comes after it. */
const STEPS: readonly (() => string[])[] = [() => [...busTables(), ...busFunctions()]];

/**
 * Makes schema `bus`, its tables, functions, topics and rights, or brings them up to date. Safe to repeat; two runs at
 * once take turns.
 *
 * @param url a superuser, or a role that may make roles and schemas; the apps' roles must be there
 */
export async function migrateBus(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('larus-migrate-bus', 0))`);
    // Roles belong to the whole server, and another database's migration makes them too.
    await client.query(`do $$ begin create role ${OWNER} nologin;
      exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`create schema if not exists bus authorization ${OWNER}`);
    await client.query(`set local role ${OWNER}`);
    await client.query(`set local lock_timeout = '10s'`);
    await takeSteps(client);
    await setTopics(client);
    await setRights(client);
    await client.query('select bus.roll_days()');
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function takeSteps(client: pg.Client): Promise<void> {
  await client.query(
    'create table if not exists bus.migrations (step integer constraint pk_migrations primary key)',
  );
  const { rows } = await client.query<{ taken: number }>(
    'select count(*)::integer as taken from bus.migrations',
  );
  for (const [step, statements] of STEPS.entries()) {
    if (step < (rows[0]?.taken ?? 0)) continue;
    for (const statement of statements()) await client.query(statement);
    await client.query('insert into bus.migrations (step) values ($1)', [step]);
  }
}

/** Topics as the contracts name them, with the roles that may write and read. */
async function setTopics(client: pg.Client): Promise<void> {
  const names = Object.keys(TOPICS) as Topic[];
  await client.query('select bus.make_topics($1, $2, $3)', [
    names,
    names.map((name) => TOPICS[name].partitions),
    names.map(() => TOPIC_RETENTION_MS),
  ]);
  for (const name of names) {
    const { writers, readers } = rolesOf(name);
    await client.query('update bus.topics set writers = $2, readers = $3 where name = $1', [
      name,
      writers,
      readers,
    ]);
  }
}

async function setRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace = 'bus'::regnamespace and p.proname = any ($1)`,
    [BUS_FUNCTIONS],
  );
  const everybody = ['public', ...appRoles()].join(', ');
  const apps = appRoles().join(', ');
  for (const kind of ['tables', 'sequences', 'functions'])
    await client.query(`revoke all on all ${kind} in schema bus from ${everybody}`);
  await client.query(`grant usage on schema bus to ${apps}`);
  for (const { name } of rows) await client.query(`grant execute on function ${name} to ${apps}`);
}
