import { enterRuntime } from './stack/runtime.mjs';

/** `npm run pictures`: the browser journey once more, taking a picture of each page into `docs/pictures`. */
if (await enterRuntime(import.meta.url)) {
  const { spawnSync } = await import('node:child_process');
  const { build } = await import('./build.mjs');
  const { root } = await import('./stack/apps.mjs');
  await build({ report: console.log });
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(
    process.execPath,
    [...flags, 'node_modules/jest/bin/jest.js', 'browser-journey', '--selectProjects', 'e2e', '--runInBand'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, LARUS_PICTURES: `${root}/docs/pictures` } },
  );
  process.exitCode = status ?? 1;
}
