import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROUTES, type VisitorThread } from '#libs/contracts';
import { newId } from '#libs/platform';
import { newTrackingSecret } from '#libs/sealing';
import { ForgetKeys } from '../messages/forget-keys.js';
import { CONSULTANT, VaultBench, type Answer, type Sent } from '../../test/support.js';

describe('what a visitor does with the own request', () => {
  let bench: VaultBench;
  beforeAll(async () => {
    bench = await VaultBench.start();
  }, 30_000);
  afterAll(async () => {
    await bench.stop();
  });

  const ask = (consultation: string, trackingSecret: string): Promise<Answer> =>
    bench.call(ROUTES.issueVisitorGrant, {
      actor: { kind: 'system', ref: 'gateway' },
      body: { consultation, trackingSecret },
    });
  async function grantOf({ id, secret }: Sent): Promise<string> {
    return ((await ask(id, secret)).body as unknown as { grant: string }).grant;
  }
  const post = (id: string, grant: string, text: string, headers = {}): Promise<Answer> =>
    bench.call(ROUTES.postVisitorMessage, {
      actor: { kind: 'visitor', ref: id },
      grant,
      body: { text },
      headers,
    });
  async function thread(id: string, grant: string): Promise<VisitorThread> {
    const answer = await bench.call(ROUTES.readVisitorThread, { actor: { kind: 'visitor', ref: id }, grant });
    expect(answer.status).toBe(200);
    return answer.body as unknown as VisitorThread;
  }

  it('gets a grant for the right secret, however it is typed', async () => {
    const { id, secret } = await bench.consultation();
    const typed = ` ${secret.slice(0, 5).toLowerCase()}-${secret.slice(5, 13)} ${secret.slice(13)}`;
    const answer = await ask(id, typed);
    expect(answer.status).toBe(201);
    const minutes =
      (Date.parse((answer.body as unknown as { expiresAt: string }).expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14.9);
    expect(await bench.records(id)).toMatchObject([{ action: 'tracking.opened', outcome: 'allowed' }]);
  });

  it('gets the same refusal for a wrong secret, no secret and an unknown consultation, each on the record', async () => {
    const { id } = await bench.consultation();
    const unknown = newId();
    for (const [consultation, secret] of [
      [id, newTrackingSecret()],
      [id, 'not a secret'],
      [unknown, newTrackingSecret()],
    ] as const) {
      const answer = await ask(consultation, secret);
      expect([answer.status, answer.body.code]).toEqual([401, 'wrong-credentials']);
      expect((await bench.records(consultation)).at(-1)).toMatchObject({
        action: 'tracking.opened',
        outcome: 'refused',
        reason: 'wrong-credentials',
      });
    }
  });

  it('is asked to wait when the own request was accepted but lies in the intake still', async () => {
    const { record, sent } = bench.record();
    await bench.putIn([record], { damage: (sealed) => sealed.fill(0, 20, 30) });
    const startedAt = Date.now();
    const answer = await ask(sent.id, sent.secret);
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
      503,
      'not-available',
      '2',
    ]);
    expect(Date.now() - startedAt).toBeGreaterThan(1_900);
  });

  it('writes and reads the thread with the consultant, and sees who opened the request, newest first', async () => {
    const sent = await bench.consultation();
    const grant = await grantOf(sent);
    expect((await post(sent.id, grant, 'Is there news?')).status).toBe(201);
    const reply = await bench.asStaff(ROUTES.postCaseMessage, sent.id, { body: { text: 'Yes, on Monday.' } });
    expect(reply.status).toBe(201);
    await bench.asStaff(ROUTES.revealCase, sent.id, { body: { fields: ['question'], purpose: 'answer' } });
    await bench.asStaff(ROUTES.revealCase, sent.id, { body: { fields: ['contact'], purpose: 'callback' } });
    const { messages, disclosures } = await thread(sent.id, grant);
    expect(messages.map(({ author, text }) => [author, text])).toEqual([
      ['visitor', 'Is there news?'],
      ['consultant', 'Yes, on Monday.'],
    ]);
    expect(disclosures).toEqual([
      {
        at: expect.any(String),
        kind: 'reveal',
        role: 'consultant',
        purpose: 'callback',
        fields: ['contact'],
      },
      { at: expect.any(String), kind: 'reveal', role: 'consultant', purpose: 'answer', fields: ['question'] },
    ]);
    expect(JSON.stringify(disclosures)).not.toContain(CONSULTANT);
    expect((await bench.events(sent.id)).map(({ type, data }) => [type, data['author']])).toEqual([
      ['vault.message-posted.v1', 'visitor'],
      ['vault.message-posted.v1', 'consultant'],
      ['vault.disclosed.v1', undefined],
      ['vault.disclosed.v1', undefined],
    ]);
    expect((await bench.records(sent.id)).map(({ action }) => action)).toEqual([
      'tracking.opened',
      'message.posted',
      'message.posted',
      'case.revealed',
      'case.revealed',
      'tracking.viewed',
    ]);
    const stored = await bench.rows<{ sealed: Buffer }>(
      'select sealed from vault.messages where consultation_id = $1',
      [sent.id],
    );
    expect(stored.some(({ sealed }) => sealed.includes('news') || sealed.includes('Monday'))).toBe(false);
  });

  it('sees no disclosure that the audit log did not confirm, because nothing was opened', async () => {
    const sent = await bench.consultation();
    bench.audit.mood = 'fails';
    await bench.asStaff(ROUTES.revealCase, sent.id, { body: { fields: ['question'], purpose: 'answer' } });
    bench.audit.mood = 'confirms';
    expect((await thread(sent.id, await grantOf(sent))).disclosures).toEqual([]);
  });

  it('posts once under an Idempotency-Key, also when both arrive together', async () => {
    const sent = await bench.consultation();
    const grant = await grantOf(sent);
    const headers = { 'idempotency-key': 'key-1' };
    const both = await Promise.all([
      post(sent.id, grant, 'Hello', headers),
      post(sent.id, grant, 'Hello', headers),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(both[0].body).toEqual(both[1].body);
    expect(both.find(({ status }) => status === 200)?.headers['idempotency-replayed']).toBe('true');
    const other = await post(sent.id, grant, 'Something else', headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const wrong = await post(sent.id, grant, 'Hello', { 'idempotency-key': 'two words' });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-idempotency-key']);
    expect((await thread(sent.id, grant)).messages).toHaveLength(1);
    expect(await bench.events(sent.id)).toHaveLength(1);
    const kept = await bench.rows<{ row: string }>(
      'select i::text as row from vault.idempotency i where consultation_id = $1',
      [sent.id],
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.row).not.toContain(Buffer.from('key-1').toString('hex'));
    const forget = bench.app.get(ForgetKeys, { strict: false });
    expect(await forget.forget()).toBe(0);
    bench.clock.forward(25 * 3_600_000);
    expect((await post(sent.id, grant, 'Something else', headers)).status).toBe(201);
    bench.clock.forward(25 * 3_600_000);
    expect(await forget.forget()).toBe(1);
  });

  it('is let in by a grant for this consultation and by nothing less', async () => {
    const sent = await bench.consultation();
    const forged = await bench.call(ROUTES.readVisitorThread, {
      actor: { kind: 'visitor', ref: sent.id },
      grant: 'x.y.z',
    });
    expect(forged.status).toBe(401);
    const none = await bench.call(ROUTES.postVisitorMessage, {
      actor: { kind: 'visitor', ref: sent.id },
      body: { text: 'x' },
    });
    expect(none.status).toBe(401);
    const caller = await bench.call(ROUTES.issueVisitorGrant, {
      caller: 'notification',
      actor: { kind: 'system', ref: 'notification' },
      body: { consultation: sent.id, trackingSecret: sent.secret },
    });
    expect(caller.status).toBe(401);
  });

  it('does not learn what staff wrote on closing; the record has a hash of it', async () => {
    const sent = await bench.consultation();
    const answer = await bench.asStaff(ROUTES.sealCloseNote, sent.id, {
      caller: 'triage',
      body: { text: 'rang twice' },
    });
    expect(answer.status).toBe(201);
    expect(await bench.records(sent.id)).toMatchObject([
      { action: 'note.written', noteHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect((await thread(sent.id, await grantOf(sent))).messages).toEqual([]);
    const opened = await bench.asStaff(ROUTES.revealCase, sent.id, {
      body: { fields: ['notes'], purpose: 'answer' },
    });
    expect(opened.body).toMatchObject({ values: { notes: [{ text: 'rang twice' }] } });
  });
});
