import type { App } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { HISTORY_DAYS } from '../outbox/messaging-tables.js';
import { BATCH_ROWS, type Part, type WaitingRow } from './relay.rules.js';

/** A published row: where it lay in the outbox and where it lies in the log. */
export interface Published {
  readonly seq: string;
  readonly offset: bigint;
}

/** A published event and the offset that the broker gave it. */
export interface InLog {
  readonly id: string;
  readonly offset: bigint;
}

/** Offset of an event that the broker has lost and must get again. */
const LOST = '-1';
/** So many of the latest rows certainly include the one with the highest offset: a few batches repeat at most. */
const RECENT_ROWS = 1_000;
const COLUMNS = 'seq, topic, part, id, subject, data, headers';

/** Statements on `event_history`, and the one that moves rows into it out of the outbox. */
export class HistoryTable {
  constructor(
    private readonly app: App,
    private readonly database: Database,
  ) {}

  /** Moves published rows out of the outbox, in one statement; rows that are gone already are passed over. */
  async move(rows: readonly (Part & Published)[]): Promise<void> {
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

  /** The recent event with the highest offset in this partition. */
  async newest(part: Part): Promise<InLog | undefined> {
    const [row] = await this.database.query<{ id: string; broker_offset: string }>(
      `select id, broker_offset from (
         select id, broker_offset from ${this.app}.event_history
          where topic = $1 and part = $2 and broker_offset >= 0 order by seq desc limit ${String(RECENT_ROWS)}) as recent
        order by broker_offset desc limit 1`,
      [part.topic, part.part],
    );
    return row === undefined ? undefined : { id: row.id, offset: BigInt(row.broker_offset) };
  }

  /** Every published event of this partition that the broker is not known to have lost, in offset order. */
  async published(part: Part): Promise<InLog[]> {
    const rows = await this.database.query<{ id: string; broker_offset: string }>(
      `select id, broker_offset from ${this.app}.event_history
        where topic = $1 and part = $2 and broker_offset >= 0 order by broker_offset`,
      [part.topic, part.part],
    );
    return rows.map(({ id, broker_offset }) => ({ id, offset: BigInt(broker_offset) }));
  }

  /** Marks the events of this partition from an offset on as lost. */
  async markLost(part: Part, from: bigint): Promise<void> {
    await this.database.query(
      `update ${this.app}.event_history set broker_offset = ${LOST}
        where topic = $1 and part = $2 and broker_offset >= $3`,
      [part.topic, part.part, String(from)],
    );
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
}
