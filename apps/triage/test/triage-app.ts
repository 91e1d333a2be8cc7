import { createSecretKey, generateKeyPairSync, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { CaseGrants, GRANT_HEADER, InnerHttp, ServiceTokens, type InnerCall } from '#libs/access';
import {
  PROBLEMS,
  type Actor,
  type ConsultationSubmittedV1,
  type LarusEvent,
  type Role,
  type RouteDefinition,
} from '#libs/contracts';
import { BusStrategy } from '#libs/messaging';
import { Database, newId, runMigrations, startApp, type Log, type RunningApp, type Tx } from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { MemoryBus } from '../../../test/support/messaging/memory-bus.js';
import { CasesConsumer } from '../src/cases/cases.consumer.js';
import { GRANTS } from '../src/grants.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import { seedQueues } from '../src/queues/seed-queues.js';
import { StaffConsumer } from '../src/staff/staff.consumer.js';
import type { TriageConfig } from '../src/triage.config.js';
import { TriageModule } from '../src/triage.module.js';

const CONTEXT = { topic: 'none', partition: 0, offset: 0n };
const quiet: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** A database with triage's schema and seeded queues. */
export async function triageDatabase(): Promise<TestDatabase> {
  const fresh = await testDatabase();
  await runMigrations({ url: fresh.url, app: 'triage', migrations: MIGRATIONS, grants: GRANTS });
  await asSuperuser(fresh.url, seedQueues);
  return fresh;
}

export async function asSuperuser<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the vault was asked, and how it answers. */
export class VaultOnLoopback {
  readonly notes: { consultation: string; text: string }[] = [];
  readonly grants: Awaited<ReturnType<CaseGrants['verify']>>[] = [];
  mode: 'answers' | 'away' | 'silent' = 'answers';
  private readonly server: Server;

  constructor(grantKey: KeyObject) {
    const grants = new CaseGrants(grantKey);
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (this.mode === 'silent') return;
        if (this.mode === 'away') {
          response.writeHead(503).end();
          return;
        }
        void grants.verify(String(request.headers[GRANT_HEADER])).then((grant) => {
          this.grants.push(grant);
          if (request.url?.endsWith('/masks') === true) {
            response
              .writeHead(200, { 'content-type': 'application/json' })
              .end(JSON.stringify({ name: 'S. V.', phone: '••42' }));
            return;
          }
          const { text } = JSON.parse(Buffer.concat(chunks).toString()) as { text: string };
          this.notes.push({ consultation: grant.consultation, text });
          response
            .writeHead(201, { 'content-type': 'application/json' })
            .end(JSON.stringify({ id: randomUUID(), at: new Date().toISOString() }));
        });
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface WrittenEvent {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

export interface TriageApp {
  readonly database: Database;
  readonly vault: VaultOnLoopback;
  readonly grants: CaseGrants;
  readonly superuserUrl: string;
  readonly bus: MemoryBus;
  /** Events that the app wrote, published or not, oldest first. */
  written(where: string, values: readonly unknown[]): Promise<WrittenEvent[]>;
  /** Calls a route as the gateway does for a person. */
  call(route: RouteDefinition, call: InnerCall): Promise<Answer>;
  /** A new member of staff, by the event that the gateway sends. */
  invite(role: Role, queues: readonly string[]): Promise<Actor>;
  /** Hands an event of staff to its handler. */
  staffEvent(kind: 'onInvited' | 'onChanged' | 'onDisabled', subject: string, data: unknown): Promise<void>;
  /** A new case, by the event that the gateway sends. */
  submit(data?: Partial<ConsultationSubmittedV1['data']>, subject?: string, time?: string): Promise<string>;
  post(subject: string, author: 'visitor' | 'consultant', actor: Actor): Promise<void>;
  asSystem<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** The real app on a loopback port with a real database and a bus in memory; tests also hand events to the handlers. */
export async function startTriage(port: number): Promise<TriageApp> {
  const fresh = await triageDatabase();
  const keys = { gateway: generateKeyPairSync('ed25519'), triage: generateKeyPairSync('ed25519') };
  const publicKeys = new Map(Object.entries(keys).map(([app, pair]) => [app, pair.publicKey]));
  const grantPair = generateKeyPairSync('ed25519');
  const vault = new VaultOnLoopback(grantPair.publicKey);
  const vaultUrl = await vault.listen();
  const here = `http://127.0.0.1:${String(port)}`;
  const config: TriageConfig = {
    NODE_ENV: 'test',
    LARUS_BUS: 'kafka',
    KAFKA_BROKERS: ['none:1'],
    LOG_LEVEL: 'error',
    LARUS_LOCAL_STACK: false,
    TOKEN_PUBLIC_KEYS: publicKeys,
    VAULT_URL: vaultUrl,
    TRIAGE_URL: here,
    NOTIFICATION_URL: here,
    AUDIT_URL: here,
    GATEWAY_INNER_URL: here,
    TRIAGE_PORT: port,
    TRIAGE_HOST: '127.0.0.1',
    TRIAGE_DATABASE_URL: fresh.urlOf('triage'),
    TRIAGE_TOKEN_KEY: keys.triage.privateKey,
    TRIAGE_RECORD_KEY: createSecretKey(randomBytes(32)),
    TRIAGE_GRANT_KEY: grantPair.privateKey,
  };
  const database = await Database.connect({ url: config.TRIAGE_DATABASE_URL, app: 'triage' });
  const strategy = new BusStrategy();
  const bus = new MemoryBus();
  const module = TriageModule.forApp({ config, log: quiet, database, strategy, open: () => bus });
  const running: RunningApp = await startApp({
    app: 'triage',
    module,
    port,
    log: quiet,
    problems: PROBLEMS,
    strategy,
  });
  const gateway = new ServiceTokens({ self: 'gateway', key: keys.gateway.privateKey, publicKeys });
  const inner = new InnerHttp(gateway, {
    gateway: here,
    vault: here,
    triage: here,
    notification: here,
    audit: here,
  });
  const cases = running.app.get(CasesConsumer);
  const staff = running.app.get(StaffConsumer);

  const app: TriageApp = {
    database,
    vault,
    grants: new CaseGrants(grantPair.publicKey),
    superuserUrl: fresh.url,
    bus,
    written: (where, values) =>
      database.query<WrittenEvent>(
        `select type, data from (
           select seq, type, subject, data::jsonb as data from triage.outbox_messages
           union all select seq, type, subject, data::jsonb from triage.event_history) as e
          where ${where} order by seq`,
        values,
      ),
    call: async (route, call) => {
      const response = await inner.fetch(route, call);
      const body = (await response.json()) as Record<string, unknown>;
      return { status: response.status, headers: response.headers, body };
    },
    invite: async (role, queues) => {
      const id = newId();
      await app.staffEvent('onInvited', id, { role, queues });
      return { kind: 'staff', ref: id, role };
    },
    staffEvent: async (kind, subject, data) => {
      const event = eventOf(subject, data, { kind: 'system', ref: 'gateway' });
      await database.transaction((tx) => staff[kind](event as never, { tx, ...CONTEXT }));
    },
    submit: async (data = {}, subject = newId(), time = new Date().toISOString()) => {
      const actor: Actor = { kind: 'visitor', ref: subject };
      const event = { ...eventOf(subject, { ...SUBMITTED, ...data }, actor), time };
      await database.transaction((tx) =>
        cases.onSubmitted(event as ConsultationSubmittedV1, { tx, ...CONTEXT }),
      );
      return subject;
    },
    post: async (subject, author, actor) => {
      const event = eventOf(subject, { message: newId(), author }, actor);
      await database.transaction((tx) => cases.onMessagePosted(event as never, { tx, ...CONTEXT }));
    },
    asSystem: async (work) => database.transaction(work, { actor: 'system' }),
    stop: async () => {
      await running.stop();
      await database.close();
      await vault.close();
      await fresh.drop();
    },
  };
  return app;
}

export const SUBMITTED: ConsultationSubmittedV1['data'] = {
  reference: 'K7Q4-9XHM-2',
  service: 'drug_search',
  language: 'lo',
  country: 'LA',
  ageBand: '18_64',
  submittedBy: 'patient',
  level: 'routine',
  signs: [],
  ruleSet: '2026-11-22',
  supplyEndsSoon: false,
  dueAt: new Date(Date.now() + 24 * 3_600_000).toISOString(),
  hoursVersion: 1,
  channels: ['phone'],
  preferredChannel: 'phone',
  preferredTime: 'any',
  routing: {},
  consentPurposes: ['consultation', 'health_data'],
};

function eventOf(subject: string, data: unknown, actor: Actor): LarusEvent {
  return {
    id: newId(),
    type: 'test.event.v1',
    source: '/larus/gateway',
    subject,
    version: 1,
    time: new Date().toISOString(),
    actor,
    data,
  };
}
