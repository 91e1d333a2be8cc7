import { setTimeout as delay } from 'node:timers/promises';
import { eventDefinition, type App, type Topic } from '#libs/contracts';
import type { Database, Log } from '#libs/platform';
import type { Bus, Chunk, ChunkVerdict, StartAt, Subscription, TopicPartition } from '../bus/bus.js';
import { ArrivalWork } from './arrival-work.js';
import { consumerMetrics } from './consumer-metrics.js';
import { createEngine, type Engine } from './engine.js';
import { classOf } from './error-class.js';
import type { ChunkHandler, EventHandlers } from './event-context.js';
import { PartitionWork } from './partition-work.js';
import { placementFor } from './positions.js';

const CHUNK_RECORDS = 200;
const CONCURRENCY = 4;
const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 5_000;

export interface ConsumerParts {
  readonly app: App;
  readonly group: string;
  readonly topics: readonly Topic[];
  readonly work: EventHandlers | ChunkHandler;
  readonly bus: Bus;
  readonly database: Database;
  readonly log: Log;
}

/** An app's reading side: one group, its topics, and the handlers that their events go to. */
export class Consumer {
  /** Absent for a reader of whole chunks, which sets nothing aside. */
  readonly engine: Engine | undefined;
  private readonly partitions = new Map<string, { onChunk(chunk: Chunk): Promise<ChunkVerdict> }>();
  private readonly stopping = new AbortController();
  private subscription: Subscription | undefined;

  /** @throws Error when a handler's event does not come on one of the topics */
  constructor(private readonly parts: ConsumerParts) {
    const { app, work, database, log, topics } = parts;
    if (typeof work === 'function') return;
    checkHandlers(work, topics);
    this.engine = createEngine({ app, handlers: work, database, log });
  }

  start(): void {
    const { bus, group, topics } = this.parts;
    this.engine?.drain.start();
    this.subscription = bus.consume({
      group,
      topics,
      chunkSize: CHUNK_RECORDS,
      concurrency: CONCURRENCY,
      onAssigned: (at) => this.place(at),
      onChunk: (chunk) => this.workOf(chunk).onChunk(chunk),
    });
  }

  /** Whether it is a member of its group. */
  joined(): boolean {
    return this.subscription?.joined() ?? false;
  }

  /** Finishes the chunks in hand and leaves the group. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.subscription?.stop();
    await this.engine?.drain.stop();
  }

  private workOf({ topic, partition }: TopicPartition): { onChunk(chunk: Chunk): Promise<ChunkVerdict> } {
    const key = `${topic}/${String(partition)}`;
    const known = this.partitions.get(key);
    if (known !== undefined) return known;
    const { app, work, database, log } = this.parts;
    const made =
      typeof work === 'function'
        ? new ArrivalWork(app, work, database, log)
        : new PartitionWork({ ...this.engineOrFail(), database, log });
    this.partitions.set(key, made);
    return made;
  }

  private async place(at: TopicPartition): Promise<StartAt> {
    const { app, database, bus, log } = this.parts;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      try {
        const placement = await placementFor(app, database, bus, at);
        if (placement.kind === 'start') return placement.start;
        consumerMetrics.rewinds.inc({ topic: at.topic, reason: placement.reason });
        log.error('log-read-again', undefined, { ...at, reason: placement.reason });
        return { kind: 'earliest' };
      } catch (error) {
        log.warn('position-not-found', { ...at, reason: classOf(error) });
        if (this.stopping.signal.aborted) return { kind: 'earliest' };
        await delay(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  private engineOrFail(): Engine {
    if (this.engine === undefined) throw new Error('a reader of whole chunks has no engine');
    return this.engine;
  }
}

function checkHandlers(handlers: EventHandlers, topics: readonly Topic[]): void {
  for (const type of handlers.keys()) {
    const definition = eventDefinition(type);
    if (definition === undefined) throw new Error(`${type}: no such event type`);
    if (!topics.includes(definition.topic))
      throw new Error(`${type} comes on ${definition.topic}, which is not consumed`);
  }
}
