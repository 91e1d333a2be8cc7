import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Clock, Database, Log } from '#libs/platform';
import type { AppendEntries } from '../log/append-entries.js';
import { watchGaps } from '../streams/watch-gaps.js';
import type { PublishCheckpoint } from './publish-checkpoint.js';

const CHECKPOINT_MS = 10_000;
const GAPS_MS = 5_000;

export interface CheckpointClockParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly writer: AppendEntries;
  readonly checkpoints: PublishCheckpoint;
}

/** What the log does by itself: a signed head every 10 s while it grows and one at the stop; a look at the gaps every 5 s. */
export class CheckpointClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly parts: CheckpointClockParts) {}

  onApplicationBootstrap(): void {
    const { database, clock, log, checkpoints } = this.parts;
    this.every(CHECKPOINT_MS, 'audit-checkpoint-failed', () => checkpoints.publish());
    this.every(GAPS_MS, 'audit-gap-watch-failed', () => watchGaps(database, clock, log));
  }

  /** Runs after the consumer has stopped: nothing is appended any more. */
  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.turn;
    await this.parts.writer.idle();
    await this.attempt('audit-checkpoint-failed', () => this.parts.checkpoints.publish());
  }

  /** One piece of work at a time; a turn that fails is logged and the next one comes. */
  private every(ms: number, fault: string, work: () => Promise<unknown>): void {
    let waiting = false;
    const timer = setInterval(() => {
      if (waiting) return;
      waiting = true;
      this.turn = this.turn.then(async () => {
        await this.attempt(fault, work);
        waiting = false;
      });
    }, ms);
    timer.unref();
    this.timers.push(timer);
  }

  private async attempt(fault: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.log.error(fault, error);
    }
  }
}
