import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { service, type ConsultationAccepted, type Service } from '#libs/contracts';
import { databaseTexts, logTexts, mailTexts, sightings, topicTexts } from '../support/find-marks.js';
import { eventually, LarusClient } from '../support/larus-client.js';
import { testStack, type TestStack } from '../support/larus-stack.js';
import { allMails } from '../support/mail-sink.js';
import { canRunKafka } from '../support/messaging/own-kafka.js';
import { requestFor, type Marks } from '../support/requests.js';

jest.setTimeout(60_000);

const ROOT = join(import.meta.dirname, '../..');
const BY_HTTP: readonly Service[] = ['trial_recruitment', 'overseas_treatment', 'remote_consultation'];

const marksOf = (kind: Service): Marks => ({
  name: 'Zzname Quxcanary',
  email: `zzmail.${kind.replaceAll('_', '.')}@quxcanary.test`,
  phone: '+856 20 5981 7263',
  question: `zzquestion-${kind}-quxcanary: how long does it take?`,
  details: `zzdetails-${kind}-quxcanary`,
});
const REPLY = 'zzreply-quxcanary: we found two places.';
const ANSWER = 'zzvisitor-quxcanary: thank you.';
const REVEAL_NOTE = 'zzrevealnote-quxcanary';
const CLOSE_NOTE = 'zzclosenote-quxcanary';
const MARKS = [
  'Quxcanary',
  '5981 7263',
  '59817263',
  'zzreply-',
  'zzvisitor-',
  'zzrevealnote-',
  'zzclosenote-',
];

/** The whole journey on one bus. */
function mainJob(bus: 'kafka' | 'postgres'): void {
  let stack: TestStack;
  let larus: LarusClient;
  let consultant: string;
  let admin: string;
  const accepted = new Map<Service, ConsultationAccepted>();

  beforeAll(async () => {
    stack = await testStack(24_000, { bus });
    larus = new LarusClient(stack.urls.origin);
    consultant = await larus.signIn('consultant@larus.test', stack.secrets.seedPassword);
    admin = await larus.signIn('admin@larus.test', stack.secrets.seedPassword);
  }, 120_000);

  afterAll(async () => {
    await stack.remove();
  }, 60_000);

  it.each(BY_HTTP)('is done for %s over HTTP, from the request to the reply', async (kind) => {
    const submitted = await larus.submit(requestFor(kind, marksOf(kind)));
    expect(submitted.status).toBe(201);
    const { id, reference } = submitted.body;
    accepted.set(kind, submitted.body);

    const listed = await eventually('the case in the queue', async () =>
      (await larus.listCases(consultant, '?view=unassigned')).body.items.find((item) => item.id === id),
    );
    expect(listed).toMatchObject({
      reference,
      service: kind,
      queue: kind,
      state: 'queued',
      dueAt: submitted.body.dueAt,
    });
    expect(sightings([{ place: 'queue', text: JSON.stringify(listed) }], MARKS)).toEqual([]);

    const opened = await larus.getCase(consultant, id);
    expect(opened.body.masks).toEqual({ name: 'Z. Q.', email: '•••@•••', phone: '••• 63' });
    const early = await larus.reply(consultant, id, REPLY);
    expect(early).toMatchObject({ status: 409, body: { code: 'illegal-step' } });

    const claimed = await larus.step(consultant, id, 'claim', opened.headers.get('etag') ?? '');
    expect(claimed).toMatchObject({ status: 200, body: { state: 'assigned' } });

    const revealed = await larus.reveal(consultant, id, {
      fields: ['contact', 'question', 'details'],
      purpose: 'answer',
      note: REVEAL_NOTE,
    });
    expect(revealed.status).toBe(201);
    expect(revealed.headers.get('cache-control')).toContain('no-store');
    expect(revealed.body.values).toMatchObject({
      contact: { name: marksOf(kind).name, email: marksOf(kind).email },
      question: requestFor(kind, marksOf(kind)).question,
      details: requestFor(kind, marksOf(kind)).details,
    });

    expect((await larus.reply(consultant, id, REPLY)).status).toBe(201);
    const inContact = await eventually('the case in contact', async () => {
      const found = await larus.getCase(consultant, id);
      return found.body.state === 'in_contact' ? found : undefined;
    });
    const closed = await larus.step(consultant, id, 'close', inContact.headers.get('etag') ?? '', {
      disposition: 'answered',
      note: CLOSE_NOTE,
    });
    expect(closed).toMatchObject({ status: 200, body: { state: 'closed' } });

    const { body: session } = await larus.openTracking(submitted.body);
    expect(
      (
        await larus.call('POST', '/api/v1/tracking/messages', {
          token: session.token,
          body: { text: ANSWER },
        })
      ).status,
    ).toBe(201);
    const tracked = await eventually('the closed case on the tracking page', async () => {
      const found = await larus.track(session.token);
      return found.body.state === 'closed' ? found.body : undefined;
    });
    expect(tracked.steps.map(({ state }) => state)).toEqual([
      'received',
      'queued',
      'assigned',
      'in_contact',
      'closed',
    ]);
    expect(tracked.messages?.map(({ author, text }) => [author, text])).toEqual([
      ['consultant', REPLY],
      ['visitor', ANSWER],
    ]);
    expect(tracked.disclosures).toContainEqual(
      expect.objectContaining({
        kind: 'reveal',
        role: 'consultant',
        purpose: 'answer',
        fields: ['contact', 'question', 'details'],
      }),
    );
    expect(JSON.stringify(tracked.disclosures)).not.toContain(REVEAL_NOTE);
  });

  it('tells the visitor by mail: a receipt and that there is a reply, once each', async () => {
    for (const { reference } of accepted.values()) {
      const mails = await eventually('two mails', async () => {
        const found = (await allMails(stack.urls.mail ?? '')).filter(({ Subject }) =>
          Subject.includes(reference),
        );
        return found.length >= 2 ? found : undefined;
      });
      expect(mails).toHaveLength(2);
      expect(new Set(mails.map(({ MessageID }) => MessageID)).size).toBe(2);
    }
  });

  it('gives the same answer to the same request with the same key, and refuses another', async () => {
    const body = requestFor('drug_search');
    const first = await larus.submit(body, 'e2e-key-1');
    const again = await larus.submit(body, 'e2e-key-1');
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await larus.submit({ ...body, question: 'Something else' }, 'e2e-key-1');
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('refuses what is wrong, naming fields and no value', async () => {
    const wrong = await larus.call('POST', '/api/v1/consultations', {
      body: { ...requestFor('drug_search'), country: 'Quxland', surprise: 'zzsurprise' },
    });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(JSON.stringify(wrong.body)).not.toMatch(/Quxland|zzsurprise/);
    const broken = await fetch(`${stack.urls.origin}/api/v1/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name": zz',
    });
    expect([broken.status, broken.headers.get('content-type')]).toEqual([
      400,
      expect.stringContaining('application/problem+json'),
    ]);
    const empty = await larus.call('GET', '/api/v1/cases', { headers: { authorization: 'Bearer ' } });
    expect(empty).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });

  it('keeps a consultant out of the audit log and an admin out of the cases, on the record', async () => {
    expect((await larus.audit(consultant)).status).toBe(403);
    expect((await larus.listCases(admin)).status).toBe(403);
    await eventually('both refusals on the log', async () => {
      const { body } = await larus.audit(admin, '?outcome=refused');
      const seen = body.items.map(({ action, reason }) => `${action} ${reason ?? ''}`);
      return seen.includes('audit.searched role-not-allowed') &&
        seen.includes('cases.listed role-not-allowed')
        ? true
        : undefined;
    });
  });

  it('has every opening on the audit log, and the log verifies', async () => {
    for (const { id } of accepted.values()) {
      const actions = await eventually('the accesses to the case', async () => {
        const { body } = await larus.audit(admin, `?case=${id}&limit=200`);
        const names = body.items.map(({ action }) => action);
        return ['case.viewed', 'case.claimed', 'case.revealed', 'message.posted', 'case.closed'].every(
          (name) => names.includes(name),
        )
          ? names
          : undefined;
      });
      expect(actions.filter((name) => name === 'case.revealed').length).toBeGreaterThanOrEqual(1);
    }
    const report = verify(stack);
    expect(report.status).toBe(0);
    expect(report.stdout).toMatch(/^verified: checked \d+ entries/m);
  });

  it('says nothing personal anywhere outside the sealed vault', async () => {
    const places = [
      ...(await databaseTexts(stack.urls.database)),
      ...(await topicTexts(stack.urls)),
      ...(await mailTexts(stack.urls.mail ?? '')),
      ...logTexts(stack.home),
    ];
    expect(places.filter(({ place }) => place.startsWith('topic')).length).toBeGreaterThan(20);
    expect(places.find(({ place }) => place === 'table vault.consultations')?.text).not.toBe('');
    expect(sightings(places, MARKS)).toEqual([]);
    // A right that an app lacks on the bus would show here.
    expect(sightings(logTexts(stack.home), ['chunk-failed', 'assignment-failed', 'handler-failed'])).toEqual(
      [],
    );
  }, 120_000);

  it('names the entry when a superuser changes one byte of it', async () => {
    const client = new pg.Client({ connectionString: stack.urls.database });
    await client.connect();
    const { rows } = await client.query<{ index: string }>(
      `select index from audit.entries where action = 'case.revealed' and outcome = 'allowed' order by index limit 1`,
    );
    const index = rows[0]?.index;
    const flip = `set_byte(leaf, 20, (get_byte(leaf, 20) # 1))`;
    await client.query('set session_replication_role = replica');
    await client.query(`update audit.entries set leaf = ${flip} where index = $1`, [index]);
    const report = verify(stack);
    await client.query(`update audit.entries set leaf = ${flip} where index = $1`, [index]);
    await client.end();
    expect(report.status).toBe(1);
    expect(report.stdout).toContain(`edited entry ${String(index)}`);
    expect(verify(stack).status).toBe(0);
  });
}

const withKafka = (await canRunKafka()) ? describe : describe.skip;
withKafka('the main job on Kafka', () => {
  mainJob('kafka');
});
describe('the main job on PostgreSQL alone', () => {
  mainJob('postgres');
});

function verify(stack: TestStack): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/apps/cli/src/main.js'), 'audit', 'verify'],
    {
      env: { ...process.env, ...stack.commandEnvironment },
      encoding: 'utf8',
    },
  );
  return { status, stdout };
}

describe('the services of the main job', () => {
  it('are all covered: one in the browser, three here', () => {
    expect([...BY_HTTP, 'drug_search'].sort()).toEqual([...service.options].sort());
  });
});
