import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StackFault } from './fault.mjs';
import { isAlive, startMoment } from './processes.mjs';

/**
 * One stack per LARUS_HOME. The lock names its holder and when that process started, so a lock left by a killed stack
 * is known as such even when its process id was given out again.
 *
 * @param {string} home LARUS_HOME, existing
 * @returns {() => void} gives the lock back
 * @throws {StackFault} when another stack holds it
 */
export function lockHome(home) {
  const file = join(home, 'lock');
  const mine = `${process.pid} ${startMoment(process.pid)}\n`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => {
        if (read(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    const pid = Number(holder?.split(' ')[0]);
    if (holder !== undefined && isAlive(pid) && holder === `${pid} ${startMoment(pid)}\n`) {
      throw new StackFault(
        `Larus is already running on ${home} (process ${pid}): stop it first, or set LARUS_HOME and LARUS_PORT_BASE for a second one.`,
      );
    }
    if (read(file) === holder) rmSync(file, { force: true });
  }
  throw new StackFault(`The lock ${file} could not be taken: another start is under way.`);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
