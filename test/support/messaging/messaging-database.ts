import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  ConsultationSubmittedV1,
  type App,
  type ConsultationSubmittedV1 as Submitted,
} from '#libs/contracts';
import { MESSAGING_GRANTS, messagingTables, type NewEvent } from '#libs/messaging';
import { Database, runMigrations, type Log } from '#libs/platform';
import { testDatabase } from '../database.js';

/** A database in which some apps have the tables of messaging and one of effects, and nothing else. */
export interface MessagingDatabase {
  readonly url: string;
  urlOf(app: App): string;
  connect(app: App, poolSize?: number): Promise<Database>;
  /** Runs one statement as superuser. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Every effect that a test's handler writes: one row per event applied, in the order of application. */
const EFFECTS = `(
  n bigint generated always as identity,
  topic text not null,
  subject text not null,
  version integer not null,
  event_id uuid not null,
  constraint uq_effects unique (topic, subject, version)
)`;

/** Makes a fresh database; `drop` closes its connections and removes it. */
export async function messagingDatabase(apps: readonly App[]): Promise<MessagingDatabase> {
  const test = await testDatabase();
  const own = new pg.Client({ connectionString: test.url });
  own.on('error', () => undefined);
  await own.connect();
  const open: Database[] = [];
  for (const app of apps) {
    class Tables0000000000001 {
      async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
        for (const statement of messagingTables(app)) await runner.query(statement);
        await runner.query(`create table ${app}.effects ${EFFECTS}`);
      }
    }
    const rights = { ...MESSAGING_GRANTS, effects: ['select', 'insert'] as const };
    await runMigrations({
      url: test.url,
      app,
      migrations: [Tables0000000000001],
      grants: { [`${app}_app`]: rights },
    });
  }
  return {
    url: test.url,
    urlOf: (app) => test.urlOf(app),
    connect: async (app, poolSize = 6) => {
      const database = await Database.connect({ url: test.urlOf(app), app, poolSize });
      open.push(database);
      return database;
    },
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await own.query<Row>(text, [...values])).rows,
    drop: async () => {
      for (const database of open) await database.close().catch(() => undefined);
      await own.end();
      await test.drop();
    },
  };
}

const nothing = (): void => undefined;

/** A log that says nothing. */
export const SILENT: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A submission that its schema accepts. */
export function submitted(
  subject: string = randomUUID(),
  data: Partial<Submitted['data']> = {},
): NewEvent<typeof ConsultationSubmittedV1> {
  return {
    definition: ConsultationSubmittedV1,
    subject,
    actor: { kind: 'visitor', ref: subject },
    data: {
      reference: 'K7Q4-9XHM-2',
      service: 'drug_search',
      language: 'en',
      country: 'LA',
      ageBand: '18_64',
      submittedBy: 'patient',
      level: 'routine',
      signs: [],
      ruleSet: '2026-11-22',
      supplyEndsSoon: false,
      dueAt: '2026-11-23T04:00:00.000Z',
      hoursVersion: 1,
      channels: ['email'],
      preferredChannel: 'email',
      preferredTime: 'any',
      routing: { deliveryCountry: 'LA' },
      consentPurposes: ['consultation', 'health_data'],
      ...data,
    },
  };
}

/** Waits until `condition` holds. @throws Error after `ms` */
export async function until(condition: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const giveUpAt = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > giveUpAt) throw new Error('the condition did not come true in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
