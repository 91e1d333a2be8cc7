import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  accessRecord,
  caseDetail,
  caseList,
  caseView,
  ROUTES,
  type Actor,
  type CaseList,
} from '#libs/contracts';
import { NotYet } from '#libs/messaging';
import { newId } from '#libs/platform';
import { startTriage, type TriageApp } from '../../test/triage-app.js';

let triage: TriageApp;
let ann: Actor;
let other: Actor;
let lead: Actor;

beforeAll(async () => {
  triage = await startTriage(22402);
  ann = await triage.invite('consultant', ['drug_search', 'general']);
  other = await triage.invite('consultant', ['trial_recruitment']);
  lead = await triage.invite('lead', ['drug_search']);
}, 60_000);
afterAll(async () => {
  await triage.stop();
}, 30_000);

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

async function list(actor: Actor, query: Record<string, string | number>): Promise<CaseList> {
  const { status, body } = await triage.call(ROUTES.listCases, { actor, query });
  expect(status).toBe(200);
  return caseList.parse(body);
}

async function refusals(caseId: string, { ref }: Actor): Promise<string[]> {
  const events = await triage.written(
    `type = 'access.recorded.v1' and data #>> '{record,outcome}' = 'refused'
      and data #>> '{record,target,ref}' = $1 and data #>> '{record,actor,ref}' = $2`,
    [caseId, ref],
  );
  return events.map(({ data }) => accessRecord.parse(data['record']).action);
}

describe('a case of another queue', () => {
  it('is as if absent on every route, and every reach for it is on the record', async () => {
    const id = await triage.submit();
    const headers = { 'if-match': '*' };
    const params = { id };
    const answers = [
      await triage.call(ROUTES.getCase, { actor: other, params }),
      await triage.call(ROUTES.claimCase, { actor: other, params, headers }),
      await triage.call(ROUTES.releaseCase, { actor: other, params, headers }),
      await triage.call(ROUTES.closeCase, {
        actor: other,
        params,
        headers,
        body: { disposition: 'spam', note: 'x' },
      }),
      await triage.call(ROUTES.issueCaseGrant, { actor: other, body: { consultation: id } }),
    ];
    const absent = await triage.call(ROUTES.getCase, { actor: other, params: { id: newId() } });
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect({ ...body, traceId: '' }).toEqual({ ...absent.body, traceId: '' });
    }
    expect(await refusals(id, other)).toEqual([
      'case.viewed',
      'case.claimed',
      'case.released',
      'case.closed',
      'case.granted',
    ]);
    expect(triage.vault.notes).toEqual([]);
  });

  it('is in no list, in no view and in no order', async () => {
    const id = await triage.submit({ dueAt: hours(-1) });
    for (const view of caseView.options) {
      for (const sort of ['priority', 'due', 'newest']) {
        expect((await list(other, { view, sort, limit: 200 })).items.map((item) => item.id)).not.toContain(
          id,
        );
      }
    }
    expect((await list(ann, { view: 'overdue', limit: 200 })).items.map((item) => item.id)).toContain(id);
  });

  it('is out of reach for people who are switched off or have left the queue, and their cases go back', async () => {
    const leaving = await triage.invite('consultant', ['drug_search', 'general']);
    const id = await triage.submit();
    const open = async () => (await triage.call(ROUTES.getCase, { actor: leaving, params: { id } })).status;
    await triage.call(ROUTES.claimCase, { actor: leaving, params: { id }, headers: { 'if-match': '*' } });
    expect(await open()).toBe(200);
    await triage.staffEvent('onChanged', leaving.ref, {
      role: 'consultant',
      queues: ['general', 'no_such_queue'],
    });
    expect(await open()).toBe(404);
    expect((await triage.call(ROUTES.getCase, { actor: ann, params: { id } })).body).toMatchObject({
      state: 'queued',
    });
    await triage.staffEvent('onChanged', leaving.ref, { role: 'consultant', queues: ['drug_search'] });
    expect(await open()).toBe(200);
    await triage.staffEvent('onDisabled', leaving.ref, {});
    expect(await open()).toBe(404);
    const types = await triage.written('subject = $1', [id]);
    expect(types.map(({ type }) => type)).toEqual([
      'case.triaged.v1',
      'case.assigned.v1',
      'case.released.v1',
    ]);
  });

  it('does not open to roles that work no cases, whatever queue they are put in', async () => {
    const admin = await triage.invite('admin', ['drug_search']);
    const id = await triage.submit();
    expect((await triage.call(ROUTES.getCase, { actor: admin, params: { id } })).status).toBe(403);
    const posing: Actor = { ...admin, role: 'consultant' };
    expect((await triage.call(ROUTES.getCase, { actor: posing, params: { id } })).status).toBe(404);
  });
});

describe('row-level security', () => {
  it('shows no row and takes none without a context', async () => {
    await triage.submit();
    const bare = (sql: string) => triage.database.query<{ n: number }>(sql);
    expect(await bare('select count(*)::int as n from triage.cases')).toEqual([{ n: 0 }]);
    expect(await bare('select count(*)::int as n from triage.case_transitions')).toEqual([{ n: 0 }]);
    const everyone = await triage.asSystem((tx) =>
      tx.query<{ n: number }>('select count(*)::int as n from triage.cases'),
    );
    expect(everyone[0]?.n).toBeGreaterThan(0);
    await expect(bare(`update triage.cases set state = 'queued' returning 1 as n`)).resolves.toEqual([]);
    await expect(
      triage.database.transaction((tx) => tx.execute(`update triage.cases set queue = 'trial_recruitment'`), {
        queues: 'drug_search',
      }),
    ).rejects.toThrow('row-level security');
  });
});

describe('opening a case', () => {
  it('asks the vault for masks under the kind of grant that the person has', async () => {
    const id = await triage.submit({ level: 'soon', ageBand: 'under_18', timeZone: 'Asia/Vientiane' });
    const opened = await triage.call(ROUTES.getCase, { actor: ann, params: { id } });
    const detail = caseDetail.parse(opened.body);
    expect(detail).toMatchObject({
      priority: 2,
      reasons: ['soon_sign', 'child'],
      timeZone: 'Asia/Vientiane',
      dueState: 'ok',
    });
    expect(detail.masks).toEqual({ name: 'S. V.', phone: '••42' });
    expect(triage.vault.grants.at(-1)).toMatchObject({ staffId: ann.ref, consultation: id, kind: 'queue' });
    await triage.call(ROUTES.getCase, { actor: lead, params: { id } });
    expect(triage.vault.grants.at(-1)).toMatchObject({ role: 'lead', kind: 'lead' });
  });

  it.each(['away', 'silent'] as const)('works without masks while the vault is %s', async (mode) => {
    const id = await triage.submit();
    triage.vault.mode = mode;
    const started = Date.now();
    const { status, body } = await triage.call(ROUTES.getCase, { actor: ann, params: { id } });
    triage.vault.mode = 'answers';
    expect([status, body['state']]).toEqual([200, 'queued']);
    expect(body).not.toHaveProperty('masks');
    expect(Date.now() - started).toBeLessThan(1_900);
  });

  it('gives the gateway a grant that says what the person may do', async () => {
    const id = await triage.submit();
    const ask = async (actor: Actor) => {
      const { status, body } = await triage.call(ROUTES.issueCaseGrant, {
        actor,
        body: { consultation: id },
      });
      expect(status).toBe(201);
      return { said: body['kind'], signed: await triage.grants.verify(String(body['grant'])) };
    };
    expect(await ask(ann)).toMatchObject({
      said: 'queue',
      signed: { staffId: ann.ref, consultation: id, kind: 'queue' },
    });
    await triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers: { 'if-match': '*' } });
    expect(await ask(ann)).toMatchObject({
      said: 'assigned',
      signed: { kind: 'assigned', role: 'consultant' },
    });
    expect(await ask(lead)).toMatchObject({ said: 'lead', signed: { kind: 'lead', role: 'lead' } });
    const posing: Actor = { ...ann, role: 'lead' };
    expect(await ask(posing)).toMatchObject({ said: 'assigned', signed: { role: 'consultant' } });
  });
});

describe('lists', () => {
  it('page through every case once, in order, in each order', async () => {
    const pager = await triage.invite('consultant', ['overseas_treatment']);
    const made: string[] = [];
    for (let index = 0; index < 23; index++) {
      const level = (['emergency', 'urgent', 'soon', 'routine'] as const)[index % 4]!;
      const data = { service: 'overseas_treatment', level, dueAt: hours(3 + (index % 5)) } as const;
      // Each was accepted before the one that came in before it, so that no order of ids can pass for theirs.
      made.push(await triage.submit(data, newId(), hours(-index)));
    }
    for (const sort of ['priority', 'due', 'newest'] as const) {
      const seen: CaseList['items'] = [];
      for (let cursor: string | undefined, pages = 0; pages === 0 || cursor !== undefined; pages++) {
        const page = await list(pager, { sort, limit: 5, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...page.items);
        cursor = page.next;
      }
      expect(seen.map(({ id }) => id).sort()).toEqual([...made].sort());
      const keys = seen.map((item) =>
        sort === 'priority' ? `${String(item.priority)} ${item.dueAt}` : item.dueAt,
      );
      if (sort !== 'newest') expect(keys).toEqual([...keys].sort());
      else expect(seen.map(({ id }) => id)).toEqual(made);
    }
    const wrong = await triage.call(ROUTES.listCases, { actor: pager, query: { cursor: 'nonsense' } });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(JSON.stringify(wrong.body)).not.toContain('nonsense');
  });

  it('hold what their view says', async () => {
    const me = await triage.invite('consultant', ['remote_consultation']);
    const submit = (dueAt: string, language: 'en' | 'lo') =>
      triage.submit({ service: 'remote_consultation', dueAt, language });
    const [later, soon, late, mine] = [
      await submit(hours(5), 'en'),
      await submit(hours(0.5), 'lo'),
      await submit(hours(-1), 'lo'),
      await submit(hours(6), 'lo'),
    ];
    await triage.call(ROUTES.claimCase, { actor: me, params: { id: mine }, headers: { 'if-match': '*' } });
    const ids = async (query: Record<string, string>) =>
      (await list(me, { sort: 'due', ...query })).items.map(({ id }) => id);
    expect(await ids({ view: 'unassigned' })).toEqual([late, soon, later]);
    expect(await ids({ view: 'unassigned', language: 'lo' })).toEqual([late, soon]);
    expect(await ids({ view: 'unassigned', service: 'drug_search' })).toEqual([]);
    expect(await ids({ view: 'mine' })).toEqual([mine]);
    expect(await ids({ view: 'due_soon' })).toEqual([soon]);
    expect(await ids({ view: 'overdue' })).toEqual([late]);
    expect(await ids({ view: 'waiting' })).toEqual([]);
    await triage.call(ROUTES.closeCase, {
      actor: me,
      params: { id: mine },
      headers: { 'if-match': '*' },
      body: { disposition: 'spam' },
    });
    expect(await ids({ view: 'closed' })).toEqual([mine]);
    expect(await ids({ view: 'mine' })).toEqual([]);
    const states = (await list(me, { sort: 'due' })).items.map(({ dueState }) => dueState);
    expect(states).toEqual(['overdue', 'soon', 'ok']);
  });
});

describe('a message before its case', () => {
  it('is held until the request has come', async () => {
    const id = newId();
    await expect(triage.post(id, 'consultant', ann)).rejects.toBeInstanceOf(NotYet);
  });

  it('and a request that comes twice makes one case', async () => {
    const id = await triage.submit();
    await triage.submit({}, id);
    const events = await triage.written('subject = $1', [id]);
    expect(events).toHaveLength(1);
  });
});
