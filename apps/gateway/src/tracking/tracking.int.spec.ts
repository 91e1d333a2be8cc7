import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CaseAssignedV1,
  CaseTriagedV1,
  consultationAccepted,
  problem,
  trackedConsultation,
  VaultMessagePostedV1,
  type ConsultationAccepted,
  type EventDefinition,
  type EventOf,
} from '#libs/contracts';
import type { EventContext } from '#libs/messaging';
import { Database, newId } from '#libs/platform';
import { bodyOf } from '../../test/bodies.js';
import { startNeighbour, startWorld, type GatewayWorld, type Neighbour } from '../../test/gateway-world.js';
import { ConsultationStatesConsumer } from './consultation-states.consumer.js';

let world: GatewayWorld;
let vault: Neighbour;
let accepted: ConsultationAccepted;
beforeAll(async () => {
  vault = await startNeighbour();
  world = await startWorld({ environment: { VAULT_URL: vault.url, LARUS_LOCAL_STACK: '0' } });
  const response = await post('/api/v1/consultations', bodyOf('drug_search'));
  accepted = consultationAccepted.parse(await response.json());
}, 60_000);
afterAll(async () => {
  await world.stop();
  await vault.close();
});

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${world.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const refusal = {
  status: 401,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({
    type: 'about:blank',
    title: 't',
    status: 401,
    code: 'wrong-credentials',
    traceId: '0'.repeat(32),
  }),
};
const askedOf = (): { consultation: string; trackingSecret: string } =>
  JSON.parse(vault.asked.at(-1)?.body ?? '{}') as { consultation: string; trackingSecret: string };

async function track(grant: string): Promise<Response> {
  return fetch(`${world.origin}/api/v1/tracking`, { headers: { authorization: `Bearer ${grant}` } });
}

describe('opening the own request', () => {
  it('asks the vault about the consultation of the reference, however both were typed', async () => {
    vault.answer = () => ({ status: 201, body: '{"grant":"g.r.a","expiresAt":"2026-11-22T10:00:00Z"}' });
    const response = await post('/api/v1/tracking/sessions', {
      reference: ` ${accepted.reference.toLowerCase().replaceAll('-', ' ')}`,
      trackingSecret: accepted.trackingSecret.toLowerCase().replace(/(.{4})/g, '$1-'),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ token: 'g.r.a', expiresAt: '2026-11-22T10:00:00Z' });
    expect(askedOf()).toEqual({ consultation: accepted.id, trackingSecret: accepted.trackingSecret });
  });

  it('looks the same for an unknown reference, a wrong secret and nonsense: the vault is asked each time', async () => {
    vault.answer = () => refusal;
    const before = vault.asked.length;
    const bodies: unknown[] = [];
    for (const attempt of [
      { reference: accepted.reference, trackingSecret: 'A'.repeat(26) },
      { reference: '2222-2222-2', trackingSecret: accepted.trackingSecret },
      { reference: 'nonsense', trackingSecret: 'nonsense' },
    ]) {
      const response = await post('/api/v1/tracking/sessions', attempt);
      expect(response.status).toBe(401);
      bodies.push({ ...problem.parse(await response.json()), traceId: '' });
    }
    expect(vault.asked.length).toBe(before + 3);
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    expect(askedOf().trackingSecret).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('slows guessing at one reference down, without asking the vault', async () => {
    vault.answer = () => refusal;
    const attempt = { reference: accepted.reference, trackingSecret: 'B'.repeat(26) };
    for (let round = 0; round < 3; round++) await post('/api/v1/tracking/sessions', attempt);
    const before = vault.asked.length;
    const response = await post('/api/v1/tracking/sessions', attempt);
    expect(response.status).toBe(429);
    expect(vault.asked).toHaveLength(before);
  });
});

describe('following the own request', () => {
  const thread = {
    messages: [],
    disclosures: [{ at: '2026-11-22T09:00:00Z', kind: 'reveal', role: 'consultant', fields: ['contact'] }],
  };

  it('shows state, steps, promise and what the vault says', async () => {
    const { grant } = await world.secrets.visitorGrants.issue(accepted.id);
    vault.answer = () => ({ status: 200, body: JSON.stringify(thread) });
    const response = await track(grant);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const tracked = trackedConsultation.strict().parse(await response.json());
    expect(tracked).toMatchObject({
      reference: accepted.reference,
      state: 'received',
      dueAt: accepted.dueAt,
      ...thread,
    });
    expect(vault.asked.at(-1)?.headers['larus-grant']).toBe(grant);
  });

  it('moves with the events of case and vault, whatever order they come in', async () => {
    const database = await Database.connect({ url: world.database.urlOf('gateway'), app: 'gateway' });
    const consumer = new ConsultationStatesConsumer();
    const at = (minute: number): string => new Date(Date.now() + minute * 60_000).toISOString();
    const event = <D extends EventDefinition>(
      definition: D,
      minute: number,
      data: EventOf<D>['data'],
    ): EventOf<D> => ({
      id: newId(),
      type: definition.type,
      source: '/larus/test',
      subject: accepted.id,
      version: 1,
      time: at(minute),
      actor: { kind: 'system', ref: 'triage' },
      data,
    });
    const inTransaction = (work: (context: EventContext) => Promise<void>): Promise<void> =>
      database.transaction((tx) => work({ tx, topic: 'case.lifecycle', partition: 0, offset: 0n }));
    const triaged = event(CaseTriagedV1, 1, {
      queue: 'drug_search',
      priority: 3,
      reasons: [],
      dueAt: at(60),
    });
    const assigned = event(CaseAssignedV1, 2, { assignee: newId(), queue: 'drug_search' });
    const answered = event(VaultMessagePostedV1, 3, { message: newId(), author: 'consultant' });
    const asked = event(VaultMessagePostedV1, 4, { message: newId(), author: 'visitor' });
    await inTransaction((context) => consumer.onTriaged(triaged, context));
    await Promise.all([
      inTransaction((context) => consumer.onMessagePosted(answered, context)),
      inTransaction((context) => consumer.onAssigned(assigned, context)),
    ]);
    await inTransaction((context) => consumer.onMessagePosted(asked, context));
    await database.close();
    const { grant } = await world.secrets.visitorGrants.issue(accepted.id);
    const tracked = trackedConsultation.parse(await (await track(grant)).json());
    expect(tracked.state).toBe('in_contact');
    expect(tracked.steps.map(({ state }) => state)).toEqual(['received', 'queued', 'assigned', 'in_contact']);
  });

  it('leaves messages and disclosures out while the vault is down', async () => {
    const { grant } = await world.secrets.visitorGrants.issue(accepted.id);
    vault.answer = () => ({ status: 500, body: '{}' });
    const tracked = trackedConsultation.parse(await (await track(grant)).json());
    expect(tracked.reference).toBe(accepted.reference);
    expect(tracked.messages).toBeUndefined();
    expect(tracked.disclosures).toBeUndefined();
  });

  it('is open to nobody else', async () => {
    expect((await track('nonsense')).status).toBe(401);
    expect((await fetch(`${world.origin}/api/v1/tracking`)).status).toBe(401);
    const { grant } = await world.secrets.visitorGrants.issue(newId());
    expect((await track(grant)).status).toBe(404);
  });
});

describe('limits outside the local stack', () => {
  it('refuse the fourth request of one contact a day, and say when to come back', async () => {
    const send = () => post('/api/v1/consultations', bodyOf('drug_search'));
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(201);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_600);
    expect(await world.count('gateway.consultations')).toBe(3);
  });
});
