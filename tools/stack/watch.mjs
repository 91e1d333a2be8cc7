import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { compileStyles, copyAssets } from '../build.mjs';
import { root } from './apps.mjs';

const quietFor = 300;

/**
 * Compiles on every change and starts again the apps whose built code changed (a library: all of them).
 * @param {import('./index.d.mts').Stack} stack running
 * @returns {{ stop(): void }}
 */
export function watchSources(stack) {
  const args = [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '-w',
    '--preserveWatchOutput',
  ];
  const compiler = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const touched = new Set();
  let timer;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void restartTouched(), quietFor);
  };

  async function restartTouched() {
    const apps = ['gateway', 'vault', 'triage', 'notification', 'audit'];
    const names = touched.has('libs') ? apps : apps.filter((app) => touched.has(app));
    touched.clear();
    if (names.length === 0) return;
    await Promise.all(names.map((name) => stack.restartApp(name)));
    await stack.waitReady(names);
    console.log(`restarted ${names.join(', ')}`);
  }

  const watchers = [
    watch(join(root, 'dist', 'libs'), { recursive: true }, () => touched.add('libs') && settle()),
    watch(
      join(root, 'dist', 'apps'),
      { recursive: true },
      (_, file) => touched.add(firstFolder(file)) && settle(),
    ),
    watch(join(root, 'apps'), { recursive: true }, (_, file) => {
      if (file === null || file.endsWith('.ts') || firstFolder(file) === 'console') return;
      copyAssets();
      void compileStyles();
    }),
  ];
  return {
    stop() {
      clearTimeout(timer);
      compiler.kill();
      for (const watcher of watchers) watcher.close();
    },
  };
}

const firstFolder = (file) => file?.split(/[/\\]/)[0] ?? '';
