import { SUBJECT_ERASED, type App, type Topic } from '#libs/contracts';
import type { Tx } from '#libs/platform';
import { partitionOf } from '../bus/partition.js';
import { ERASED_DATA } from './decode.js';
import { FORGOTTEN_VERSION } from './fence.rules.js';
import { NotYet } from './not-yet.js';

/** Subjects that were forgotten in a transaction that is still open: its chunk may hold more of their events. */
const forgottenIn = new WeakMap<Tx, Set<string>>();

/** Whether the subject was forgotten earlier in this transaction. */
export function wasForgotten(tx: Tx, subject: string): boolean {
  return forgottenIn.get(tx)?.has(subject) ?? false;
}

/** So long may the search through two weeks of history take. */
const SEARCH_MS = 60_000;

/** What was found of a subject, as numbers of events. */
export interface Forgotten {
  readonly published: number;
  readonly held: number;
  readonly setAside: number;
}

export interface ForgetSubjectParts {
  readonly app: App;
  /** Topics that the app reads. */
  readonly consumed: readonly Topic[];
  /** Topics that the app writes, with their partitions. */
  readonly produced: readonly { readonly topic: Topic; readonly partitions: number }[];
}

/**
 * What messaging does when a subject is erased: nothing of the subject's data stays in the app's messaging tables, and
 * nothing that comes later, again or out of a repaired broker reaches a handler of this app.
 */
export class ForgetSubject {
  constructor(private readonly parts: ForgetSubjectParts) {}

  /**
   * To be called in the transaction of the app's own erasure, before it appends its acknowledgement, which must be the
   * subject's last event of this app. Other writers and consumers of the subject wait until that transaction ends.
   * Calling it again does no harm.
   *
   * @throws NotYet while events of the subject wait to be published: a consumer tries again by itself
   */
  async forget(tx: Tx, subject: string): Promise<Forgotten> {
    const { app } = this.parts;
    await tx.query(`select set_config('statement_timeout', $1, true)`, [String(SEARCH_MS)]);
    await this.everythingPublished(tx, subject);
    await this.entomb(tx, subject);
    forgottenIn.set(tx, (forgottenIn.get(tx) ?? new Set()).add(subject));
    const published = await this.emptyHistory(tx, subject);
    const held = await tx.execute(`delete from ${app}.held_events where subject = $1`, [subject]);
    // A record that is no event may carry anything in its headers; one that does not say whose it is has a key.
    const setAside = await tx.execute(
      `update ${app}.dead_letters
          set value = null, headers = case when type is null then '{}' else headers end,
              settled_at = case state when 'open' then clock_timestamp() else settled_at end,
              settled_by = case state when 'open' then $2 else settled_by end,
              discard_reason = case state when 'open' then $3 else discard_reason end,
              state = case state when 'open' then 'discarded' else state end
        where subject = $1 or (subject is null and key = convert_to($1, 'UTF8'))`,
      [subject, JSON.stringify({ kind: 'system', ref: app }), SUBJECT_ERASED],
    );
    return { published, held, setAside };
  }

  /** Locks the subject's heads, so that no writer adds to what is looked at. */
  private async everythingPublished(tx: Tx, subject: string): Promise<void> {
    const { app, produced } = this.parts;
    await tx.query(
      `select 1 from ${app}.outbox_heads where topic = any($1::text[]) and subject = $2 order by topic for update`,
      [produced.map(({ topic }) => topic), subject],
    );
    const waiting = await tx.query(
      `select 1 from ${app}.outbox_messages m join unnest($1::text[], $2::smallint[]) as p(topic, part)
           on m.topic = p.topic and m.part = p.part
        where m.subject = $3 limit 1`,
      [...this.partitions(subject), subject],
    );
    if (waiting.length > 0) throw new NotYet();
  }

  /** A fence that nothing passes, in every topic that the app reads; one that is there is moved. */
  private async entomb(tx: Tx, subject: string): Promise<void> {
    const { app, consumed } = this.parts;
    await tx.execute(
      `insert into ${app}.consumer_fences (topic, subject, version, event_id)
       select t.topic, $2, $3, null from unnest($1::text[]) as t(topic) order by t.topic
       on conflict (topic, subject) do update set version = excluded.version, event_id = null`,
      [consumed, subject, FORGOTTEN_VERSION],
    );
  }

  private async emptyHistory(tx: Tx, subject: string): Promise<number> {
    return tx.execute(
      `update ${this.parts.app}.event_history h set data = $4
         from unnest($1::text[], $2::smallint[]) as p(topic, part)
        where h.topic = p.topic and h.part = p.part and h.subject = $3 and h.data <> $4`,
      [...this.partitions(subject), subject, ERASED_DATA],
    );
  }

  /** The one partition of each topic in which the subject's events lie: columns of topics and of partitions. */
  private partitions(subject: string): [string[], number[]] {
    const { produced } = this.parts;
    return [
      produced.map(({ topic }) => topic),
      produced.map(({ partitions }) => partitionOf(subject, partitions)),
    ];
  }
}
