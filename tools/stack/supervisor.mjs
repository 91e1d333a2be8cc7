import { StackFault } from './fault.mjs';

const firstDelay = 200;
const longestDelay = 10_000;
const steadyAfter = 30_000;
const attemptsBeforeReady = 3;
const configurationError = 78;

/**
 * Keeps one process running: when it ends by itself it is started again, after 0.2 s, then twice as long each time, up
 * to 10 s. A process that ends with code 78 (its configuration is wrong), or three times before it was ever ready, is
 * given up.
 *
 * @param {{ name: string, launch: () => Promise<Handle>, report: (line: string) => void, changed: () => void,
 *   gaveUp: (fault: StackFault) => void, lastWords?: () => string | undefined }} options `launch` starts the process;
 *   `changed` is told whenever the process id is another one; `lastWords`: what the process wrote last
 * @returns {{ name: string, start(): Promise<void>, stop(): Promise<void>, kill(signal: string): boolean,
 *   wasReady(): void, readonly pid: number | undefined }}
 *
 * @typedef {{ pid: number, exited: Promise<{ code: number | null, signal: string | null }>, stop(): Promise<void>,
 *   kill(signal: string): boolean }} Handle
 */
export function supervise({ name, launch, report, changed, gaveUp, lastWords = () => undefined }) {
  let wanted = false;
  let ready = false;
  let handle;
  let pending = Promise.resolve();
  let wake = () => {};
  let failures = 0;

  async function launchOnce() {
    const started = await launch();
    handle = started;
    changed();
    watch(started, Date.now());
  }

  function watch(current, since) {
    void current.exited.then((end) => {
      if (handle !== current) return;
      handle = undefined;
      changed();
      if (!wanted) return;
      if (Date.now() - since > steadyAfter) failures = 0;
      pending = revive(end);
    });
  }

  async function revive(end) {
    let reason = end.signal ?? `exit code ${end.code}`;
    if (end.code === configurationError) {
      giveUp(`${name}: ${lastWords() ?? 'its configuration is wrong'}`);
      return;
    }
    while (wanted) {
      if (!ready && failures + 1 >= attemptsBeforeReady) {
        giveUp(`${name} does not start (${reason})${withLastWords()}`);
        return;
      }
      const delay = Math.min(firstDelay * 2 ** failures, longestDelay);
      failures += 1;
      report(`${name} ended (${reason}); starting it again in ${delay / 1000} s`);
      await pause(delay);
      if (!wanted) return;
      try {
        await launchOnce();
        return;
      } catch (error) {
        if (!(error instanceof StackFault)) throw error;
        reason = error.message;
      }
    }
  }

  function giveUp(message) {
    wanted = false;
    gaveUp(new StackFault(message));
  }

  function withLastWords() {
    const words = lastWords();
    return words === undefined ? '' : `: ${words}`;
  }

  function pause(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    name,
    async start() {
      if (wanted) return;
      wanted = true;
      pending = launchOnce();
      await pending;
    },
    async stop() {
      wanted = false;
      wake();
      // A launch under way is let finish: only then is there something to stop.
      await pending.catch(() => {});
      const current = handle;
      await current?.stop();
      handle = undefined;
      changed();
    },
    kill: (signal) => handle?.kill(signal) ?? false,
    wasReady() {
      ready = true;
    },
    get pid() {
      return handle?.pid;
    },
  };
}
