import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { APPS, service, type ConsultationAccepted } from '#libs/contracts';
import { eventually, LarusClient } from '../support/larus-client.js';
import { testStack, type TestStack } from '../support/larus-stack.js';
import { allMails } from '../support/mail-sink.js';
import { requestFor } from '../support/requests.js';

jest.setTimeout(300_000);

const IN_FLIGHT = 300;
const BETWEEN_KILLS_MS = 1_500;

/** One visitor's program: sends until it is told, with the same key each time, as the API asks it to. */
async function insist(larus: LarusClient, turn: number): Promise<ConsultationAccepted> {
  const key = randomUUID();
  const kind = service.options[turn % service.options.length] ?? 'drug_search';
  const body = requestFor(kind, { email: `person${turn}@example.test` });
  for (let attempt = 0; attempt < 600; attempt++) {
    try {
      const answer = await larus.submit(body, key);
      if (answer.status === 201 || answer.status === 200) return answer.body;
      if (answer.status < 500 && answer.status !== 409) throw new Error(`refused with ${answer.status}`);
    } catch (error) {
      // A cut connection. Told by its words: fetch's errors come from another realm than Jest's.
      if ((error as Error).message !== 'fetch failed' && (error as Error).message !== 'terminated')
        throw error;
    }
    await delay(100);
  }
  throw new Error('never accepted');
}

describe('with 300 requests in flight and every app killed with -9 once', () => {
  let stack: TestStack;
  let larus: LarusClient;
  let database: pg.Client;
  const accepted: ConsultationAccepted[] = [];

  beforeAll(async () => {
    stack = await testStack(24_100);
    larus = new LarusClient(stack.urls.origin);
    database = new pg.Client({ connectionString: stack.urls.database });
    await database.connect();
  }, 120_000);

  afterAll(async () => {
    await database.end();
    await stack.remove();
  }, 60_000);

  it('accepts every request in the end', async () => {
    let going = true;
    let turn = 0;
    const visitors = Array.from({ length: IN_FLIGHT }, async () => {
      do accepted.push(await insist(larus, turn++));
      while (going && accepted.length < 3_000);
    });
    const killed: Record<string, number | null> = {};
    for (const app of APPS) {
      await delay(BETWEEN_KILLS_MS);
      killed[app] = stack.pids[app];
      expect(stack.killApp(app, 'SIGKILL')).toBe(true);
    }
    going = false;
    await Promise.all(visitors);
    await stack.waitReady();
    for (const app of APPS) expect(stack.pids[app]).not.toBe(killed[app]);
    expect(accepted.length).toBeGreaterThanOrEqual(IN_FLIGHT);
    expect(new Set(accepted.map(({ id }) => id)).size).toBe(accepted.length);
  });

  it('has stored each once and nothing else', async () => {
    const { rows } = await database.query<{ id: string }>('select id from gateway.consultations');
    expect(rows.map(({ id }) => id).sort()).toEqual(accepted.map(({ id }) => id).sort());
  });

  it('brings each to its queue once', async () => {
    const wanted = accepted.map(({ id }) => id).sort();
    const cases = await eventually(
      'every case',
      async () => {
        const { rows } = await database.query<{ id: string }>('select id from triage.cases');
        return rows.length >= wanted.length ? rows.map(({ id }) => id).sort() : undefined;
      },
      90_000,
    );
    expect(cases).toEqual(wanted);
  });

  it('mails each visitor one receipt in effect', async () => {
    const wanted = accepted.map(({ reference }) => reference).sort();
    const subjects = await eventually(
      'every receipt',
      async () => {
        const mails = await allMails(stack.urls.mail ?? '');
        // A crash between sending and noting sends again under the same Message-ID, by which receivers know it.
        const unique = new Map(mails.map(({ MessageID, Subject }) => [MessageID, Subject]));
        return unique.size >= wanted.length ? [...unique.values()] : undefined;
      },
      120_000,
    );
    const references = subjects
      .map((subject) => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]/.exec(subject)?.[0] ?? subject)
      .sort();
    expect(references).toEqual(wanted);
  });

  it('has each on the audit log once, on streams without a gap', async () => {
    const wanted = accepted.map(({ id }) => id).sort();
    const logged = await eventually(
      'every submission on the log',
      async () => {
        const { rows } = await database.query<{ target_ref: string }>(
          `select target_ref from audit.entries where action = 'consultation.submitted.v1'`,
        );
        return rows.length >= wanted.length ? rows.map((row) => row.target_ref).sort() : undefined;
      },
      90_000,
    );
    expect(logged).toEqual(wanted);
    const { rows } = await database.query('select 1 from audit.stream_gaps');
    expect(rows).toEqual([]);
  });

  it('leaves nothing behind: no dead letter, no held event, no unopened batch', async () => {
    for (const app of APPS) {
      const { rows } = await database.query<{ dead: string; held: string }>(
        `select (select count(*) from ${app}.dead_letters) as dead, (select count(*) from ${app}.held_events) as held`,
      );
      expect({ app, ...rows[0] }).toEqual({ app, dead: '0', held: '0' });
    }
    await eventually('an empty intake', async () => {
      const { rows } = await database.query<{ count: string }>('select count(*) from vault.intake_batches');
      return rows[0]?.count === '0' ? true : undefined;
    });
    const { rows } = await database.query<{ id: string }>('select id from vault.consultations');
    expect(rows.length).toBe(accepted.length);
  });
});
