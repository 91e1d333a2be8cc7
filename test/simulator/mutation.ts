import type { Bus } from '#libs/messaging';
import type { ConsumerTables } from '../../libs/messaging/src/consumer/consumer-tables.js';
import type { ConsumerParts } from '../../libs/messaging/src/consumer/consumer.js';
import type { RelayStore } from '../../libs/messaging/src/relay/relay.js';
import type { MemoryStore } from './memory-store.js';
import type { Owner } from './virtual-time.js';

/** A part of the shipped machinery replaced by a wrong one, to see that the simulator notices. */
export interface Mutation {
  readonly relayStore?: (store: RelayStore) => RelayStore;
  readonly relayBus?: (bus: Bus) => Bus;
  readonly consumerBus?: (bus: Bus) => Bus;
  readonly tables?: (tables: ConsumerTables, store: MemoryStore, owner: Owner) => ConsumerTables;
  readonly consumer?: (parts: ConsumerParts & { readonly tables: ConsumerTables }) => { start(): void };
}
