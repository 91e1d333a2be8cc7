import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { APPS, type App } from '#libs/contracts';
import { prepareSchema } from '#libs/platform';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres:postgres@127.0.0.1:5599/postgres';
const PASSWORD = 'only-for-tests';

export interface TestDatabase {
  /** Superuser. */
  readonly url: string;
  /** The address as `<app>_app` logs in. */
  urlOf(app: App): string;
  drop(): Promise<void>;
}

/** A fresh database with every app's roles and schema, as `larus migrate` makes them before migrations run. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `larus_test_${randomBytes(6).toString('hex')}`;
  await asSuperuser((client) => client.query(`create database ${name}`));
  const url = withDatabase(SERVER, name);
  // Roles belong to the whole server: two suites must not make them at the same moment, and the password is the same.
  for (const app of APPS) await retried(() => prepareSchema({ url, app, password: PASSWORD }));
  return {
    url,
    urlOf: (app) => {
      const address = new URL(url);
      address.username = `${app}_app`;
      address.password = PASSWORD;
      return address.toString();
    },
    drop: async () => {
      await asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function retried(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

function withDatabase(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.toString();
}
