import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { endStranger, belongsTo } from './processes.mjs';
import { endLeftoverPostgres } from './postgres.mjs';
import { readRunFile, removeRunFile } from './run-file.mjs';

/**
 * Ends what a stack that was killed left running on this home: first what uses the database and the broker, then these.
 * Data stays.
 * @param {string} home LARUS_HOME, locked by us
 * @returns {Promise<string[]>} the parts that were ended
 */
export async function endLeftovers(home) {
  const pids = Object.entries(readRunFile(home)?.pids ?? {}).filter(
    ([name, pid]) => name !== 'stack' && pid !== null && belongsTo(pid, home),
  );
  const foundations = pids.filter(([name]) => name === 'kafka' || name === 'postgres');
  const others = pids.filter((entry) => !foundations.includes(entry));
  await Promise.all(others.map(([, pid]) => endStranger(pid, 'SIGKILL', 0)));
  await Promise.all([
    ...foundations.map(([name, pid]) => endStranger(pid, name === 'kafka' ? 'SIGTERM' : 'SIGINT', 15_000)),
    endLeftoverPostgres(home),
  ]);
  removeRunFile(home);
  return pids.map(([name]) => name);
}

/** Empties this home: data, mails, secrets and logs. Fetched tools stay. */
export function emptyHome(home) {
  for (const folder of ['postgres', 'kafka', 'mail', 'secrets', 'logs']) {
    rmSync(join(home, folder), { recursive: true, force: true });
  }
}
