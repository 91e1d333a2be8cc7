import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { liveGrants, newId } from '#libs/platform';
import { CONTACT, DETAILS, QUESTION, VaultBench } from '../../test/support.js';
import { GRANTS } from '../grants.js';
import { ConsultationCipher, type StoredKey } from '../keys/consultation-cipher.js';
import { contentPlace } from '../keys/places.rules.js';
import { IntakeLoop } from './intake-loop.js';
import { MoveBatches } from './move-batches.js';

describe('the way from the intake table into the vault', () => {
  let bench: VaultBench;
  beforeAll(async () => {
    bench = await VaultBench.start();
  }, 30_000);
  afterAll(async () => {
    await bench.stop();
  });

  const moved = async (id: string): Promise<boolean> =>
    (await bench.rows('select 1 from vault.consultations where id = $1', [id])).length === 1;
  const batchIsThere = async (id: string): Promise<boolean> =>
    (await bench.rows('select 1 from vault.intake_batches where id = $1', [id])).length === 1;

  async function storedKey(id: string): Promise<StoredKey> {
    const [row] = await bench.rows<{ data_key_id: string; wrapped_key: Buffer; kek_id: string }>(
      'select data_key_id, wrapped_key, kek_id from vault.consultations where id = $1',
      [id],
    );
    if (row === undefined) throw new Error('not moved');
    return { consultation: id, dataKeyId: row.data_key_id, wrappedKey: row.wrapped_key, kekId: row.kek_id };
  }
  async function content(id: string): Promise<Record<'contact' | 'question' | 'details' | 'source', Buffer>> {
    const [row] = await bench.rows<Record<'contact' | 'question' | 'details' | 'source', Buffer>>(
      'select contact, question, details, source from vault.contents where consultation_id = $1',
      [id],
    );
    if (row === undefined) throw new Error('not moved');
    return row;
  }

  it('seals each part of each consultation anew and deletes the batch', async () => {
    const records = [bench.record(), bench.record(), bench.record()];
    const batch = await bench.putIn(records.map(({ record }) => record));
    for (const { sent } of records) await bench.until(() => moved(sent.id));
    expect(await batchIsThere(batch)).toBe(false);
    const cipher = bench.app.get(ConsultationCipher, { strict: false });
    for (const { sent } of records) {
      const sealed = await content(sent.id);
      const texts = await cipher.open(
        await storedKey(sent.id),
        (['contact', 'question', 'details', 'source'] as const).map((column) => ({
          place: contentPlace(sent.id, column),
          sealed: sealed[column],
        })),
      );
      expect(texts).toEqual([
        JSON.stringify(CONTACT),
        QUESTION,
        JSON.stringify(DETAILS),
        JSON.stringify({ page: '/drugs/canary' }),
      ]);
    }
  });

  it('moves a batch within the poll when no notice came', async () => {
    const { record, sent } = bench.record();
    await bench.putIn([record], { silent: true });
    await bench.until(() => moved(sent.id));
  });

  it('drops records that the batch does not list, because they are replays', async () => {
    const [kept, replay] = [bench.record(), bench.record()];
    const batch = await bench.putIn([replay.record, kept.record], { ids: [kept.sent.id] });
    await bench.until(() => moved(kept.sent.id));
    expect(await batchIsThere(batch)).toBe(false);
    expect(await moved(replay.sent.id)).toBe(false);
  });

  it('keeps a damaged batch, says so, and moves the next one', async () => {
    const [bad, good] = [bench.record(), bench.record()];
    const damaged = await bench.putIn([bad.record], {
      damage: (sealed) => {
        sealed[40] = (sealed[40] ?? 0) ^ 1;
      },
    });
    const foreign = await bench.putIn([bench.record().record], { keyId: 'intake-unknown' });
    await bench.putIn([good.record]);
    await bench.until(() => moved(good.sent.id));
    await bench.until(() =>
      Promise.resolve(bench.log.lines.some(({ fields }) => JSON.stringify(fields).includes(foreign))),
    );
    expect(await batchIsThere(damaged)).toBe(true);
    expect(await batchIsThere(foreign)).toBe(true);
    expect(await moved(bad.sent.id)).toBe(false);
    const alarms = bench.log.lines.filter(({ event }) => event === 'intake-batch-refused');
    expect(alarms.map(({ level, fields }) => ({ level, fields }))).toEqual(
      expect.arrayContaining([
        { level: 'error', fields: { subject: damaged, key_id: 'intake-1', reason: 'batch-does-not-open' } },
        { level: 'error', fields: { subject: foreign, key_id: 'intake-unknown', reason: 'other-key' } },
      ]),
    );
  });

  it('never overwrites a consultation: a batch that names one again stays and blocks nobody', async () => {
    const first = await bench.consultation();
    const before = await storedKey(first.id);
    const again = await bench.putIn([bench.record(first.id, { ...CONTACT, name: 'Somebody Else' }).record], {
      silent: true,
    });
    const next = bench.record();
    await bench.putIn([next.record]);
    await bench.until(() => moved(next.sent.id));
    expect(await batchIsThere(again)).toBe(true);
    expect((await storedKey(first.id)).wrappedKey.equals(before.wrappedKey)).toBe(true);
  });

  it('moves the batches beside one that cannot be stored, when all came with one commit', async () => {
    const first = await bench.consultation();
    const [before, after] = [bench.record(), bench.record()];
    const [, again] = await bench.putInTogether([
      { records: [before.record] },
      { records: [bench.record(first.id).record] },
      { records: [after.record] },
    ]);
    await bench.until(async () => (await moved(before.sent.id)) && (await moved(after.sent.id)));
    expect(await batchIsThere(again ?? '')).toBe(true);
  });

  it('goes on when every connection to the database was cut, and is rung again', async () => {
    await bench.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'vault_app' and datname = current_database()`,
    );
    const { record, sent } = bench.record();
    await bench.putIn([record]);
    await bench.until(() => moved(sent.id));
    const listening = (): Promise<boolean> =>
      bench
        .rows(
          `select 1 from pg_stat_activity where application_name = 'larus-vault-own' and datname = current_database() and query like 'listen %'`,
        )
        .then((rows) => rows.length === 1);
    await bench.until(listening);
  });

  it('opens no ciphertext that was moved to another column or consultation', async () => {
    const [one, two] = [await bench.consultation(), await bench.consultation()];
    const cipher = bench.app.get(ConsultationCipher, { strict: false });
    const [ofOne, ofTwo] = [await content(one.id), await content(two.id)];
    const key = await storedKey(one.id);
    const open = (column: 'contact' | 'question', sealed: Buffer): Promise<string[]> =>
      cipher.open(key, [{ place: contentPlace(one.id, column), sealed }]);
    await expect(open('question', ofOne.question)).resolves.toEqual([QUESTION]);
    await expect(open('question', ofOne.contact)).rejects.toMatchObject({ code: 'does-not-open' });
    await expect(open('question', ofTwo.question)).rejects.toMatchObject({ code: 'other-key' });
    const stolen = { ...key, wrappedKey: (await storedKey(two.id)).wrappedKey };
    await expect(
      cipher.open(stolen, [{ place: contentPlace(one.id, 'question'), sealed: ofOne.question }]),
    ).rejects.toMatchObject({
      code: 'does-not-open',
    });
    expect(
      bench.log.lines.filter(({ event }) => event === 'integrity-failure').length,
    ).toBeGreaterThanOrEqual(3);
  });

  it('lets the gateway put batches in and nothing else', async () => {
    const gateway = new pg.Client({ connectionString: bench.urls.gateway });
    await gateway.connect();
    try {
      for (const statement of [
        'select * from vault.intake_batches',
        'delete from vault.intake_batches',
        `update vault.intake_batches set key_id = 'x'`,
        'select * from vault.consultations',
        'select * from vault.contents',
        'select * from vault.messages',
        `insert into vault.consent_states (consultation_id, consents, service, language) values ('${newId()}', '{}', 'x', 'en')`,
      ]) {
        await expect(gateway.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await gateway.end();
    }
  });

  it('shows no row without context, and one consultation only with it', async () => {
    const [one] = [await bench.consultation(), await bench.consultation()];
    const tables = await bench.rows<{ name: string; forced: boolean }>(
      `select c.relname as name, c.relforcerowsecurity and c.relrowsecurity as forced
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'vault' and c.relkind = 'r'
          and (c.relname = 'consultations'
               or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'consultation_id'))
        order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual([
      'consent_states',
      'consultations',
      'contents',
      'disclosures',
      'idempotency',
      'messages',
      'notes',
    ]);
    for (const { name, forced } of tables) {
      expect([name, forced]).toEqual([name, true]);
      expect(await bench.database.query(`select * from vault.${name}`)).toEqual([]);
    }
    const seen = await bench.database.transaction(
      (tx) => tx.query<{ id: string }>('select id from vault.consultations'),
      {
        subject: one.id,
      },
    );
    expect(seen).toEqual([{ id: one.id }]);
  });

  it('holds exactly the rights that the table of grants names', async () => {
    const declared = Object.fromEntries(
      Object.entries(GRANTS).map(([role, tables]) => [
        role,
        Object.fromEntries(Object.entries(tables).map(([table, rights]) => [table, [...rights].sort()])),
      ]),
    );
    expect(await liveGrants(bench.superuser, 'vault')).toEqual(declared);
  });
});

describe('several vaults at one intake table', () => {
  let bench: VaultBench;
  let batches: MoveBatches;
  beforeAll(async () => {
    bench = await VaultBench.start();
    batches = bench.app.get(MoveBatches, { strict: false });
    // From here on only this test moves anything.
    await bench.app.get(IntakeLoop, { strict: false }).beforeApplicationShutdown();
  }, 30_000);
  afterAll(async () => {
    await bench.stop();
  });

  it('leave a batch to the one that has it in hand, and move the others meanwhile', async () => {
    const [inHand] = await bench.putInTogether([
      { records: [bench.record().record] },
      { records: [bench.record().record] },
    ]);
    await bench.superuser.query('begin');
    await bench.superuser.query('select 1 from vault.intake_batches where id = $1 for update', [inHand]);
    expect(await batches.move([])).toEqual({ moved: 1, refused: [] });
    expect(await batches.move([])).toEqual({ moved: 0, refused: [] });
    await bench.superuser.query('rollback');
    expect(await batches.move([])).toEqual({ moved: 1, refused: [] });
  });

  it('move each consultation once when they work at the same moment', async () => {
    const made = Array.from({ length: 60 }, () => bench.record());
    await bench.putInTogether(made.map(({ record }) => ({ records: [record] })));
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => batches.move([])));
    expect(outcomes.flatMap(({ refused }) => refused)).toEqual([]);
    expect(outcomes.reduce((sum, { moved }) => sum + moved, 0)).toBe(60);
    expect(outcomes.filter(({ moved }) => moved > 0).length).toBeGreaterThan(1);
  });
});
