import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../build.mjs';
import { entryOf, root } from './apps.mjs';
import { StackFault } from './fault.mjs';

/**
 * Runs the `larus` command with the settings of the stack on LARUS_HOME, where there is one. Its input, output and exit
 * code are the command's own. What the caller's environment sets wins.
 */
export async function runLarusCommand() {
  try {
    if (!existsSync(entryOf('cli'))) await build({ report: console.error });
    if (!existsSync(entryOf('cli'))) throw new StackFault(`${entryOf('cli')} is missing after the build.`);
    const flags = ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning'];
    const child = spawn(process.execPath, [...flags, entryOf('cli'), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...stackEnvironment(), ...process.env },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    const [code, signal] = await new Promise((done) => child.once('exit', (...end) => done(end)));
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  } catch (error) {
    if (!(error instanceof StackFault)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

function stackEnvironment() {
  const home = resolve(process.env.LARUS_HOME ?? join(root, '.larus'));
  const file = join(home, 'secrets', 'cli.env.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
