import type { Bus, EventHandlers } from '#libs/messaging';
import type { Topic } from '#libs/contracts';
import type { Database, Log } from '#libs/platform';
import { Consumer } from '../../libs/messaging/src/consumer/consumer.js';
import { DeadLetters } from '../../libs/messaging/src/consumer/dead-letters.js';
import { Relay } from '../../libs/messaging/src/relay/relay.js';
import type { Part } from '../../libs/messaging/src/relay/relay.rules.js';
import type { MemoryConsumerTables } from './memory-consumer-tables.js';
import type { MemoryOutbox } from './memory-outbox.js';
import type { MemoryStore } from './memory-store.js';
import type { Mutation } from './mutation.js';
import type { SimApp } from './plan.js';
import type { SimBroker } from './sim-broker.js';
import { SimBus } from './sim-bus.js';
import type { Owner } from './virtual-time.js';

/** What the processes of one app share. */
export interface SimAppParts {
  readonly app: SimApp;
  readonly store: MemoryStore;
  readonly outbox: MemoryOutbox | undefined;
  readonly parts: readonly Part[];
  readonly reads:
    | {
        readonly tables: MemoryConsumerTables;
        readonly topics: readonly Topic[];
        readonly handlers: EventHandlers;
      }
    | undefined;
}

const nothing = (): void => undefined;
const SILENT: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** One process: the shipped relay and consumer over memory, until it crashes. */
export class SimProcess {
  readonly owner: Owner = { alive: true, stalledUntil: 0, cutOffUntil: 0 };
  readonly letters: DeadLetters | undefined;
  readonly bus: SimBus;

  constructor(
    private readonly app: SimAppParts,
    private readonly broker: SimBroker,
    mutation: Mutation,
  ) {
    const { owner } = this;
    const { store, outbox, reads, parts } = app;
    const database = {
      transaction: async <Result>(work: Parameters<Database['transaction']>[0]) =>
        store.transaction(owner, work) as Promise<Result>,
    } as unknown as Database;
    const bus = new SimBus(broker, owner);
    this.bus = bus;
    const changed = (change: ((bus: Bus) => Bus) | undefined): Bus => change?.(bus) ?? bus;
    const relayStore = outbox?.relayStore(owner);
    const relay =
      relayStore === undefined
        ? undefined
        : new Relay({
            app: app.app,
            bus: changed(mutation.relayBus),
            database,
            log: SILENT,
            partitions: parts,
            store: mutation.relayStore?.(relayStore) ?? relayStore,
          });
    let consumer: { start(): void } | undefined;
    if (reads !== undefined) {
      const seen = reads.tables.seenBy(owner);
      const consumerParts = {
        app: app.app,
        group: app.app,
        topics: reads.topics,
        work: reads.handlers,
        bus: changed(mutation.consumerBus),
        database,
        log: SILENT,
        tables: mutation.tables?.(seen, store, owner) ?? seen,
      };
      const shipped = new Consumer(consumerParts);
      consumer = mutation.consumer?.(consumerParts) ?? shipped;
      this.letters = new DeadLetters(app.app, database, () => shipped.engine);
    }
    const { time } = broker;
    time.after(time.between(0, 5), owner, () => {
      relay?.start();
      consumer?.start();
    });
  }

  /** Ends at once: what was not committed is gone, what was sent may still arrive. */
  crash(): void {
    this.owner.alive = false;
    this.app.store.disconnect(this.owner);
    this.app.outbox?.disconnect(this.owner, 0);
    for (const member of this.bus.subscriptions) this.broker.silent(member);
  }

  /** Does nothing for a while; server and broker go on without it when that lasts. */
  stall(ms: number): void {
    const { time } = this.broker;
    const { owner } = this;
    owner.stalledUntil = time.now + ms;
    for (const member of this.bus.subscriptions) this.broker.silent(member);
    time.after(200, undefined, () => {
      if (owner.stalledUntil <= time.now || this.app.outbox?.leading !== owner) return;
      this.app.outbox.dropLeader(owner.stalledUntil - time.now + time.between(0, 150));
    });
  }

  /** Loses its database connections and gets no others for a while. */
  cutOff(ms: number): void {
    const { time } = this.broker;
    this.owner.cutOffUntil = time.now + ms;
    this.app.store.disconnect(this.owner);
    this.app.outbox?.disconnect(this.owner, time.between(0, 50));
  }
}
