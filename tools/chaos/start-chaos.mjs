import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../build.mjs';
import { entryOf, launchNode, root } from '../stack/apps.mjs';
import { StackFault } from '../stack/fault.mjs';
import { startStack } from '../stack/index.mjs';

/** Builds, then runs `test/chaos`. The exit code is 1 when anything was lost, doubled, inverted or not as expected. */
export async function startChaos(args) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
  try {
    await build({ report: () => {} });
    if (!compiled()) process.exit(1);
    const { run } = await import(pathToFileURL(join(root, 'dist/test/chaos/run-chaos.js')).href);
    const summary = await run(args, { startStack, launchNode, entryOf, root });
    console.log(JSON.stringify(summary));
    process.exit(summary.failed === 0 ? 0 : 1);
  } catch (error) {
    console.error(inOneLine(error));
    process.exit(2);
  }
}

function compiled() {
  const tsc = [join(root, 'node_modules/.bin/tsc'), ['-p', 'test/chaos/tsconfig.json']];
  return spawnSync(...tsc, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** What somebody who starts it can do something about; anything else is a fault of the harness, with its stack. */
function inOneLine(error) {
  if (error instanceof StackFault || error.name === 'UsageError') return error.message;
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is taken by another program: stop it, or choose other ports with --port-base.`;
  throw error;
}
