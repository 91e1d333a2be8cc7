import pg from 'pg';
import { APPS } from '#libs/contracts';
import { ConfigError } from '#libs/platform';
import type { BusOptions } from '../bus/bus-options.js';
import { appRoles } from './bus-rights.js';

/**
 * Makes the tables of every app fit the bus that the house is about to run on. Offsets of one bus mean nothing on the
 * other, where another event may lie at the same offset: when the bus is another than the last time, every relay
 * publishes its history again and every consumer reads from the start, dropping by its fences what it has applied.
 *
 * @param url a superuser, or a role that may act as every `<app>_migrator` and as `bus_migrator`
 * @returns whether it was another bus
 * @throws ConfigError when an app is connected: what it does meanwhile would be lost from sight
 */
export async function useBus(url: string, kind: BusOptions['kind']): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('larus-migrate-bus', 0))`);
    const switched = (await lastUsed(client)) !== kind;
    if (switched) {
      await refuseWhileAppsRun(client);
      for (const app of APPS) {
        await client.query(`set local role ${app}_migrator`);
        await client.query(`delete from ${app}.consumer_positions`);
        await client.query(`update ${app}.event_history set broker_offset = -1 where broker_offset >= 0`);
      }
      await client.query('set local role bus_migrator');
      await client.query('update bus.in_use set kind = $1, since = clock_timestamp()', [kind]);
    }
    await client.query('commit');
    return switched;
  } finally {
    await client.end();
  }
}

/** Kafka, where nothing was noted yet: there was no other bus before this note. */
async function lastUsed(client: pg.Client): Promise<string | undefined> {
  await client.query('set local role bus_migrator');
  await client.query(`insert into bus.in_use (kind) values ('kafka') on conflict do nothing`);
  const { rows } = await client.query<{ kind: string }>('select kind from bus.in_use for update');
  await client.query('reset role');
  return rows[0]?.kind;
}

async function refuseWhileAppsRun(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    'select from pg_stat_activity where datname = current_database() and usename = any ($1) limit 1',
    [appRoles()],
  );
  if (rowCount !== 0)
    throw new ConfigError(
      'LARUS_BUS names another bus than the apps run on: stop every app, then migrate again',
    );
}
