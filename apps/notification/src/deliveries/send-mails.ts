import { setTimeout as delay } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Client } from 'pg';
import { Database, LOG, metrics, type Log } from '#libs/platform';
import { claimDeliveries } from './claim-deliveries.js';
import { DELIVERIES_CHANNEL, type ClaimedDelivery } from './delivery-row.js';
import { Mailer } from './mailer.js';
import { renewClaims } from './renew-claims.js';
import { SendDelivery } from './send-delivery.js';

/** Connections to the mail server. */
export const CONNECTIONS = 8;
/**
 * Mails on their way at the same time. Half of them can ask the vault for their addresses, which waits for the audit log,
 * while the others talk to the mail server; and when that hangs, everybody's turn comes before a sending is given up.
 */
const MAILS_AT_ONCE = 2 * CONNECTIONS;
const POLL_MS = 1_000;
/** Three times within a claim's lease. */
const RENEW_EVERY_MS = 6_000;
const COUNT_EVERY_MS = 10_000;
/** Less than the time that the process has to stop. */
const FINISH_WITHIN_MS = 7_000;

/** Sends what is due for as long as the app runs: woken by new deliveries, and by a poll that misses none. */
@Injectable()
export class SendMails implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly underWay = new Map<Promise<void>, ClaimedDelivery>();
  private renewal: NodeJS.Timeout | undefined;
  private readonly waiting = metrics.gauge('mails_waiting', 'Mails that are neither sent nor given up');
  private wake: () => void = () => undefined;
  private wakeUps = 0;
  private countedAt = 0;
  private stopped = false;
  private listener: Client | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly sendDelivery: SendDelivery,
    private readonly mailer: Mailer,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
    this.renewal = setInterval(() => {
      renewClaims(this.database, [...this.underWay.values()]).catch((error: unknown) => {
        this.log.error('claims-not-renewed', error);
      });
    }, RENEW_EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wakeUp();
    await this.running;
    // What does not finish in time is tried again when its claim runs out, under the same Message-ID.
    await Promise.race([
      Promise.all(this.underWay.keys()),
      delay(FINISH_WITHIN_MS, undefined, { ref: false }),
    ]);
    clearInterval(this.renewal);
    await this.listener?.end().catch(() => undefined);
    this.mailer.close();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const wakeUpsBefore = this.wakeUps;
      const claimed = await this.claim();
      for (const delivery of claimed) this.start(delivery);
      if (claimed.length === 0 && this.wakeUps === wakeUpsBefore) await this.pause();
      else if (this.underWay.size >= MAILS_AT_ONCE) await Promise.race(this.underWay.keys());
    }
  }

  private async claim(): Promise<ClaimedDelivery[]> {
    const free = MAILS_AT_ONCE - this.underWay.size;
    if (free <= 0) return [];
    try {
      await this.listen();
      return await claimDeliveries(this.database, free);
    } catch (error) {
      this.log.error('mails-not-claimed', error);
      return [];
    }
  }

  private start(delivery: ClaimedDelivery): void {
    const sending = this.sendDelivery
      .run(delivery)
      .catch((error: unknown) => {
        this.log.error('mail-outcome-not-written', error, { delivery: delivery.id });
      })
      .finally(() => {
        this.underWay.delete(sending);
        this.wakeUp();
      });
    this.underWay.set(sending, delivery);
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    await this.count();
  }

  private wakeUp(): void {
    this.wakeUps++;
    this.wake();
  }

  /** A connection that hears of new deliveries; made again when it is lost. */
  private async listen(): Promise<void> {
    if (this.listener !== undefined) return;
    const client = await this.database.dedicated();
    client.on('notification', () => {
      this.wakeUp();
    });
    client.on('end', () => {
      if (this.listener === client) this.listener = undefined;
    });
    this.listener = client;
    await client.query(`listen ${DELIVERIES_CHANNEL}`);
  }

  private async count(): Promise<void> {
    if (Date.now() - this.countedAt < COUNT_EVERY_MS) return;
    this.countedAt = Date.now();
    try {
      const [row] = await this.database.query<{ waiting: number }>(
        `select count(*)::int as waiting from notification.deliveries where state in ('pending', 'sending')`,
      );
      this.waiting.set(row?.waiting ?? 0);
    } catch (error) {
      this.log.error('mails-not-counted', error);
    }
  }
}
