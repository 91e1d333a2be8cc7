import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { liveGrants } from '#libs/platform';
import type { TestDatabase } from '../../../test/support/database.js';
import { notificationDatabase } from '../test/notification-app.js';
import { GRANTS } from './grants.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await notificationDatabase();
}, 60_000);
afterAll(async () => {
  await database.drop();
});

describe("notification's schema", () => {
  it('grants in the catalog exactly what the table of grants says', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const live = await liveGrants(client, 'notification');
    await client.end();
    const said = Object.fromEntries(
      Object.entries(GRANTS).map(([role, tables]) => [
        role,
        Object.fromEntries(Object.entries(tables).map(([table, rights]) => [table, [...rights].sort()])),
      ]),
    );
    expect(live).toEqual(said);
  });

  it('has no column that could hold an address', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ column_name: string }>(
      `select column_name from information_schema.columns
        where table_schema = 'notification' and table_name in ('deliveries', 'consultation_states')`,
    );
    await client.end();
    const names = rows.map((row) => row.column_name);
    expect(names).toContain('message_id');
    expect(names.filter((name) => /mail|address|recipient|contact|^to$/.test(name))).toEqual([]);
  });
});
