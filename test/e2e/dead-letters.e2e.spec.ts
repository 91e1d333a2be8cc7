import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import {
  ConsultationSubmittedV1,
  type ConsultationAccepted,
  type DeadLetter,
  type DeadLetterList,
  type DeadLetterSettled,
  type Problem,
} from '#libs/contracts';
import { eventually, LarusClient, type Answer } from '../support/larus-client.js';
import { testStack, type TestStack } from '../support/larus-stack.js';
import { eventRecord } from '../support/messaging/event-record.js';
import { submitted } from '../support/messaging/messaging-database.js';
import { putRecords } from '../support/messaging/put-records.js';
import { requestFor } from '../support/requests.js';

jest.setTimeout(60_000);

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const TOPIC = 'consultation.lifecycle';
/** Apps whose handlers take submissions. */
const TAKERS = ['notification', 'triage', 'vault'];
/** What triage cannot store while the trigger of this suite stands. */
const BROKEN_COUNTRY = 'VN';

describe('events that are set aside', () => {
  let stack: TestStack;
  let larus: LarusClient;
  let database: pg.Client;
  let admin: string;
  let consultant: string;
  let auditor: string;
  let poisoned: ConsultationAccepted;
  let failing: ConsultationAccepted;

  const list = async (query = ''): Promise<DeadLetterList> => {
    const { status, body } = await larus.call<DeadLetterList>('GET', `/api/v1/dead-letters${query}`, {
      token: admin,
    });
    expect(status).toBe(200);
    return body;
  };
  const about = async (subject: string): Promise<DeadLetter[]> =>
    (await list()).items.filter((letter) => letter.subject === subject);
  const decide = (
    id: string,
    step: 'replay' | 'discard',
    body?: unknown,
  ): Promise<Answer<DeadLetterSettled & Problem>> =>
    larus.call('POST', `/api/v1/dead-letters/${id}/${step}`, {
      token: admin,
      ...(body === undefined ? {} : { body }),
    });
  const accepted = async (country = 'LA'): Promise<ConsultationAccepted> => {
    const { status, body } = await larus.submit({ ...requestFor('drug_search'), country });
    expect(status).toBe(201);
    return body;
  };
  const isCase = async (id: string): Promise<true | undefined> =>
    (await database.query('select 1 from triage.cases where id = $1', [id])).rowCount === 1
      ? true
      : undefined;
  const fence = async (app: string, subject: string): Promise<number | undefined> =>
    (
      await database.query<{ version: number }>(
        `select version from ${app}.consumer_fences where topic = $1 and subject = $2`,
        [TOPIC, subject],
      )
    ).rows[0]?.version;
  /** Puts a record behind those that the gateway wrote for a subject. */
  const publish = async (
    subject: string,
    version: number,
    changed: { value?: string; headers?: Record<string, string> },
  ): Promise<void> => {
    await putRecords(stack.urls, eventRecord('gateway', submitted(subject), version, changed));
  };
  const larusCommand = async (...parameters: string[]): Promise<{ code: number; out: string; err: string }> =>
    run(process.execPath, [join(ROOT, 'tools/larus.mjs'), ...parameters], {
      env: { ...process.env, LARUS_HOME: stack.home },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, out: stdout, err: stderr };
      },
    );

  beforeAll(async () => {
    stack = await testStack(27_000, { fast: true });
    larus = new LarusClient(stack.urls.origin);
    const { seedPassword } = stack.secrets;
    [admin, consultant, auditor] = await Promise.all([
      larus.signIn('admin@larus.test', seedPassword),
      larus.signIn('consultant@larus.test', seedPassword),
      larus.signIn('auditor@larus.test', seedPassword),
    ]);
    database = new pg.Client({ connectionString: stack.urls.database });
    await database.connect();
    await database.query(
      `create function triage.refuse_for_test() returns trigger language plpgsql as $$
       begin raise exception 'broken on purpose'; end $$`,
    );
    await database.query(
      `create trigger refuse_for_test before insert on triage.cases for each row
         when (new.country = '${BROKEN_COUNTRY}') execute function triage.refuse_for_test()`,
    );
    poisoned = await accepted();
    await eventually('the case', () => isCase(poisoned.id));
  }, 120_000);

  afterAll(async () => {
    await database.end();
    await stack.remove();
  }, 60_000);

  it('are listed for the admin by every app that set one aside, with what waits behind it', async () => {
    await publish(poisoned.id, 2, { value: 'not json' });
    await publish(poisoned.id, 3, { headers: { ce_type: 'consultation.later.v1' } });
    const letters = await eventually('a dead letter of each', async () => {
      const found = await about(poisoned.id);
      return found.length === TAKERS.length && found.every(({ waiting }) => waiting === 1)
        ? found
        : undefined;
    });
    expect(letters.map(({ app }) => app).sort()).toEqual(TAKERS);
    for (const letter of letters)
      expect(letter).toMatchObject({
        state: 'open',
        reason: 'not-json',
        topic: TOPIC,
        version: 2,
        type: ConsultationSubmittedV1.type,
        attempts: 0,
      });
    expect(JSON.stringify(letters)).not.toContain('not json');
    const { status, body } = await larus.call<DeadLetter>(
      'GET',
      `/api/v1/dead-letters/${letters[0]?.id ?? ''}`,
      { token: admin },
    );
    expect(status).toBe(200);
    expect(body).toEqual(letters[0]);
  });

  it('hold up nobody else', async () => {
    const other = await accepted();
    await eventually('the case of another', () => isCase(other.id));
  });

  it('come from handlers that fail, too, and the line behind them waits', async () => {
    failing = await accepted(BROKEN_COUNTRY);
    await publish(failing.id, 2, { headers: { ce_type: 'consultation.later.v1' } });
    const [letter] = await eventually('the dead letter', async () => {
      const found = await about(failing.id);
      return found[0]?.waiting === 1 ? found : undefined;
    });
    expect(letter).toMatchObject({ app: 'triage', reason: 'handler-failed', version: 1, attempts: 5 });
    expect(letter?.errorClass).toBe('DatabaseError');
    expect(JSON.stringify(letter)).not.toContain('on purpose');
    expect(await fence('triage', failing.id)).toBe(0);
    expect(await fence('vault', failing.id)).toBe(2);
  });

  it('are not replayed while they are broken, and are counted as tried again', async () => {
    const [letter] = await about(failing.id);
    const { status, body } = await decide(letter?.id ?? '', 'replay');
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'dead-letter-failed' });
    expect(await about(failing.id)).toMatchObject([{ id: letter?.id, state: 'open', attempts: 6 }]);
    const [poison] = await about(poisoned.id);
    expect((await decide(poison?.id ?? '', 'replay')).body.code).toBe('dead-letter-failed');
  });

  it('are replayed once what broke is mended, with the line behind them; a double click does no harm', async () => {
    await database.query('drop trigger refuse_for_test on triage.cases');
    const [letter] = await about(failing.id);
    const clicks = await Promise.all([
      decide(letter?.id ?? '', 'replay'),
      decide(letter?.id ?? '', 'replay'),
    ]);
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    expect(clicks.map(({ body }) => body.applied).sort()).toEqual([0, 1]);
    expect(clicks[0].body.deadLetter).toMatchObject({ state: 'replayed', settledBy: { role: 'admin' } });
    expect(await isCase(failing.id)).toBe(true);
    expect(await fence('triage', failing.id)).toBe(2);
    expect((await decide(letter?.id ?? '', 'discard', { reason: 'repaired' })).body.code).toBe(
      'dead-letter-settled',
    );
  });

  it('are discarded with a reason from a closed list, and the line goes on', async () => {
    const letters = await about(poisoned.id);
    const wrong = await decide(letters[0]?.id ?? '', 'discard', { reason: 'because the patient said so' });
    expect(wrong.status).toBe(400);
    for (const { id } of letters) {
      const { status, body } = await decide(id, 'discard', { reason: 'not-ours' });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        applied: 1,
        deadLetter: { state: 'discarded', discardReason: 'not-ours' },
      });
    }
    for (const app of TAKERS) expect(await fence(app, poisoned.id)).toBe(3);
    expect(await about(poisoned.id)).toEqual([]);
    expect((await list('?state=discarded')).items.map(({ subject }) => subject)).toEqual(
      TAKERS.map(() => poisoned.id),
    );
  });

  it('are not open to a consultant, nor to anybody who is not signed in', async () => {
    const refused = await larus.call<Problem>('GET', '/api/v1/dead-letters', { token: consultant });
    expect({ status: refused.status, code: refused.body.code }).toEqual({
      status: 403,
      code: 'role-not-allowed',
    });
    expect((await larus.call('GET', '/api/v1/dead-letters')).status).toBe(401);
    expect((await larus.call('GET', '/inner/dead-letters', { token: admin })).status).toBe(404);
  });

  it('are listed without an app that does not answer, and the answer says so', async () => {
    const pid = stack.pids.vault;
    if (pid === null) throw new Error('the vault does not run');
    process.kill(pid, 'SIGSTOP');
    try {
      const { items, away } = await list('?state=discarded');
      expect(away).toEqual(['vault']);
      expect(items.map(({ app }) => app).sort()).toEqual(['notification', 'triage']);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await stack.waitReady(['vault']);
  });

  it('can be seen and decided about on the command line', async () => {
    await publish(poisoned.id, 4, { value: '{' });
    await eventually('dead letters of each', async () =>
      (await about(poisoned.id)).length === TAKERS.length ? true : undefined,
    );
    const listed = await larusCommand('dead-letters', 'list', '--app', 'triage');
    expect(listed.code).toBe(0);
    const letters = listed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as DeadLetter);
    expect(letters).toMatchObject([{ app: 'triage', subject: poisoned.id, version: 4, reason: 'not-json' }]);
    const id = letters[0]?.id ?? '';
    const refused = await larusCommand('dead-letters', 'replay', id);
    expect(refused).toEqual({
      code: 1,
      out: '',
      err: 'The event failed again and stays set aside (dead-letter-failed)\n',
    });
    const discarded = await larusCommand('dead-letters', 'discard', id, '--reason', 'beyond-repair');
    expect(discarded.code).toBe(0);
    expect(JSON.parse(discarded.out)).toMatchObject({
      deadLetter: { state: 'discarded', settledBy: { kind: 'system', ref: 'cli' } },
    });
  });

  it('leave every listing, decision and refusal on the audit log', async () => {
    const logged = await eventually('the whole story', async () => {
      const { body } = await larus.audit(auditor, '?action=dead-letter&limit=200');
      const told = body.items.map(
        ({ action, outcome, reason, actor, target }) =>
          `${action} ${outcome ?? ''} ${reason ?? '-'} ${actor?.role ?? actor?.ref ?? ''} ${target?.type ?? ''}`,
      );
      return told.includes('dead-letter.discarded allowed beyond-repair cli dead_letter') ? told : undefined;
    });
    expect(new Set(logged)).toEqual(
      new Set([
        'dead-letters.listed allowed - admin dead_letter',
        'dead-letters.listed allowed - cli dead_letter',
        'dead-letters.listed refused role-not-allowed consultant session',
        'dead-letter.replayed refused dead-letter-failed admin dead_letter',
        'dead-letter.replayed refused dead-letter-failed cli dead_letter',
        'dead-letter.replayed allowed - admin dead_letter',
        'dead-letter.discarded refused dead-letter-settled admin dead_letter',
        'dead-letter.discarded allowed not-ours admin dead_letter',
        'dead-letter.discarded allowed beyond-repair cli dead_letter',
      ]),
    );
    // Two clicks, one decision.
    expect(logged.filter((line) => line.startsWith('dead-letter.replayed allowed'))).toHaveLength(1);
  });

  it('do not come back when all events are published again, and nothing happens twice', async () => {
    const counts = async (): Promise<unknown> =>
      (
        await database.query(
          `select (select count(*) from triage.cases) as cases, (select count(*) from notification.deliveries) as mails,
                  (select count(*) from triage.dead_letters) as letters, (select count(*) from audit.entries where kind = 'event') as entries`,
        )
      ).rows;
    const dropped = async (): Promise<number> => {
      const text = await (await fetch(`${stack.urls.inner.triage}/metrics`)).text();
      return Number(
        /^larus_consumer_dropped_total\{topic="consultation\.lifecycle"\} (\d+)/m.exec(text)?.[1] ?? 0,
      );
    };
    const before = { counts: await counts(), dropped: await dropped() };
    const { rows } = await database.query<{ count: string }>(
      'select count(*) from gateway.event_history where topic = $1',
      [TOPIC],
    );
    const published = Number(rows[0]?.count);
    const { code, out } = await larusCommand('republish', '--topic', TOPIC);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ app: 'gateway', topic: TOPIC, events: published });
    await eventually('every repetition', async () =>
      (await dropped()) >= before.dropped + published ? true : undefined,
    );
    expect(await counts()).toEqual(before.counts);
    const after = await accepted();
    await eventually('a case after it', () => isCase(after.id));
  });
});
