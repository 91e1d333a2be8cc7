import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { VisitorGrants } from '#libs/access';
import { APPS } from '#libs/contracts';
import type { Bus } from '#libs/messaging';
import { createLog, runMigrations, TransientError, type Clock, type RunningApp } from '#libs/platform';
import {
  encodePublicKey,
  newIntakeKeyPair,
  newSignerKeyPair,
  openBatch,
  recordsListed,
  signIntakeKey,
  type IntakeRecord,
} from '#libs/sealing';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { readGatewayConfig, type GatewaySettings } from '../src/gateway.config.js';
import { GRANTS } from '../src/grants.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import { startGateway } from '../src/start-gateway.js';

const key = (): string => randomBytes(32).toString('base64url');
const der = (pair: { privateKey: KeyObject }): string =>
  pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url');
const spki = (pair: { publicKey: KeyObject }): string =>
  pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64url');

/** A broker that is away: what the gateway must be able to work with. */
export function absentBus(): Bus {
  const away = (): Promise<never> => Promise.reject(new TransientError('no broker in this test'));
  return {
    publish: (records) => Promise.resolve(records.map(() => ({ ok: false, error: new Error('no broker') }))),
    consume: () => ({ stop: () => Promise.resolve(), joined: () => false }),
    read: away,
    lag: away,
    ensureTopics: away,
    health: () => Promise.resolve({ ok: false, reason: 'no broker in this test' }),
    close: () => Promise.resolve(),
  };
}

/** The vault's intake table with the right that the gateway has on it, as the vault's own migration makes them. */
export async function createIntakeTable(client: pg.Client): Promise<void> {
  await client.query(`create table vault.intake_batches (
    id uuid not null, key_id text not null, enc bytea not null, sealed bytea not null, ids uuid[] not null,
    created_at timestamptz not null default clock_timestamp(), constraint pk_intake_batches primary key (id))`);
  await client.query('alter table vault.intake_batches alter column sealed set storage external');
  await client.query('grant usage on schema vault to gateway_app');
  await client.query('grant insert on vault.intake_batches to gateway_app');
}

export interface MigratedDatabase extends TestDatabase {
  /** A superuser's connection, to look at what was written. */
  readonly admin: pg.Client;
}

export async function migratedDatabase(): Promise<MigratedDatabase> {
  const database = await testDatabase();
  await runMigrations({ url: database.url, app: 'gateway', migrations: MIGRATIONS, grants: GRANTS });
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await createIntakeTable(admin);
  return {
    ...database,
    admin,
    drop: async () => {
      await admin.end();
      await database.drop();
    },
  };
}

export interface Secrets {
  readonly environment: NodeJS.ProcessEnv;
  readonly intakePrivateKey: KeyObject;
  readonly visitorGrants: VisitorGrants;
}

/** An environment that the gateway accepts, with fresh secrets. Neighbours are nowhere. */
export function newSecrets(databaseUrl: string, port: number, innerPort: number): Secrets {
  const intake = newIntakeKeyPair();
  const signer = newSignerKeyPair();
  const grants = generateKeyPairSync('ed25519');
  const token = generateKeyPairSync('ed25519');
  const nowhere = 'http://127.0.0.1:9';
  return {
    intakePrivateKey: intake.privateKey,
    visitorGrants: new VisitorGrants(grants.privateKey),
    environment: {
      NODE_ENV: 'test',
      LARUS_BUS: 'kafka',
      KAFKA_BROKERS: '127.0.0.1:9',
      LOG_LEVEL: 'error',
      LARUS_LOCAL_STACK: '1',
      TOKEN_PUBLIC_KEYS: JSON.stringify(Object.fromEntries(APPS.map((app) => [app, spki(token)]))),
      VAULT_URL: nowhere,
      TRIAGE_URL: nowhere,
      NOTIFICATION_URL: nowhere,
      AUDIT_URL: nowhere,
      GATEWAY_INNER_URL: `http://127.0.0.1:${String(innerPort)}`,
      GATEWAY_PORT: String(port),
      GATEWAY_INNER_PORT: String(innerPort),
      GATEWAY_PUBLIC_ORIGIN: `http://127.0.0.1:${String(port)}`,
      GATEWAY_DATABASE_URL: databaseUrl,
      GATEWAY_TOKEN_KEY: der(token),
      GATEWAY_RECORD_KEY: key(),
      GATEWAY_IDEMPOTENCY_KEY: key(),
      GATEWAY_SECRET_KEY: key(),
      GATEWAY_FORM_KEY: key(),
      GATEWAY_SESSION_KEY: key(),
      GATEWAY_PEPPER: key(),
      GATEWAY_INTAKE_KEY: JSON.stringify(
        signIntakeKey({ keyId: 'intake-test', publicKey: intake.publicKey }, signer.privateKey),
      ),
      GATEWAY_INTAKE_SIGNER: encodePublicKey(signer.publicKey),
      VISITOR_GRANT_PUBLIC_KEY: spki(grants),
      GATEWAY_CONSOLE_DIR: 'no-console-here',
      GATEWAY_OPENAPI_FILE: 'no-document-here.json',
    },
  };
}

export interface GatewayWorld {
  readonly database: MigratedDatabase;
  readonly settings: GatewaySettings;
  readonly secrets: Secrets;
  readonly origin: string;
  readonly innerOrigin: string;
  readonly running: RunningApp;
  /** Every record that the sealed batches list, opened with the vault's key. */
  sealedRecords(): Promise<IntakeRecord[]>;
  count(table: string): Promise<number>;
  stop(): Promise<void>;
}

/** A running gateway on a database of its own. */
export async function startWorld(
  options: { readonly environment?: NodeJS.ProcessEnv; readonly clock?: Clock } = {},
): Promise<GatewayWorld> {
  const database = await migratedDatabase();
  const [port, innerPort] = await Promise.all([freePort(), freePort()]);
  const secrets = newSecrets(database.urlOf('gateway'), port, innerPort);
  const settings = readGatewayConfig({ ...secrets.environment, ...options.environment });
  const running = await startGateway(settings, createLog('gateway', settings.LOG_LEVEL), {
    open: absentBus,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  return {
    database,
    settings,
    secrets,
    running,
    origin: `http://127.0.0.1:${String(port)}`,
    innerOrigin: `http://127.0.0.1:${String(innerPort)}`,
    sealedRecords: () => sealedRecords(database.admin, secrets.intakePrivateKey),
    count: async (table) => {
      const { rows } = await database.admin.query<{ count: string }>(`select count(*) from ${table}`);
      return Number(rows[0]?.count);
    },
    stop: async () => {
      await running.stop();
      await database.drop();
    },
  };
}

export async function sealedRecords(admin: pg.Client, privateKey: KeyObject): Promise<IntakeRecord[]> {
  const { rows } = await admin.query<{
    id: string;
    key_id: string;
    enc: Buffer;
    sealed: Buffer;
    ids: string[];
  }>('select id, key_id, enc, sealed, ids from vault.intake_batches order by id');
  return rows.flatMap(({ id, key_id: keyId, enc, sealed, ids }) =>
    recordsListed(openBatch({ privateKey, keyId, batchId: id, enc, sealed }), ids),
  );
}

/** What a neighbour was asked. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Neighbour {
  readonly url: string;
  readonly asked: Asked[];
  answer: (asked: Asked) => Answer;
  close(): Promise<void>;
}

/** A real HTTP server that stands where a neighbour stands, and remembers what it was asked. */
export async function startNeighbour(): Promise<Neighbour> {
  const asked: Asked[] = [];
  const neighbour = {
    asked,
    answer: (): Answer => ({ status: 404 }),
  } as { asked: Asked[]; answer: (asked: Asked) => Answer };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const question: Asked = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      };
      asked.push(question);
      const { status, headers = {}, body } = neighbour.answer(question);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return Object.assign(neighbour, {
    url: `http://127.0.0.1:${String(taken)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
