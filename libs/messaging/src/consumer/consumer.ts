import { eventDefinition, type App, type Topic } from '#libs/contracts';
import type { Database, Log } from '#libs/platform';
import type { Bus, Chunk, ChunkVerdict, StartAt, Subscription, TopicPartition } from '../bus/bus.js';
import { ArrivalWork } from './arrival-work.js';
import { pause } from '../pause.js';
import { consumerMetrics } from './consumer-metrics.js';
import { consumerTables, type ConsumerTables } from './consumer-tables.js';
import { createEngine, type Engine } from './engine.js';
import { classOf } from './error-class.js';
import type { ChunkHandler, EventHandlers } from './event-context.js';
import { PartitionWork } from './partition-work.js';
import { placementFor, type RewindReason } from './positions.js';

const CHUNK_RECORDS = 200;
const CHUNKS_AT_ONCE = 4;
const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 5_000;
const WATCH_MS = 30_000;
/** A log is cut only while its broker is away, which takes longer than this. */
const SILENCE_MS = 500;

export interface ConsumerParts {
  readonly app: App;
  readonly group: string;
  readonly topics: readonly Topic[];
  readonly work: EventHandlers | ChunkHandler;
  /** Partitions worked on at the same time, each with a connection; 4 unless told. */
  readonly chunksAtOnce?: number | undefined;
  readonly bus: Bus;
  readonly database: Database;
  readonly log: Log;
  /** The app's tables unless told. */
  readonly tables?: ConsumerTables;
}

/** An app's reading side: one group, its topics, and the handlers that their events go to. */
export class Consumer {
  /** Absent for a reader of whole chunks, which sets nothing aside. */
  readonly engine: Engine | undefined;
  private readonly partitions = new Map<string, { onChunk(chunk: Chunk): Promise<ChunkVerdict> }>();
  private readonly stopping = new AbortController();
  /** Partitions that this member was given, and those of them that it reads again from the start. */
  private readonly assigned = new Map<string, TopicPartition>();
  private readonly rewound = new Set<string>();
  /** When each partition was heard of last. */
  private readonly heard = new Map<string, number>();
  private readonly tables: ConsumerTables;
  private subscription: Subscription | undefined;
  private watching: NodeJS.Timeout | undefined;

  /** @throws Error when a handler's event does not come on one of the topics */
  constructor(private readonly parts: ConsumerParts) {
    const { app, work, database, log, topics } = parts;
    this.tables = parts.tables ?? consumerTables(app, database);
    if (typeof work === 'function') return;
    checkHandlers(work, topics);
    this.engine = createEngine({ app, handlers: work, database, tables: this.tables, log });
  }

  start(): void {
    this.engine?.drain.start();
    this.join();
    this.watching = setInterval(() => {
      void this.watch();
    }, WATCH_MS);
  }

  /** Whether it is a member of its group. */
  joined(): boolean {
    return this.subscription?.joined() ?? false;
  }

  /** Finishes the chunks in hand and leaves the group. */
  async stop(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.watching);
    await this.subscription?.stop();
    await this.engine?.drain.stop();
  }

  private join(): void {
    const { bus, group, topics, chunksAtOnce = CHUNKS_AT_ONCE } = this.parts;
    this.subscription = bus.consume({
      group,
      topics,
      chunkSize: CHUNK_RECORDS,
      concurrency: chunksAtOnce,
      onAssigned: (at) => this.place(at),
      onChunk: (chunk) => this.take(chunk),
    });
  }

  /** The first chunk after a silence is applied only if the log still holds what was applied before it. */
  private async take(chunk: Chunk): Promise<ChunkVerdict> {
    const key = keyOf(chunk);
    const now = performance.now();
    const silent = now - (this.heard.get(key) ?? now) > SILENCE_MS;
    this.heard.set(key, now);
    try {
      if (silent && (await this.cut(chunk))) return { kind: 'pause', next: 0n, ms: 0 };
    } catch (error) {
      this.parts.log.warn('position-not-compared', { ...placeOf(chunk), reason: classOf(error) });
      this.heard.set(key, Number.NEGATIVE_INFINITY);
      return { kind: 'pause', next: chunk.records[0]?.offset ?? 0n, ms: FIRST_PAUSE_MS };
    }
    const verdict = await this.workOf(chunk).onChunk(chunk);
    if (verdict.kind === 'done') this.rewound.delete(key);
    return verdict;
  }

  /**
   * A log that was cut under a running member, and grew past its position again, gives it what is new there without a
   * word; what lies before would never be read. Where nothing new comes, nobody is told either: so positions are
   * compared from time to time too, and a member that finds a difference joins its group again, which assigns everybody
   * anew.
   */
  private async watch(): Promise<void> {
    let differs = false;
    try {
      for (const at of this.assigned.values()) differs = (await this.cut(at)) || differs;
    } catch (error) {
      this.parts.log.warn('position-not-compared', { reason: classOf(error) });
    }
    if (!differs || this.stopped()) return;
    await this.subscription?.stop();
    if (!this.stopped()) this.join();
  }

  /** Whether the log no longer holds what this consumer applied last; said once, until the partition is read again. */
  private async cut(at: TopicPartition): Promise<boolean> {
    const key = keyOf(at);
    if (this.rewound.has(key)) return false;
    const placement = await placementFor(this.tables.positions, this.parts.bus, at);
    if (placement.kind === 'start') return false;
    this.noteRewind(at, placement.reason);
    return true;
  }

  private noteRewind(at: TopicPartition, reason: RewindReason): void {
    this.rewound.add(keyOf(at));
    consumerMetrics.rewinds.inc({ topic: at.topic, reason });
    this.parts.log.error('log-read-again', undefined, { ...placeOf(at), reason });
  }

  private workOf({ topic, partition }: TopicPartition): { onChunk(chunk: Chunk): Promise<ChunkVerdict> } {
    const key = keyOf({ topic, partition });
    const known = this.partitions.get(key);
    if (known !== undefined) return known;
    const { work, database, log } = this.parts;
    const made =
      typeof work === 'function'
        ? new ArrivalWork(this.tables.fences, work, database, log)
        : new PartitionWork({ ...this.engineOrFail(), database, log });
    this.partitions.set(key, made);
    return made;
  }

  private stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async place(at: TopicPartition): Promise<StartAt> {
    const { bus, log } = this.parts;
    const key = keyOf(at);
    this.assigned.set(key, at);
    this.rewound.delete(key);
    this.heard.set(key, performance.now());
    for (let rest = FIRST_PAUSE_MS; ; rest = Math.min(rest * 2, LAST_PAUSE_MS)) {
      try {
        const placement = await placementFor(this.tables.positions, bus, at);
        if (placement.kind === 'start') return placement.start;
        this.noteRewind(at, placement.reason);
        return { kind: 'earliest' };
      } catch (error) {
        log.warn('position-not-found', { ...at, reason: classOf(error) });
        if (this.stopped()) return { kind: 'earliest' };
        await pause(rest, this.stopping.signal);
      }
    }
  }

  private engineOrFail(): Engine {
    if (this.engine === undefined) throw new Error('a reader of whole chunks has no engine');
    return this.engine;
  }
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${String(partition)}`;
}

function placeOf({ topic, partition }: TopicPartition): TopicPartition {
  return { topic, partition };
}

function checkHandlers(handlers: EventHandlers, topics: readonly Topic[]): void {
  for (const type of handlers.keys()) {
    const definition = eventDefinition(type);
    if (definition === undefined) throw new Error(`${type}: no such event type`);
    if (!topics.includes(definition.topic))
      throw new Error(`${type} comes on ${definition.topic}, which is not consumed`);
  }
}
