import { BaseRpcContext } from '@nestjs/microservices';
import type { LarusEvent } from '#libs/contracts';
import type { Tx } from '#libs/platform';

/** What a handler may touch besides its event: the transaction that its effects commit in, and where the event lay. */
export interface EventContext {
  readonly tx: Tx;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

/** One event's context in the form that Nest's `@Ctx()` and interceptors expect. */
export class BusContext extends BaseRpcContext<[EventContext]> implements EventContext {
  readonly tx: Tx;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;

  constructor(context: EventContext) {
    super([context]);
    this.tx = context.tx;
    this.topic = context.topic;
    this.partition = context.partition;
    this.offset = context.offset;
  }
}

/** Applies one event; returns when its effects are in the transaction, or throws. */
export type EventHandler = (event: LarusEvent, context: EventContext) => Promise<void>;

/** Handlers by event type. */
export type EventHandlers = ReadonlyMap<string, EventHandler>;

/** A record as a reader of whole chunks gets it: `event` is absent when the bytes cannot be read as one. */
export interface ChunkRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  /** The value as it lies in the log. */
  readonly bytes: Buffer;
  readonly event?: LarusEvent;
}

/** Takes all new records of a chunk in one transaction. */
export type ChunkHandler = (records: readonly ChunkRecord[], tx: Tx) => Promise<void>;
