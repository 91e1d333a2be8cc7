import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `run.json` says what runs: `{bus, ports, pids, origin}`. It is replaced by rename, so a reader never meets half of it.
 * @param {string} home LARUS_HOME
 * @param {object} run what runs now
 */
export function writeRunFile(home, run) {
  const partial = join(home, `.run.${process.pid}.json`);
  writeFileSync(partial, `${JSON.stringify(run, undefined, 2)}\n`);
  renameSync(partial, join(home, 'run.json'));
}

/**
 * @param {string} home LARUS_HOME
 * @returns {{ bus: string, ports: Record<string, number | null>, pids: Record<string, number | null>, origin: string } |
 *   undefined} undefined when nothing was started here, or the file is not one of ours
 */
export function readRunFile(home) {
  const file = join(home, 'run.json');
  if (!existsSync(file)) return undefined;
  try {
    const run = JSON.parse(readFileSync(file, 'utf8'));
    return typeof run?.pids === 'object' && run.pids !== null && typeof run.ports === 'object'
      ? run
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} home LARUS_HOME */
export function removeRunFile(home) {
  rmSync(join(home, 'run.json'), { force: true });
}
