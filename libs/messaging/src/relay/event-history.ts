import type { App } from '#libs/contracts';
import { isDependencyFault, type Database } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import { HISTORY_DAYS } from '../outbox/messaging-tables.js';
import { BATCH_ROWS, firstLost, type WaitingRow } from './relay.rules.js';

/** One partition of one topic, in the words of the tables. */
export interface Part {
  readonly topic: string;
  readonly part: number;
}

/** A published row: where it lay in the outbox and where it lies in the log. */
export interface Published {
  readonly seq: string;
  readonly offset: bigint;
}

interface Recording {
  readonly part: Part;
  readonly rows: readonly Published[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const LOST = '-1';
/** The broker answers for the partitions of one reading within a few milliseconds: their rows move together. */
const GATHER_MS = 4;
const COLUMNS = 'seq, topic, part, id, subject, data, headers';

/** What was published: kept for two weeks, so that a broker that lost the end of its log can be given it again. */
export class EventHistory {
  private recordings: Recording[] = [];
  private recording = false;

  constructor(
    private readonly app: App,
    private readonly database: Database,
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
    const [row] = await this.database.query<{ last: string | null }>(
      `select max(broker_offset) as last from (
         select broker_offset from ${this.app}.event_history
          where topic = $1 and part = $2 and broker_offset >= 0 order by seq desc limit 1000) as recent`,
      [part.topic, part.part],
    );
    return row?.last === null || row?.last === undefined ? undefined : BigInt(row.last);
  }

  /**
   * Compares history with the log and marks what the log no longer holds. Returns how many events were marked.
   *
   * @throws TransientError when the broker cannot be asked
   */
  async markLost(part: Part): Promise<number> {
    const published = await this.database.query<{ id: string; broker_offset: string }>(
      `select id, broker_offset from ${this.app}.event_history
        where topic = $1 and part = $2 and broker_offset >= 0 order by broker_offset`,
      [part.topic, part.part],
    );
    const lost = await firstLost(published.length, async (index) => {
      const entry = published[index];
      return entry === undefined || (await this.intact(part, entry.id, BigInt(entry.broker_offset)));
    });
    const from = published[lost]?.broker_offset;
    if (from === undefined) return 0;
    await this.database.query(
      `update ${this.app}.event_history set broker_offset = ${LOST}
        where topic = $1 and part = $2 and broker_offset >= $3`,
      [part.topic, part.part, from],
    );
    return published.length - lost;
  }

  /** Whether the log still holds the newest published event of this partition. */
  async tailIntact(part: Part): Promise<boolean> {
    const [newest] = await this.database.query<{ id: string; broker_offset: string }>(
      `select id, broker_offset from (
         select id, broker_offset from ${this.app}.event_history
          where topic = $1 and part = $2 and broker_offset >= 0 order by seq desc limit 1000) as recent
        order by broker_offset desc limit 1`,
      [part.topic, part.part],
    );
    return newest === undefined || (await this.intact(part, newest.id, BigInt(newest.broker_offset)));
  }

  /** The next events that the broker has to get again, in their first order. */
  async lost(part: Part): Promise<WaitingRow[]> {
    return this.database.query<WaitingRow>(
      `select ${COLUMNS} from ${this.app}.event_history
        where topic = $1 and part = $2 and broker_offset < 0 order by seq limit ${String(BATCH_ROWS)}`,
      [part.topic, part.part],
    );
  }

  /** Notes where events that were lost lie now. */
  async restored(part: Part, rows: readonly Published[]): Promise<void> {
    await this.database.query(
      `update ${this.app}.event_history h set broker_offset = o.broker_offset
         from unnest($3::bigint[], $4::bigint[]) as o(seq, broker_offset)
        where h.topic = $1 and h.part = $2 and h.seq = o.seq and h.broker_offset < 0`,
      [part.topic, part.part, rows.map(({ seq }) => seq), rows.map(({ offset }) => String(offset))],
    );
  }

  /** Makes the next days' partitions and drops those whose time is over. */
  async roll(): Promise<void> {
    await this.database.query(`select ${this.app}.roll_event_history($1)`, [HISTORY_DAYS]);
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
      await this.move(batch);
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

  private async move(batch: readonly Recording[]): Promise<void> {
    const rows = batch.flatMap(({ part, rows: published }) => published.map((row) => ({ ...part, ...row })));
    await this.database.query(
      `with gone as (
         delete from ${this.app}.outbox_messages m
          using unnest($1::text[], $2::smallint[], $3::bigint[], $4::bigint[]) as o(topic, part, seq, broker_offset)
          where m.topic = o.topic and m.part = o.part and m.seq = o.seq
         returning m.*, o.broker_offset
       )
       insert into ${this.app}.event_history
         (seq, id, topic, part, subject, version, type, data, headers, created_at, broker_offset)
       select seq, id, topic, part, subject, version, type, data, headers, created_at, broker_offset from gone`,
      [
        rows.map(({ topic }) => topic),
        rows.map(({ part }) => part),
        rows.map(({ seq }) => seq),
        rows.map(({ offset }) => String(offset)),
      ],
    );
  }

  private async intact(part: Part, id: string, offset: bigint): Promise<boolean> {
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
