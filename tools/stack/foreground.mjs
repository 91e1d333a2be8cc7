import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { StackFault } from './fault.mjs';
import { startStack } from './index.mjs';
import { onParentGone } from './runtime.mjs';

const demoStaff = ['consultant', 'consultant2', 'lead', 'admin', 'auditor'];
const startGrace = 5000;

/**
 * Runs the whole stack until it is told to stop: builds, starts, prints addresses and demo sign-ins, then waits. The exit
 * code is 0 after Ctrl-C, SIGTERM and SIGHUP.
 * @param {{ watch?: boolean }} [options] `watch`: compile on every change and start the touched apps again
 */
export async function runInForeground({ watch = false } = {}) {
  const since = Date.now();
  const stopping = new AbortController();
  let stack;
  const told = new Promise((resolve) => {
    const stop = () => {
      stopping.abort(new StoppedByHand());
      // A part that is just being fetched or formatted is not waited for: what still runs dies with this process.
      if (stack === undefined) setTimeout(() => process.exit(0), startGrace).unref();
      resolve(undefined);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    onParentGone(stop);
  });
  try {
    const { fresh, bus } = readArguments();
    const prepare = build({ report: console.log });
    prepare.catch(() => {});
    stack = await startStack({ fresh, bus, prepare, signal: stopping.signal });
    for (const line of addressLines(stack)) console.log(line);
    console.log(`Larus is ready after ${((Date.now() - since) / 1000).toFixed(1)} s. Ctrl-C stops it.`);
    const watcher = watch ? (await import('./watch.mjs')).watchSources(stack) : undefined;
    const fault = await Promise.race([told, stack.failed]);
    watcher?.stop();
    if (fault !== undefined) throw fault;
    console.log('stopping ...');
  } catch (error) {
    if (error instanceof StackFault) {
      console.error(error.message);
      process.exitCode = error.exitCode;
    } else if (!(error instanceof StoppedByHand)) {
      console.error(error);
      process.exitCode = 70;
    }
  } finally {
    await stack?.stop();
  }
  // What is left (a build under way, sockets of probes) must not keep the terminal.
  process.exit();
}

class StoppedByHand extends Error {}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, bus: { type: 'string' } } });
    return values;
  } catch {
    throw new StackFault('Usage: npm start -- [--fresh] [--bus=kafka|postgres]', 2);
  }
}

function addressLines({ urls, secrets }) {
  return [
    '',
    `  form      ${urls.form}`,
    `  track     ${urls.track}`,
    `  console   ${urls.console}`,
    `  docs      ${urls.docs}`,
    ...(urls.mail === undefined ? [] : [`  mails     ${urls.mail}/`]),
    '',
    `  demo sign-ins, password ${secrets.seedPassword}`,
    ...demoStaff.map((name) => `    ${name}@larus.test`),
    '',
  ];
}
