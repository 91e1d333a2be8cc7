import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { consultationAccepted, ConsultationSubmittedV1, problem, service } from '#libs/contracts';
import { trackingVerifier } from '#libs/sealing';
import { bodyOf } from '../../test/bodies.js';
import { startWorld, type GatewayWorld } from '../../test/gateway-world.js';
import { ExpireIdempotencyKeys } from './expire-idempotency-keys.js';
import { normaliseReference } from './reference.rules.js';

const TABLES = [
  'gateway.consultations',
  'gateway.idempotency',
  'gateway.outbox_heads',
  'gateway.outbox_messages',
  'vault.intake_batches',
];

let world: GatewayWorld;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(async () => {
  await world.stop();
});

async function send(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.origin}/api/v1/consultations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function counts(): Promise<number[]> {
  const found: number[] = [];
  for (const table of TABLES) found.push(await world.count(table));
  return found;
}

describe('POST /api/v1/consultations', () => {
  it.each(service.options)('accepts %s: what was typed is sealed, coded facts are an event', async (name) => {
    const body = bodyOf(name);
    const response = await send(body);
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const accepted = consultationAccepted.strict().parse(await response.json());
    expect(normaliseReference(accepted.reference)).toBe(accepted.reference);
    expect(accepted.trackingUrl).toBe(
      `${world.origin}/track#${accepted.reference}.${accepted.trackingSecret}`,
    );
    expect(Date.parse(accepted.dueAt)).toBeGreaterThan(Date.now());

    const record = (await world.sealedRecords()).find(({ id }) => id === accepted.id);
    expect(record?.verifier).toEqual(trackingVerifier(accepted.trackingSecret));
    expect(JSON.parse(record?.contact ?? '')).toEqual(body.contact);
    expect(JSON.parse(record?.content ?? '')).toEqual({
      question: body.question,
      details: body.details,
      source: body.source,
    });

    const { rows } = await world.database.admin.query<{ data: string; headers: string; version: number }>(
      `select m.data, m.headers, h.version from gateway.outbox_messages m
         join gateway.outbox_heads h on h.topic = m.topic and h.subject = m.subject where m.subject = $1`,
      [accepted.id],
    );
    expect(rows).toHaveLength(1);
    const data = ConsultationSubmittedV1.data.parse(JSON.parse(rows[0]?.data ?? ''));
    expect(data).toMatchObject({ service: name, reference: accepted.reference, dueAt: accepted.dueAt });
    expect(rows[0]?.version).toBe(1);
    expect(JSON.parse(rows[0]?.headers ?? '')).toMatchObject({
      ce_subject: accepted.id,
      ce_larusversion: '1',
    });
  });

  it('draws another reference when one is taken', async () => {
    const { admin } = world.database;
    await admin.query(`
      create sequence public.collisions;
      create function public.collide() returns trigger language plpgsql security definer as $$ begin
        if nextval('public.collisions') = 1 then
          raise unique_violation using constraint = 'uq_consultations_reference';
        end if;
        return new;
      end $$;
      create trigger collide before insert on gateway.consultations for each row execute function public.collide()`);
    try {
      const before = await counts();
      expect((await send(bodyOf('drug_search'))).status).toBe(201);
      expect(await counts()).toEqual(
        before.map((count, table) => count + (TABLES[table] === 'gateway.idempotency' ? 0 : 1)),
      );
    } finally {
      await admin.query('drop function public.collide cascade; drop sequence public.collisions');
    }
  });

  it('keeps nothing that a person typed outside the sealed batch', async () => {
    const { rows } = await world.database.admin.query<{ text: string }>(
      `select string_agg(t::text, ' ') as text from (
         select to_jsonb(c) as t from gateway.consultations c union all select to_jsonb(m) from gateway.outbox_messages m
         union all select to_jsonb(i) from gateway.idempotency i) as everything`,
    );
    expect(rows[0]?.text).toContain('consultation.submitted.v1');
    expect(rows[0]?.text).not.toMatch(/Noy|example\.org|5551|Vientiane\?|Sofosbuvir|stenosis|counselling/);
  });

  it('answers advice for a warning sign, and says so in level and event', async () => {
    const response = await send(
      bodyOf('remote_consultation', {
        question: 'My father has crushing chest pain and cannot breathe right now',
      }),
    );
    const accepted = consultationAccepted.parse(await response.json());
    expect(accepted.advice[0]?.level).toBe('emergency');
    expect(Date.parse(accepted.dueAt) - Date.now()).toBeLessThan(31 * 60_000);
  });

  it.each([
    [
      'a required consent withheld',
      { consents: [{ purpose: 'consultation', noticeVersion: '2026-11-22', granted: true }] },
      '/consents',
    ],
    [
      'a consent that is refused',
      {
        consents: [
          { purpose: 'consultation', noticeVersion: '2026-11-22', granted: true },
          { purpose: 'health_data', noticeVersion: '2026-11-22', granted: false },
        ],
      },
      '/consents/1/granted',
    ],
    ['data leaving China without consent', { country: 'CN' }, '/consents'],
  ])('stores nothing for %s', async (_name, changes, pointer) => {
    const before = await counts();
    const response = await send(bodyOf('drug_search', changes), { 'idempotency-key': 'consent' });
    expect(response.status).toBe(422);
    const body = problem.parse(await response.json());
    expect(body.code).toBe('consent-required');
    expect(body.errors?.[0]?.pointer).toBe(pointer);
    expect(await counts()).toEqual(before);
  });

  it('refuses a phone number that cannot be one, a wrong field and an unpublished notice without repeating them', async () => {
    for (const changes of [
      { contact: { ...bodyOf('drug_search').contact, phone: '+999 1234567' } },
      { surprise: 'MARKED' },
      { consents: [{ purpose: 'consultation', noticeVersion: '1999-01-01', granted: true }] },
    ]) {
      const response = await send(bodyOf('drug_search', changes));
      const text = await response.text();
      expect(response.status).toBe(400);
      expect(text).not.toMatch(/1234567|MARKED|1999/);
      expect(problem.parse(JSON.parse(text)).errors?.length).toBeGreaterThan(0);
    }
  });

  it('answers a repetition as the first time, and knows it by its parsed body', async () => {
    const body = bodyOf('drug_search', { question: 'I have a fever after chemotherapy' });
    const first = await send(body, { 'idempotency-key': 'replay-1' });
    expect(first.status).toBe(201);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const before = await counts();
    const reordered = Object.fromEntries(Object.entries(body).reverse());
    const again = await send(reordered, { 'idempotency-key': 'replay-1' });
    expect(again.status).toBe(200);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const answer = consultationAccepted.parse(await again.json());
    expect(answer).toEqual(await first.json());
    expect(answer.advice.length).toBeGreaterThan(0);
    expect(await counts()).toEqual(before);
  });

  it('forgets keys after 24 hours, and none before', async () => {
    const keys = async (): Promise<number> => world.count('gateway.idempotency');
    const expire = world.running.app.get(ExpireIdempotencyKeys, { strict: false });
    await send(bodyOf('drug_search'), { 'idempotency-key': 'kept' });
    const kept = await keys();
    await send(bodyOf('drug_search'), { 'idempotency-key': 'expired' });
    await world.database.admin.query(
      `update gateway.idempotency set created_at = created_at - interval '24 hours 1 minute'
        where created_at = (select max(created_at) from gateway.idempotency)`,
    );
    expect(await expire.expire()).toBe(1);
    expect(await keys()).toBe(kept);
    expect((await send(bodyOf('drug_search'), { 'idempotency-key': 'kept' })).status).toBe(200);
    expect((await send(bodyOf('drug_search'), { 'idempotency-key': 'expired' })).status).toBe(201);
  });

  it('refuses a key that was used for another request, and keys of another shape', async () => {
    await send(bodyOf('drug_search'), { 'idempotency-key': 'reused' });
    const other = await send(bodyOf('drug_search', { question: 'Another one' }), {
      'idempotency-key': 'reused',
    });
    expect(other.status).toBe(422);
    expect(problem.parse(await other.json()).code).toBe('idempotency-key-reused');
    const wrong = await send(bodyOf('drug_search'), { 'idempotency-key': 'two words' });
    expect(wrong.status).toBe(400);
    expect(problem.parse(await wrong.json()).code).toBe('invalid-idempotency-key');
  });

  it('stores one of many that come at once under one key', async () => {
    const before = await world.count('gateway.consultations');
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => send(bodyOf('drug_search'), { 'idempotency-key': 'at-once' })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.every((status) => [200, 201, 409].includes(status))).toBe(true);
    for (const answer of answers)
      if (answer.status === 409) expect(answer.headers.get('retry-after')).not.toBeNull();
    expect(await world.count('gateway.consultations')).toBe(before + 1);
  });

  it('holds a row, an event and a sealed record for exactly the answers 201, under 200 at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        send(bodyOf('drug_search'), { 'idempotency-key': `load-${String(index % 160)}` }),
      ),
    );
    const ids: string[] = [];
    for (const answer of answers) {
      if (answer.status === 201) ids.push(consultationAccepted.parse(await answer.json()).id);
      else expect([200, 409]).toContain(answer.status);
    }
    expect(ids).toHaveLength(160);
    const { rows } = await world.database.admin.query<{ id: string }>('select id from gateway.consultations');
    const events = await world.database.admin.query<{ subject: string }>(
      `select subject from gateway.outbox_messages where type = 'consultation.submitted.v1'`,
    );
    const stored = rows.map(({ id }) => id).sort();
    expect(stored).toEqual(expect.arrayContaining(ids));
    expect(events.rows.map(({ subject }) => subject).sort()).toEqual(stored);
    expect((await world.sealedRecords()).map(({ id }) => id).sort()).toEqual(stored);
  });

  it('refuses bodies that are too large or no JSON', async () => {
    expect((await send(bodyOf('drug_search', { question: 'x'.repeat(70_000) }))).status).toBe(413);
    const broken = await fetch(`${world.origin}/api/v1/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"service":',
    });
    expect(broken.status).toBe(400);
    expect(problem.parse(await broken.json()).code).toBe('malformed-json');
  });

  it('is ready without broker and neighbours, and keeps health and metrics off the public port', async () => {
    expect((await fetch(`${world.innerOrigin}/health/ready`)).status).toBe(200);
    expect((await fetch(`${world.innerOrigin}/metrics`)).status).toBe(200);
    expect((await fetch(`${world.origin}/metrics`)).status).toBe(404);
    const services = await fetch(`${world.origin}/api/v1/services`);
    expect(services.status).toBe(200);
    expect(services.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(services.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
