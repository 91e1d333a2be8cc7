import { setTimeout as delay } from 'node:timers/promises';
import { metrics, type Log } from '#libs/platform';
import type { PostgresBusOptions } from '../bus/bus-options.js';
import type { ChunkVerdict, ConsumeOptions, Subscription } from '../bus/bus.js';
import { fairShare } from './claims.rules.js';
import { Connection, STATEMENT_MS, within } from './connection.js';
import { heldPartition, partitionName, type HeldPartition } from './held-partition.js';
import { Membership, type Backend, type WatchedPartition } from './membership.js';
import { storedRecord } from './stored-record.js';

/** The safety net below notifications, and how long a dead member's partitions lie idle at most. */
const WATCH_MS = 500;
const NOTE_MS = 1_000;
const FIRST_RETRY_MS = 100;
/** With others in the group they go first: a chunk of this member may still be in hand. */
const FIRST_RETRY_AMONG_OTHERS_MS = 1_000;
const LAST_RETRY_MS = 2_000;
/** Rest of a partition whose records could not be fetched, or whose reader threw against its promise. */
const FAULT_PAUSE_MS = 500;
const STOP_MS = 8_000;

const lost = metrics.counter('bus_memberships_lost_total', 'Connections of consumers to the log that broke', [
  'group',
]);

/**
 * A member of a consumer group on the log. It holds the locks of its share of the partitions on one connection; when
 * that is gone, all it held is free for the others and it joins anew.
 */
export class PostgresSubscription implements Subscription {
  private readonly stopping = new AbortController();
  private readonly pauses = new Set<NodeJS.Timeout>();
  /** Chunks in hand by partition, also those of a membership that was lost. */
  private readonly inHand = new Map<string, Promise<void>>();
  private held = new Map<string, HeldPartition>();
  private membership: Membership | undefined;
  private before: Backend | undefined;
  private others = false;
  private over = Promise.withResolvers<undefined>();
  private watching: Promise<void> | undefined;
  private running: Promise<void> | undefined;
  private retryMs = FIRST_RETRY_MS;

  constructor(
    private readonly bus: PostgresBusOptions,
    private readonly options: ConsumeOptions,
    private readonly log: Log,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  joined(): boolean {
    return this.membership !== undefined;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    for (const timer of this.pauses) clearTimeout(timer);
    await within(STOP_MS, Promise.allSettled([...this.inHand.values()])).catch(() => undefined);
    this.over.resolve(undefined);
    await this.running;
  }

  private stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async run(): Promise<void> {
    const { group } = this.options;
    while (!this.stopped()) {
      try {
        await this.beMember();
      } catch (error) {
        if (this.stopped()) return;
        lost.inc({ group });
        this.log.debug('bus-membership-lost', {
          group,
          reason: error instanceof Error ? error.name : 'unknown',
        });
      }
      if (this.stopped()) return;
      await delay(this.retryMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
    }
  }

  /** One membership, until it is stopped or its connection is lost, which is an error. */
  private async beMember(): Promise<void> {
    const { group, topics } = this.options;
    const connection = await Connection.open({
      url: this.bus.url,
      name: `${this.bus.clientId}-consumer`,
    });
    this.over = Promise.withResolvers();
    this.over.promise.catch(() => undefined);
    if (this.stopped()) this.over.resolve(undefined);
    const timers: NodeJS.Timeout[] = [];
    try {
      connection.onEnd(() => {
        this.over.reject(new Error('the connection that holds the locks is gone'));
      });
      const membership = await within(STATEMENT_MS, Membership.join(connection, group, topics, this.before));
      this.before = membership.backend;
      this.membership = membership;
      this.listenTo(connection, membership);
      timers.push(
        setInterval(() => {
          this.watch(membership);
        }, WATCH_MS),
        setInterval(() => void this.note(membership), NOTE_MS),
      );
      this.watch(membership);
      await this.over.promise;
      await within(STATEMENT_MS, this.farewell(membership));
    } finally {
      for (const timer of timers) clearInterval(timer);
      this.membership = undefined;
      this.held = new Map();
      await connection.end();
    }
  }

  private async farewell(membership: Membership): Promise<void> {
    await this.watching;
    await this.note(membership);
    await membership.leave();
  }

  private listenTo(connection: Connection, membership: Membership): void {
    connection.onNotification((payload) => {
      if (membership.isAboutMembers(payload)) {
        this.watch(membership);
        return;
      }
      for (const name of payload.split(' ')) {
        const partition = this.held.get(name);
        if (partition !== undefined) partition.behind = true;
      }
      this.goOn(membership);
    });
  }

  /** Looks at ends and members; a database that does not answer ends the membership. */
  private watch(membership: Membership): void {
    if (this.stopped() || this.membership !== membership) return;
    this.watching ??= within(STATEMENT_MS, this.settleShare(membership))
      .then(
        () => {
          this.retryMs = this.others ? FIRST_RETRY_AMONG_OTHERS_MS : FIRST_RETRY_MS;
        },
        (error: unknown) => {
          this.over.reject(error);
        },
      )
      .finally(() => {
        this.watching = undefined;
      });
  }

  private async settleShare(membership: Membership): Promise<void> {
    const { partitions, members } = await membership.watch();
    this.others = members > 1;
    const share = fairShare(partitions.length, members);
    for (const seen of partitions) this.compare(membership, seen);
    for (const surplus of [...this.held.values()].slice(share)) surplus.leaving = true;
    const free = partitions.filter(
      (seen) => !this.held.has(partitionName(seen)) && !this.inHand.has(partitionName(seen)),
    );
    const taken = await membership.take(
      free.map(({ headId }) => headId),
      share - this.held.size,
    );
    for (const seen of free) if (taken.includes(seen.headId)) this.begin(membership, seen);
    this.goOn(membership);
  }

  private compare(membership: Membership, seen: WatchedPartition): void {
    const partition = this.held.get(partitionName(seen));
    if (partition?.next === undefined || partition.state === 'working') return;
    if (seen.end > partition.next) partition.behind = true;
    // The log is shorter than what was read of it: the reader has to say anew where it begins.
    if (seen.end < partition.next) this.begin(membership, seen);
  }

  private begin(membership: Membership, { topic, partition, headId, end }: WatchedPartition): void {
    const at = { topic, partition };
    const name = partitionName(at);
    const held = heldPartition(at, headId);
    this.held.set(name, held);
    void (async () => {
      await this.inHand.get(name);
      const start = await this.options.onAssigned(at);
      // Outside the log it begins at the earliest record.
      held.next = start.kind === 'earliest' || start.offset > end ? 0n : start.offset;
      held.behind = true;
      this.goOn(membership);
    })().catch((error: unknown) => {
      this.log.error('assignment-failed', error, { topic, partition });
    });
  }

  /** Gives work to every partition that has some, as many at a time as wanted, those that waited longest first. */
  private goOn(membership: Membership): void {
    if (this.stopped() || this.membership !== membership) return;
    for (const [name, partition] of [...this.held]) {
      if (partition.leaving && partition.state !== 'working') this.release(membership, name, partition);
      if (this.inHand.size >= this.options.concurrency) continue;
      if (partition.next === undefined || !partition.behind || partition.state !== 'resting') continue;
      if (partition.leaving || this.inHand.has(name)) continue;
      partition.state = 'working';
      partition.behind = false;
      this.inHand.set(
        name,
        this.work(membership, partition, partition.next).finally(() => {
          this.inHand.delete(name);
          this.goOn(membership);
        }),
      );
    }
  }

  /** Never rejects. */
  private async work(membership: Membership, partition: HeldPartition, from: bigint): Promise<void> {
    const { at } = partition;
    let verdict: ChunkVerdict;
    try {
      const rows = await membership.fetch(at, from, partition.day, this.options.chunkSize);
      const last = rows.at(-1);
      if (last === undefined) {
        partition.state = 'resting';
        return;
      }
      const records = rows.map((row) => storedRecord(at, row));
      const end = BigInt(last.end_offset);
      verdict = await this.options.onChunk({ ...at, records, end, keepAlive: () => Promise.resolve() });
      if (verdict.kind === 'done') {
        partition.next = BigInt(last.log_offset) + 1n;
        partition.day = last.day;
        if (partition.next < end) partition.behind = true;
      }
    } catch (error) {
      if (this.membership === membership) this.log.error('chunk-failed', error, { ...at });
      verdict = { kind: 'pause', next: from, ms: FAULT_PAUSE_MS };
    }
    partition.state = 'resting';
    if (verdict.kind === 'pause') this.pause(membership, partition, verdict.next, verdict.ms);
    // Behind the others, so that a busy partition does not hold up the rest.
    if (this.held.get(partitionName(at)) === partition) {
      this.held.delete(partitionName(at));
      this.held.set(partitionName(at), partition);
    }
  }

  private pause(membership: Membership, partition: HeldPartition, next: bigint, ms: number): void {
    partition.next = next;
    partition.behind = true;
    partition.state = 'paused';
    const timer = setTimeout(() => {
      this.pauses.delete(timer);
      partition.state = 'resting';
      this.goOn(membership);
    }, ms);
    this.pauses.add(timer);
  }

  private release(membership: Membership, name: string, partition: HeldPartition): void {
    this.held.delete(name);
    void (async () => {
      await this.noteAll(membership, [partition]);
      await membership.giveUp(partition.headId);
    })().catch((error: unknown) => {
      // A lock that cannot be given up goes with its connection.
      this.over.reject(error);
    });
  }

  /** Tells the others how far this group is, as a hint. */
  private async note(membership: Membership): Promise<void> {
    await this.noteAll(membership, [...this.held.values()]).catch((error: unknown) => {
      this.log.debug('hint-not-noted', {
        group: this.options.group,
        reason: String(error instanceof Error && error.name),
      });
    });
  }

  private async noteAll(membership: Membership, partitions: readonly HeldPartition[]): Promise<void> {
    const moved = partitions.flatMap((partition) =>
      partition.next === undefined || partition.next === partition.noted
        ? []
        : [{ partition, next: partition.next }],
    );
    if (moved.length === 0) return;
    await membership.note(moved.map(({ partition: { headId }, next }) => ({ headId, next })));
    for (const { partition, next } of moved) partition.noted = next;
  }
}
