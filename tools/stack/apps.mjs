import { existsSync, renameSync, statSync, openSync, readSync, closeSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StackFault } from './fault.mjs';
import { spawnBound } from './processes.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');
const nodeFlags = ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning'];
// The young generation grows while an app starts and is never given back. A small one lets what hundreds of requests hold
// for some milliseconds become old: the gateway accepts about a tenth more with a large one, the others rest small.
const youngMiB = (file) => (file === entryOf('gateway') ? 64 : 8);
const stopGrace = 10_000;

/** The built entry file of an app. */
export const entryOf = (app) => join(root, 'dist', 'apps', app, 'src', 'main.js');

/**
 * Starts one Node program of this checkout.
 * @param {{ file: string, args?: string[], env: Record<string, string>, logFile: string }} program
 */
export function launchNode({ file, args = [], env, logFile }) {
  const child = spawnBound(
    [process.execPath, ...nodeFlags, `--max-semi-space-size=${youngMiB(file)}`, file, ...args],
    { cwd: root, env, logFile },
  );
  return {
    pid: child.pid,
    exited: child.exited,
    kill: child.kill,
    stop: () => child.stop('SIGTERM', stopGrace),
  };
}

/**
 * Runs a command of the built `larus` program to its end.
 * @throws {StackFault} with what the command wrote last when it ends with another code than 0
 */
export async function runCommand({ args, env, logFile }) {
  const words = lastWords(logFile);
  const { exited } = launchNode({ file: entryOf('cli'), args, env, logFile });
  const { code, signal } = await exited;
  if (code !== 0) {
    throw new StackFault(
      `larus ${args.join(' ')} ended with ${signal ?? `code ${code}`}: ${words() ?? 'no reason given'} (${logFile})`,
    );
  }
}

/** @returns {Promise<boolean>} whether `GET /health/ready` on that loopback port answers 200 */
export async function isReady(port, path = '/health/ready') {
  return await new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, timeout: 2000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

/**
 * Watches the end of a log from now on.
 * @param {string} file
 * @returns {() => string | undefined} the last line written since, in plain words where there are any
 */
export function lastWords(file) {
  const from = existsSync(file) ? statSync(file).size : 0;
  return () => lastLine(readFrom(file, from));
}

/**
 * @param {string} text the end of a log: plain lines, stack frames, JSON lines
 * @returns {string | undefined} the line that says most, 300 characters at most
 */
export function lastLine(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const plain = lines.filter((line) => /^[^\s{}[\]]/.test(line) && !/^Node\.js v/.test(line));
  const chosen =
    plain.findLast((line) => /error|fault|must|cannot|missing|invalid/i.test(line)) ??
    plain.at(-1) ??
    lines.at(-1);
  return chosen?.slice(0, 300);
}

function readFrom(file, from) {
  if (!existsSync(file)) return '';
  const size = statSync(file).size;
  const start = Math.max(from, size - 16_384);
  const buffer = Buffer.alloc(Math.max(0, size - start));
  const descriptor = openSync(file, 'r');
  readSync(descriptor, buffer, 0, buffer.length, start);
  closeSync(descriptor);
  return buffer.toString('utf8');
}

/** Keeps one older log per part. */
export function rotate(logFile) {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
}
