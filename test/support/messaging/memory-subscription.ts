import type { ConsumeOptions, Subscription, TopicPartition } from '#libs/messaging';
import { endOf, type MemoryLog } from './memory-log.js';

interface Assigned {
  readonly at: TopicPartition;
  next: bigint | undefined;
  paused: boolean;
  working: Promise<void> | undefined;
  again: boolean;
}

/** A member of a group on the memory bus. */
export class MemorySubscription implements Subscription {
  private assigned = new Map<string, Assigned>();
  private readonly pauses = new Set<NodeJS.Timeout>();
  private stopped = false;

  constructor(
    private readonly logOf: (at: TopicPartition) => MemoryLog | undefined,
    private readonly options: ConsumeOptions,
    private readonly onStop: () => void,
  ) {}

  get topics(): readonly string[] {
    return this.options.topics;
  }

  joined(): boolean {
    return !this.stopped;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.pauses) clearTimeout(timer);
    await Promise.all([...this.assigned.values()].flatMap(({ working }) => working ?? []));
    this.onStop();
  }

  /** Replaces what this member reads; each partition begins where its reader says. */
  assign(partitions: readonly TopicPartition[]): void {
    this.assigned = new Map();
    for (const at of partitions) {
      const assigned: Assigned = { at, next: undefined, paused: false, working: undefined, again: false };
      this.assigned.set(keyOf(at), assigned);
      void this.options.onAssigned(at).then((start) => {
        assigned.next = start.kind === 'earliest' ? 0n : start.offset;
        this.wake();
      });
    }
  }

  positionOf(at: TopicPartition): bigint | undefined {
    return this.assigned.get(keyOf(at))?.next;
  }

  rewind(at: TopicPartition, from: bigint): void {
    const assigned = this.assigned.get(keyOf(at));
    if (assigned === undefined) return;
    assigned.next = from;
    this.wake();
  }

  /** New records may be there. */
  wake(): void {
    for (const assigned of this.assigned.values()) {
      if (assigned.paused || this.stopped) continue;
      assigned.again = true;
      assigned.working ??= this.workWhileAsked(assigned);
    }
  }

  private async workWhileAsked(assigned: Assigned): Promise<void> {
    while (assigned.again) {
      assigned.again = false;
      await this.work(assigned);
    }
    assigned.working = undefined;
  }

  private async work(assigned: Assigned): Promise<void> {
    await Promise.resolve();
    for (;;) {
      const log = this.logOf(assigned.at);
      const { next } = assigned;
      if (
        log === undefined ||
        next === undefined ||
        this.stopped ||
        this.assigned.get(keyOf(assigned.at)) !== assigned
      )
        return;
      // Outside the log a broker begins at the earliest record.
      const from = next < log.start || next > endOf(log) ? log.start : next;
      const records = log.records.slice(
        Number(from - log.start),
        Number(from - log.start) + this.options.chunkSize,
      );
      const last = records.at(-1);
      if (last === undefined) return;
      const verdict = await this.options
        .onChunk({ ...assigned.at, records, end: endOf(log), keepAlive: () => Promise.resolve() })
        .catch(() => ({ kind: 'pause', next: from, ms: 50 }) as const);
      // A rewind that came meanwhile counts.
      if (assigned.next === next) assigned.next = verdict.kind === 'done' ? last.offset + 1n : verdict.next;
      if (verdict.kind === 'pause') {
        this.pause(assigned, verdict.ms);
        return;
      }
    }
  }

  private pause(assigned: Assigned, ms: number): void {
    assigned.paused = true;
    const timer = setTimeout(() => {
      this.pauses.delete(timer);
      assigned.paused = false;
      this.wake();
    }, ms);
    this.pauses.add(timer);
  }
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${String(partition)}`;
}
