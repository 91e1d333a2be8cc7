import { setTimeout as delay } from 'node:timers/promises';
import { lookAt } from './backlog.js';
import type { OpenLoop } from './open-loop.js';
import type { World } from './world.js';

const EVERY_MS = 200;
/** A look at a long backlog costs; then the house has four times as long to itself. */
const REST_SHARE = 4;
const LOOK_WITHIN_MS = 4_000;
/** Damage shows after the second that the house may be behind. */
const SHOWS_AFTER_MS = 1_300;

interface Recovery {
  readonly from: string;
  readonly at: number;
  behindAt: number;
  acceptedAt: number | undefined;
}

/** Milliseconds from a fault's end, the worst of several rounds. */
export interface Recovered {
  /** Until a request was accepted again. */
  readonly accepting: number;
  /** Until the house was less than a second behind: nothing older in an outbox, or on its way to any consumer. */
  readonly current: number;
}

/** Looks all the time whether the house is less than a second behind, and measures from the faults' ends on. */
export class RecoveryWatch {
  private readonly open = new Set<Recovery>();
  private readonly found = new Map<string, Recovered>();
  private stopped = false;
  private from: Date;
  private readonly running: Promise<void>;

  constructor(
    private readonly world: World,
    private readonly load: OpenLoop,
    since: Date,
  ) {
    this.from = since;
    this.running = this.follow();
  }

  /** Measures from now. */
  begin(from: string): void {
    const now = performance.now();
    this.open.add({ from, at: now, behindAt: now, acceptedAt: undefined });
  }

  /** Whether everything that began has recovered. */
  get calm(): boolean {
    return this.open.size === 0;
  }

  get results(): Readonly<Record<string, Recovered>> {
    return Object.fromEntries(this.found);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      const began = performance.now();
      const current = await this.look();
      const now = performance.now();
      for (const recovery of this.open) {
        if (!current) recovery.behindAt = now;
        recovery.acceptedAt ??= this.load.lastAcceptedAt > recovery.at ? this.load.lastAcceptedAt : undefined;
        // When nobody asks any more, nobody can be accepted.
        const accepting = recovery.acceptedAt ?? (this.load.done ? recovery.at : undefined);
        if (accepting === undefined || now - Math.max(recovery.behindAt, accepting) < SHOWS_AFTER_MS)
          continue;
        this.open.delete(recovery);
        this.note(recovery, accepting);
      }
      await delay(Math.max(EVERY_MS, REST_SHARE * (now - began)));
    }
  }

  private async look(): Promise<boolean> {
    const late = delay(LOOK_WITHIN_MS, undefined, { ref: false }).then(() => {
      throw new Error('no answer in time');
    });
    try {
      const looking = this.world.database().then((database) => lookAt(database, this.from));
      const { current, doneUntil } = await Promise.race([looking, late]);
      this.from = doneUntil;
      return current;
    } catch {
      this.world.forgetDatabase();
      return false;
    }
  }

  private note({ from, at, behindAt }: Recovery, acceptedAt: number): void {
    const before = this.found.get(from) ?? { accepting: 0, current: 0 };
    this.found.set(from, {
      accepting: Math.max(before.accepting, Math.round(acceptedAt - at)),
      current: Math.max(before.current, Math.round(behindAt - at)),
    });
  }
}
