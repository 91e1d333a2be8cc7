import type { App } from '#libs/contracts';
import type { Log } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import { atMost } from '../pause.js';
import { LOOK_AGAIN } from '../outbox/outbox.js';
import type { EventHistory } from './event-history.js';
import type { LeaderOutbox } from './leader-outbox.js';
import { PartitionPump } from './partition-pump.js';
import { relayMetrics } from './relay-metrics.js';
import { batches, paceAfter, partitionKey, YIELD_MS, type Part } from './relay.rules.js';

const POLL_MS = 25;
const STOP_MS = 4_000;
const MEASURE_MS = 5_000;
const ROLL_MS = 3_600_000;

export interface LeaderParts {
  readonly app: App;
  readonly bus: Bus;
  readonly log: Log;
  /** Nothing is published before this; at once unless told. */
  readonly topicsThere?: Promise<void>;
  /** Whether the app has more pressing work now: then the relay takes little, and seldom. */
  readonly yieldsTo?: () => boolean;
}

/** One term of leadership, on the connection that holds the lock: wakes, reads what waits, hands it to the partitions. */
export class RelayLeader {
  private readonly pumps: ReadonlyMap<string, PartitionPump>;
  private reading: Promise<void> | undefined;
  private again = false;
  private paced: NodeJS.Timeout | undefined;
  private pace = 0;
  /** Partitions whose waiting rows the last reading could not hand over, or not all of them. */
  private readonly behind = new Set<PartitionPump>();
  private over = false;
  private opened = false;
  private lastRead = 0;
  private readonly ended = Promise.withResolvers<undefined>();
  private readonly publishing = new Set<Promise<void>>();

  constructor(
    private readonly parts: LeaderParts,
    private readonly outbox: LeaderOutbox,
    private readonly history: EventHistory,
    partitions: readonly Part[],
  ) {
    this.pumps = new Map(
      partitions.map((part) => [
        partitionKey(part),
        new PartitionPump(part, parts.bus, history, parts.log, (pump, after) => {
          if (after === 'fault') this.track(pump.verify());
          if (this.behind.delete(pump) || after === 'fault') this.wake();
        }),
      ]),
    );
    // It may be lost before anybody waits for the end.
    this.ended.promise.catch(() => undefined);
  }

  /** Leads until the signal or until the connection is lost, which is an error. */
  async lead(signal: AbortSignal): Promise<void> {
    const { app } = this.parts;
    signal.addEventListener(
      'abort',
      () => {
        this.ended.resolve(undefined);
      },
      { once: true },
    );
    if (signal.aborted) this.ended.resolve(undefined);
    const timers: NodeJS.Timeout[] = [];
    try {
      await this.begin();
      timers.push(
        setInterval(() => {
          void this.poll();
        }, POLL_MS),
        setInterval(() => {
          void this.measure();
        }, MEASURE_MS),
        setInterval(() => {
          void this.roll();
        }, ROLL_MS),
      );
      void (this.parts.topicsThere ?? Promise.resolve()).then(() => {
        this.open();
      });
      await this.ended.promise;
    } finally {
      this.over = true;
      for (const timer of timers) clearInterval(timer);
      clearTimeout(this.paced);
      for (const pump of this.pumps.values()) pump.stop();
      relayMetrics.leader.set({ app }, 0);
      // What is in flight longer is repeated by the next leader.
      await atMost(STOP_MS, Promise.allSettled([this.reading, ...this.publishing]));
    }
  }

  private open(): void {
    this.opened = true;
    void this.verifyAll();
    this.wake();
  }

  private async begin(): Promise<void> {
    const { app } = this.parts;
    const epoch = await this.outbox.begin({
      notice: (what) => {
        if (what === LOOK_AGAIN) this.lookAgain();
        this.wake();
      },
      lost: () => {
        this.ended.reject(new Error('the connection that holds the lock is gone'));
      },
    });
    relayMetrics.leader.set({ app }, 1);
    relayMetrics.epoch.set({ app }, epoch);
    await this.roll();
  }

  /** Reads at once after a while of rest, else when the pace allows: events that come together are read together. */
  private wake(): void {
    if (this.over || !this.opened || this.paced !== undefined) return;
    if (this.reading !== undefined) {
      this.again = true;
      return;
    }
    const wait = this.lastRead + this.pace - performance.now();
    if (wait < 1) {
      this.read();
      return;
    }
    this.paced = setTimeout(() => {
      this.paced = undefined;
      this.read();
    }, wait);
  }

  private read(): void {
    if (this.over) return;
    this.reading = this.readAll()
      .catch((error: unknown) => {
        this.ended.reject(asError(error));
      })
      .finally(() => {
        this.reading = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /** Reads the head of every partition that can take rows: always the unpublished set, never from a cursor. */
  private async readAll(): Promise<void> {
    const idle: Part[] = [];
    for (const pump of this.pumps.values()) {
      if (pump.idle) idle.push(pump.part);
      else this.behind.add(pump);
    }
    if (idle.length === 0) return;
    this.lastRead = performance.now();
    const yields = this.parts.yieldsTo?.() ?? false;
    const rows = await this.outbox.waiting(idle, yields);
    if (this.over) return;
    this.pace = yields ? YIELD_MS : paceAfter(rows.length);
    for (const batch of batches(rows)) {
      const [first] = batch.rows;
      const pump = first === undefined ? undefined : this.pumps.get(partitionKey(first));
      if (pump === undefined) continue;
      if (batch.more) this.pace = 0;
      if (batch.more || !pump.idle) this.behind.add(pump);
      if (pump.idle) this.track(pump.publish(batch.rows));
    }
  }

  private track(work: Promise<void>): void {
    this.publishing.add(work);
    void work.finally(() => {
      this.publishing.delete(work);
    });
  }

  /** The safety net below NOTIFY. */
  private async poll(): Promise<void> {
    if (
      this.reading !== undefined ||
      this.paced !== undefined ||
      this.over ||
      performance.now() - this.lastRead < POLL_MS
    )
      return;
    try {
      if (await this.outbox.anyWaiting()) this.wake();
    } catch (error) {
      this.ended.reject(asError(error));
    }
  }

  private lookAgain(): void {
    for (const pump of this.pumps.values()) pump.doubt();
    if (this.opened) void this.verifyAll();
  }

  private async verifyAll(): Promise<void> {
    for (const pump of this.pumps.values()) {
      if (this.over) return;
      const work = pump.verify();
      this.track(work);
      await work;
    }
  }

  private async measure(): Promise<void> {
    const { app, log } = this.parts;
    try {
      const { depth, ageSeconds } = await this.outbox.measure();
      relayMetrics.depth.set({ app }, depth);
      relayMetrics.age.set({ app }, ageSeconds);
    } catch (error) {
      if (!this.over) log.warn('outbox-not-measured', { reason: asError(error).name });
    }
  }

  private async roll(): Promise<void> {
    await this.history.roll().catch((error: unknown) => {
      this.parts.log.error('history-not-rolled', error);
    });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the relay failed');
}
