import type pg from 'pg';
import type { Database } from '#libs/platform';

const CHANNEL = 'larus_vault_intake';
const RECONNECT_AFTER_MS = 1_000;

/** Tells when the gateway has put a batch in: by LISTEN on a connection of its own, by the clock while that is away. */
export class IntakeSignal {
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;
  private rung = false;
  private wake: (() => void) | undefined;

  constructor(private readonly database: Pick<Database, 'dedicated'>) {}

  /** Begins to listen; a lost connection is made anew. */
  async start(): Promise<void> {
    if (this.stopped) return;
    let client: pg.Client | undefined;
    try {
      client = await this.database.dedicated();
      client.on('notification', () => {
        this.ring();
      });
      client.on('end', () => {
        this.later();
      });
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      await this.endIfStopped();
      // What arrived while nobody listened.
      this.ring();
    } catch {
      if (client === undefined) this.later();
      else await client.end().catch(() => undefined);
    }
  }

  /** Returns at the next ring, or after `milliseconds`; at once when it rang since the last call. */
  async next(milliseconds: number): Promise<void> {
    if (!this.rung && !this.stopped) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = undefined;
    }
    this.rung = false;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    this.wake?.();
    await this.endIfStopped();
  }

  private async endIfStopped(): Promise<void> {
    if (this.stopped) await this.client?.end().catch(() => undefined);
  }

  private ring(): void {
    this.rung = true;
    this.wake?.();
  }

  private later(): void {
    if (this.stopped) return;
    this.client = undefined;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.start(), RECONNECT_AFTER_MS);
  }
}
