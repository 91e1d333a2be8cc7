/** `npm run check`: format, lint, boundaries, unused code, types, generated files. Every part reports, none hides another. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules/.bin', name);

const parts = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['build', bin('tsc'), ['-p', 'tsconfig.build.json']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ...(existsSync(join(root, 'apps/console/tsconfig.json'))
    ? [['console types', bin('tsc'), ['--noEmit', '-p', 'apps/console/tsconfig.json']]]
    : []),
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  [
    'boundaries',
    bin('depcruise'),
    ['apps', 'libs', 'test', 'tools', '--config', '.dependency-cruiser.mjs', '--output-type', 'err'],
  ],
  ['unused code', bin('knip'), ['--no-progress']],
  ['generated files', process.execPath, ['tools/generate.mjs', '--check']],
];

const failed = [];
for (const [name, command, parameters] of parts) {
  const began = performance.now();
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit' });
  process.stdout.write(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`,
  );
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) process.stderr.write(`check failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
