import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { GRANT_HEADER, SERVICE_TOKEN_HEADER } from '#libs/access';
import { problem } from '#libs/contracts';
import { newId } from '#libs/platform';
import { startNeighbour, startWorld, type GatewayWorld, type Neighbour } from '../../test/gateway-world.js';
import { digestOf, newSessionToken } from '../staff/session-tokens.js';

const CASE = '0190b1c0-0000-7000-8000-00000000000a';

let world: GatewayWorld;
let triage: Neighbour;
let vault: Neighbour;
let token: string;
let staffId: string;
beforeAll(async () => {
  triage = await startNeighbour();
  vault = await startNeighbour();
  world = await startWorld({ environment: { TRIAGE_URL: triage.url, VAULT_URL: vault.url } });
  staffId = newId();
  token = newSessionToken();
  await world.database.admin.query(
    `insert into gateway.staff (id, email, name, role) values ($1, 'c@larus.test', 'C', 'consultant')`,
    [staffId],
  );
  await world.database.admin.query(
    `insert into gateway.staff_sessions (digest, staff_id, started_at, last_seen_at, expires_at)
     values ($1, $2, now(), now(), now() + interval '1 hour')`,
    [digestOf(token), staffId],
  );
}, 60_000);
afterAll(async () => {
  await world.stop();
  await triage.close();
  await vault.close();
});

const bearer = (): Record<string, string> => ({ authorization: `Bearer ${token}` });

describe('the forwarder', () => {
  it('passes a list on under a token that names the person, with its query, and the answer back', async () => {
    triage.answer = () => ({
      status: 200,
      headers: { etag: '"7"', 'cache-control': 'no-store', 'x-inner': 'secret' },
      body: '{"items":[]}',
    });
    const response = await fetch(`${world.origin}/api/v1/cases?view=mine&cursor=a%26b`, {
      headers: bearer(),
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"items":[]}');
    expect(response.headers.get('etag')).toBe('"7"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-inner')).toBeNull();
    const asked = triage.asked.at(-1);
    expect(asked?.url).toBe('/api/v1/cases?view=mine&cursor=a%26b');
    expect(asked?.headers.authorization).toBeUndefined();
    expect(decodeJwt(String(asked?.headers[SERVICE_TOKEN_HEADER]))).toMatchObject({
      iss: 'gateway',
      aud: 'triage',
      actor: { kind: 'staff', ref: staffId, role: 'consultant' },
    });
  });

  it('passes body bytes, If-Match and Idempotency-Key, and a refusal back as it is', async () => {
    triage.answer = () => ({
      status: 412,
      headers: { 'content-type': 'application/problem+json' },
      body: '{"type":"about:blank","code":"precondition-failed"}',
    });
    const body = '{ "disposition" : "answered",  "note":"谢谢" }';
    const response = await fetch(`${world.origin}/api/v1/cases/${CASE}/close`, {
      method: 'POST',
      headers: {
        ...bearer(),
        'content-type': 'application/json',
        'if-match': '"3"',
        'idempotency-key': 'k1',
      },
      body,
    });
    expect(response.status).toBe(412);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.text()).toContain('precondition-failed');
    const asked = triage.asked.at(-1);
    expect(asked).toMatchObject({ method: 'POST', url: `/api/v1/cases/${CASE}/close`, body });
    expect(asked?.headers).toMatchObject({ 'if-match': '"3"', 'idempotency-key': 'k1' });
  });

  it('fetches a case grant first where the vault asks for one', async () => {
    triage.answer = () => ({ status: 201, body: '{"grant":"signed.case.grant","kind":"assigned"}' });
    vault.answer = () => ({ status: 201, body: '{"values":{},"expiresAt":"2026-11-22T10:00:00Z"}' });
    const response = await fetch(`${world.origin}/api/v1/cases/${CASE}/reveals`, {
      method: 'POST',
      headers: { ...bearer(), 'content-type': 'application/json' },
      body: '{"fields":["contact"],"purpose":"answer"}',
    });
    expect(response.status).toBe(201);
    expect(triage.asked.at(-1)).toMatchObject({
      url: '/inner/case-grants',
      body: JSON.stringify({ consultation: CASE }),
    });
    expect(vault.asked.at(-1)?.headers[GRANT_HEADER]).toBe('signed.case.grant');
  });

  it('asks the vault nothing when triage gives no grant', async () => {
    const before = vault.asked.length;
    triage.answer = () => ({
      status: 404,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({
        type: 'about:blank',
        title: 't',
        status: 404,
        code: 'not-found',
        traceId: '0'.repeat(32),
      }),
    });
    const response = await fetch(`${world.origin}/api/v1/cases/${CASE}/messages`, {
      method: 'POST',
      headers: { ...bearer(), 'content-type': 'application/json' },
      body: '{"text":"hello"}',
    });
    expect(response.status).toBe(404);
    expect(problem.parse(await response.json()).code).toBe('not-found');
    expect(vault.asked).toHaveLength(before);
  });

  it('hands the visitor’s own grant to the vault', async () => {
    const { grant } = await world.secrets.visitorGrants.issue(CASE);
    vault.answer = () => ({ status: 201, body: '{"id":"x","at":"y"}' });
    const response = await fetch(`${world.origin}/api/v1/tracking/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${grant}`, 'content-type': 'application/json' },
      body: '{"text":"hello"}',
    });
    expect(response.status).toBe(201);
    const asked = vault.asked.at(-1);
    expect(asked?.headers[GRANT_HEADER]).toBe(grant);
    expect(decodeJwt(String(asked?.headers[SERVICE_TOKEN_HEADER]))).toMatchObject({
      actor: { kind: 'visitor', ref: CASE },
    });
  });

  it('lets nobody through without a session, and no visitor in a staff member’s place', async () => {
    const before = triage.asked.length;
    const { grant } = await world.secrets.visitorGrants.issue(CASE);
    for (const headers of [{}, { authorization: 'Bearer nonsense' }, { authorization: `Bearer ${grant}` }]) {
      expect(
        (await fetch(`${world.origin}/api/v1/cases`, { headers: headers as Record<string, string> })).status,
      ).toBe(401);
    }
    expect(
      (
        await fetch(`${world.origin}/api/v1/tracking/messages`, {
          method: 'POST',
          headers: bearer(),
          body: '{}',
        })
      ).status,
    ).toBe(401);
    expect(
      (await fetch(`${world.origin}/inner/case-grants`, { method: 'POST', headers: bearer() })).status,
    ).toBe(404);
    expect(triage.asked).toHaveLength(before);
  });

  it('refuses ids that are none, and bodies over 64 KiB', async () => {
    const before = triage.asked.length;
    expect((await fetch(`${world.origin}/api/v1/cases/..%2f..%2finner`, { headers: bearer() })).status).toBe(
      404,
    );
    const large = await fetch(`${world.origin}/api/v1/cases/${CASE}/close`, {
      method: 'POST',
      headers: { ...bearer(), 'content-type': 'application/json' },
      body: JSON.stringify({ note: 'x'.repeat(70_000) }),
    });
    expect(large.status).toBe(413);
    expect(triage.asked).toHaveLength(before);
  });

  it('says so when a neighbour is down', async () => {
    const response = await fetch(`${world.origin}/api/v1/audit/entries`, { headers: bearer() });
    expect(response.status).toBe(503);
    expect(problem.parse(await response.json()).code).toBe('not-available');
    expect(response.headers.get('retry-after')).not.toBeNull();
  });
});
