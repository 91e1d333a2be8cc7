import type pg from 'pg';
import { APPS, type App, type Topic } from '#libs/contracts';
import { CONSUMERS, ORDERED_TOPICS, producerOf } from './consumers.js';
import type { Effect, EndState, Fence, Mail, OpenDeadLetter, SeenEvent, Sequence } from './end-state.js';

export interface EndStateSources {
  /** Superuser: sees every row of every app. */
  readonly database: pg.Client;
  /** Only what came into being from here on is read. */
  readonly since: Date;
  readonly mails: readonly Mail[];
  /** Order of first deliveries in the topics. */
  readonly topics: Sequence;
  readonly audit: EndState['audit'];
}

interface EventRow {
  readonly topic: string;
  readonly subject: string;
  readonly version: number;
  readonly id: string;
}

/** Each effect as a statement that yields ids and how often it is there; `$1` is the moment from which on. */
const EFFECT_STATEMENTS: Readonly<Record<Effect, string>> = {
  case: 'select id, count(*)::int as n from triage.cases where received_at >= $1 group by id',
  triaged: `select case_id as id, count(*)::int as n from triage.case_transitions
             where from_state is null and at >= $1 group by case_id`,
  vaultRecord: 'select id, count(*)::int as n from vault.consultations where moved_at >= $1 group by id',
  vaultContents: `select c.consultation_id as id, count(*)::int as n from vault.contents c
                    join vault.consultations v on v.id = c.consultation_id
                   where v.moved_at >= $1 group by c.consultation_id`,
  consents: `select consultation_id as id, count(*)::int as n from vault.consent_states
              where projected_at >= $1 group by consultation_id`,
  delivery: `select consultation_id as id, count(*)::int as n from notification.deliveries
              where template = 'receipt' and created_at >= $1 group by consultation_id`,
  // A projection is written again with every step of its case: bound to new consultations, not to time.
  projection: `select s.id, count(*)::int as n from gateway.consultation_states s
                 join gateway.consultations c on c.id = s.id where c.submitted_at >= $1 group by s.id`,
  submittedLeaf: `select target_ref as id, count(*)::int as n from audit.entries
                   where action = 'consultation.submitted.v1' and at >= $1 group by target_ref`,
  triagedLeaf: `select target_ref as id, count(*)::int as n from audit.entries
                 where action = 'case.triaged.v1' and at >= $1 group by target_ref`,
};

/** Reads what is really there. The stack must be at rest: nothing is read in one snapshot. */
export async function readEndState(sources: EndStateSources): Promise<EndState> {
  const { database, since } = sources;
  const rows = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await database.query<Row>(text, values)).rows;

  const keys = await rows<{ mac: string; id: string }>(
    `select encode(key_mac, 'hex') as mac, consultation_id as id from gateway.idempotency where created_at >= $1`,
    [since],
  );
  const consultations = await rows<{ id: string; reference: string }>(
    'select id, reference from gateway.consultations where submitted_at >= $1',
    [since],
  );
  const effects = {} as Record<Effect, ReadonlyMap<string, number>>;
  for (const [effect, text] of Object.entries(EFFECT_STATEMENTS) as [Effect, string][]) {
    const found = await rows<{ id: string; n: number }>(text, [since]);
    effects[effect] = new Map(found.map(({ id, n }) => [id, n]));
  }
  const events = await readEvents(rows, since);
  return {
    keys: new Map(keys.map(({ mac, id }) => [mac, id])),
    consultations: new Map(consultations.map(({ id, reference }) => [id, reference])),
    effects,
    mails: sources.mails,
    ...events,
    sequences: [sources.topics, ...events.sequences, await auditOrder(rows, since)],
    brokenChains: await brokenChains(rows, since),
    deadLetters: await readDeadLetters(rows),
    held: await readHeld(rows),
    leftovers: await readLeftovers(rows),
    streamGaps: (await rows<{ n: number }>('select count(*)::int as n from audit.stream_gaps'))[0]?.n ?? 0,
    audit: sources.audit,
  };
}

type Rows = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

async function readEvents(
  rows: Rows,
  since: Date,
): Promise<Pick<EndState, 'history' | 'heads' | 'fences'> & { sequences: Sequence[] }> {
  const history: SeenEvent[] = [];
  const heads = new Map<string, number>();
  const fences: Fence[] = [];
  const sequences: Sequence[] = [];
  for (const topic of ORDERED_TOPICS) {
    const app = producerOf(topic);
    const published = await rows<EventRow>(
      `select topic, subject, version, id from ${app}.event_history
        where topic = $1 and created_at >= $2 order by seq`,
      [topic, since],
    );
    for (const event of published) history.push(event);
    sequences.push({ place: `history of ${app}`, events: published });
    const subjects = [...new Set(published.map(({ subject }) => subject))];
    const found = await rows<{ subject: string; version: number }>(
      `select subject, version from ${app}.outbox_heads where topic = $1 and subject = any($2)`,
      [topic, subjects],
    );
    for (const { subject, version } of found) heads.set(`${topic} ${subject}`, version);
    for (const consumer of await consumersOf(rows, topic)) {
      const known = await rows<{ subject: string; version: number }>(
        `select u.subject, coalesce(f.version, 0) as version from unnest($2::text[]) as u(subject)
           left join ${consumer}.consumer_fences f on f.topic = $1 and f.subject = u.subject`,
        [topic, subjects],
      );
      for (const fence of known) fences.push({ app: consumer, topic, ...fence });
    }
  }
  return { history, heads, fences, sequences };
}

/** Certain consumers, and whoever has a position in the topic. */
export async function consumersOf(rows: Rows, topic: Topic): Promise<App[]> {
  const found = new Set<App>(CONSUMERS[topic]);
  for (const app of APPS) {
    const positions = await rows(`select 1 from ${app}.consumer_positions where topic = $1 limit 1`, [topic]);
    if (positions.length > 0) found.add(app);
  }
  return [...found];
}

async function auditOrder(rows: Rows, since: Date): Promise<Sequence> {
  const events = await rows<EventRow>(
    `select leaf->>'topic' as topic, leaf->>'subject' as subject, (leaf->>'version')::int as version,
            leaf->>'eventId' as id
       from (select index, convert_from(leaf, 'UTF8')::jsonb as leaf from audit.entries
              where kind = 'event' and at >= $1) as entry
      where leaf->>'topic' = any($2) order by index`,
    [since, ORDERED_TOPICS],
  );
  return { place: 'audit log', events };
}

async function brokenChains(rows: Rows, since: Date): Promise<string[]> {
  const found = await rows<{ case_id: string }>(
    `select distinct case_id from (
       select case_id, from_state, at,
              lag(to_state) over (partition by case_id order by id) as before from triage.case_transitions) as step
      where before is not null and from_state is distinct from before and at >= $1`,
    [since],
  );
  return found.map(({ case_id }) => case_id);
}

async function readDeadLetters(rows: Rows): Promise<OpenDeadLetter[]> {
  const letters: OpenDeadLetter[] = [];
  for (const app of APPS) {
    const found = await rows<{
      topic: string;
      subject: string | null;
      version: number | null;
      reason: string;
    }>(`select topic, subject, version, reason from ${app}.dead_letters where state = 'open'`);
    for (const { topic, subject, version, reason } of found)
      letters.push({ app, topic, subject: subject ?? undefined, version: version ?? undefined, reason });
  }
  return letters;
}

async function readHeld(rows: Rows): Promise<(Fence & { reason: string })[]> {
  const held: (Fence & { reason: string })[] = [];
  for (const app of APPS) {
    const found = await rows<{ topic: string; subject: string; version: number; reason: string }>(
      `select topic, subject, version, reason from ${app}.held_events`,
    );
    for (const row of found) held.push({ app, ...row });
  }
  return held;
}

async function readLeftovers(rows: Rows): Promise<Map<string, number>> {
  const left = new Map<string, number>();
  const count = async (place: string, from: string): Promise<void> => {
    const [row] = await rows<{ n: number }>(`select count(*)::int as n from ${from}`);
    left.set(place, row?.n ?? 0);
  };
  // A checkpoint of the audit log or a heartbeat may have been written a moment ago.
  for (const app of APPS)
    await count(
      `outbox of ${app}`,
      `${app}.outbox_messages where created_at < clock_timestamp() - interval '2 seconds'`,
    );
  for (const app of APPS) await count(`gaps of ${app}`, `${app}.consumer_gaps`);
  await count('intake of the vault', 'vault.intake_batches');
  await count('deliveries under way', `notification.deliveries where state in ('pending', 'sending')`);
  await count(
    'events to be given to the broker again',
    `(${APPS.map((app) => `select 1 from ${app}.event_history where broker_offset < 0`).join(' union all ')}) as lost`,
  );
  return left;
}
