import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../build.mjs';
import { learnScreening } from '../generate/screening-weights.mjs';
import { root } from '../stack/apps.mjs';
import { startKafka, startPostgres, startStack } from '../stack/index.mjs';
import { missingForKafka } from '../stack/kafka-jars.mjs';

/** Builds, then runs the bench of that name: `run(args, tools)` in `test/bench/<name>.ts`. */
export async function runBench([name, ...args]) {
  const source = join(root, 'test/bench', `${name}.ts`);
  if (name === undefined || !/^[a-z]+$/.test(name) || !existsSync(source)) {
    const known = readdirSync(join(root, 'test/bench')).filter((file) => /^[a-z]+\.ts$/.test(file));
    console.error(`name a bench: ${known.map((file) => file.replace('.ts', '')).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  await build({ report: () => {} });
  const compiled = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.bench.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (compiled.status !== 0) {
    process.exitCode = 1;
    return;
  }
  const bench = await import(pathToFileURL(join(root, 'dist/test/bench', `${name}.js`)).href);
  const figures = await bench.run(args, {
    startStack,
    startPostgres,
    startKafka,
    missingForKafka,
    learnScreening: (messages) => learnScreening(root, messages),
    root,
  });
  console.log(JSON.stringify({ bench: name, ...figures }));
  process.exit(0);
}
