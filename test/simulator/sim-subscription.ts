import type {
  ChunkVerdict,
  ConsumeOptions,
  StoredRecord,
  Subscription,
  TopicPartition,
} from '#libs/messaging';
import { endOf } from '../support/messaging/memory-log.js';
import type { SimBroker } from './sim-broker.js';
import type { Owner } from './virtual-time.js';

interface Assignment {
  readonly at: TopicPartition;
  next: bigint | undefined;
  /** Asked the broker, which answers when there is something. */
  waiting: boolean;
}

/** As the Kafka adapter tries again while its broker is away. */
const RETRY_MS = [100, 1_000] as const;
const RESTART_MS = 300;

/** A member of a group, in the manner of the Kafka adapter: an old assignment's chunk is finished although a new one began. */
export class SimSubscription implements Subscription {
  private assignments = new Map<string, Assignment>();
  private generation = 0;
  private stopped = false;

  constructor(
    private readonly broker: SimBroker,
    private readonly options: ConsumeOptions,
    readonly owner: Owner,
  ) {}

  get group(): string {
    return this.options.group;
  }

  get topics(): readonly string[] {
    return this.options.topics;
  }

  joined(): boolean {
    return !this.stopped;
  }

  stop(): Promise<void> {
    this.stopped = true;
    this.broker.leave(this);
    return Promise.resolve();
  }

  /** Of how many partitions it waits for new records; undefined while it is at work. */
  get idle(): number | undefined {
    const all = [...this.assignments.values()];
    return all.every(({ waiting }) => waiting) ? all.length : undefined;
  }

  /** Begins with what the group gave it; an older word than the last one is passed over. */
  assign(partitions: readonly TopicPartition[], generation: number): void {
    if (generation < this.generation) return;
    this.generation = generation;
    this.assignments = new Map();
    for (const at of partitions) {
      const assignment: Assignment = { at, next: undefined, waiting: false };
      this.assignments.set(keyOf(at), assignment);
      void this.options.onAssigned(at).then((start) => {
        assignment.next = start.kind === 'earliest' ? 0n : start.offset;
        this.fetch(assignment);
      });
    }
  }

  /** New records are there. */
  wake(at: TopicPartition): void {
    const assignment = this.assignments.get(keyOf(at));
    if (assignment?.waiting !== true) return;
    assignment.waiting = false;
    this.fetch(assignment);
  }

  /** The log is shorter than it was: a fetch beyond its end is asked again. */
  cut(at: TopicPartition): void {
    const { time } = this.broker;
    const assignment = this.assignments.get(keyOf(at));
    if (assignment?.waiting !== true) return;
    assignment.waiting = false;
    time.after(time.between(0, 300), this.owner, () => {
      this.fetch(assignment);
    });
  }

  private fetch(assignment: Assignment): void {
    const { time } = this.broker;
    time.after(time.between(0.5, 4), this.owner, () => {
      if (!this.holds(assignment)) return;
      if (this.broker.away) {
        time.after(time.between(...RETRY_MS), this.owner, () => {
          this.fetch(assignment);
        });
        return;
      }
      const log = this.broker.log(assignment.at);
      const asked = assignment.next ?? 0n;
      // Outside the log a broker begins at the earliest record.
      const next = asked < log.start || asked > endOf(log) ? log.start : asked;
      const from = Number(next - log.start);
      const most = Math.min(this.options.chunkSize, 1 + Math.floor(time.random() * 8));
      const records = log.records.slice(from, from + most);
      assignment.next = next;
      if (records.length === 0) assignment.waiting = true;
      else void this.work(assignment, records, endOf(log));
    });
  }

  private async work(assignment: Assignment, records: readonly StoredRecord[], end: bigint): Promise<void> {
    const { at } = assignment;
    let verdict: ChunkVerdict;
    try {
      verdict = await this.options.onChunk({ ...at, records, end, keepAlive: () => Promise.resolve() });
    } catch (error) {
      this.crash(error);
      return;
    }
    if (!this.holds(assignment)) return;
    const last = records.at(-1);
    switch (verdict.kind) {
      case 'done':
        assignment.next = (last?.offset ?? 0n) + 1n;
        this.fetch(assignment);
        break;
      case 'pause':
        assignment.next = verdict.next;
        this.broker.time.after(verdict.ms, this.owner, () => {
          this.fetch(assignment);
        });
        break;
    }
  }

  /** What kafkajs 2.2.4 does with an error: every partition stops, and after an error of the language's own kinds for good. */
  private crash(error: unknown): void {
    const { time } = this.broker;
    this.assignments = new Map();
    this.broker.leave(this);
    const forGood = [TypeError, RangeError, SyntaxError, ReferenceError].some(
      (kind) => error instanceof kind,
    );
    if (forGood) return;
    time.after(RESTART_MS, this.owner, () => {
      this.broker.join(this);
    });
  }

  private holds(assignment: Assignment): boolean {
    return !this.stopped && this.assignments.get(keyOf(assignment.at)) === assignment;
  }
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${String(partition)}`;
}
