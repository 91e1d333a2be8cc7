import type { Actor, App, Topic } from '#libs/contracts';
import type { Database } from '#libs/platform';
import type { DeadLetterReason } from './plan-chunk.js';

/** An event that was set aside: ids, codes and coordinates, never its data. */
export interface DeadLetter {
  readonly id: string;
  readonly state: 'open' | 'replayed' | 'discarded';
  readonly reason: DeadLetterReason;
  readonly errorClass: string | null;
  readonly attempts: number;
  readonly topic: Topic;
  readonly partition: number;
  readonly offset: string;
  readonly subject: string | null;
  readonly version: number | null;
  readonly eventId: string | null;
  readonly type: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  /** Events of the same subject and topic that wait behind it. */
  readonly waiting: number;
  readonly settledAt: Date | null;
  readonly settledBy: Actor | null;
  readonly discardReason: string | null;
}

/** Which part of a list: events that were set aside before the one named, so many at most. */
export interface DeadLetterPage {
  readonly before?: string | undefined;
  readonly limit?: number | undefined;
}

const MOST = 201;

/** Dead letters in a state, newest first: their ids count up with time (UUIDv7). */
export async function readDeadLetters(
  app: App,
  database: Database,
  state: DeadLetter['state'],
  { before, limit = MOST }: DeadLetterPage,
): Promise<DeadLetter[]> {
  return read(app, database, 'd.state = $1 and ($2::uuid is null or d.id < $2) order by d.id desc limit $3', [
    state,
    before ?? null,
    Math.min(limit, MOST),
  ]);
}

/** One dead letter, in whatever state. */
export async function findDeadLetter(
  app: App,
  database: Database,
  id: string,
): Promise<DeadLetter | undefined> {
  return (await read(app, database, 'd.id = $1', [id]))[0];
}

type Row = Omit<DeadLetter, 'settledBy'> & { readonly settledBy: string | null };

async function read(
  app: App,
  database: Database,
  which: string,
  values: readonly unknown[],
): Promise<DeadLetter[]> {
  const rows = await database.query<Row>(
    `select d.id, d.state, d.reason, d.error_class as "errorClass", d.attempts, d.topic, d.part as "partition",
            d.broker_offset as "offset", d.subject, d.version, d.event_id as "eventId", d.type,
            d.first_seen_at as "firstSeenAt", d.last_seen_at as "lastSeenAt", d.settled_at as "settledAt",
            d.settled_by as "settledBy", d.discard_reason as "discardReason",
            (select count(*)::int from ${app}.held_events h where h.topic = d.topic and h.subject = d.subject) as waiting
       from ${app}.dead_letters d where ${which}`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    settledBy: row.settledBy === null ? null : (JSON.parse(row.settledBy) as Actor),
  }));
}
