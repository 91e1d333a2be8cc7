import { isDependencyFault } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import type { HistoryTable, InLog, Published } from './history-table.js';
import { firstLost, type Part, type WaitingRow } from './relay.rules.js';

interface Recording {
  readonly part: Part;
  readonly rows: readonly Published[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The broker answers for the partitions of one reading within a few milliseconds: their rows move together. */
const GATHER_MS = 4;

/** What was published: kept for two weeks, so that a broker that lost the end of its log can be given it again. */
export class EventHistory {
  private recordings: Recording[] = [];
  private recording = false;

  constructor(
    private readonly table: Pick<HistoryTable, keyof HistoryTable>,
    private readonly bus: Bus,
  ) {}

  /** Moves published rows out of the outbox, with the offsets they got; partitions that are done together share one statement. */
  async record(part: Part, rows: readonly Published[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.recordings.push({ part, rows, resolve, reject });
      if (this.recording) return;
      this.recording = true;
      setTimeout(() => void this.recordAll(), GATHER_MS);
    });
  }

  /** Highest offset that the broker gave to a recent event of this partition. */
  async lastOffset(part: Part): Promise<bigint | undefined> {
    return (await this.table.newest(part))?.offset;
  }

  /**
   * Compares history with the log and marks what the log no longer holds. Returns how many events were marked.
   *
   * @throws TransientError when the broker cannot be asked
   */
  async markLost(part: Part): Promise<number> {
    const published = await this.table.published(part);
    const lost = await firstLost(published.length, async (index) => {
      const entry = published[index];
      return entry === undefined || (await this.intact(part, entry));
    });
    const from = published[lost];
    if (from === undefined) return 0;
    await this.table.markLost(part, from.offset);
    return published.length - lost;
  }

  /** Whether the log still holds the newest published event of this partition. */
  async tailIntact(part: Part): Promise<boolean> {
    const newest = await this.table.newest(part);
    return newest === undefined || (await this.intact(part, newest));
  }

  /** The next events that the broker has to get again, in their first order. */
  async lost(part: Part): Promise<WaitingRow[]> {
    return this.table.lost(part);
  }

  /** Notes where events that were lost lie now. */
  async restored(part: Part, rows: readonly Published[]): Promise<void> {
    await this.table.restored(part, rows);
  }

  /** Makes the next days' partitions and drops those whose time is over. */
  async roll(): Promise<void> {
    await this.table.roll();
  }

  private async recordAll(): Promise<void> {
    while (this.recordings.length > 0) {
      const batch = this.recordings;
      this.recordings = [];
      await this.settle(batch);
    }
    this.recording = false;
  }

  private async settle(batch: readonly Recording[]): Promise<void> {
    try {
      await this.table.move(batch.flatMap(({ part, rows }) => rows.map((row) => ({ ...part, ...row }))));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length === 1 || isDependencyFault(error)) {
        for (const { reject } of batch) reject(error);
        return;
      }
      // One partition's fault is not its neighbours'.
      for (const one of batch) await this.settle([one]);
    }
  }

  private async intact(part: Part, { id, offset }: InLog): Promise<boolean> {
    const found = await this.bus.read({ topic: part.topic, partition: part.part }, offset);
    switch (found.kind) {
      case 'record':
        return found.record.headers['ce_id'] === id;
      case 'expired':
        return true;
      case 'beyond-end':
      case 'missing':
        return false;
    }
  }
}
