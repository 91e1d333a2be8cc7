import { isDependencyFault, sqlStateOf } from '#libs/platform';
import type { BusRecord, PublishOutcome } from '../bus/bus.js';
import type { Bell } from './bell.js';
import { partitionName } from './held-partition.js';
import type { Lane } from './lane.js';

/** Records that one commit carries at most, and their characters. */
const MOST_RECORDS = 2_000;
const MOST_CHARACTERS = 4_000_000;
const CHECK_VIOLATION = '23514';

interface Waiting {
  readonly records: readonly BusRecord[];
  readonly settle: (outcomes: readonly PublishOutcome[]) => void;
}

/**
 * Appends to the log on one connection, one commit at a time: what comes while a commit is under way shares the next, so
 * that a disk's flush serves many partitions. A fault of one publish is not its neighbours'.
 */
export class PostgresPublisher {
  private waiting: Waiting[] = [];
  private appending = false;

  constructor(
    private readonly lane: Lane,
    private readonly bell: Bell,
  ) {}

  /** Settles within `deadlineMs` whatever the database does; what was late may still have been stored. */
  async publish(records: readonly BusRecord[], deadlineMs: number): Promise<readonly PublishOutcome[]> {
    if (records.length === 0) return [];
    return new Promise((resolve) => {
      const one: Waiting = {
        records,
        settle: (outcomes) => {
          clearTimeout(timer);
          resolve(outcomes);
        },
      };
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((other) => other !== one);
        resolve(failed(records, new Error('the bus did not answer in time')));
      }, deadlineMs);
      this.waiting.push(one);
      if (!this.appending) void this.appendAll();
    });
  }

  private async appendAll(): Promise<void> {
    this.appending = true;
    while (this.waiting.length > 0) await this.appendTogether(this.next());
    this.appending = false;
  }

  private next(): Waiting[] {
    let records = 0;
    let characters = 0;
    const end = this.waiting.findIndex((one, index) => {
      records += one.records.length;
      characters += one.records.reduce((sum, { value }) => sum + value.length, 0);
      return index > 0 && (records > MOST_RECORDS || characters > MOST_CHARACTERS);
    });
    return this.waiting.splice(0, end === -1 ? this.waiting.length : end);
  }

  private async appendTogether(batch: readonly Waiting[]): Promise<void> {
    try {
      const all = batch.flatMap(({ records }) => records);
      const offsets = await this.append(all);
      this.bell.ring(all.map(partitionName));
      let from = 0;
      for (const { records, settle } of batch) {
        settle(records.map((_record, at) => outcomeOf(offsets[from + at])));
        from += records.length;
      }
    } catch (error) {
      if (batch.length === 1 || isDependencyFault(error)) {
        for (const { records, settle } of batch) settle(failed(records, error));
        return;
      }
      for (const one of batch) await this.appendTogether([one]);
    }
  }

  private async append(records: readonly BusRecord[]): Promise<readonly (string | null)[]> {
    try {
      return await this.store(records);
    } catch (error) {
      // Nobody was there to make the next days: a machine that slept.
      if (sqlStateOf(error) !== CHECK_VIOLATION) throw error;
      await this.lane.ask({ text: 'select bus.roll_days()' });
      return this.store(records);
    }
  }

  private async store(records: readonly BusRecord[]): Promise<readonly (string | null)[]> {
    const [row] = await this.lane.ask<{ offsets: (string | null)[] }>({
      name: 'bus-publish',
      text: 'select bus.publish($1, $2, $3, $4, $5) as offsets',
      values: [
        records.map(({ topic }) => topic),
        records.map(({ partition }) => partition),
        records.map(({ key }) => key),
        records.map(({ value }) => value),
        records.map(({ headers }) => JSON.stringify(headers)),
      ],
    });
    return row?.offsets ?? [];
  }
}

function outcomeOf(offset: string | null | undefined): PublishOutcome {
  return offset === null || offset === undefined
    ? { ok: false, error: new Error('not a partition that this role may write to') }
    : { ok: true, offset: BigInt(offset) };
}

function failed(records: readonly BusRecord[], error: unknown): PublishOutcome[] {
  const reason = error instanceof Error ? error : new Error('publishing failed');
  return records.map(() => ({ ok: false, error: reason }));
}
