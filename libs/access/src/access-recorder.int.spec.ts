import { createHmac, createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccessRecordedV1, accessRecord, type AccessRecord } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { newRequestContext, withRequestContext, type Database } from '#libs/platform';
import {
  messagingDatabase,
  type MessagingDatabase,
} from '../../../test/support/messaging/messaging-database.js';
import { AccessRecorder, canonicalJson, recordMac, type AccessEntry } from './access-recorder.js';

const key = createSecretKey(randomBytes(32));
const at = new Date('2026-11-22T10:00:00.000Z');
const entry: AccessEntry = {
  action: 'case.revealed',
  outcome: 'allowed',
  actor: { kind: 'staff', ref: randomUUID(), role: 'consultant' },
  target: { type: 'case', ref: randomUUID() },
  purpose: 'answer',
  fields: ['contact'],
};

describe('the recorder of accesses', () => {
  let db: MessagingDatabase;
  let database: Database;
  const recorder = new AccessRecorder('vault', key, new Outbox('vault'), { now: () => at });

  beforeAll(async () => {
    db = await messagingDatabase(['vault']);
    database = await db.connect('vault', 40);
  });
  beforeEach(() => db.query('truncate vault.outbox_messages, vault.outbox_heads'));
  afterAll(() => db.drop());

  /** What goes to the audit app, in the order of the outbox. */
  const written = async (): Promise<
    { record: AccessRecord; mac: string; subject: string; version: number; id: string }[]
  > =>
    (
      await db.query<{ id: string; subject: string; version: number; data: string }>(
        'select id, subject, version, data from vault.outbox_messages where topic = $1 order by seq',
        [AccessRecordedV1.topic],
      )
    ).map(({ data, ...row }) => ({
      ...row,
      ...AccessRecordedV1.data.parse(JSON.parse(data)),
    }));

  it('puts an access on the record of its transaction, with what ties it to the request', async () => {
    const context = newRequestContext();
    const signed = await withRequestContext(context, () =>
      database.transaction((tx) => recorder.record(tx, entry)),
    );
    expect(accessRecord.parse(signed.record)).toEqual({
      ...entry,
      v: 1,
      id: signed.record.id,
      at: at.toISOString(),
      app: 'vault',
      stream: signed.record.stream,
      seq: 1,
      requestId: context.requestId,
      traceId: context.traceId,
    });
    const [row] = await written();
    expect(row).toEqual({
      ...signed,
      id: signed.record.id,
      subject: `vault.${signed.record.stream}`,
      version: 1,
    });
  });

  it('signs the canonical bytes of the record, so that a change is seen', async () => {
    const { record, mac } = await database.transaction((tx) => recorder.record(tx, entry));
    const sorted = JSON.parse(JSON.stringify(record), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ) as unknown;
    expect(createHmac('sha256', key).update(JSON.stringify(sorted)).digest('hex')).toBe(mac);
    expect(recordMac(key, Object.fromEntries(Object.entries(record).reverse()) as AccessRecord)).toBe(mac);
    expect(recordMac(key, { ...record, outcome: 'failed' })).not.toBe(mac);
    expect(recordMac(createSecretKey(randomBytes(32)), record)).not.toBe(mac);
  });

  it('numbers without a hole on sixteen streams at most, whatever is rolled back in between', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 150 }, (_, at) =>
        database.transaction(async (tx) => {
          const first = await recorder.record(tx, entry);
          if (at % 5 === 0) await recorder.record(tx, entry);
          await tx.query('select pg_sleep($1)', [(at % 7) / 500]);
          if (at % 3 === 0) throw new Error('rolled back');
          return first;
        }),
      ),
    );
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    const reasons = results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
    expect(new Set(reasons)).toEqual(new Set(['Error: rolled back']));
    expect(done).toBe(100);
    const rows = await written();
    const streams = new Map<string, number[]>();
    for (const { subject, version, record } of rows) {
      expect({ subject, version }).toEqual({ subject: `vault.${record.stream}`, version: record.seq });
      streams.set(subject, [...(streams.get(subject) ?? []), record.seq]);
    }
    expect(rows).toHaveLength(120);
    expect(streams.size).toBeGreaterThan(1);
    expect(streams.size).toBeLessThanOrEqual(16);
    for (const numbers of streams.values()) expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('leaves no record of what was rolled back, and goes on with the same number', async () => {
    const failed = database.transaction(async (tx) => {
      await recorder.record(tx, entry);
      throw new Error('x');
    });
    await expect(failed).rejects.toThrow('x');
    expect(await written()).toEqual([]);
    const { record } = await database.transaction((tx) => recorder.record(tx, entry));
    expect(record.seq).toBe(1);
  });

  it('commits a refusal by itself', async () => {
    await recorder.refuse(database, {
      action: 'case.viewed',
      actor: entry.actor,
      target: entry.target,
      reason: 'not-found',
    });
    expect(await written()).toMatchObject([
      { record: { outcome: 'refused', action: 'case.viewed', reason: 'not-found' } },
    ]);
  });

  it('records no words of a person and no shape that the audit app would not take', async () => {
    const bad = [{ reason: 'He said no!' }, { target: { type: 'case', ref: 'Jane Doe' } }, { extra: 1 }];
    for (const fault of bad) {
      const failed = database.transaction((tx) => recorder.record(tx, { ...entry, ...fault } as AccessEntry));
      await expect(failed).rejects.toThrow();
    }
    expect(await written()).toEqual([]);
  });
});

describe('canonical JSON', () => {
  // RFC 8785, 3.2.2 and 3.2.3.
  it.each<[unknown, string]>([
    [
      { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27] },
      '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    ],
    [{ b: 1, a: 2, é: 3, A: 4 }, '{"A":4,"a":2,"b":1,"é":3}'],
    [{ text: '€$\u000F\nA\'B"\\/' }, '{"text":"€$\\u000f\\nA\'B\\"\\\\/"}'],
    [[null, true, -0], '[null,true,0]'],
    [{ a: undefined, b: { d: 1, c: 2 } }, '{"b":{"c":2,"d":1}}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([undefined, NaN, Infinity, { a: NaN }])('of %p is none', (value) => {
    expect(() => canonicalJson(value)).toThrow();
  });
});
