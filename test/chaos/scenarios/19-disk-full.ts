import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Chaos, Scenario } from '../scenario.js';

const ROOM_BYTES = 96 * 1_048_576;
/** What one request leaves behind in all tables and in the write-ahead log, generously. */
const BYTES_PER_REQUEST = 65_536;

/**
 * Fault: the disk of PostgreSQL, tables and write-ahead log, is full for a while, then there is room again. The data
 * lies on a small file system in memory for it.
 *
 * Expected: requests are refused with 503 while nothing can be written; nothing is damaged; the house goes on by
 * itself.
 */
export const diskFull: Scenario = {
  number: 19,
  title: 'disk of PostgreSQL full',
  world: 'own',
  seconds: 30,
  impossible: () => (canMount() ? undefined : 'a small file system cannot be mounted here (that takes root)'),
  async run(chaos) {
    const { world } = chaos;
    const disk = await moveToSmallDisk(chaos);
    await chaos.pass(4, 2_000);
    const answered = chaos.accepted.length;
    chaos.expect(answered > 0, 'nothing was accepted before the disk was full');
    const filler = join(disk, 'filler');
    fill(filler);
    await chaos.pass(0, 2_000);
    const whenFull = chaos.accepted.length;
    for (let second = 0; second < 8; second++) {
      await delay(1_000);
      fill(filler);
    }
    chaos.figures['accepted on the full disk'] = chaos.accepted.length - whenFull;
    chaos.expect(
      (chaos.answers['503 not-available'] ?? 0) > 0,
      'nobody was refused although the disk was full',
    );
    rmSync(filler);
    await world.stack.startApp('postgres');
    chaos.recovers('room again');
  },
};

async function moveToSmallDisk({ world, requests }: Chaos): Promise<string> {
  const data = join(world.home, 'postgres');
  await world.takeAway('postgres', 'SIGINT');
  renameSync(data, `${data}.before`);
  mkdirSync(data, { mode: 0o700 });
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `mode=0700,size=${String(sizeFor(data) + requests * BYTES_PER_REQUEST)}`,
    'tmpfs',
    data,
  ]);
  if (status !== 0) throw new Error('the small file system could not be mounted');
  world.cleanups.push(() => spawnSync('umount', ['-l', data]));
  cpSync(`${data}.before`, data, { recursive: true, preserveTimestamps: true });
  rmSync(`${data}.before`, { recursive: true });
  await world.bringBack('postgres');
  return data;
}

function sizeFor(data: string): number {
  const { stdout } = spawnSync('du', ['-sb', `${data}.before`], { encoding: 'utf8' });
  return Number(stdout.split('\t')[0]) + ROOM_BYTES;
}

/** Takes what room is left, to the last page. */
function fill(file: string): void {
  for (let size = 16 * 1_048_576; size >= 4_096;) {
    const { bavail, bsize } = statfsSync(join(file, '..'));
    if (bavail * bsize < size) {
      size /= 4;
      continue;
    }
    writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
  }
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'larus-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
}
