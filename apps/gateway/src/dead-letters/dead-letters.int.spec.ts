import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { InnerHttp, SERVICE_TOKEN_HEADER, ServiceTokens } from '#libs/access';
import {
  APP_ROUTES,
  PROBLEMS,
  routeAt,
  type DeadLetter,
  type DeadLetterApp,
  type DeadLetterList,
  type Problem,
  type ProblemCode,
  type Role,
} from '#libs/contracts';
import { newId } from '#libs/platform';
import { startNeighbour, startWorld, type GatewayWorld, type Neighbour } from '../../test/gateway-world.js';
import { digestOf, newSessionToken } from '../staff/session-tokens.js';

const NEIGHBOURS = ['vault', 'triage', 'notification'] as const;

const letter = (app: DeadLetterApp, id = newId()): DeadLetter => ({
  id,
  app,
  state: 'open',
  reason: 'handler-failed',
  errorClass: 'TypeError',
  attempts: 5,
  topic: 'consultation.lifecycle',
  partition: 3,
  offset: '17',
  subject: newId(),
  version: 1,
  eventId: newId(),
  type: 'consultation.submitted.v1',
  firstSeenAt: '2026-11-22T10:00:00.000Z',
  lastSeenAt: '2026-11-22T10:00:00.000Z',
  waiting: 2,
});
const problemOf = (code: ProblemCode): { status: number; headers: Record<string, string>; body: string } => ({
  status: PROBLEMS[code].status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', ...PROBLEMS[code], code, traceId: '0'.repeat(32) }),
});
const answerOf = (body: unknown): { status: number; body: string } => ({
  status: 200,
  body: JSON.stringify(body),
});

describe('dead letters at the public door', () => {
  let world: GatewayWorld;
  const neighbours = {} as Record<(typeof NEIGHBOURS)[number], Neighbour>;
  const tokens = {} as Record<Role, string>;
  let adminId: string;
  const cli = generateKeyPairSync('ed25519');

  const call = async <Body>(
    path: string,
    { method = 'GET', role = 'admin', body }: { method?: string; role?: Role; body?: unknown } = {},
  ): Promise<{ status: number; body: Body }> => {
    const response = await fetch(`${world.origin}/api/v1/dead-letters${path}`, {
      method,
      headers: {
        authorization: `Bearer ${tokens[role]}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Body };
  };
  const recorded = async (): Promise<string[]> => {
    const { rows } = await world.database.admin.query<{ line: string }>(
      `select concat_ws(' ', r->>'action', r->>'outcome', r->>'reason', r->'actor'->>'ref', r->'target'->>'type', r->'target'->>'ref') as line
         from (select seq, data::jsonb->'record' as r from gateway.outbox_messages where topic = 'audit.access') as a order by seq`,
    );
    return rows.map(({ line }) => line);
  };
  const innerAs = (caller: 'cli' | 'triage', key = cli.privateKey): InnerHttp =>
    new InnerHttp(new ServiceTokens({ self: caller, key, publicKeys: new Map() }), {
      gateway: world.innerOrigin,
      vault: '',
      triage: '',
      notification: '',
      audit: '',
    });

  beforeAll(async () => {
    for (const app of NEIGHBOURS) neighbours[app] = await startNeighbour();
    const spki = cli.publicKey.export({ type: 'spki', format: 'der' }).toString('base64url');
    world = await startWorld({
      environment: {
        VAULT_URL: neighbours.vault.url,
        TRIAGE_URL: neighbours.triage.url,
        NOTIFICATION_URL: neighbours.notification.url,
        TOKEN_PUBLIC_KEYS: JSON.stringify({ cli: spki, triage: spki }),
      },
    });
    for (const role of ['admin', 'consultant', 'auditor'] as const) {
      const id = newId();
      if (role === 'admin') adminId = id;
      tokens[role] = newSessionToken();
      await world.database.admin.query(
        `insert into gateway.staff (id, email, name, role) values ($1, $2, 'X', $3)`,
        [id, `${role}@larus.test`, role],
      );
      await world.database.admin.query(
        `insert into gateway.staff_sessions (digest, staff_id, started_at, last_seen_at, expires_at)
         values ($1, $2, now(), now(), now() + interval '1 hour')`,
        [digestOf(tokens[role]), id],
      );
    }
  }, 60_000);
  afterAll(async () => {
    await world.stop();
    for (const app of NEIGHBOURS) await neighbours[app].close();
  });
  beforeEach(async () => {
    await world.database.admin.query('truncate gateway.outbox_messages, gateway.dead_letters');
    for (const app of NEIGHBOURS) {
      neighbours[app].asked.length = 0;
      neighbours[app].answer = () => answerOf({ items: [] });
    }
  });
  const ownLetter = async (): Promise<string> => {
    const id = newId();
    await world.database.admin.query(
      `insert into gateway.dead_letters (id, reason, attempts, topic, part, broker_offset, mark, value, headers)
       values ($1::uuid, 'not-json', 0, 'case.lifecycle', 1, 4, $1::text, 'never shown', '{}')`,
      [id],
    );
    return id;
  };

  it('are those of every app in one list, newest first, asked for in the name of the admin', async () => {
    const own = await ownLetter();
    const old = letter('vault', '01900000-0000-7000-8000-000000000001');
    const young = letter('triage', '02900000-0000-7000-8000-000000000001');
    neighbours.vault.answer = () => answerOf({ items: [old] });
    neighbours.triage.answer = () => answerOf({ items: [young] });
    const { status, body } = await call<DeadLetterList>('?limit=10');
    expect(status).toBe(200);
    expect(body.items.map(({ id }) => id)).toEqual([young.id, own, old.id]);
    expect(body).toMatchObject({ away: [] });
    expect(body).not.toHaveProperty('next');
    expect(JSON.stringify(body)).not.toContain('never shown');
    const asked = neighbours.triage.asked.at(-1);
    expect(asked?.url).toBe('/inner/dead-letters?limit=10&state=open');
    expect(decodeJwt(String(asked?.headers[SERVICE_TOKEN_HEADER]))).toMatchObject({
      iss: 'gateway',
      actor: { kind: 'staff', ref: adminId, role: 'admin' },
    });
    expect(await recorded()).toEqual([`dead-letters.listed allowed ${adminId} dead_letter none`]);
  });

  it('come in pages over all apps', async () => {
    const made = [letter('triage'), letter('vault'), letter('triage'), letter('vault')].sort((a, b) =>
      a.id < b.id ? 1 : -1,
    );
    for (const app of ['triage', 'vault'] as const)
      neighbours[app].answer = ({ url }) => {
        const query = new URL(url, 'http://x').searchParams;
        const mine = made.filter((one) => one.app === app && one.id < (query.get('cursor') ?? 'z'));
        const items = mine.slice(0, Number(query.get('limit')));
        return answerOf({ items, ...(mine.length > items.length ? { next: items.at(-1)?.id } : {}) });
      };
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await call<DeadLetterList>(`?limit=3${cursor}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.next === undefined ? '' : `&cursor=${body.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(made.map(({ id }) => id));
  });

  it('name the apps that are away', async () => {
    await ownLetter();
    neighbours.vault.answer = () => ({ status: 500, body: 'broken' });
    neighbours.notification.answer = () => problemOf('not-available');
    const { status, body } = await call<DeadLetterList>('');
    expect(status).toBe(200);
    expect(body.away).toEqual(['vault', 'notification']);
    expect(body.items).toHaveLength(1);
    expect((await call<DeadLetterList>('?app=vault')).body).toEqual({ items: [], away: ['vault'] });
  });

  it('are decided about by the app that has them', async () => {
    const one = letter('notification');
    for (const app of ['vault', 'triage'] as const) neighbours[app].answer = () => problemOf('not-found');
    neighbours.notification.answer = ({ method }) =>
      method === 'GET' ? answerOf(one) : answerOf({ deadLetter: { ...one, state: 'replayed' }, applied: 3 });
    const replayed = await call<{ applied: number }>(`/${one.id}/replay`, { method: 'POST' });
    expect(replayed).toMatchObject({ status: 200, body: { applied: 3, deadLetter: { state: 'replayed' } } });
    expect(neighbours.notification.asked.at(-1)).toMatchObject({
      method: 'POST',
      url: `/inner/dead-letters/${one.id}/replay`,
    });
    await call(`/${one.id}/discard?app=notification`, { method: 'POST', body: { reason: 'repaired' } });
    expect(neighbours.notification.asked.at(-1)).toMatchObject({
      url: `/inner/dead-letters/${one.id}/discard`,
      body: '{"reason":"repaired"}',
    });
    neighbours.notification.answer = ({ method }) =>
      method === 'GET' ? answerOf(one) : problemOf('dead-letter-too-early');
    expect(await call<Problem>(`/${one.id}/replay`, { method: 'POST' })).toMatchObject({
      status: 409,
      body: { code: 'dead-letter-too-early' },
    });
  });

  it('are not found when every app says so, and not available when one that may have it is away', async () => {
    for (const app of NEIGHBOURS) neighbours[app].answer = () => problemOf('not-found');
    const path = `/${newId()}`;
    expect((await call<Problem>(path)).body.code).toBe('not-found');
    neighbours.triage.answer = () => ({ status: 502, body: 'broken' });
    expect((await call<Problem>(path)).body.code).toBe('not-available');
    expect((await call<Problem>(`${path}/replay`, { method: 'POST' })).body.code).toBe('not-available');
    expect(neighbours.triage.asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it.each(['consultant', 'auditor'] as const)('are not open to the role %s, on the record', async (role) => {
    const id = newId();
    for (const [path, method] of [
      ['', 'GET'],
      [`/${id}`, 'GET'],
      [`/${id}/replay`, 'POST'],
      [`/${id}/discard`, 'POST'],
    ] as const)
      expect((await call<Problem>(path, { role, method })).body.code).toBe('role-not-allowed');
    expect((await recorded()).map((line) => line.replace(/[0-9a-f-]{36}/, 'who'))).toEqual([
      'dead-letters.listed refused role-not-allowed who session none',
      `dead-letters.listed refused role-not-allowed who dead_letter ${id}`,
      `dead-letter.replayed refused role-not-allowed who dead_letter ${id}`,
      `dead-letter.discarded refused role-not-allowed who dead_letter ${id}`,
    ]);
    for (const app of NEIGHBOURS) expect(neighbours[app].asked).toEqual([]);
  });

  it('of the gateway are open to the command line on the inner port, and there alone', async () => {
    const own = await ownLetter();
    const LIST = routeAt('gateway', APP_ROUTES.listOwnDeadLetters);
    const operator = { kind: 'system', ref: 'cli' } as const;
    const { items } = await innerAs('cli').call(LIST, { actor: operator });
    expect(items.map(({ id, app }) => [id, app])).toEqual([[own, 'gateway']]);
    const show = routeAt('gateway', APP_ROUTES.showOwnDeadLetter);
    expect(await innerAs('cli').call(show, { actor: operator, params: { id: own } })).toEqual(items[0]);
    await expect(innerAs('triage').call(LIST, { actor: operator })).rejects.toMatchObject({
      code: 'not-signed-in',
    });
    const forged = generateKeyPairSync('ed25519').privateKey;
    await expect(innerAs('cli', forged).call(LIST, { actor: operator })).rejects.toMatchObject({
      code: 'not-signed-in',
    });
    const discard = routeAt('gateway', APP_ROUTES.discardOwnDeadLetter);
    await expect(
      innerAs('cli').call(discard, { actor: operator, params: { id: own }, body: { reason: 'a wish' } }),
    ).rejects.toMatchObject({ code: 'invalid-request' });
    await expect(
      innerAs('cli').call(routeAt('gateway', APP_ROUTES.republishOwnEvents), {
        actor: operator,
        body: { topic: 'consultation.lifecycle' },
      }),
    ).resolves.toEqual({ topics: [{ topic: 'consultation.lifecycle', events: 0 }] });
    expect((await fetch(`${world.origin}/inner/dead-letters`)).status).toBe(404);
    expect((await fetch(`${world.innerOrigin}/inner/dead-letters`)).status).toBe(401);
    expect(await recorded()).toEqual([
      'dead-letters.listed allowed cli dead_letter none',
      `dead-letters.listed allowed cli dead_letter ${own}`,
      'dead-letters.listed refused not-signed-in cli session none',
    ]);
  });
});
