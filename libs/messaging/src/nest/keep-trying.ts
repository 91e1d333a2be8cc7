import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '#libs/platform';

const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 10_000;

/** Work that is tried until it succeeds or is stopped. `done` never rejects, and never settles when stopped. */
export interface Trying {
  readonly done: Promise<void>;
  stop(): void;
}

/** Tries `work` again and again, with growing pauses; each failure is logged as `event`. */
export function keepTrying(log: Log, event: string, work: () => Promise<void>): Trying {
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  void (async () => {
    for (let pause = FIRST_PAUSE_MS; !stopped(); pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      try {
        await work();
        if (!stopped()) resolve(undefined);
        return;
      } catch (error) {
        log.warn(event, { reason: error instanceof Error ? error.name : 'unknown' });
        await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  })();
  return {
    done: promise,
    stop: () => {
      stopping.abort();
    },
  };
}
