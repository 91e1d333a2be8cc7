import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CLOCK, Database, LOG, type Clock, type Log } from '#libs/platform';

const EVERY_MS = 3_600_000;

/** Forgets what an Idempotency-Key made once its day is over. */
@Injectable()
export class ForgetKeys implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.forget().catch((error: unknown) => this.log.error('keys-not-forgotten', error));
    }, EVERY_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** @returns how many keys were a day old */
  async forget(): Promise<number> {
    return this.database.transaction(
      (tx) =>
        tx.execute(`delete from vault.idempotency where posted_at < $1::timestamptz - interval '24 hours'`, [
          this.clock.now(),
        ]),
      { actor: 'system' },
    );
  }
}
