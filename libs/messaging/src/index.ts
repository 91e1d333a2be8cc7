export type {
  Bus,
  BusHealth,
  BusRecord,
  Chunk,
  ChunkVerdict,
  ConsumeOptions,
  PartitionLag,
  PublishOutcome,
  ReadOutcome,
  StartAt,
  StoredRecord,
  Subscription,
  TopicPartition,
  TopicSpec,
} from './bus/bus.js';
export { busOptions } from './bus/bus-of-settings.js';
export type { BusOptions, KafkaBusOptions, PostgresBusOptions } from './bus/bus-options.js';
export { openBus } from './bus/open-bus.js';
export { fnv1a, partitionOf } from './bus/partition.js';
export { DeadLetters, type ReplayOutcome, type WithDecision } from './consumer/dead-letters.js';
export { ForgetSubject, type Forgotten } from './consumer/forget-subject.js';
export type {
  ChunkHandler,
  ChunkRecord,
  EventContext,
  EventHandler,
  EventHandlers,
} from './consumer/event-context.js';
export { NotYet } from './consumer/not-yet.js';
export type { DeadLetter, DeadLetterPage } from './consumer/read-dead-letters.js';
export { BusStrategy } from './nest/bus-strategy.js';
export type { Consumes, MessagingOptions } from './nest/messaging-options.js';
export { RightOfWay } from './nest/right-of-way.js';
export { BUS, MessagingModule } from './nest/messaging.module.js';
export { MESSAGING_GRANTS, messagingGrants, type TableGrants } from './outbox/messaging-grants.js';
export { HISTORY_DAYS, messagingTables } from './outbox/messaging-tables.js';
export { Republisher } from './relay/republish.js';
export { Outbox, outboxChannel } from './outbox/outbox.js';
export { outboxRow, type NewEvent, type OutboxRow } from './outbox/outbox-row.js';
export { EventDataError } from './outbox/strict-data.js';
export { migrateBus } from './postgres/migrate-bus.js';
export { useBus } from './postgres/use-bus.js';
