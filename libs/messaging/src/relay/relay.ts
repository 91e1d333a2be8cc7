import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { TOPICS, type App, type Topic } from '#libs/contracts';
import { EventHistory, type Part } from './event-history.js';
import { RelayLeader, type RelayParts } from './relay-leader.js';

const RETRY_MS = 500;
const END_MS = 1_000;

/**
 * Publishes an app's committed events. Every process of the app runs one; the one that holds the app's advisory lock
 * leads, on a connection of its own, and stops at once when it loses that connection. The lock only saves work: two
 * leaders would repeat events, never lose or reorder their first deliveries, because each reads the unpublished set.
 */
export class Relay {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!this.stopped()) {
      let client: pg.Client | undefined;
      try {
        client = await this.parts.database.dedicated();
        await this.follow(client);
        if (!this.stopped()) {
          const { app, bus, database, log } = this.parts;
          const leader = new RelayLeader(
            this.parts,
            client,
            new EventHistory(app, database, bus),
            partsOf(app),
          );
          log.info('relay-leads');
          await leader.lead(signal);
        }
      } catch (error) {
        if (!this.stopped())
          this.parts.log.warn('relay-lost-its-lead', {
            reason: error instanceof Error ? error.name : 'unknown',
          });
      } finally {
        // A connection that is half gone may never say goodbye.
        await Promise.race([client?.end().catch(() => undefined), delay(END_MS, undefined, { ref: false })]);
      }
      await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Waits until this process holds the app's lock. The server notices within seconds when the connection is dead. */
  private async follow(client: pg.Client): Promise<void> {
    // The outbox is read by its index, always: a bitmap or a full scan visits every row that was published since the last
    // vacuum, thousands under load, while an index scan marks them and passes over them the next time.
    await client.query(
      `select set_config('enable_bitmapscan', 'off', false), set_config('enable_seqscan', 'off', false)`,
    );
    await client.query(
      `select set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '2', false),
              set_config('tcp_keepalives_count', '3', false), set_config('statement_timeout', '5s', false)`,
    );
    while (!this.stopping.signal.aborted) {
      const { rows } = await client.query<{ got: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as got',
        [`larus-relay-${this.parts.app}`],
      );
      if (rows[0]?.got === true) return;
      await delay(RETRY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}

/** Every partition that an app can write to. */
export function partsOf(app: App): Part[] {
  return (Object.keys(TOPICS) as Topic[])
    .filter((topic) => (TOPICS[topic].producers as readonly App[]).includes(app))
    .flatMap((topic) => Array.from({ length: TOPICS[topic].partitions }, (_, part) => ({ topic, part })));
}
