import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessRecorder, recordMac } from '#libs/access';
import { AccessRecordedV1, problem, staffMember, staffSession, type StaffSession } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Database, type Clock } from '#libs/platform';
import { startWorld, type GatewayWorld } from '../../test/gateway-world.js';
import { seedGateway } from '../seed-gateway.js';
import { CreateSession } from './create-session.js';
import { CreateStaff } from './create-staff.js';
import { Passwords } from './passwords.js';
import { Staff } from './staff.entity.js';
import { StaffSessions } from './staff-sessions.js';

const PASSWORD = 'amber-beacon-cedar-delta-42';
const clock = { at: Date.now() };
const testClock: Clock = { now: () => new Date(clock.at) };

let world: GatewayWorld;
beforeAll(async () => {
  world = await startWorld({ clock: testClock });
  const database = await Database.connect({ url: world.database.url, app: 'gateway', entities: [Staff] });
  const passwords = new Passwords(world.settings.GATEWAY_PEPPER);
  await seedGateway(database, passwords, PASSWORD);
  await seedGateway(database, passwords, PASSWORD);
  await database.close();
}, 60_000);
afterAll(async () => {
  await world.stop();
});

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function signIn(email = 'consultant@larus.test'): Promise<StaffSession & { cookie: string }> {
  const response = await post('/api/v1/staff/sessions', { email, password: PASSWORD });
  expect(response.status).toBe(201);
  const cookie = response.headers.get('set-cookie') ?? '';
  return { ...staffSession.parse(await response.json()), cookie: cookie.split(';')[0] ?? '' };
}

async function me(headers: Record<string, string>): Promise<Response> {
  return fetch(`${world.origin}/api/v1/staff/me`, { headers });
}

async function records(action: string) {
  const { rows } = await world.database.admin.query<{ data: string }>(
    `select data from gateway.outbox_messages where type = 'access.recorded.v1' order by seq`,
  );
  return rows
    .map(({ data }) => AccessRecordedV1.data.parse(JSON.parse(data)))
    .filter(({ record }) => record.action === action);
}

describe('the seed', () => {
  it('makes five accounts and four calendars once, and tells the house', async () => {
    const { rows } = await world.database.admin.query<{ type: string; count: number }>(
      `select type, count(*)::int as count from gateway.outbox_messages
        where type in ('staff.invited.v1', 'service-hours.published.v1') group by type order by type`,
    );
    expect(rows).toEqual([
      { type: 'service-hours.published.v1', count: 4 },
      { type: 'staff.invited.v1', count: 5 },
    ]);
    expect(await world.count('gateway.staff')).toBe(5);
    expect(await world.count('gateway.service_hours')).toBe(4);
  });
});

describe('signing in', () => {
  it('gives a session that header and cookie carry, stores no token, and is recorded', async () => {
    const before = (await records('session.started')).length;
    const response = await post('/api/v1/staff/sessions', { email: 'LEAD@larus.test', password: PASSWORD });
    expect(response.status).toBe(201);
    expect(response.headers.get('set-cookie')).toMatch(/^larus_staff=[^;]{43}; .*HttpOnly; SameSite=Strict/);
    const session = staffSession.parse(await response.json());
    const answer = await me({ authorization: `Bearer ${session.token}` });
    expect(staffMember.parse(await answer.json())).toMatchObject({
      role: 'lead',
      csrfToken: session.csrfToken,
    });
    const { rows } = await world.database.admin.query<{ text: string }>(
      'select string_agg(s::text, $1) as text from gateway.staff_sessions s',
      [' '],
    );
    expect(rows[0]?.text).not.toContain(session.token);
    const entries = await records('session.started');
    expect(entries).toHaveLength(before + 1);
    const last = entries.at(-1);
    expect(last?.record).toMatchObject({ outcome: 'allowed', actor: { kind: 'staff', role: 'lead' } });
    if (last !== undefined) expect(recordMac(world.settings.GATEWAY_RECORD_KEY, last.record)).toBe(last.mac);
  });

  it('refuses a wrong password and an unknown account alike, and records both', async () => {
    const before = (await records('session.started')).length;
    const wrong = await post('/api/v1/staff/sessions', {
      email: 'admin@larus.test',
      password: 'MARKED-wrong',
    });
    const unknown = await post('/api/v1/staff/sessions', {
      email: 'nobody@larus.test',
      password: 'MARKED-wrong',
    });
    const [first, second] = [await wrong.json(), await unknown.json()];
    for (const body of [first, second]) {
      expect(problem.parse(body).code).toBe('wrong-credentials');
      expect(JSON.stringify(body)).not.toContain('MARKED');
    }
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const entries = (await records('session.started')).slice(before);
    expect(entries.map(({ record }) => [record.outcome, record.actor.kind])).toEqual([
      ['refused', 'staff'],
      ['refused', 'system'],
    ]);
  });

  it('slows guessing at one account down', async () => {
    const email = 'guessed@larus.test';
    for (let round = 0; round < 4; round++)
      await post('/api/v1/staff/sessions', { email, password: 'wrong' });
    const response = await post('/api/v1/staff/sessions', { email, password: 'wrong' });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(
      (await post('/api/v1/staff/sessions', { email: 'admin@larus.test', password: PASSWORD })).status,
    ).toBe(201);
  });
});

describe('the operator', () => {
  it('makes an account once and opens a session for it, on the record', async () => {
    const database = await Database.connect({
      url: world.database.urlOf('gateway'),
      app: 'gateway',
      entities: [Staff],
    });
    const outbox = new Outbox('gateway');
    const actor = { kind: 'system', ref: 'gateway' } as const;
    const fresh = { email: 'New@larus.test', name: 'New', role: 'auditor', queues: [] } as const;
    const create = () => database.transaction((tx) => new CreateStaff(outbox).create(tx, fresh, actor));
    const { id, made } = await create();
    expect(made).toBe(true);
    expect(await create()).toEqual({ id, made: false });
    const before = (await records('session.started')).length;
    const recorder = new AccessRecorder('gateway', world.settings.GATEWAY_RECORD_KEY, outbox, testClock);
    const sessions = new CreateSession(database, new StaffSessions(database, testClock), recorder);
    const token = await sessions.create('new@LARUS.test');
    const answer = await me({ authorization: `Bearer ${token}` });
    expect(staffMember.parse(await answer.json())).toMatchObject({ id, role: 'auditor' });
    expect((await records('session.started')).slice(before).map(({ record }) => record.reason)).toEqual([
      'operator-command',
    ]);
    await expect(sessions.create('nobody@larus.test')).rejects.toMatchObject({ code: 'not-found' });
    await database.close();
  });
});

describe('a session', () => {
  it('ends on sign-out, after 15 idle minutes, after 8 hours, and with its account', async () => {
    const ended = await signIn();
    const out = await fetch(`${world.origin}/api/v1/staff/sessions/current`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${ended.token}` },
    });
    expect(out.status).toBe(204);
    expect((await me({ authorization: `Bearer ${ended.token}` })).status).toBe(401);
    expect((await records('session.ended')).length).toBeGreaterThan(0);

    const idle = await signIn();
    clock.at += 14 * 60_000;
    expect((await me({ authorization: `Bearer ${idle.token}` })).status).toBe(200);
    clock.at += 14 * 60_000;
    expect((await me({ authorization: `Bearer ${idle.token}` })).status).toBe(200);
    clock.at += 16 * 60_000;
    expect((await me({ authorization: `Bearer ${idle.token}` })).status).toBe(401);

    const long = await signIn();
    for (let quarter = 0; quarter < 36; quarter++) {
      clock.at += 13 * 60_000;
      expect((await me({ authorization: `Bearer ${long.token}` })).status).toBe(200);
    }
    clock.at += 13 * 60_000;
    expect((await me({ authorization: `Bearer ${long.token}` })).status).toBe(401);

    const disabled = await signIn('consultant2@larus.test');
    await world.database.admin.query(
      `update gateway.staff set disabled_at = now() where email = 'consultant2@larus.test'`,
    );
    expect((await me({ authorization: `Bearer ${disabled.token}` })).status).toBe(401);
    expect(
      (await post('/api/v1/staff/sessions', { email: 'consultant2@larus.test', password: PASSWORD })).status,
    ).toBe(401);
  });

  it('in a cookie changes nothing without the page’s token, or from another site', async () => {
    const session = await signIn();
    const other = await signIn('lead@larus.test');
    const end = async (headers: Record<string, string>): Promise<number> =>
      (
        await fetch(`${world.origin}/api/v1/staff/sessions/current`, {
          method: 'DELETE',
          headers: { cookie: session.cookie, ...headers },
        })
      ).status;
    expect((await me({ cookie: session.cookie })).status).toBe(200);
    expect(await end({})).toBe(403);
    expect(await end({ 'x-csrf-token': other.csrfToken })).toBe(403);
    expect(await end({ 'x-csrf-token': session.csrfToken, origin: 'https://evil.example' })).toBe(403);
    expect(await end({ 'x-csrf-token': session.csrfToken, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect((await me({ cookie: session.cookie })).status).toBe(200);
    expect(await end({ 'x-csrf-token': session.csrfToken, origin: world.origin })).toBe(204);
    expect((await me({ cookie: session.cookie })).status).toBe(401);
  });

  it('is nothing that can be made up', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), "' or 1=1 --"]) {
      expect((await me({ authorization: `Bearer ${token}` })).status).toBe(401);
    }
  });
});
