import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The door runs on whatever Node the machine has and before anything is installed: built-in modules only.
const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
const runtime = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stamp = join(modules, '.larus-lock');
const lowest = [20, 19];
const needed = [24, 15];

/**
 * Installs what is missing and makes sure that the script runs on Node 24.15 or newer, by running it again on the Node
 * that the project brings where this one is older.
 *
 * @param {string} script the script's `import.meta.url`
 * @returns {Promise<boolean>} true: go on; false: another process did the work, the exit code is set
 */
export async function enterRuntime(script) {
  if (!isAtLeast(lowest))
    return refuse(`Larus needs Node ${lowest.join('.')} or newer; this is ${process.versions.node}.`);
  if (!install()) return false;
  process.env.PATH = `${join(modules, '.bin')}:${process.env.PATH}`;
  if (isAtLeast(needed)) return true;
  if (!existsSync(runtime)) {
    return refuse(
      `The package "node" brings no Node for this machine: use a Node ${needed.join('.')} or newer of your own.`,
    );
  }
  process.exitCode = await runAgain(fileURLToPath(script));
  return false;
}

/**
 * Tells when whoever started this process by npm is gone without a word (killed, so that it passed no signal on).
 * @param {() => void} callback
 */
export function onParentGone(callback) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parents = lineage();
  const timer = setInterval(() => {
    if (lineage() === parents) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** Our parent, and its parent too where npm put a shell (`sh -c`) in between. */
function lineage() {
  const shell = readProc(process.ppid, 'cmdline')?.includes('sh\0-c\0') === true;
  const grandparent = shell ? readProc(process.ppid, 'stat')?.split(') ')[1]?.split(' ')[1] : undefined;
  return `${process.ppid} ${grandparent ?? ''}`;
}

function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

function install() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(runtimeOrSelf()) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!installedByHand(lock)) {
    console.error('Installing packages (npm ci) ...');
    const [program, ...first] = npmCommand();
    const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const run = spawnSync(program, args, { cwd: root, stdio: ['inherit', 2, 2] });
    if (run.error?.code === 'ENOENT')
      return refuse('npm is not there: install Node.js 20.19 or newer together with npm.');
    if (run.status !== 0)
      return refuse('Packages could not be installed: see the lines above, then start again.');
  }
  writeFileSync(stamp, hash);
  return true;
}

const runtimeOrSelf = () => (isAtLeast(needed) ? process.execPath : runtime);

/** Whether npm's own record of what it installed (written last) has every package of the lock file. */
function installedByHand(lock) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record) || !existsSync(runtimeOrSelf())) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages ?? {};
  return Object.entries(JSON.parse(lock.toString('utf8')).packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      installed[path]?.version === version ||
      (installed[path] === undefined && (optional || devOptional)),
  );
}

function npmCommand() {
  const given = process.env.npm_execpath;
  if (given !== undefined && /npm-cli\.[cm]?js$/.test(given) && existsSync(given))
    return [process.execPath, given];
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? [process.execPath, beside] : ['npm'];
}

function runAgain(script) {
  const bound = spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0;
  const command = [
    ...(bound ? ['setpriv', '--pdeathsig', 'TERM'] : []),
    runtime,
    script,
    ...process.argv.slice(2),
  ];
  const child = spawn(command[0], command.slice(1), { cwd: process.cwd(), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  onParentGone(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

function isAtLeast([major, minor]) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function refuse(line) {
  console.error(line);
  process.exitCode = 1;
  return false;
}
