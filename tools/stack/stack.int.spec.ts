import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from './index.mjs';

const parentScript = `
  const { startPostgres } = await import(process.argv[1]);
  const server = await startPostgres({ home: process.argv[2], port: Number(process.argv[3]) });
  console.log(server.pid);
`;
const launcher = new URL('./postgres.mjs', import.meta.url).href;
const bindable = spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0;

describe('PostgreSQL of the local stack', () => {
  let folder = '';
  let port = 0;
  let parent: ChildProcess | undefined;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'larus-postgres-'));
    port = await freePort();
  });
  afterEach(() => {
    parent?.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  /** Another process starts the server on `folder/home`, a row is written, then that process is killed. */
  async function serverOfKilledParent(path?: string): Promise<number> {
    const args = ['--input-type=module', '-e', parentScript, launcher, join(folder, 'home'), String(port)];
    const env = path === undefined ? process.env : { ...process.env, PATH: path };
    parent = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface({ input: parent.stdout! }), 'line')) as [string];
    const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
    await query(url, 'create table kept (id int)');
    await query(url, 'insert into kept values (7)');
    parent.kill('SIGKILL');
    return Number(line);
  }

  async function startAgainAndRead(): Promise<{ pid: number; rows: unknown[] }> {
    const server = await startPostgres({ home: join(folder, 'home'), port });
    const rows = await query(server.url, 'select id from kept');
    await server.stop();
    return { pid: server.pid, rows };
  }

  (bindable ? it : it.skip)(
    'ends with its parent, killed or not, and has its data on the next start',
    async () => {
      const pid = await serverOfKilledParent();
      await until(() => !isAlive(pid));
      expect((await startAgainAndRead()).rows).toEqual([{ id: 7 }]);
    },
  );

  it('is stopped by the next start where nothing ties it to its parent', async () => {
    const left = await serverOfKilledParent(pathWith('unshare'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isAlive(left)).toBe(true);
    const { pid, rows } = await startAgainAndRead();
    expect(rows).toEqual([{ id: 7 }]);
    expect(pid).not.toBe(left);
    expect(isAlive(left)).toBe(false);
  });

  it('comes back after it was killed itself, also when its lock names a stranger by now, who is left alone', async () => {
    const first = await startPostgres({ home: join(folder, 'home'), port });
    await query(first.url, 'create table kept as select 7 as id');
    first.kill('SIGKILL');
    await first.exited;
    const stranger = spawn('sleep', ['60']);
    const lock = join(folder, 'home', 'postgres', 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(stranger.pid)));
    expect((await startAgainAndRead()).rows).toEqual([{ id: 7 }]);
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
  });

  it('says in one line why it does not start', async () => {
    const blocker = createServer().listen(port, '127.0.0.1');
    await once(blocker, 'listening');
    const start = startPostgres({ home: join(folder, 'home'), port });
    await expect(start).rejects.toThrow(/^PostgreSQL did not start: .*\(.*postgres\.log\)$/);
    blocker.close();
  });

  function pathWith(program: string): string {
    const bin = join(folder, 'bin');
    const { stdout } = spawnSync('which', [program], { encoding: 'utf8' });
    mkdirSync(bin);
    if (stdout !== '') symlinkSync(stdout.trim(), join(bin, program));
    return bin;
  }
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  // A process that ended but was not collected yet does not run any more.
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(holds()).toBe(true);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
