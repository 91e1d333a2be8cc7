import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../stack/apps.mjs';

const require = createRequire(import.meta.url);

/**
 * Finds a browser for `playwright-core`: the one named by LARUS_BROWSER (a path), else the Chromium that comes with the
 * packages (Linux x64), unpacked below `.larus/` on its first use.
 *
 * @returns {Promise<{ executablePath: string, args: string[] } | undefined>} options for `chromium.launch`; undefined
 *   when there is none that starts
 */
export async function findBrowser() {
  const named = process.env.LARUS_BROWSER;
  if (named !== undefined && named !== '')
    return works(named) ? { executablePath: named, args: ['--no-sandbox'] } : undefined;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await unpacked(() => chromium.executablePath());
  return works(executablePath) ? { executablePath, args: chromium.args } : undefined;
}

/** It unpacks into the temporary folder and takes whatever lies there already: so each version has a folder of its own. */
async function unpacked(unpack) {
  const outer = process.env.TMPDIR;
  const folder = join(root, '.larus', 'tools', `chromium-${version()}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    return await unpack();
  } finally {
    if (outer === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outer;
  }
}

function version() {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

const works = (path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
