import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveGrants, runMigrations } from '#libs/platform';
import type { TestDatabase } from '../../../test/support/database.js';
import { asSuperuser, triageDatabase } from '../test/triage-app.js';
import { GRANTS } from './grants.js';
import { MIGRATIONS } from './migrations/index.js';
import { SEEDED_QUEUES } from './queues/seeded-queues.js';
import { seedQueues } from './queues/seed-queues.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await triageDatabase();
}, 60_000);
afterAll(async () => {
  await database.drop();
});

const sorted = (grants: typeof GRANTS): unknown =>
  Object.fromEntries(
    Object.entries(grants).map(([role, tables]) => [
      role,
      Object.fromEntries(Object.entries(tables).map(([table, rights]) => [table, [...rights].sort()])),
    ]),
  );

describe("triage's schema", () => {
  it('grants in the catalog exactly what the table of grants says, also after migrating again', async () => {
    expect(await asSuperuser(database.url, (client) => liveGrants(client, 'triage'))).toEqual(sorted(GRANTS));
    await runMigrations({ url: database.url, app: 'triage', migrations: MIGRATIONS, grants: GRANTS });
    expect(await asSuperuser(database.url, (client) => liveGrants(client, 'triage'))).toEqual(sorted(GRANTS));
  });

  it('has one queue per service and the default, however often it is seeded', async () => {
    const queues = await asSuperuser(database.url, async (client) => {
      await seedQueues(client);
      await seedQueues(client);
      const { rows } = await client.query(
        `select name, service, language, is_default as "isDefault", position from triage.queues order by position`,
      );
      return rows as unknown;
    });
    expect(queues).toEqual(SEEDED_QUEUES);
  });

  it('has no second default queue', async () => {
    const second = asSuperuser(database.url, (client) =>
      client.query(`insert into triage.queues (name, is_default, position) values ('other', true, 1)`),
    );
    await expect(second).rejects.toThrow('uq_queues_default');
  });
});
