import { createSecretKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import {
  AccessModule,
  CaseGrants,
  GRANT_HEADER,
  SERVICE_TOKEN_HEADER,
  ServiceTokens,
  VisitorGrants,
  type CaseGrant,
} from '#libs/access';
import { PROBLEMS, type Actor, type App, type RouteDefinition } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Database, newId, PlatformModule, ProblemFilter, runMigrations } from '#libs/platform';
import {
  newIntakeKeyPair,
  newTrackingSecret,
  prepareIntakeSeal,
  sealBatch,
  trackingVerifier,
  type IntakeRecord,
} from '#libs/sealing';
import { testDatabase } from '../../../test/support/database.js';
import { ConfirmationsModule } from '../src/confirmations/confirmations.module.js';
import { ConsentsModule } from '../src/consents/consents.module.js';
import { GRANTS } from '../src/grants.js';
import { IntakeModule } from '../src/intake/intake.module.js';
import { KeysModule } from '../src/keys/keys.module.js';
import { MailAddressesModule } from '../src/mail-addresses/mail-addresses.module.js';
import { MessagesModule } from '../src/messages/messages.module.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import { RevealsModule } from '../src/reveals/reveals.module.js';
import { VisitorsModule } from '../src/visitors/visitors.module.js';
import { AuditNeighbour } from './audit-neighbour.js';
import { HandClock, KeptLog } from './kept-log.js';

export const CONSULTANT = '01939d5a-0000-7000-8000-00000000c001';
export const LEAD = '01939d5a-0000-7000-8000-00000000c002';

export const CONTACT = {
  name: 'Somchai Vongsa',
  email: 'somchai.canary@example.org',
  phone: '+856 20 5550 1755',
  preferredChannel: 'email',
  preferredTime: 'any',
} as const;
export const QUESTION = 'Is the canary tablet available?';
export const DETAILS = { drug: 'Canarymab', deliveryCountry: 'LA', prescription: 'have' } as const;

/** The outbox without relay and consumer: handlers are called by tests. */
@Global()
@Module({ providers: [{ provide: Outbox, useValue: new Outbox('vault') }], exports: [Outbox] })
class OutboxModule {}

@Module({})
class VaultUnderTest {
  static of(imports: DynamicModule['imports']): DynamicModule {
    return { module: VaultUnderTest, imports: imports ?? [] };
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: { readonly code?: string };
}

export interface BatchOptions {
  /** Which records the batch lists; all unless told. */
  readonly ids?: readonly string[];
  /** Spoils the ciphertext before it is stored. */
  readonly damage?: (sealed: Buffer) => void;
  readonly keyId?: string;
  /** Without notice to the vault. */
  readonly silent?: boolean;
}

export interface Sent {
  readonly id: string;
  readonly secret: string;
}

/** The vault over a database of its own, called as its neighbours call it. */
export class VaultBench {
  readonly log = new KeptLog();
  readonly clock = new HandClock();
  private readonly intake = newIntakeKeyPair();
  private readonly tokenKeys = new Map<string, { publicKey: KeyObject; privateKey: KeyObject }>();
  private readonly triageGrant = generateKeyPairSync('ed25519');
  private readonly visitorGrant = generateKeyPairSync('ed25519');

  private constructor(
    readonly urls: { readonly superuser: string; readonly gateway: string; readonly vault: string },
    readonly database: Database,
    readonly superuser: pg.Client,
    readonly audit: AuditNeighbour,
    private readonly drop: () => Promise<void>,
  ) {}

  app!: NestFastifyApplication;

  static async start(): Promise<VaultBench> {
    const fresh = await testDatabase();
    await runMigrations({ url: fresh.url, app: 'vault', migrations: MIGRATIONS, grants: GRANTS });
    const database = await Database.connect({ url: fresh.urlOf('vault'), app: 'vault' });
    const superuser = new pg.Client({ connectionString: fresh.url });
    await superuser.connect();
    const urls = { superuser: fresh.url, gateway: fresh.urlOf('gateway'), vault: fresh.urlOf('vault') };
    const bench = new VaultBench(urls, database, superuser, await AuditNeighbour.start(), () => fresh.drop());
    await bench.startApp();
    return bench;
  }

  private async startApp(): Promise<void> {
    for (const caller of ['gateway', 'triage', 'notification', 'vault']) {
      this.tokenKeys.set(caller, generateKeyPairSync('ed25519'));
    }
    const nobody = 'http://127.0.0.1:9';
    const module = VaultUnderTest.of([
      PlatformModule.forApp({ log: this.log, database: this.database, clock: this.clock }),
      OutboxModule,
      AccessModule.forApp({
        app: 'vault',
        tokenKey: this.keysOf('vault').privateKey,
        publicKeys: new Map([...this.tokenKeys].map(([name, { publicKey }]) => [name, publicKey])),
        recordKey: generateSecret(),
        neighbours: {
          gateway: nobody,
          vault: nobody,
          triage: nobody,
          notification: nobody,
          audit: this.audit.url,
        },
        caseGrants: new CaseGrants(this.triageGrant.publicKey),
        visitorGrants: new VisitorGrants(this.visitorGrant.publicKey),
      }),
      KeysModule.forApp({
        VAULT_KEK: generateSecret(),
        VAULT_KEK_ID: 'kek-1',
        VAULT_INTAKE_KEYS: new Map([['intake-1', this.intake.privateKey]]),
        VAULT_GRANT_KEY: this.visitorGrant.privateKey,
      }),
      IntakeModule,
      ConsentsModule,
      ConfirmationsModule,
      VisitorsModule,
      RevealsModule,
      MessagesModule,
      MailAddressesModule,
    ]);
    this.app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    this.app.useGlobalFilters(new ProblemFilter(PROBLEMS, this.log));
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.close();
    await this.superuser.end();
    await this.audit.stop();
    await this.drop();
  }

  /** One record as the gateway seals it. */
  record(id: string = newId(), contact: object = CONTACT): { record: IntakeRecord; sent: Sent } {
    const secret = newTrackingSecret();
    const content = JSON.stringify({
      question: QUESTION,
      details: DETAILS,
      source: { page: '/drugs/canary' },
    });
    const record = { id, verifier: trackingVerifier(secret), contact: JSON.stringify(contact), content };
    return { record, sent: { id, secret } };
  }

  /** Puts one batch in as the gateway's role does and returns its id. */
  async putIn(records: readonly IntakeRecord[], options: BatchOptions = {}): Promise<string> {
    const [id] = await this.putInTogether([{ records, ...options }]);
    if (id === undefined) throw new Error('no batch was put in');
    return id;
  }

  /** Puts several batches in with one commit and returns their ids. */
  async putInTogether(
    batches: readonly (BatchOptions & { records: readonly IntakeRecord[] })[],
  ): Promise<string[]> {
    const gateway = new pg.Client({ connectionString: this.urls.gateway });
    await gateway.connect();
    try {
      await gateway.query('begin');
      const ids: string[] = [];
      for (const { records, ids: listed, damage, keyId = 'intake-1', silent = false } of batches) {
        const batchId = newId();
        const prepared = prepareIntakeSeal(this.intake.publicKey);
        const { enc, sealed } = sealBatch({ prepared, keyId, batchId, records });
        damage?.(sealed);
        await gateway.query(
          `with batch as (insert into vault.intake_batches (id, key_id, enc, sealed, ids) values ($1, $2, $3, $4, $5))
           select pg_notify('larus_vault_intake', '') where $6`,
          [batchId, keyId, enc, sealed, listed ?? records.map(({ id }) => id), !silent],
        );
        ids.push(batchId);
      }
      await gateway.query('commit');
      return ids;
    } finally {
      await gateway.end();
    }
  }

  /** A consultation that has been moved and whose consents are known. */
  async consultation(
    contact: object = CONTACT,
    consents: readonly string[] = ['consultation', 'health_data'],
  ): Promise<Sent> {
    const { record, sent } = this.record(newId(), contact);
    await this.putIn([record]);
    await this.consents(sent.id, consents);
    await this.until(
      async () =>
        (await this.rows('select 1 from vault.consultations where id = $1', [sent.id])).length === 1,
    );
    return sent;
  }

  /** Several at once, in one batch. */
  async consultations(count: number): Promise<Sent[]> {
    const made = Array.from({ length: count }, () => this.record());
    await this.putIn(made.map(({ record }) => record));
    for (const { sent } of made) await this.consents(sent.id, ['consultation', 'health_data']);
    const ids = made.map(({ sent }) => sent.id);
    await this.until(
      async () =>
        (await this.rows('select 1 from vault.consultations where id = any($1)', [ids])).length === count,
    );
    return made.map(({ sent }) => sent);
  }

  async consents(id: string, consents: readonly string[], service = 'drug_search'): Promise<void> {
    await this.superuser.query(
      `insert into vault.consent_states (consultation_id, consents, service, language) values ($1, $2, $3, 'en')
       on conflict (consultation_id) do update set consents = excluded.consents, service = excluded.service`,
      [id, consents, service],
    );
  }

  async rows<Row extends pg.QueryResultRow = Record<string, unknown>>(
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    return (await this.superuser.query<Row>(text, values)).rows;
  }

  /** Access records that lie in the outbox, oldest first. */
  async records(consultation: string): Promise<Record<string, unknown>[]> {
    const rows = await this.rows<{ data: string }>(
      `select data from vault.outbox_messages where topic = 'audit.access' and data like $1 order by seq`,
      [`%${consultation}%`],
    );
    return rows.map(({ data }) => (JSON.parse(data) as { record: Record<string, unknown> }).record);
  }

  async events(consultation: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
    const rows = await this.rows<{ type: string; data: string }>(
      `select type, data from vault.outbox_messages where topic = 'vault.lifecycle' and subject = $1 order by seq`,
      [consultation],
    );
    return rows.map(({ type, data }) => ({ type, data: JSON.parse(data) as Record<string, unknown> }));
  }

  async call(
    route: RouteDefinition,
    options: {
      caller?: App;
      actor: Actor;
      id?: string;
      grant?: string;
      body?: unknown;
      headers?: Record<string, string>;
    },
  ): Promise<Answer> {
    const caller = options.caller ?? 'gateway';
    const tokens = new ServiceTokens({
      self: caller,
      key: this.keysOf(caller).privateKey,
      publicKeys: new Map(),
    });
    const response = await this.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: route.method,
        url: route.path.replace(':id', options.id ?? ''),
        headers: {
          [SERVICE_TOKEN_HEADER]: await tokens.issue('vault', options.actor),
          ...(options.grant === undefined ? {} : { [GRANT_HEADER]: options.grant }),
          ...options.headers,
        },
        ...(options.body === undefined ? {} : { payload: options.body as object }),
      });
    return {
      status: response.statusCode,
      headers: response.headers,
      body: (response.body === '' ? {} : JSON.parse(response.body)) as Answer['body'],
    };
  }

  /** Calls a route under a case grant, as triage or the gateway does for a person. */
  async asStaff(
    route: RouteDefinition,
    consultation: string,
    options: {
      body?: unknown;
      grant?: Partial<CaseGrant>;
      caller?: App;
      headers?: Record<string, string>;
    } = {},
  ): Promise<Answer> {
    const grant: CaseGrant = {
      staffId: CONSULTANT,
      role: 'consultant',
      consultation,
      kind: 'assigned',
      ...options.grant,
    };
    return this.call(route, {
      caller: options.caller ?? 'gateway',
      actor: { kind: 'staff', ref: grant.staffId, role: grant.role },
      id: consultation,
      grant: await new CaseGrants(this.triageGrant.privateKey).issue(grant),
      body: options.body,
      ...(options.headers === undefined ? {} : { headers: options.headers }),
    });
  }

  /** Waits at most three seconds. */
  async until(check: () => Promise<boolean>): Promise<void> {
    for (const giveUpAt = Date.now() + 3_000; !(await check());) {
      if (Date.now() > giveUpAt) throw new Error('it did not happen in time');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private keysOf(caller: string): { publicKey: KeyObject; privateKey: KeyObject } {
    const keys = this.tokenKeys.get(caller);
    if (keys === undefined) throw new Error('no such caller');
    return keys;
  }
}

function generateSecret(): KeyObject {
  return createSecretKey(randomBytes(32));
}
