import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import { migrateBus, openBus, Outbox, outboxRow, type Bus, type BusOptions } from '#libs/messaging';
import type { Database } from '#libs/platform';
import { Consumer } from '../../libs/messaging/src/consumer/consumer.js';
import { Relay } from '../../libs/messaging/src/relay/relay.js';
import type * as messaging from '../support/messaging/messaging-database.js';
import { quantile, rounded, type BenchTools } from './bench-tools.js';

const PORTS = { postgres: 26_900, kafka: 26_901, controller: 26_902 };
const ROWS_AT_ONCE = 2_000;
const GIVE_UP_MS = 120_000;

/** Loaded once the server that it connects to is there. */
type Support = Pick<typeof messaging, 'messagingDatabase' | 'SILENT' | 'submitted' | 'until'>;

/**
 * Events a second that the relay moves from a full outbox to the bus, that a consumer then applies, and milliseconds from
 * the commit of an event to its handler at a steady pace: on a real Kafka and on the log in PostgreSQL, with fsync.
 *
 * @param args `--events` (50,000), `--bus kafka|postgres` (both where Kafka can run), `--pace` a second (200), `--paced` (2,000)
 */
export async function run(
  args: readonly string[],
  { startPostgres, startKafka, missingForKafka }: BenchTools,
): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      events: { type: 'string', default: '50000' },
      bus: { type: 'string' },
      pace: { type: 'string', default: '200' },
      paced: { type: 'string', default: '2000' },
    },
  });
  const figures = { events: Number(values.events), pace: Number(values.pace), paced: Number(values.paced) };
  const home = mkdtempSync(join(tmpdir(), 'larus-bench-'));
  const postgres = await startPostgres({ home, port: PORTS.postgres });
  try {
    process.env['TEST_DATABASE_URL'] = postgres.url;
    const support = await import('../support/messaging/messaging-database.js');
    const results: Record<string, unknown> = { ...figures };
    if (values.bus !== 'postgres' && missingForKafka() === undefined) {
      const kafka = await startKafka({ home, port: PORTS.kafka, controllerPort: PORTS.controller });
      try {
        const options: BusOptions = { kind: 'kafka', brokers: [kafka.url], clientId: 'bench' };
        results['kafka'] = await measure(support, figures, () => options);
      } finally {
        await kafka.stop();
      }
    }
    if (values.bus !== 'kafka') {
      results['postgres'] = await measure(support, figures, (url) => ({
        kind: 'postgres',
        url,
        clientId: 'bench',
      }));
    }
    return results;
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measure(
  { messagingDatabase, SILENT, submitted, until }: Support,
  { events, pace, paced }: { events: number; pace: number; paced: number },
  optionsFor: (url: string) => BusOptions,
): Promise<Record<string, unknown>> {
  const db = await messagingDatabase(['gateway', 'triage']);
  await migrateBus(db.url);
  const bus = openBus(optionsFor(db.url), SILENT);
  const gateway = await db.connect('gateway', 8);
  const triage = await db.connect('triage', 8);
  let handled = 0;
  const arrivals = new Map<string, number>();
  try {
    await makeTopics(bus);
    for (let from = 0; from < events; from += ROWS_AT_ONCE) {
      const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, events - from) }, () =>
        outboxRow({ app: 'gateway', ...submitted() }),
      );
      await fill(gateway, rows);
    }
    const opening = Promise.withResolvers<undefined>();
    const relay = new Relay({
      app: 'gateway',
      bus,
      database: gateway,
      log: SILENT,
      topicsThere: opening.promise,
    });
    relay.start();
    await until(async () => (await db.query('select from gateway.relay_leaders')).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const began = performance.now();
    opening.resolve(undefined);
    await until(
      async () => (await db.query('select from gateway.outbox_messages limit 1')).length === 0,
      GIVE_UP_MS,
    );
    const published = (performance.now() - began) / 1_000;

    const consumer = new Consumer({
      app: 'triage',
      group: 'bench',
      topics: ['consultation.lifecycle'],
      work: new Map([
        [
          ConsultationSubmittedV1.type,
          (event) => {
            handled += 1;
            arrivals.set(event.id, performance.now());
            return Promise.resolve();
          },
        ],
      ]),
      bus,
      database: triage,
      log: SILENT,
    });
    consumer.start();
    await until(() => handled > 0, GIVE_UP_MS);
    const reading = performance.now();
    await until(() => handled >= events, GIVE_UP_MS);
    const applied = (performance.now() - reading) / 1_000;

    const waits = await latencies(gateway, arrivals, { pace, paced, submitted, until });
    await consumer.stop();
    await relay.stop();
    const [settings] = await db.query<Record<string, string>>(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit`,
    );
    return {
      published_per_second: Math.round(events / published),
      applied_per_second: Math.round(events / applied),
      commit_to_handler_p50_ms: rounded(quantile(waits, 0.5)),
      commit_to_handler_p99_ms: rounded(quantile(waits, 0.99)),
      ...settings,
    };
  } finally {
    await bus.close();
    await db.drop();
  }
}

async function makeTopics(bus: Bus): Promise<void> {
  await bus.ensureTopics(
    (Object.keys(TOPICS) as Topic[]).map((name) => ({
      name,
      partitions: TOPICS[name].partitions,
      retentionMs: 86_400_000,
      segmentMs: 86_400_000,
    })),
  );
}

/** Many events of subjects of their own, in one statement and one commit. */
async function fill(gateway: Database, rows: readonly ReturnType<typeof outboxRow>[]): Promise<void> {
  await gateway.query(
    `insert into gateway.outbox_messages (id, topic, part, subject, version, type, data, headers)
     select * from unnest($1::uuid[], $2::text[], $3::smallint[], $4::text[], $5::integer[], $6::text[], $7::text[], $8::text[])`,
    [
      rows.map(({ id }) => id),
      rows.map(({ topic }) => topic),
      rows.map(({ part }) => part),
      rows.map(({ subject }) => subject),
      rows.map(({ version }) => version),
      rows.map(({ type }) => type),
      rows.map(({ data }) => data),
      rows.map(({ headers }) => headers),
    ],
  );
}

/** Commits events at a steady pace, whatever becomes of them, and tells how long each took to its handler. */
async function latencies(
  gateway: Database,
  arrivals: ReadonlyMap<string, number>,
  { pace, paced, submitted, until }: { pace: number; paced: number } & Pick<Support, 'submitted' | 'until'>,
): Promise<number[]> {
  const outbox = new Outbox('gateway');
  const commits = new Map<string, number>();
  const began = performance.now();
  const writes: Promise<void>[] = [];
  for (let n = 0; n < paced; n++) {
    const wait = began + (n * 1_000) / pace - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    writes.push(
      gateway
        .transaction((tx) => outbox.append(tx, submitted()))
        .then(({ id }) => {
          commits.set(id, performance.now());
        }),
    );
  }
  await Promise.all(writes);
  await until(() => [...commits.keys()].every((id) => arrivals.has(id)), GIVE_UP_MS);
  // The first ones meet cold plans.
  return [...commits].slice(100).map(([id, at]) => (arrivals.get(id) ?? NaN) - at);
}
