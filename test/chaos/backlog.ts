import type pg from 'pg';
import { APPS } from '#libs/contracts';
import { consumersOf } from './read-end-state.js';
import { ORDERED_TOPICS, producerOf } from './consumers.js';

const OLDER_THAN = `clock_timestamp() - interval '1 second'`;

/** What a look at the house found. */
export interface Look {
  /** No event waits in an outbox for a second, and every request older than that is everywhere. */
  readonly current: boolean;
  /** Nothing before this moment has to be looked at again. */
  readonly doneUntil: Date;
}

/**
 * Whether the house is less than a second behind: triage, vault, notification, the audit log and the tracking page know
 * every request that is older.
 *
 * @param from requests before are not looked at: a look must not cost what it measures. For the same reason the audit log's
 *   action is hidden from its index, which holds every submission
 * @throws when the database cannot be asked
 */
export async function lookAt(database: pg.Client, from: Date): Promise<Look> {
  const outboxes = APPS.map(
    (app) => `exists (select from ${app}.outbox_messages where created_at < ${OLDER_THAN})`,
  ).join(' or ');
  const { rows } = await database.query<{ waits: boolean; behind: Date | null; newest: Date | null }>(
    `select (${outboxes}) as waits, max(c.submitted_at) as newest,
            min(c.submitted_at) filter (where not (
              exists (select from triage.cases where id = c.id)
              and exists (select from vault.consultations where id = c.id)
              and exists (select from notification.consultation_states where id = c.id)
              and exists (select from gateway.consultation_states where id = c.id)
              and exists (select from audit.entries
                           where target_ref = c.id::text and action || '' = 'consultation.submitted.v1'))) as behind
       from gateway.consultations c where c.submitted_at >= $1 and c.submitted_at < ${OLDER_THAN}`,
    [from],
  );
  const { waits, behind, newest } = rows[0] ?? { waits: true, behind: null, newest: null };
  return {
    current: !waits && behind === null,
    // Commits may be seen later than their own time says: a few seconds are looked at twice.
    doneUntil: behind ?? new Date(Math.max(from.getTime(), (newest ?? from).getTime() - 3_000)),
  };
}

/**
 * What still keeps the house from being at rest; empty when nothing does. Subjects behind a dead letter rest as they are.
 * What reads everything that ever happened is only asked when nothing waits in the small tables: a look must not cost
 * what it waits for.
 */
export async function unrest(database: pg.Client, since: Date): Promise<string[]> {
  const waiting: string[] = [];
  const count = async (place: string, from: string, values: unknown[] = []): Promise<void> => {
    const { rows } = await database.query<{ n: number }>(`select count(*)::int as n from ${from}`, values);
    if ((rows[0]?.n ?? 0) > 0) waiting.push(`${place}: ${String(rows[0]?.n)}`);
  };
  for (const app of APPS) {
    await count(`outbox of ${app}`, `${app}.outbox_messages`);
    await count(
      `held by ${app}`,
      `${app}.held_events h where not exists
         (select from ${app}.dead_letters d where d.subject = h.subject and d.state = 'open')`,
    );
  }
  await count('intake', 'vault.intake_batches');
  await count('deliveries', `notification.deliveries where state in ('pending', 'sending')`);
  if (waiting.length > 0) return waiting;
  const rows = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await database.query<Row>(text, values)).rows;
  for (const topic of ORDERED_TOPICS) {
    const producer = producerOf(topic);
    for (const app of await consumersOf(rows, topic)) {
      await count(
        `${topic} to ${app}`,
        `(select distinct subject from ${producer}.event_history where topic = $1 and created_at >= $2) e
           join ${producer}.outbox_heads h on h.topic = $1 and h.subject = e.subject
           left join ${app}.consumer_fences f on f.topic = $1 and f.subject = e.subject
          where coalesce(f.version, 0) < h.version and not exists
            (select from ${app}.dead_letters d where d.topic = $1 and d.subject = e.subject and d.state = 'open')`,
        [topic, since],
      );
    }
  }
  return waiting;
}
