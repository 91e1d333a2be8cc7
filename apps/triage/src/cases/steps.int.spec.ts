import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessRecord, ROUTES, type Actor } from '#libs/contracts';
import { asSuperuser, startTriage, type TriageApp } from '../../test/triage-app.js';

let triage: TriageApp;
let ann: Actor;
let bob: Actor;
let lead: Actor;
const ANY = { 'if-match': '*' };

beforeAll(async () => {
  triage = await startTriage(22401);
  ann = await triage.invite('consultant', ['drug_search', 'general']);
  bob = await triage.invite('consultant', ['drug_search']);
  lead = await triage.invite('lead', ['drug_search', 'general']);
}, 60_000);
afterAll(async () => {
  await triage.stop();
}, 30_000);

async function appended(subject: string): Promise<string[]> {
  return (await triage.written('subject = $1', [subject])).map(({ type }) => type);
}

async function recorded(caseId: string): Promise<string[]> {
  const events = await triage.written(`type = 'access.recorded.v1' and data #>> '{record,target,ref}' = $1`, [
    caseId,
  ]);
  return events.map(({ data }) => {
    const { action, outcome } = accessRecord.parse(data['record']);
    return `${action} ${outcome}`;
  });
}

describe('claiming', () => {
  it('has one winner among twenty at once; the others are told that somebody has it', async () => {
    const people = await Promise.all(
      Array.from({ length: 20 }, () => triage.invite('consultant', ['drug_search'])),
    );
    const id = await triage.submit();
    const answers = await Promise.all(
      people.map((actor) =>
        triage.call(ROUTES.claimCase, { actor, params: { id }, headers: { 'if-match': '"1"' } }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status, body }) => status === 409 && body['code'] === 'already-claimed');
    expect([won.length, lost.length]).toEqual([1, 19]);
    expect(await appended(id)).toEqual(['case.triaged.v1', 'case.assigned.v1']);
    expect(await recorded(id)).toEqual(['case.claimed allowed']);
    const winner = people[answers.findIndex(({ status }) => status === 200)];
    expect(won[0]?.body).toMatchObject({ state: 'assigned', assignee: winner?.ref });
    expect(won[0]?.headers.get('etag')).toBe('"2"');
  });

  it('twice by the same person is one claim', async () => {
    const id = await triage.submit();
    const claim = () =>
      triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers: { 'if-match': '"1"' } });
    expect([(await claim()).status, (await claim()).status]).toEqual([200, 200]);
    expect(await appended(id)).toEqual(['case.triaged.v1', 'case.assigned.v1']);
  });

  it('needs to say which version was seen, and the right one', async () => {
    const id = await triage.submit();
    const claim = (headers: Record<string, string>) =>
      triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers });
    expect(await claim({})).toMatchObject({ status: 428, body: { code: 'precondition-required' } });
    expect(await claim({ 'if-match': '"9"' })).toMatchObject({
      status: 412,
      body: { code: 'precondition-failed' },
    });
    expect((await claim(ANY)).status).toBe(200);
  });
});

describe('releasing and closing', () => {
  it('is for whoever has the case, or a lead; reaching for it is on the record', async () => {
    const id = await triage.submit();
    await triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers: ANY });
    const byBob = await triage.call(ROUTES.releaseCase, { actor: bob, params: { id }, headers: ANY });
    expect(byBob).toMatchObject({ status: 409, body: { code: 'already-claimed' } });
    const byLead = await triage.call(ROUTES.releaseCase, { actor: lead, params: { id }, headers: ANY });
    expect(byLead).toMatchObject({ status: 200, body: { state: 'queued' } });
    expect(byLead.body).not.toHaveProperty('assignee');
    const again = await triage.call(ROUTES.releaseCase, { actor: lead, params: { id }, headers: ANY });
    expect(again).toMatchObject({ status: 409, body: { code: 'illegal-step' } });
    expect(await appended(id)).toEqual(['case.triaged.v1', 'case.assigned.v1', 'case.released.v1']);
    expect(await recorded(id)).toEqual([
      'case.claimed allowed',
      'case.released refused',
      'case.released allowed',
    ]);
  });

  it('walks from the queue over the first message to its end', async () => {
    const id = await triage.submit();
    const close = () =>
      triage.call(ROUTES.closeCase, {
        actor: ann,
        params: { id },
        headers: ANY,
        body: { disposition: 'answered' },
      });
    expect(await close()).toMatchObject({ status: 409, body: { code: 'illegal-step' } });
    await triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers: ANY });
    await triage.post(id, 'visitor', { kind: 'visitor', ref: id });
    expect((await triage.call(ROUTES.getCase, { actor: ann, params: { id } })).body['state']).toBe(
      'assigned',
    );
    await triage.post(id, 'consultant', ann);
    const inContact = await triage.call(ROUTES.getCase, { actor: ann, params: { id } });
    expect(inContact.body['state']).toBe('in_contact');
    expect(inContact.headers.get('etag')).toBe('"3"');
    expect(await close()).toMatchObject({ status: 200, body: { state: 'closed', assignee: ann.ref } });
    expect(await close()).toMatchObject({ status: 409, body: { code: 'illegal-step' } });
    await triage.post(id, 'consultant', ann);
    const steps = await triage.asSystem((tx) =>
      tx.query<{ step: string }>('select step from triage.case_transitions where case_id = $1 order by id', [
        id,
      ]),
    );
    expect(steps.map(({ step }) => step)).toEqual(['triage', 'claim', 'contact', 'close']);
    expect((await appended(id)).at(-1)).toBe('case.closed.v1');
  });

  it('has the vault keep the note before the case closes, under a grant of its own, and keeps no word itself', async () => {
    const id = await triage.submit();
    await triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers: ANY });
    const text = 'canary-note-7731 spoke with the family';
    const close = (actor: Actor) =>
      triage.call(ROUTES.closeCase, {
        actor,
        params: { id },
        headers: ANY,
        body: { disposition: 'referred', note: text },
      });
    triage.vault.mode = 'away';
    expect(await close(ann)).toMatchObject({ status: 503, body: { code: 'not-available' } });
    triage.vault.mode = 'answers';
    expect((await triage.call(ROUTES.getCase, { actor: ann, params: { id } })).body['state']).toBe(
      'assigned',
    );
    expect((await close(bob)).status).toBe(409);
    expect(triage.vault.notes).toEqual([]);
    expect((await close(ann)).status).toBe(200);
    expect(triage.vault.notes).toEqual([{ consultation: id, text }]);
    expect(triage.vault.grants.at(-1)).toMatchObject({
      staffId: ann.ref,
      consultation: id,
      kind: 'assigned',
    });
    const [kept] = await triage.asSystem((tx) =>
      tx.query<{ note: string | null; words: string }>(
        `select t.note, t::text as words from triage.case_transitions t where case_id = $1 and step = 'close'`,
        [id],
      ),
    );
    expect(kept?.note).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify([kept, await triage.written('true', [])])).not.toContain('canary');
  });
});

describe('an Idempotency-Key', () => {
  const keyed = { ...ANY, 'idempotency-key': 'press-once-1' };

  it('carries a step out once and answers the repeat as done', async () => {
    const id = await triage.submit();
    await triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers: ANY });
    const body = { disposition: 'answered', note: 'told by phone' };
    const close = (sent: unknown) =>
      triage.call(ROUTES.closeCase, { actor: ann, params: { id }, headers: keyed, body: sent });
    const before = triage.vault.notes.length;
    const [first, second] = [await close(body), await close(body)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(triage.vault.notes.length).toBe(before + 1);
    expect(await close({ ...body, note: 'something else' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    const otherCase = await triage.submit();
    expect(
      (await triage.call(ROUTES.claimCase, { actor: ann, params: { id: otherCase }, headers: keyed })).status,
    ).toBe(422);
    expect(
      (await triage.call(ROUTES.claimCase, { actor: bob, params: { id: otherCase }, headers: keyed })).status,
    ).toBe(200);
  });

  it('is refused when it is not visible ASCII, and is forgotten after a day', async () => {
    const id = await triage.submit();
    const claim = (key: string) =>
      triage.call(ROUTES.claimCase, {
        actor: ann,
        params: { id },
        headers: { ...ANY, 'idempotency-key': key },
      });
    expect(await claim('x'.repeat(129))).toMatchObject({
      status: 400,
      body: { code: 'invalid-idempotency-key' },
    });
    expect((await claim('yesterday')).status).toBe(200);
    const other = await triage.submit();
    const reuse = () =>
      triage.call(ROUTES.claimCase, {
        actor: ann,
        params: { id: other },
        headers: { ...ANY, 'idempotency-key': 'yesterday' },
      });
    expect((await reuse()).status).toBe(422);
    await asSuperuser(triage.superuserUrl, (client) =>
      client.query(
        `update triage.idempotency set created_at = created_at - interval '25 hours' where target = $1`,
        [id],
      ),
    );
    expect((await reuse()).status).toBe(200);
    const kept = await triage.database.query<{ target: string }>('select target from triage.idempotency');
    expect(kept.map(({ target }) => target)).toContain(other);
    expect(kept.map(({ target }) => target)).not.toContain(id);
  });
});
