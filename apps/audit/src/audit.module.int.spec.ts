import { createSecretKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InnerHttp, ServiceTokens } from '#libs/access';
import {
  PROBLEMS,
  ROUTES,
  type Actor,
  type App,
  type AuditLogLine,
  type Caller,
  type Role,
} from '#libs/contracts';
import {
  leafHash,
  newVerifierKey,
  openCheckpoint,
  verifyInclusion,
  verifyLog,
  verifyProof,
} from '#libs/merkle';
import { newId, startApp, type RunningApp } from '#libs/platform';
import {
  auditDatabase,
  keptLog,
  lifecycleEvent,
  linesOf,
  RECORD_KEYS,
  signedAccess,
  StandingClock,
  type AuditDatabase,
} from '../test/audit-database.js';
import { MemoryBus } from '../../../test/support/messaging/memory-bus.js';
import { AuditModule } from './audit.module.js';
import { auditConfig } from './audit.config.js';
import { AppendEntries } from './log/append-entries.js';
import { logConsumer } from './log/log.consumer.js';

const PORT = 22_210;
const ORIGIN = 'larus.test/audit/2026';
const keys = new Map<Caller, { privateKey: KeyObject; publicKey: KeyObject }>(
  (['gateway', 'vault', 'triage', 'audit', 'cli'] as const).map((caller) => [
    caller,
    generateKeyPairSync('ed25519'),
  ]),
);
const signing = generateKeyPairSync('ed25519');
const verifierKey = newVerifierKey(ORIGIN, signing.publicKey);

describe('the audit app over HTTP', () => {
  let audit: AuditDatabase;
  let running: RunningApp;
  const bus = new MemoryBus();
  const anywhere = 'http://127.0.0.1:22211';

  beforeAll(async () => {
    audit = await auditDatabase();
    const der = { format: 'der', type: 'pkcs8' } as const;
    const encode = (key: KeyObject): string => key.export(der).toString('base64url');
    const secret = (key: KeyObject): string => key.export().toString('base64url');
    const recordKeys = Object.fromEntries(
      (['gateway', 'vault', 'triage', 'notification', 'audit'] as const).map((app) => [
        app,
        secret(RECORD_KEYS.get(app) ?? createSecretKey(randomBytes(32))),
      ]),
    );
    const config = auditConfig.parse({
      KAFKA_BROKERS: '127.0.0.1:22299',
      TOKEN_PUBLIC_KEYS: JSON.stringify(
        Object.fromEntries(
          [...keys].map(([name, { publicKey }]) => [
            name,
            publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'),
          ]),
        ),
      ),
      VAULT_URL: anywhere,
      TRIAGE_URL: anywhere,
      NOTIFICATION_URL: anywhere,
      AUDIT_URL: `http://127.0.0.1:${String(PORT)}`,
      GATEWAY_INNER_URL: anywhere,
      AUDIT_PORT: String(PORT),
      AUDIT_DATABASE_URL: audit.appUrl,
      AUDIT_TOKEN_KEY: encode(keys.get('audit')!.privateKey),
      AUDIT_RECORD_KEY: recordKeys['audit'],
      AUDIT_SIGNING_KEY: encode(signing.privateKey),
      AUDIT_ORIGIN: ORIGIN,
      AUDIT_RECORD_KEYS: JSON.stringify(recordKeys),
    });
    const log = keptLog();
    running = await startApp({
      app: 'audit',
      module: AuditModule.forApp({
        config,
        bus: { kind: 'kafka', brokers: config.KAFKA_BROKERS, clientId: 'larus-audit-spec' },
        log,
        database: audit.database,
        writerDatabase: audit.writerDatabase,
        openBus: () => bus,
      }),
      port: PORT,
      log,
      problems: PROBLEMS,
    });
    const writer = new AppendEntries(audit.writerDatabase, new StandingClock(), log);
    await audit.database.transaction((tx) =>
      logConsumer(writer, RECORD_KEYS)(
        Array.from({ length: 60 }, (_, at) => lifecycleEvent(at)),
        tx,
      ),
    );
  }, 30_000);
  afterAll(async () => {
    await running.stop();
    await audit.close();
  });

  function as(caller: Caller): InnerHttp {
    const tokens = new ServiceTokens({
      self: caller,
      key: keys.get(caller)!.privateKey,
      publicKeys: new Map(),
    });
    const here = `http://127.0.0.1:${String(PORT)}`;
    return new InnerHttp(
      tokens,
      Object.fromEntries(
        (['gateway', 'vault', 'triage', 'notification', 'audit'] as const).map((app) => [app, here]),
      ) as Record<App, string>,
    );
  }
  const person = (role: Role): Actor => ({ kind: 'staff', ref: newId(), role });
  const system = (ref: string): Actor => ({ kind: 'system', ref });
  const auditor = person('auditor');
  const confirm = (seq: number, caller: Caller = 'vault'): Promise<{ index: number; leafHash: string }> =>
    as(caller).call(ROUTES.confirmAccess, { actor: system(caller), body: signedAccess(seq) });

  it('confirms an access of the vault', async () => {
    const signed = signedAccess(1);
    const confirmed = await as('vault').call(ROUTES.confirmAccess, { actor: system('vault'), body: signed });
    const { items } = await as('gateway').call(ROUTES.searchAudit, {
      actor: auditor,
      query: {
        action: 'case.revealed',
        actor: signed.record.actor.ref,
        case: signed.record.target.ref,
        outcome: 'allowed',
      },
    });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      ...confirmed,
      kind: 'access',
      app: 'vault',
      purpose: 'answer',
      fields: ['contact', 'question'],
    });
    expect(leafHash(Buffer.from(items[0]!.leaf)).toString('hex')).toBe(confirmed.leafHash);
  });

  it('refuses confirmations by others, and under a wrong MAC', async () => {
    await expect(confirm(50, 'triage')).rejects.toMatchObject({ code: 'not-signed-in' });
    const forged = { ...signedAccess(51), mac: 'ab'.repeat(32) };
    await expect(
      as('vault').call(ROUTES.confirmAccess, { actor: system('vault'), body: forged }),
    ).rejects.toMatchObject({ code: 'wrong-credentials' });
  });

  it('shows the log to auditors and admins only, and puts the refusal on the record', async () => {
    const consultant = person('consultant');
    await expect(as('gateway').call(ROUTES.searchAudit, { actor: consultant })).rejects.toMatchObject({
      code: 'role-not-allowed',
    });
    expect(await recorded(consultant.ref)).toMatchObject([
      { action: 'audit.searched', outcome: 'refused', reason: 'role-not-allowed' },
    ]);
  });

  it('pages newest first without a hole, and records the search', async () => {
    const reader = person('admin');
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await as('gateway').call(ROUTES.searchAudit, {
        actor: reader,
        query: { action: 'case.assigned', limit: 25, cursor },
      });
      seen.push(...page.items.map(({ index }) => index));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(60);
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    expect(await recorded(reader.ref, 3)).toHaveLength(3);
  });

  it('filters by time, half open', async () => {
    const search = async (from: string, to: string): Promise<number> =>
      (
        await as('gateway').call(ROUTES.searchAudit, {
          actor: auditor,
          query: { action: 'case.assigned', from, to, limit: 200 },
        })
      ).items.length;
    expect(await search('2026-11-22T07:59:58.000Z', '2026-11-22T07:59:59.000Z')).toBe(60);
    expect(await search('2026-11-22T07:59:57.000Z', '2026-11-22T07:59:58.000Z')).toBe(0);
  });

  it('refuses a cursor that no page gave', async () => {
    await expect(
      as('gateway').call(ROUTES.searchAudit, { actor: auditor, query: { cursor: '1; drop' } }),
    ).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('proves an entry under a signed head, as JSON and as text', async () => {
    const { index, leafHash: hash } = await confirm(2);
    const proof = await as('gateway').call(ROUTES.auditProof, { actor: auditor, params: { index } });
    const head = openCheckpoint(proof.note, [verifierKey], ORIGIN);
    const hashes = proof.hashes.map((text) => Buffer.from(text, 'hex'));
    expect(verifyInclusion(Buffer.from(hash, 'hex'), index, proof.size, hashes, head.root)).toBe(true);
    const response = await as('gateway').fetch(ROUTES.auditProof, {
      actor: auditor,
      params: { index },
      headers: { accept: 'text/plain' },
    });
    const [row] = await audit.database.query<{ leaf: Buffer }>(
      'select leaf from audit.entries where index = $1',
      [index],
    );
    expect(verifyProof(await response.text(), row!.leaf, [verifierKey])?.size).toBeGreaterThanOrEqual(
      proof.size,
    );
    await expect(
      as('gateway').call(ROUTES.auditProof, { actor: auditor, params: { index: 9_999 } }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows the newest head and what the log holds', async () => {
    await confirm(3);
    const { entries, size, root, note, witness } = await as('gateway').call(ROUTES.auditCheckpoint, {
      actor: auditor,
    });
    const head = openCheckpoint(note ?? '', [verifierKey]);
    expect({ size, root }).toEqual({ size: head.size, root: head.root.toString('hex') });
    expect(entries).toBeGreaterThan(size);
    expect(witness).toBe('none');
  });

  it('exports a log that verifies offline, to the command line only', async () => {
    await expect(as('vault').call(ROUTES.exportAuditLog, { actor: system('vault') })).rejects.toMatchObject({
      code: 'not-signed-in',
    });
    const response = await as('cli').fetch(ROUTES.exportAuditLog, { actor: system('cli') });
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = await linesOf([await response.text()]);
    const verdict = await verify(lines);
    expect(verdict.problems).toEqual([]);
    expect(verdict.checked).toBe(lines.filter(({ kind }) => kind === 'entry').length);
    expect(verdict.verifiedTo).toBeGreaterThan(60);
    expect(await recorded('cli')).toMatchObject([{ action: 'audit.exported' }]);
  });

  it('puts its own readers on the log: through outbox, relay, bus and consumer', async () => {
    const reader = person('auditor');
    await as('gateway').call(ROUTES.auditCheckpoint, { actor: reader });
    expect(await recorded(reader.ref)).toEqual([
      { app: 'audit', action: 'audit.searched', outcome: 'allowed', reason: null, target: 'checkpoint' },
    ]);
  });

  /** What is on the log about a person or process, once it is as much as expected. */
  async function recorded(ref: string, expected = 1): Promise<unknown[]> {
    for (const until = Date.now() + 5_000; ;) {
      const found = await audit.database.query(
        `select app, action, outcome, reason, target_ref as target from audit.entries where actor_ref = $1 order by index`,
        [ref],
      );
      if (found.length >= expected || Date.now() > until) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
});

function verify(lines: readonly AuditLogLine[]): ReturnType<typeof verifyLog> {
  return verifyLog({
    entries: lines.flatMap((line) =>
      line.kind === 'entry'
        ? [
            {
              index: line.index,
              bytes: Buffer.from(line.bytes, 'base64'),
              leafHash: Buffer.from(line.leafHash, 'hex'),
            },
          ]
        : [],
    ),
    checkpoints: lines.flatMap((line) => (line.kind === 'checkpoint' ? [line.note] : [])),
    verifierKeys: [verifierKey],
  });
}
