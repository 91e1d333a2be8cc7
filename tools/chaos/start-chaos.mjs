import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../build.mjs';
import { entryOf, launchNode, root } from '../stack/apps.mjs';
import { startStack } from '../stack/index.mjs';

/** Builds, then runs `test/chaos`. The exit code is 1 when anything was lost, doubled, inverted or not as expected. */
export async function startChaos(args) {
  await build({ report: () => {} });
  const compiled = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'test/chaos/tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (compiled.status !== 0) {
    process.exitCode = 1;
    return;
  }
  const chaos = await import(pathToFileURL(join(root, 'dist/test/chaos/run-chaos.js')).href);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
  try {
    const summary = await chaos.run(args, { startStack, launchNode, entryOf, root });
    console.log(JSON.stringify(summary));
    process.exit(summary.failed === 0 ? 0 : 1);
  } catch (error) {
    if (!(error instanceof chaos.UsageError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
