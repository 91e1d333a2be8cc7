import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ROUTES } from '#libs/contracts';
import { newId } from '#libs/platform';
import { CONSULTANT, CONTACT, DETAILS, LEAD, QUESTION, VaultBench, type Answer } from '../../test/support.js';

describe('opening a case', () => {
  let bench: VaultBench;
  beforeAll(async () => {
    bench = await VaultBench.start();
  }, 30_000);
  afterAll(async () => {
    await bench.stop();
  });
  afterEach(() => {
    bench.audit.mood = 'confirms';
    bench.audit.meanwhile = async () => Promise.resolve();
  });

  const reveal = (id: string, body: object, grant = {}): Promise<Answer> =>
    bench.asStaff(ROUTES.revealCase, id, {
      body: { fields: ['contact', 'question', 'details'], purpose: 'answer', ...body },
      grant,
    });
  const disclosures = (id: string): Promise<Record<string, unknown>[]> =>
    bench.rows(
      'select purpose, fields, role, staff_id, confirmed_at from vault.disclosures where consultation_id = $1',
      [id],
    );

  it('opens what was asked for, not to be stored, for fifteen minutes', async () => {
    const { id } = await bench.consultation();
    const answer = await reveal(id, {});
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toEqual({
      values: { contact: CONTACT, question: QUESTION, details: DETAILS },
      expiresAt: expect.any(String),
    });
    const minutes =
      (Date.parse((answer.body as unknown as { expiresAt: string }).expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14.9);
    expect(minutes).toBeLessThan(15.1);
    const [only] = [await reveal(id, { fields: ['question', 'question'] })];
    expect(only.body).toMatchObject({ values: { question: QUESTION } });
    expect(Object.keys((only.body as unknown as { values: object }).values)).toEqual(['question']);
  });

  it('commits disclosure, event and record before it asks the audit log, and opens after the answer', async () => {
    const { id } = await bench.consultation();
    let atTheQuestion: unknown;
    bench.audit.meanwhile = async () => {
      atTheQuestion = {
        rows: await disclosures(id),
        events: await bench.events(id),
        records: await bench.records(id),
      };
    };
    expect((await reveal(id, { note: 'called back as promised' })).status).toBe(201);
    expect(atTheQuestion).toMatchObject({
      rows: [{ purpose: 'answer', role: 'consultant', staff_id: CONSULTANT, confirmed_at: null }],
      events: [
        { type: 'vault.disclosed.v1', data: { kind: 'reveal', purpose: 'answer', role: 'consultant' } },
      ],
      records: [
        {
          action: 'case.revealed',
          outcome: 'allowed',
          purpose: 'answer',
          fields: ['contact', 'question', 'details'],
        },
      ],
    });
    expect(await disclosures(id)).toMatchObject([{ confirmed_at: expect.any(Date) }]);
    const [record] = await bench.records(id);
    expect(bench.audit.asked.at(-1)?.record).toEqual(record);
    const [note] = await bench.rows<{ salt: Buffer; sealed: Buffer }>(
      'select salt, sealed from vault.notes where consultation_id = $1',
      [id],
    );
    expect(record?.['noteHash']).toBe(
      createHash('sha256')
        .update(note?.salt ?? '')
        .update('called back as promised')
        .digest('hex'),
    );
    expect(note?.sealed.includes('called back')).toBe(false);
    const again = await reveal(id, { fields: ['notes'] });
    expect(again.body).toMatchObject({
      values: { notes: [{ author: 'consultant', text: 'called back as promised' }] },
    });
  });

  it.each(['refuses', 'fails', 'hangs'] as const)('opens nothing while the audit log %s', async (mood) => {
    const { id } = await bench.consultation();
    bench.audit.mood = mood;
    const startedAt = Date.now();
    const answer = await reveal(id, {});
    expect(Date.now() - startedAt).toBeLessThan(2_500);
    expect(answer.status).toBe(503);
    expect(answer.body.code).toBe('audit-not-available');
    expect(JSON.stringify(answer)).not.toMatch(/canary/i);
    expect(await disclosures(id)).toMatchObject([{ confirmed_at: null }]);
    expect(await bench.records(id)).toMatchObject([
      { action: 'case.revealed', outcome: 'allowed' },
      { action: 'case.revealed', outcome: 'failed', reason: 'audit-not-available', purpose: 'answer' },
    ]);
  });

  it('refuses a purpose that is not open to the role, on the record and without asking the audit log', async () => {
    const { id } = await bench.consultation();
    const asked = bench.audit.asked.length;
    const answer = await reveal(id, { purpose: 'rights_request' });
    expect([answer.status, answer.body.code]).toEqual([403, 'purpose-not-allowed']);
    expect(await bench.records(id)).toMatchObject([
      {
        action: 'case.revealed',
        outcome: 'refused',
        reason: 'purpose-not-allowed',
        purpose: 'rights_request',
      },
    ]);
    expect(await disclosures(id)).toEqual([]);
    expect(bench.audit.asked.length).toBe(asked);
    expect((await reveal(id, { purpose: 'rights_request' }, { staffId: LEAD, role: 'lead' })).status).toBe(
      201,
    );
  });

  it('refuses a referral to a trial site that the visitor did not agree to', async () => {
    const { id } = await bench.consultation();
    await bench.consents(id, ['consultation', 'health_data'], 'trial_recruitment');
    const answer = await reveal(id, { purpose: 'referral' });
    expect([answer.status, answer.body.code]).toEqual([403, 'consent-missing']);
    expect(await bench.records(id)).toMatchObject([{ outcome: 'refused', reason: 'consent-missing' }]);
    await bench.consents(id, ['consultation', 'health_data', 'trial_site_sharing'], 'trial_recruitment');
    expect((await reveal(id, { purpose: 'referral' })).status).toBe(201);
  });

  it('waits for consents that have not arrived, and opens without them in an emergency', async () => {
    const { record, sent } = bench.record();
    await bench.putIn([record]);
    const answer = await reveal(sent.id, {});
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
      503,
      'not-available',
      '2',
    ]);
    expect((await reveal(sent.id, { purpose: 'emergency' })).status).toBe(201);
  }, 10_000);

  it('needs a grant for this case and this person', async () => {
    const [one, two] = [await bench.consultation(), await bench.consultation()];
    const foreign = await bench.asStaff(ROUTES.revealCase, one.id, {
      body: { fields: ['question'], purpose: 'answer' },
      grant: { consultation: two.id },
    });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found']);
    const none = await bench.call(ROUTES.revealCase, {
      actor: { kind: 'staff', ref: CONSULTANT, role: 'consultant' },
      id: one.id,
      body: { fields: ['question'], purpose: 'answer' },
    });
    expect(none.status).toBe(404);
    const admin = await reveal(one.id, {}, { role: 'admin' });
    expect([admin.status, admin.body.code]).toEqual([403, 'role-not-allowed']);
    expect(await disclosures(one.id)).toEqual([]);
  });

  it('flags a person who opens many different cases and refuses above sixty, but no emergency', async () => {
    const staffId = newId();
    const target = await bench.consultation();
    const open = (id: string, purpose = 'answer'): Promise<Answer> => reveal(id, { purpose }, { staffId });
    const others = await bench.consultations(60);
    const earlier = (ids: readonly string[]): Promise<unknown> =>
      bench.superuser.query(
        `insert into vault.disclosures (id, consultation_id, kind, role, staff_id, purpose, fields, at)
         select gen_random_uuid(), id, 'reveal', 'consultant', $2, 'answer', '{question}', now() - interval '30 minutes'
           from unnest($1::uuid[]) as id`,
        [ids, staffId],
      );
    const flags = (): number => bench.log.lines.filter(({ event }) => event === 'many-cases-revealed').length;
    const before = flags();
    await earlier(others.slice(0, 19).map(({ id }) => id));
    expect((await open(target.id)).status).toBe(201);
    expect(flags()).toBe(before);
    await earlier(others.slice(19).map(({ id }) => id));
    expect((await open(others[0]?.id ?? '')).status).toBe(429);
    const refused = await open(target.id);
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
      429,
      'too-many-requests',
      '600',
    ]);
    expect((await open(target.id, 'emergency')).status).toBe(201);
    expect(flags()).toBeGreaterThan(before);
    expect(
      (await bench.records(target.id)).filter(({ reason }) => reason === 'too-many-requests'),
    ).toHaveLength(1);
    bench.clock.forward(61 * 60_000);
    expect((await open(target.id)).status).toBe(201);
  }, 20_000);

  it('answers 500 with an alarm, never with another text, when a ciphertext was moved', async () => {
    const [one, two] = [await bench.consultation(), await bench.consultation()];
    await bench.superuser.query(
      'update vault.contents set question = (select question from vault.contents where consultation_id = $2) where consultation_id = $1',
      [one.id, two.id],
    );
    const answer = await reveal(one.id, {});
    expect([answer.status, answer.body.code]).toEqual([500, 'internal-error']);
    expect((await bench.records(one.id)).at(-1)).toMatchObject({ outcome: 'failed', reason: 'not-opened' });
    expect(JSON.stringify(answer)).not.toMatch(/canary/i);
    expect(
      bench.log.lines.some(
        ({ event, fields }) => event === 'integrity-failure' && JSON.stringify(fields).includes(one.id),
      ),
    ).toBe(true);
  });

  it('shows masks to triage under a grant, recorded as a view of the case', async () => {
    const { id } = await bench.consultation();
    const answer = await bench.asStaff(ROUTES.readMasks, id, { caller: 'triage' });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toEqual({ name: 'S. V.', email: '•••@•••', phone: '••• 55' });
    expect(await bench.records(id)).toMatchObject([
      {
        action: 'case.viewed',
        outcome: 'allowed',
        actor: { kind: 'staff', ref: CONSULTANT, role: 'consultant' },
        target: { type: 'case', ref: id },
      },
    ]);
    expect((await bench.asStaff(ROUTES.readMasks, id, { caller: 'gateway' })).status).toBe(401);
  });

  it('logs nothing that a person typed', () => {
    const printed = JSON.stringify(bench.log.lines.map(({ event, fields }) => ({ event, fields })));
    expect(printed).not.toMatch(/canary|somchai|5550/i);
  });
});
