import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { liveGrants } from '#libs/platform';
import { migratedDatabase, type MigratedDatabase } from '../test/gateway-world.js';
import { GRANTS } from './grants.js';

let database: MigratedDatabase;
beforeAll(async () => {
  database = await migratedDatabase();
}, 60_000);
afterAll(async () => {
  await database.drop();
});

const sorted = (grants: Record<string, Record<string, readonly string[]>>): unknown =>
  Object.fromEntries(
    Object.entries(grants).map(([role, tables]) => [
      role,
      Object.fromEntries(
        Object.entries(tables).map(([table, rights]) => [
          table,
          rights
            .map((right) =>
              right.replace(
                /\((.*)\)/,
                (_all, columns: string) => `(${columns.split(/, */).sort().join(', ')})`,
              ),
            )
            .sort(),
        ]),
      ),
    ]),
  );

describe('rights in schema gateway', () => {
  it('are exactly what the table of grants says', async () => {
    expect(sorted(await liveGrants(database.admin, 'gateway'))).toEqual(sorted(GRANTS));
  });

  it.each([
    'update gateway.consultations set level = level',
    'delete from gateway.consultations',
    'update gateway.staff set email = email',
    'select * from vault.intake_batches',
    'delete from vault.intake_batches',
  ])('do not allow the app: %s', async (statement) => {
    const client = new pg.Client({ connectionString: database.urlOf('gateway') });
    await client.connect();
    try {
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });
});
