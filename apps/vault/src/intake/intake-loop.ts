import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Database, LOG, metrics, type Log } from '#libs/platform';
import { SealingError } from '#libs/sealing';
import { IntakeSignal } from './intake-signal.js';
import { MoveBatches, type RefusedBatch } from './move-batches.js';

const POLL_MS = 250;
const AFTER_FAULT_MS = 500;
const REFUSED_AGAIN_AFTER_MS = 60_000;

const moved = metrics.counter('vault_intake_moved', 'Consultations moved from the intake table');
const stuck = metrics.gauge(
  'vault_intake_batches_refused',
  'Intake batches that stay because they could not be moved',
);

/** Keeps the intake table empty while the app runs. A batch that cannot be moved is tried again every minute, aloud. */
@Injectable()
export class IntakeLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly signal: IntakeSignal;
  private readonly refused = new Map<string, number>();
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly batches: MoveBatches,
    database: Database,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.signal = new IntakeSignal(database);
  }

  onApplicationBootstrap(): void {
    void this.signal.start();
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.signal.stop();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const outcome = await this.batches.move(this.notYetAgain());
        moved.inc(outcome.moved);
        for (const batch of outcome.refused) this.setAside(batch);
        stuck.set(this.refused.size);
        if (outcome.moved === 0) await this.signal.next(POLL_MS);
      } catch (error) {
        this.log.error('intake-move-failed', error);
        await delay(AFTER_FAULT_MS);
      }
    }
  }

  /** Batches to leave alone until their minute is over. One that another vault or an operator removed leaves the count then. */
  private notYetAgain(): string[] {
    const now = Date.now();
    for (const [id, until] of this.refused) if (until <= now) this.refused.delete(id);
    return [...this.refused.keys()];
  }

  private setAside({ id, keyId, error }: RefusedBatch): void {
    this.refused.set(id, Date.now() + REFUSED_AGAIN_AFTER_MS);
    const reason = error instanceof SealingError ? error.code : 'not-stored';
    this.log.error('intake-batch-refused', error, { subject: id, key_id: keyId, reason });
  }
}
