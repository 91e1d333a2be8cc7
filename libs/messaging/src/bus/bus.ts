/** One partition of one topic. */
export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

/** A record to be published; the partition is always ours to choose, see `partitionOf`. */
export interface BusRecord extends TopicPartition {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the log holds at one offset. Headers are UTF-8 text; of a repeated header the last counts. */
export interface StoredRecord extends TopicPartition {
  readonly offset: bigint;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether one record is durably in the log. Anything but `ok` may still have been stored: publishing again repeats it. */
export type PublishOutcome =
  { readonly ok: true; readonly offset: bigint } | { readonly ok: false; readonly error: Error };

/** What `read` finds at an offset. `expired` lies before the log's start, `beyond-end` at or after its end. */
export type ReadOutcome =
  | { readonly kind: 'record'; readonly record: StoredRecord }
  | { readonly kind: 'expired'; readonly earliest: bigint }
  | { readonly kind: 'beyond-end'; readonly end: bigint }
  | { readonly kind: 'missing' };

/** Where a consumer begins with a partition. */
export type StartAt = { readonly kind: 'earliest' } | { readonly kind: 'offset'; readonly offset: bigint };

/** Consecutive records of one partition, oldest first, never empty. */
export interface Chunk extends TopicPartition {
  readonly records: readonly StoredRecord[];
  /** Offset that the next record to be published will get, as of the fetch. */
  readonly end: bigint;
  /** To be called between the steps of long work, so that the group keeps this member. Never throws. */
  keepAlive(): Promise<void>;
}

/** `done`: go on after the chunk. `pause`: leave this partition alone for a while, then continue at `next`. */
export type ChunkVerdict =
  { readonly kind: 'done' } | { readonly kind: 'pause'; readonly next: bigint; readonly ms: number };

export interface ConsumeOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /** Records in one chunk at most. */
  readonly chunkSize: number;
  /** Partitions worked on at the same time. */
  readonly concurrency: number;
  /** Asked once per assignment of a partition, before its first chunk. Must not throw. */
  onAssigned(partition: TopicPartition): Promise<StartAt>;
  /** Chunks of one partition come one after the other, in offset order. Must not throw. */
  onChunk(chunk: Chunk): Promise<ChunkVerdict>;
}

/** A running consumer. */
export interface Subscription {
  /** Finishes the chunks in hand, then leaves the group. */
  stop(): Promise<void>;
  /** Whether it is a member of its group and may receive records. */
  joined(): boolean;
}

/** How a topic is to be made. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  readonly retentionMs: number;
  readonly segmentMs: number;
}

/** How far a group is behind in one partition. `committed` is the broker's hint; a consumer's own position counts. */
export interface PartitionLag extends TopicPartition {
  readonly committed: bigint | undefined;
  readonly end: bigint;
}

export type BusHealth = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * The event bus: partitioned logs, read by groups. At least once, in offset order per partition.
 * Nothing of an adapter's library crosses this interface.
 */
export interface Bus {
  /** Appends records; one outcome per record, in the order given. Settles within `deadlineMs`. Does not reject. */
  publish(records: readonly BusRecord[], deadlineMs: number): Promise<readonly PublishOutcome[]>;
  /** Joins a group and goes on trying while the broker is away. Returns at once. */
  consume(options: ConsumeOptions): Subscription;
  /** Reads what lies at one offset. @throws TransientError when the broker cannot be asked */
  read(at: TopicPartition, offset: bigint): Promise<ReadOutcome>;
  /** How far a group is behind. @throws TransientError when the broker cannot be asked */
  lag(group: string, topics: readonly string[]): Promise<readonly PartitionLag[]>;
  /**
   * Makes topics that are missing.
   *
   * @throws TransientError when the broker cannot be asked
   * @throws Error when a topic exists with another number of partitions: keys would change their partition
   */
  ensureTopics(topics: readonly TopicSpec[]): Promise<void>;
  /** Whether the broker answers. Does not reject. */
  health(): Promise<BusHealth>;
  /** Ends every connection. Subscriptions are to be stopped first. */
  close(): Promise<void>;
}
