import type { Consumer } from 'kafkajs';
import type { Log } from '#libs/platform';
import type { ConsumeOptions, StartAt } from '../bus/bus.js';
import { pause } from '../pause.js';
import type { TopicNames } from './topic-names.js';

const LAST_ASK_MS = 5_000;

/** A partition that a member has been given in the current generation of its group. */
export interface Assignment {
  /** Its name on the broker. */
  readonly topic: string;
  readonly partition: number;
  /** `asked`: its reader has not said yet where it begins. `resting`: left alone for a while. */
  state: 'asked' | 'reading' | 'resting';
  /** Offset to continue at; 0 also stands for the start of the log. */
  next: bigint;
  /** What the broker has been told last. */
  hinted: bigint | undefined;
  /** When something of it was last received, or else began to be waited for. */
  lastSign: number;
}

/** How far the log of one partition reaches. */
export interface PartitionEnd {
  readonly partition: number;
  readonly low: string;
  readonly high: string;
}

export interface AssignmentParts {
  readonly consumer: Pick<Consumer, 'pause' | 'resume' | 'seek'>;
  readonly options: Pick<ConsumeOptions, 'onAssigned'>;
  readonly names: TopicNames;
  readonly log: Log;
  /** Rest after a fault of the reader, in milliseconds. */
  readonly faultMs: number;
}

/** The partitions of one member. kafkajs throws at a consumer that is ending: nothing of that leaves this class. */
export class Assignments {
  private held = new Map<string, Assignment>();
  private readonly over = new AbortController();

  constructor(private readonly parts: AssignmentParts) {}

  /** Takes what a new generation gives; every partition stays paused until its reader has said where it begins. */
  replace(given: Readonly<Record<string, number[]>>): void {
    this.held = new Map();
    for (const [topic, partitions] of Object.entries(given)) {
      this.parts.consumer.pause([{ topic, partitions }]);
      for (const partition of partitions) {
        const assignment: Assignment = {
          topic,
          partition,
          state: 'asked',
          next: 0n,
          hinted: undefined,
          lastSign: Date.now(),
        };
        this.held.set(keyOf(topic, partition), assignment);
        void this.place(assignment);
      }
    }
  }

  /** Whether the partition is still this member's, in the generation that it was given in. */
  holds(assignment: Assignment): boolean {
    return this.find(assignment.topic, assignment.partition) === assignment && !this.over.signal.aborted;
  }

  find(topic: string, partition: number): Assignment | undefined {
    return this.held.get(keyOf(topic, partition));
  }

  all(): Assignment[] {
    return [...this.held.values()];
  }

  /** Leaves a partition alone for a while. */
  async rest(assignment: Assignment, ms: number): Promise<void> {
    assignment.state = 'resting';
    this.tell(({ consumer }) => {
      consumer.pause([{ topic: assignment.topic, partitions: [assignment.partition] }]);
    });
    await pause(ms, this.over.signal);
    if (this.holds(assignment)) this.read(assignment);
  }

  /** Fetches nothing more; what is in hand may be finished. */
  restAll(): void {
    this.tell(({ consumer }) => {
      consumer.pause(this.all().map(({ topic, partition }) => ({ topic, partitions: [partition] })));
    });
  }

  /** From now on it holds nothing. */
  end(): void {
    this.over.abort();
    this.held = new Map();
  }

  /** Whether a partition has received nothing for `ms` though there is something after its position. */
  async behind(ms: number, ends: (topic: string) => Promise<readonly PartitionEnd[]>): Promise<boolean> {
    const waiting = this.all().filter(
      ({ state, lastSign }) => state === 'reading' && Date.now() - lastSign > ms,
    );
    for (const topic of new Set(waiting.map((assignment) => assignment.topic))) {
      const found = new Map((await ends(topic)).map((end) => [end.partition, end]));
      for (const assignment of waiting.filter((one) => one.topic === topic)) {
        const end = found.get(assignment.partition);
        if (end === undefined || !this.holds(assignment) || Date.now() - assignment.lastSign <= ms) continue;
        const low = BigInt(end.low);
        if ((low > assignment.next ? low : assignment.next) < BigInt(end.high)) return true;
        assignment.lastSign = Date.now();
      }
    }
    return false;
  }

  private async place(assignment: Assignment): Promise<void> {
    const { options, names, log, faultMs } = this.parts;
    const { topic, partition } = assignment;
    for (let ms = faultMs; this.holds(assignment); ms = Math.min(ms * 2, LAST_ASK_MS)) {
      try {
        const start = await options.onAssigned({ topic: names.here(topic), partition });
        if (this.holds(assignment)) this.begin(assignment, start);
        return;
      } catch (error) {
        log.error('assignment-failed', error, { topic, partition });
        await pause(ms, this.over.signal);
      }
    }
  }

  private begin(assignment: Assignment, start: StartAt): void {
    const { topic, partition } = assignment;
    // An offset before the log's start makes kafkajs begin at the earliest: 0 always means that.
    assignment.next = start.kind === 'earliest' ? 0n : start.offset;
    this.tell(({ consumer }) => {
      consumer.seek({ topic, partition, offset: String(assignment.next) });
    });
    this.read(assignment);
  }

  private read(assignment: Assignment): void {
    assignment.state = 'reading';
    assignment.lastSign = Date.now();
    this.tell(({ consumer }) => {
      consumer.resume([{ topic: assignment.topic, partitions: [assignment.partition] }]);
    });
  }

  /** A consumer that has just ended by itself cannot be told anything; another one follows it. */
  private tell(say: (parts: AssignmentParts) => void): void {
    try {
      say(this.parts);
    } catch (error) {
      this.parts.log.debug('consumer-not-told', { reason: error instanceof Error ? error.name : 'unknown' });
    }
  }
}

function keyOf(topic: string, partition: number): string {
  return `${topic}/${String(partition)}`;
}
