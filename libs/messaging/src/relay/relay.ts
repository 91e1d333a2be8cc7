import { TOPICS, type App, type Topic } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { atMost, pause } from '../pause.js';
import { EventHistory } from './event-history.js';
import { HistoryTable } from './history-table.js';
import { LeaderConnection, type LeaderOutbox } from './leader-outbox.js';
import { RelayLeader, type LeaderParts } from './relay-leader.js';
import type { Part } from './relay.rules.js';

const RETRY_MS = 500;
const END_MS = 1_000;

/** What a relay reads and writes, as it sees it. */
export interface RelayStore {
  /** @throws TransientError when the store cannot be reached */
  connect(): Promise<LeaderOutbox>;
  readonly history: Pick<HistoryTable, keyof HistoryTable>;
}

export interface RelayParts extends LeaderParts {
  readonly database: Database;
  /** The app's tables unless told. */
  readonly store?: RelayStore;
  /** Every partition that the app can write to unless told. */
  readonly partitions?: readonly Part[];
}

/**
 * Publishes an app's committed events. Every process of the app runs one; the one that holds the app's advisory lock
 * leads, on a connection of its own, and stops at once when it loses that connection. The lock only saves work: two
 * leaders would repeat events, never lose or reorder their first deliveries, because each reads the unpublished set.
 */
export class Relay {
  private readonly stopping = new AbortController();
  private readonly store: RelayStore;
  private running: Promise<void> | undefined;

  constructor(private readonly parts: RelayParts) {
    this.store = parts.store ?? relayTables(parts.app, parts.database);
  }

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
      let outbox: LeaderOutbox | undefined;
      try {
        outbox = await this.store.connect();
        await this.follow(outbox);
        if (!this.stopped()) {
          const { app, bus, log, partitions = partsOf(app) } = this.parts;
          const history = new EventHistory(this.store.history, bus);
          const leader = new RelayLeader(this.parts, outbox, history, partitions);
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
        if (outbox !== undefined) await atMost(END_MS, outbox.end());
      }
      await pause(RETRY_MS, signal);
    }
  }

  private stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Waits until this process holds the app's lock. */
  private async follow(outbox: LeaderOutbox): Promise<void> {
    while (!this.stopped() && !(await outbox.tryLock())) await pause(RETRY_MS, this.stopping.signal);
  }
}

/** Every partition that an app can write to. */
export function partsOf(app: App): Part[] {
  return (Object.keys(TOPICS) as Topic[])
    .filter((topic) => (TOPICS[topic].producers as readonly App[]).includes(app))
    .flatMap((topic) => Array.from({ length: TOPICS[topic].partitions }, (_, part) => ({ topic, part })));
}

function relayTables(app: App, database: Database): RelayStore {
  return {
    connect: async () => {
      const client = await database.dedicated();
      try {
        return await LeaderConnection.on(app, client);
      } catch (error) {
        void client.end().catch(() => undefined);
        throw error;
      }
    },
    history: new HistoryTable(app, database),
  };
}
