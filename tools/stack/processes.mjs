import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const watchParent = fileURLToPath(new URL('./die-with-parent.mjs', import.meta.url));
let bindable;

/** Whether this machine can tie a child's life to ours in the kernel (util-linux `setpriv` 2.33 or newer). */
export function canBindToParent() {
  bindable ??= spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true'], { stdio: 'ignore' }).status === 0;
  return bindable;
}

/**
 * Starts a child that dies with this process, even when this process is killed with -9.
 * It gets a session of its own, so that Ctrl-C reaches only the stack, which then stops its parts in order.
 *
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, logFile?: string, deathSignal?: string,
 *   prefix?: string[] }} [options] `deathSignal`: what the kernel sends when the parent is gone (default KILL);
 *   `prefix`: a command that runs the program, placed outside of setpriv
 * @returns {{ pid: number, exited: Promise<{ code: number | null, signal: string | null }>, alive(): boolean,
 *   kill(signal: string): boolean, stop(signal: string, graceMs: number): Promise<void> }}
 */
export function spawnBound(command, { cwd, env, logFile, deathSignal = 'KILL', prefix = [] } = {}) {
  const bound = canBindToParent()
    ? [...prefix, 'setpriv', '--pdeathsig', deathSignal, ...command]
    : [...prefix, ...(command[0] === process.execPath ? watchingParent(command) : command)];
  const output = logFile === undefined ? 'ignore' : openSync(logFile, 'a', 0o600);
  const child = spawn(bound[0], bound.slice(1), {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  if (output !== 'ignore') closeSync(output);
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 127, signal: null }));
  });
  const alive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    exited,
    alive,
    kill: (signal) => alive() && child.kill(signal),
    async stop(signal, graceMs) {
      if (!alive()) return;
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

const watchingParent = ([node, ...rest]) => [node, '--import', watchParent, ...rest];

/** Whether a process with this id exists (it may belong to somebody else). */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return readProc(pid, 'stat')?.match(/\) (\w)/)?.[1] !== 'Z';
}

/**
 * Whether the process was started by a stack on `home`, as its environment says. A process id alone proves nothing,
 * because the kernel gives ids out again.
 */
export function belongsTo(pid, home) {
  if (!isAlive(pid)) return false;
  const mark = `LARUS_STACK_HOME=${home}`;
  if (process.platform === 'linux') return (readProc(pid, 'environ') ?? '').split('\0').includes(mark);
  const { stdout } = spawnSync('ps', ['eww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return `${stdout ?? ''} `.includes(` ${mark} `);
}

/** When the process started, in the system's own words; two processes with one id differ in it. */
export function startMoment(pid) {
  const stat = readProc(pid, 'stat');
  if (stat !== undefined) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return (spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
}

/**
 * Ends a process that is not our child (left over from a stack that was killed) and waits until it is gone.
 * @param {number} pid the process
 * @param {string} signal the polite signal
 * @param {number} graceMs after this many milliseconds it is killed
 */
export async function endStranger(pid, signal, graceMs) {
  const until = Date.now() + graceMs;
  sendSignal(pid, signal);
  while (isAlive(pid)) {
    if (Date.now() > until) sendSignal(pid, 'SIGKILL');
    await sleep(50);
  }
}

function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** @param {number} ms milliseconds */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
