import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { isDependencyFault, type Database, type Log } from '#libs/platform';
import { KEY_LIFETIME } from './idempotency-keys.js';

const EVERY_MS = 60_000;
const AT_ONCE = 5_000;

/** Forgets Idempotency-Keys after 24 hours, a few thousand at a time. */
export class ExpireIdempotencyKeys implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.runQuietly(), EVERY_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Removes what has expired. @returns how many keys */
  async expire(): Promise<number> {
    const [removed] = await this.database.query<{ count: number }>(
      `with expired as (
         select key_mac from gateway.idempotency where created_at < now() - $1::interval limit $2
       ), removed as (
         delete from gateway.idempotency i using expired e where i.key_mac = e.key_mac returning 1
       )
       select count(*)::int as count from removed`,
      [KEY_LIFETIME, AT_ONCE],
    );
    return removed?.count ?? 0;
  }

  private async runQuietly(): Promise<void> {
    try {
      while ((await this.expire()) === AT_ONCE);
    } catch (error) {
      if (!isDependencyFault(error)) this.log.error('idempotency-keys-not-expired', error);
    }
  }
}
