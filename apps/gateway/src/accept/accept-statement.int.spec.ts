import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ConsultationSubmittedV1 } from '#libs/contracts';
import { outboxRow } from '#libs/messaging';
import { createLog, Database, DomainError, newId, systemClock } from '#libs/platform';
import { newIntakeKeyPair, type KeyPair } from '#libs/sealing';
import { bodyOf } from '../../test/bodies.js';
import { migratedDatabase, sealedRecords, type MigratedDatabase } from '../../test/gateway-world.js';
import { newReference } from '../consultations/new-reference.js';
import { submittedData } from '../consultations/submitted-event.rules.js';
import { AcceptLane } from './accept-lane.js';
import type { AcceptRow } from './accept-row.js';
import { DatabaseAcceptStatement } from './accept-statement.js';

let world: MigratedDatabase;
let database: Database;
let statement: DatabaseAcceptStatement;
let pair: KeyPair;
beforeAll(async () => {
  world = await migratedDatabase();
  database = await Database.connect({ url: world.urlOf('gateway'), app: 'gateway' });
  pair = newIntakeKeyPair();
  statement = newStatement();
}, 60_000);
afterAll(async () => {
  await statement.close();
  await database.close();
  await world.drop();
});

function newStatement(): DatabaseAcceptStatement {
  return new DatabaseAcceptStatement({
    database,
    intakeKey: { keyId: 'intake-test', publicKey: pair.publicKey },
    clock: systemClock,
    log: createLog('gateway', 'error'),
  });
}

function rowOf(changes: Partial<AcceptRow> = {}): AcceptRow {
  const id = newId();
  const reference = newReference();
  const dueAt = new Date('2026-11-23T10:30:00.000Z');
  const assessed = {
    reference,
    level: 'routine',
    signs: [],
    ruleSet: '2026-11-22',
    hoursVersion: 1,
  } as const;
  return {
    ...assessed,
    id,
    service: 'drug_search',
    language: 'en',
    country: 'LA',
    dueAt,
    consents: '[]',
    record: { id, verifier: Buffer.alloc(32, 1), contact: '{}', content: '{}' },
    event: outboxRow({
      app: 'gateway',
      definition: ConsultationSubmittedV1,
      subject: id,
      data: submittedData(bodyOf('drug_search'), { ...assessed, dueAt: dueAt.toISOString() }),
      actor: { kind: 'visitor', ref: id },
    }),
    ...changes,
  };
}

const rowsOf = (count: number): AcceptRow[] => Array.from({ length: count }, () => rowOf());
const keyOf = (name: string): NonNullable<AcceptRow['key']> => {
  const mac = createHash('sha256').update(name).digest();
  return { mac, check: mac };
};

async function storedOf(ids: readonly string[]): Promise<string[]> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select id from gateway.consultations where id = any($1::uuid[])',
    [ids],
  );
  return rows.map(({ id }) => id).sort();
}

async function outcomes(lane: AcceptLane<AcceptRow>, rows: readonly AcceptRow[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(rows.map((row) => lane.add(row)));
  return settled.map((result) => {
    if (result.status === 'fulfilled') return result.value;
    return result.reason instanceof DomainError ? result.reason.code : 'bad-row';
  });
}

describe('the accept statement', () => {
  it('writes a full flush into every table, sealed as one batch, and notifies relay and vault', async () => {
    const heard: string[] = [];
    world.admin.on('notification', ({ channel }) => heard.push(channel));
    await world.admin.query('listen larus_outbox_gateway');
    await world.admin.query('listen larus_vault_intake');
    const rows = rowsOf(256);
    const replayed = await statement.write(rows);
    expect(replayed.size).toBe(0);
    const ids = rows.map(({ id }) => id).sort();
    expect(await storedOf(ids)).toEqual(ids);
    expect((await sealedRecords(world.admin, pair.privateKey)).map(({ id }) => id).sort()).toEqual(ids);
    await world.admin.query('select 1');
    expect(new Set(heard)).toEqual(new Set(['larus_outbox_gateway', 'larus_vault_intake']));
  });

  it('stores new ones beside replays, and lists only the new ones in the batch', async () => {
    const first = rowOf({ key: keyOf('a') });
    await statement.write([first]);
    const again = rowOf({ key: keyOf('a') });
    const fresh = rowOf({ key: keyOf('b') });
    const plain = rowOf();
    expect(await statement.write([again, fresh, plain])).toEqual(new Set([again.id]));
    expect(await storedOf([again.id, fresh.id, plain.id])).toEqual([fresh.id, plain.id].sort());
    const sealed = new Set((await sealedRecords(world.admin, pair.privateKey)).map(({ id }) => id));
    expect([sealed.has(again.id), sealed.has(fresh.id), sealed.has(plain.id)]).toEqual([false, true, true]);
    const { rows } = await world.admin.query<{ heads: string; messages: string }>(
      `select (select count(*) from gateway.outbox_heads where subject = $1) as heads,
              (select count(*) from gateway.outbox_messages where subject = $1) as messages`,
      [again.id],
    );
    expect(rows[0]).toEqual({ heads: '0', messages: '0' });
  });

  it('leaves no batch behind when everything is a replay', async () => {
    await statement.write([rowOf({ key: keyOf('c') })]);
    const count = async (): Promise<string | undefined> =>
      (await world.admin.query<{ count: string }>('select count(*) from vault.intake_batches')).rows[0]
        ?.count;
    const before = await count();
    const again = rowOf({ key: keyOf('c') });
    expect(await statement.write([again])).toEqual(new Set([again.id]));
    expect(await count()).toBe(before);
  });

  it('holds one bad row apart from 255 good ones', async () => {
    const lane = new AcceptLane({ statement });
    const rows = rowsOf(256);
    // Larger than the size CHECK of the outbox allows.
    const bad = rowOf();
    rows[100] = { ...bad, event: { ...bad.event, data: JSON.stringify({ x: 'y'.repeat(9_000) }) } };
    const result = await outcomes(lane, rows);
    expect(result[100]).toBe('bad-row');
    expect(result.filter((outcome) => outcome === 'stored')).toHaveLength(255);
    expect(await storedOf(rows.map(({ id }) => id))).toHaveLength(255);
    expect(await storedOf([bad.id])).toEqual([]);
  });

  it('finds out what became of a commit whose connection was cut', async () => {
    const lane = new AcceptLane({ statement });
    await outcomes(lane, rowsOf(1));
    const rows = rowsOf(16);
    // The batch waits for this lock, so it is certainly under way when its backend is ended.
    await world.admin.query('begin; lock table gateway.consultations in access exclusive mode');
    const pending = outcomes(lane, rows);
    await delay(150);
    await world.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'larus-gateway-own'`,
    );
    await world.admin.query('commit');
    const result = await pending;
    expect(new Set(result)).toEqual(new Set(['not-available']));
    expect(await storedOf(rows.map(({ id }) => id))).toEqual([]);
    expect(await outcomes(lane, rowsOf(3))).toEqual(['stored', 'stored', 'stored']);
  });

  it('answers what it finds when the commit went through and only its answer was lost', async () => {
    const rows = rowsOf(5);
    const lossy = newStatement();
    const lane = new AcceptLane<AcceptRow>({
      statement: {
        write: async (batch) => {
          await lossy.write(batch);
          const { CommitInDoubt } = await import('./accept-lane.js');
          throw new CommitInDoubt('the answer was lost');
        },
        known: (ids) => lossy.known(ids),
      },
    });
    expect(new Set(await outcomes(lane, rows))).toEqual(new Set(['stored']));
    await lossy.close();
  });

  it('says not-available while the database lets nobody in, and recovers by itself', async () => {
    const lane = new AcceptLane({ statement });
    const name = new URL(world.url).pathname.slice(1);
    const outside = new pg.Client({ connectionString: world.url.replace(name, 'postgres') });
    await outside.connect();
    await outside.query(`alter database ${name} allow_connections false`);
    await world.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'larus-gateway-own'`,
    );
    await delay(50);
    const refused = rowsOf(4);
    try {
      expect(new Set(await outcomes(lane, refused))).toEqual(new Set(['not-available']));
    } finally {
      await outside.query(`alter database ${name} allow_connections true`);
      await outside.end();
    }
    expect(await storedOf(refused.map(({ id }) => id))).toEqual([]);
    expect(await outcomes(lane, rowsOf(2))).toEqual(['stored', 'stored']);
  });
});
