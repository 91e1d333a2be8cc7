import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StackFault } from './stack/fault.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const marks = join(root, 'dist', '.build');
const isAsset = /\.(njk|json|css|svg)$|[/\\]assets[/\\](?!.*\.(ts|scss)$)/;
const styles = 'apps/gateway/src/pages/assets';

/**
 * Builds everything into `dist/`: TypeScript, assets, styles and the console. A part whose sources are as at its last
 * build is left alone.
 *
 * @param {{ force?: boolean, report?: (line: string) => void }} [options] `force`: build all of it
 * @throws {StackFault} when a part does not build; what its tool said is on stderr
 */
export async function build({ force = false, report = () => {} } = {}) {
  mkdirSync(marks, { recursive: true });
  const since = Date.now();
  const built = await Promise.all([
    unlessSame('typescript', force, typescriptSources(), compile),
    unlessSame('assets', force, assetSources(), copyAssets),
    unlessSame('styles', force, files('apps/gateway/src/**/*.scss'), compileStyles),
    unlessSame('console', force, consoleSources(), buildConsole),
  ]);
  const names = built.filter((name) => name !== undefined);
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  report(names.length === 0 ? 'build is up to date' : `built ${names.join(', ')} (${seconds} s)`);
}

/** Copies templates, style sheets and other assets beside the built code. */
export function copyAssets() {
  for (const file of assetSources()) {
    const target = join(root, 'dist', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
  }
}

/** Compiles the visitor pages' style sheets. */
export async function compileStyles() {
  const sheets = files(`${styles}/*.scss`).filter((file) => !file.startsWith(`${styles}/_`));
  if (sheets.length === 0) return;
  const { compile: sass } = await import('sass');
  for (const sheet of sheets) {
    const options = { style: 'compressed', loadPaths: [join(root, 'node_modules')], quietDeps: true };
    const target = join(root, 'dist', sheet.replace(/\.scss$/, '.css'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, sass(join(root, sheet), options).css);
  }
}

async function compile() {
  await run('TypeScript', [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--pretty',
    'false',
  ]);
}

async function buildConsole() {
  await run('the console', ['node_modules/vite/bin/vite.js', 'build', 'apps/console', '--logLevel', 'error']);
}

async function unlessSame(name, force, sources, work) {
  if (sources.length === 0) return undefined;
  const mark = join(marks, name);
  const hash = hashOf(sources);
  if (!force && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return undefined;
  await work();
  writeFileSync(mark, hash);
  return name;
}

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function typescriptSources() {
  const code = files('{apps,libs}/*/src/**/*.ts').filter(
    (file) => !file.startsWith('apps/console/') && !file.endsWith('.spec.ts'),
  );
  return code.length === 0 ? [] : [...code, 'tsconfig.base.json', 'tsconfig.build.json', 'package-lock.json'];
}

function assetSources() {
  return files('apps/*/src/**/*').filter((file) => isAsset.test(file) && !file.startsWith('apps/console/'));
}

function consoleSources() {
  if (!existsSync(join(root, 'apps/console/index.html'))) return [];
  return [...files('apps/console/**/*'), ...files('libs/contracts/src/**/*.ts'), 'package-lock.json'];
}

function files(pattern) {
  return globSync(pattern, { cwd: root })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
}

async function run(what, args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0) return;
  process.stderr.write(output);
  throw new StackFault(`The build of ${what} failed: see the lines above.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build({ force: process.argv.includes('--force'), report: console.log });
  } catch (error) {
    if (!(error instanceof StackFault)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
