import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { CheckpointPublishedV1, PROBLEMS, ConsultationSubmittedV1 } from '#libs/contracts';
import { BusStrategy, openBus, outboxRow, type Bus, type NewEvent } from '#libs/messaging';
import { Database, newId, readConfig, runMigrations, startApp, type RunningApp } from '#libs/platform';
import { encodePrivateKey, newIntakeKeyPair, prepareIntakeSeal, sealBatch } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { describeWithKafka, TEST_BROKERS, testKafka } from '../../../test/support/messaging/kafka.js';
import { KeptLog } from '../test/kept-log.js';
import { CONTACT } from '../test/support.js';
import { GRANTS } from './grants.js';
import { MIGRATIONS } from './migrations/index.js';
import { vaultConfig } from './vault.config.js';
import { VaultModule } from './vault.module.js';

const PORT = 22_061;

const der = (key: KeyObject): string =>
  key
    .export(key.type === 'private' ? { type: 'pkcs8', format: 'der' } : { type: 'spki', format: 'der' })
    .toString('base64url');
const secret = (): string => randomBytes(32).toString('base64url');

describeWithKafka('the vault as a whole, over PostgreSQL and Kafka', () => {
  const kafka = testKafka();
  const log = new KeptLog();
  const intake = newIntakeKeyPair();
  let fresh: TestDatabase;
  let superuser: pg.Client;
  let vault: RunningApp;
  let outside: Bus;

  beforeAll(async () => {
    fresh = await testDatabase();
    await runMigrations({ url: fresh.url, app: 'vault', migrations: MIGRATIONS, grants: GRANTS });
    superuser = new pg.Client({ connectionString: fresh.url });
    await superuser.connect();
    const [token, grant, triage] = [1, 2, 3].map(() => generateKeyPairSync('ed25519'));
    if (token === undefined || grant === undefined || triage === undefined) throw new Error('three pairs');
    const neighbour = 'http://127.0.0.1:22099';
    const config = readConfig(vaultConfig, {
      NODE_ENV: 'test',
      LARUS_BUS: 'kafka',
      KAFKA_BROKERS: TEST_BROKERS.join(','),
      TOKEN_PUBLIC_KEYS: JSON.stringify({ gateway: der(token.publicKey) }),
      VAULT_URL: neighbour,
      TRIAGE_URL: neighbour,
      NOTIFICATION_URL: neighbour,
      AUDIT_URL: neighbour,
      GATEWAY_INNER_URL: neighbour,
      VAULT_PORT: String(PORT),
      VAULT_DATABASE_URL: fresh.urlOf('vault'),
      VAULT_TOKEN_KEY: der(token.privateKey),
      VAULT_RECORD_KEY: secret(),
      VAULT_KEK: secret(),
      VAULT_KEK_ID: 'kek-1',
      VAULT_INTAKE_KEYS: JSON.stringify([
        { keyId: 'intake-1', privateKey: encodePrivateKey(intake.privateKey) },
      ]),
      VAULT_GRANT_KEY: der(grant.privateKey),
      TRIAGE_GRANT_PUBLIC_KEY: der(triage.publicKey),
    });
    const database = await Database.connect({ url: config.VAULT_DATABASE_URL, app: 'vault' });
    const strategy = new BusStrategy();
    vault = await startApp({
      app: 'vault',
      module: VaultModule.forApp(config, {
        log,
        database,
        strategy,
        open: () => openBus(kafka.options, log),
      }),
      port: config.VAULT_PORT,
      log,
      problems: PROBLEMS,
      strategy,
    });
    outside = openBus(kafka.options, log);
  }, 60_000);
  afterAll(async () => {
    await outside.close();
    await vault.stop();
    await superuser.end();
    await kafka.admin.drop();
    await fresh.drop();
  }, 30_000);

  async function publish(app: 'gateway' | 'audit', event: NewEvent): Promise<void> {
    const row = outboxRow({ ...event, app });
    const headers = JSON.parse(row.headers) as Record<string, string>;
    await until(async () => {
      const [outcome] = await outside.publish(
        [{ topic: row.topic, partition: row.part, key: row.subject, value: row.data, headers }],
        5_000,
      );
      return outcome?.ok === true;
    });
  }
  async function until(check: () => Promise<boolean>): Promise<void> {
    for (const giveUpAt = Date.now() + 20_000; !(await check());) {
      if (Date.now() > giveUpAt) throw new Error('it did not happen in time');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  const count = async (text: string, values: unknown[]): Promise<number> =>
    (await superuser.query(text, values)).rows.length;

  it('is ready, refuses strangers and has no address without an access rule', async () => {
    const at = (path: string, init?: RequestInit): Promise<Response> =>
      fetch(`http://127.0.0.1:${String(PORT)}${path}`, init);
    expect((await at('/health/ready')).status).toBe(200);
    expect((await at('/inner/visitor-thread')).status).toBe(401);
    expect((await at('/inner/mail-addresses', { method: 'POST' })).status).toBe(401);
    expect((await at('/inner/anything')).status).toBe(404);
  });

  it('moves what the gateway put in', async () => {
    const [id, batchId] = [newId(), newId()];
    const content = JSON.stringify({ question: 'q', details: {} });
    const records = [{ id, verifier: randomBytes(32), contact: JSON.stringify(CONTACT), content }];
    const { enc, sealed } = sealBatch({
      prepared: prepareIntakeSeal(intake.publicKey),
      keyId: 'intake-1',
      batchId,
      records,
    });
    await superuser.query(
      'insert into vault.intake_batches (id, key_id, enc, sealed, ids) values ($1, $2, $3, $4, $5)',
      [batchId, 'intake-1', enc, sealed, [id]],
    );
    await until(async () => (await count('select 1 from vault.consultations where id = $1', [id])) === 1);
  });

  it('learns consents and checkpoints from the bus', async () => {
    const id = newId();
    await superuser.query(
      'insert into vault.unconfirmed_accesses (stream, seq, at) values (3, 7, now()), (3, 8, now())',
    );
    await publish('audit', {
      definition: CheckpointPublishedV1,
      subject: 'audit',
      data: { size: 9, root: 'ab'.repeat(32), streams: { 'vault.3': 7 } },
      actor: { kind: 'system', ref: 'audit' },
    });
    await publish('gateway', {
      definition: ConsultationSubmittedV1,
      subject: id,
      data: {
        reference: 'K7Q4-9XHM-2',
        service: 'drug_search',
        language: 'lo',
        country: 'LA',
        ageBand: 'unknown',
        submittedBy: 'patient',
        level: 'routine',
        signs: [],
        ruleSet: '2026-11-22',
        supplyEndsSoon: false,
        dueAt: '2026-11-23T09:00:00.000Z',
        hoursVersion: 1,
        channels: ['email'],
        preferredChannel: 'email',
        preferredTime: 'any',
        routing: {},
        consentPurposes: ['consultation', 'health_data'],
      },
      actor: { kind: 'visitor', ref: id },
    });
    await until(
      async () => (await count('select 1 from vault.consent_states where consultation_id = $1', [id])) === 1,
    );
    await until(async () => (await count('select 1 from vault.unconfirmed_accesses', [])) === 1);
    expect((await superuser.query('select seq from vault.unconfirmed_accesses')).rows).toEqual([
      { seq: '8' },
    ]);
  }, 45_000);
});
