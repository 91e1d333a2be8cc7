import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { root } from '../stack/apps.mjs';
import { StackFault } from '../stack/fault.mjs';
import { findBrowser } from './browser.mjs';
import { countsOf, nothing, sum } from './counts.mjs';

// Suites with a database, a broker or the whole stack run one after the other: they measure time and share the machine.
const stages = [
  { name: 'unit', projects: ['unit', 'architecture'], args: [] },
  { name: 'integration', projects: ['int'], args: ['--runInBand'] },
  { name: 'end to end', projects: ['e2e'], args: ['--runInBand'] },
];

/**
 * Proves everything: checks, then every Jest project in the order of what it costs. The last line is
 * `N passed, N failed, N skipped`; the exit code is 1 when anything failed. Without a browser the tests that need one
 * are skipped and counted, under CI that is a failure.
 */
export async function runAll() {
  const counts = [await check()];
  counts.push(await browserCounts());
  counts.push(await built());
  for (const stage of stages) counts.push(await jest(stage));
  const { passed, failed, skipped } = sum(counts);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function check() {
  heading('check');
  const code = await run(process.execPath, ['tools/check.mjs']);
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

async function browserCounts() {
  if ((await findBrowser()) !== undefined) return nothing;
  console.error('There is no browser: set LARUS_BROWSER to the path of a Chromium.');
  return process.env.CI ? { ...nothing, failed: 1 } : nothing;
}

async function built() {
  heading('build');
  try {
    await build({ report: console.log });
    return nothing;
  } catch (error) {
    if (!(error instanceof StackFault)) throw error;
    console.error(error.message);
    return { ...nothing, failed: 1 };
  }
}

async function jest({ name, projects, args }) {
  heading(name);
  const folder = mkdtempSync(join(tmpdir(), 'larus-test-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jestArgs = [
    '--passWithNoTests',
    '--json',
    `--outputFile=${report}`,
    ...args,
    '--selectProjects',
    ...projects,
  ];
  await run(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', ...jestArgs], true);
  const counts = countsOf(readJson(report));
  rmSync(folder, { recursive: true });
  return counts;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** With `--json` Jest also writes the report to stdout, which nobody wants to read; its words go to stderr. */
async function run(program, args, stderrOnly = false) {
  const stdio = ['ignore', stderrOnly ? 'ignore' : 'inherit', 'inherit'];
  const child = spawn(program, args, { cwd: root, stdio });
  return await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function heading(name) {
  console.log(`\n--- ${name}`);
}
