import type { App } from '#libs/contracts';
import type { Tx } from '#libs/platform';
import type { StoredRecord, TopicPartition } from '../bus/bus.js';
import type { Blocker, Fence } from './fence.rules.js';

/** An event that waits in `held_events`. */
export interface HeldEvent {
  readonly subject: string;
  readonly version: number;
  readonly id: string;
  readonly record: StoredRecord;
}

/** What the database knows about one subject of one topic; the fence row, if there is one, is locked. */
export interface SubjectState {
  readonly fence: Fence | undefined;
  readonly blockers: readonly Blocker[];
  readonly held: readonly HeldEvent[];
  readonly gaps: ReadonlySet<number>;
}

export interface FenceMove {
  readonly subject: string;
  readonly version: number;
  readonly eventId: string | null;
  /** Whether the subject had no fence row when it was locked. */
  readonly isNew: boolean;
}

/** Where the next chunk of a partition begins. */
export interface Position extends TopicPartition {
  readonly next: bigint;
  /** Mark of the record before it. */
  readonly mark: string;
}

/** Another consumer made a fence row of a subject that was new a moment ago: the work is to be done again. */
export class FenceMoved extends Error {
  override readonly name = 'FenceMoved';
}

interface StateRow {
  readonly kind: 'fence' | 'dead' | 'held' | 'gap';
  readonly subject: string;
  readonly version: number | null;
  readonly event_id: string | null;
  readonly part: number | null;
  readonly broker_offset: string | null;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: string | null;
}

/** Statements on fences, held events and positions; each is one round trip for a whole chunk. */
export class FenceTable {
  constructor(private readonly app: App) {}

  /** Locks the subjects' fence rows in sorted order and reads what is known about them. */
  async lock(tx: Tx, topic: string, subjects: readonly string[]): Promise<Map<string, SubjectState>> {
    const none = 'null::smallint, null::bigint, null::bytea, null::bytea, null::text';
    const rows = await tx.query<StateRow>(
      `with locked as (
         select subject, version, event_id from ${this.app}.consumer_fences
          where topic = $1 and subject = any($2::text[]) order by subject for update
       )
       select 'fence' as kind, subject, version, event_id, null::smallint as part, null::bigint as broker_offset,
              null::bytea as key, null::bytea as value, null::text as headers from locked
       union all
       select 'dead', subject, version, event_id, ${none} from ${this.app}.dead_letters
        where topic = $1 and subject = any($2::text[]) and state = 'open'
       union all
       select 'held', subject, version, event_id, part, broker_offset, key, value, headers from ${this.app}.held_events
        where topic = $1 and subject = any($2::text[])
       union all
       select 'gap', subject, version, null, ${none} from ${this.app}.consumer_gaps
        where topic = $1 and subject = any($2::text[])`,
      [topic, [...subjects].sort()],
    );
    const bySubject = Map.groupBy(rows, ({ subject }) => subject);
    return new Map([...bySubject].map(([subject, known]) => [subject, stateOf(topic, known)]));
  }

  /**
   * Moves fences, makes new ones and stores the partition's position.
   *
   * @throws FenceMoved when a new subject turned out not to be new
   */
  async move(
    tx: Tx,
    topic: string,
    moves: readonly FenceMove[],
    position: Position | undefined,
  ): Promise<void> {
    const known = moves.filter(({ isNew }) => !isNew);
    const fresh = moves.filter(({ isNew }) => isNew).sort((a, b) => (a.subject < b.subject ? -1 : 1));
    const [done] = await tx.query<{ made: number }>(
      `with moved as (
         update ${this.app}.consumer_fences f set version = u.version, event_id = u.event_id
           from unnest($2::text[], $3::int[], $4::uuid[]) as u(subject, version, event_id)
          where f.topic = $1 and f.subject = u.subject
       ), made as (
         insert into ${this.app}.consumer_fences (topic, subject, version, event_id)
         select $1, u.subject, u.version, u.event_id
           from unnest($5::text[], $6::int[], $7::uuid[]) as u(subject, version, event_id)
         on conflict (topic, subject) do nothing
         returning 1
       ), placed as (
         insert into ${this.app}.consumer_positions (topic, part, next_offset, last_mark)
         select $1, u.part, u.next, u.mark from unnest($8::smallint[], $9::bigint[], $10::text[]) as u(part, next, mark)
         on conflict (topic, part) do update
           set next_offset = excluded.next_offset, last_mark = excluded.last_mark, updated_at = clock_timestamp()
       )
       select count(*)::int as made from made`,
      [
        topic,
        known.map(({ subject }) => subject),
        known.map(({ version }) => version),
        known.map(({ eventId }) => eventId),
        fresh.map(({ subject }) => subject),
        fresh.map(({ version }) => version),
        fresh.map(({ eventId }) => eventId),
        position === undefined ? [] : [position.partition],
        position === undefined ? [] : [String(position.next)],
        position === undefined ? [] : [position.mark],
      ],
    );
    if (done?.made !== fresh.length) throw new FenceMoved('a new subject is no longer new');
  }

  async hold(
    tx: Tx,
    topic: string,
    events: readonly (HeldEvent & { readonly reason: 'ahead' | 'not_yet' })[],
  ): Promise<void> {
    if (events.length === 0) return;
    await tx.execute(
      `insert into ${this.app}.held_events
         (topic, subject, version, event_id, reason, part, broker_offset, key, value, headers)
       select $1, * from unnest($2::text[], $3::int[], $4::uuid[], $5::text[], $6::smallint[], $7::bigint[],
                                $8::bytea[], $9::bytea[], $10::text[])
       on conflict (topic, subject, version) do nothing`,
      [
        topic,
        events.map(({ subject }) => subject),
        events.map(({ version }) => version),
        events.map(({ id }) => id),
        events.map(({ reason }) => reason),
        events.map(({ record }) => record.partition),
        events.map(({ record }) => String(record.offset)),
        events.map(({ record }) => record.key),
        events.map(({ record }) => record.value),
        events.map(({ record }) => JSON.stringify(record.headers)),
      ],
    );
  }

  async release(
    tx: Tx,
    topic: string,
    events: readonly { readonly subject: string; readonly version: number }[],
  ): Promise<void> {
    if (events.length === 0) return;
    await tx.execute(
      `delete from ${this.app}.held_events h using unnest($2::text[], $3::int[]) as u(subject, version)
        where h.topic = $1 and h.subject = u.subject and h.version = u.version`,
      [topic, events.map(({ subject }) => subject), events.map(({ version }) => version)],
    );
  }

  /** Notes versions that were jumped over and forgets those that came after all. */
  async gaps(
    tx: Tx,
    topic: string,
    opened: readonly { readonly subject: string; readonly version: number }[],
    filled: readonly { readonly subject: string; readonly version: number }[],
  ): Promise<void> {
    if (opened.length > 0) {
      await tx.execute(
        `insert into ${this.app}.consumer_gaps (topic, subject, version)
         select $1, * from unnest($2::text[], $3::int[]) on conflict do nothing`,
        [topic, opened.map(({ subject }) => subject), opened.map(({ version }) => version)],
      );
    }
    if (filled.length > 0) {
      await tx.execute(
        `delete from ${this.app}.consumer_gaps g using unnest($2::text[], $3::int[]) as u(subject, version)
          where g.topic = $1 and g.subject = u.subject and g.version = u.version`,
        [topic, filled.map(({ subject }) => subject), filled.map(({ version }) => version)],
      );
    }
  }
}

function stateOf(topic: string, rows: readonly StateRow[]): SubjectState {
  const fence = rows.find(({ kind }) => kind === 'fence');
  return {
    fence: fence === undefined ? undefined : { version: fence.version ?? 0, eventId: fence.event_id },
    blockers: rows
      .filter(({ kind }) => kind === 'dead')
      .map(({ version, event_id }) => ({ version, eventId: event_id })),
    held: rows.filter(({ kind }) => kind === 'held').map((row) => heldEvent(topic, row)),
    gaps: new Set(rows.flatMap(({ kind, version }) => (kind === 'gap' && version !== null ? [version] : []))),
  };
}

/** A held row as the event it holds. */
export function heldEvent(topic: string, row: Omit<StateRow, 'kind'>): HeldEvent {
  return {
    subject: row.subject,
    version: row.version ?? 0,
    id: row.event_id ?? '',
    record: {
      topic,
      partition: row.part ?? 0,
      offset: BigInt(row.broker_offset ?? 0),
      key: row.key,
      value: row.value,
      headers: JSON.parse(row.headers ?? '{}') as Record<string, string>,
    },
  };
}
