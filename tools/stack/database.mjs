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

function withDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}
