import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { StackFault } from './fault.mjs';

const defaultName = 'larus';

/**
 * Makes sure that the database is there.
 * @param {string} serverUrl the superuser's URL; its path names the database, else it is `larus`
 * @returns {Promise<string>} the superuser's URL with the database
 * @throws {StackFault} when the server does not answer or refuses
 */
export async function ensureDatabase(serverUrl) {
  const url = new URL(serverUrl);
  const named = decodeURIComponent(url.pathname.slice(1));
  const database = named === '' || named === 'postgres' ? defaultName : named;
  const maintenance = withDatabase(url, 'postgres');
  const client = new pg.Client({ connectionString: maintenance, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } catch (error) {
    throw new StackFault(
      `DATABASE_URL: PostgreSQL at ${url.host} refuses (${error.code ?? error.name}): it must name a superuser of a running server.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
  return withDatabase(url, database);
}

const seedsWithin = 30_000;

/**
 * Waits until triage knows the staff that the gateway was seeded with: before that nobody would see a case.
 * @param {string} url the superuser's URL, with the database
 * @throws {StackFault} when the events do not arrive
 */
export async function seedsArrived(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    for (const until = Date.now() + seedsWithin; Date.now() < until; await wait(50)) {
      const { rowCount } = await client.query(
        'SELECT FROM gateway.staff s WHERE NOT EXISTS (SELECT FROM triage.staff t WHERE t.id = s.id) LIMIT 1',
      );
      if (rowCount === 0) return;
    }
    throw new StackFault('The seeded staff did not reach triage: see the logs of gateway and triage.');
  } finally {
    await client.end().catch(() => {});
  }
}

function withDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}
