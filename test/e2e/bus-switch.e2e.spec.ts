import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import type { ConsultationAccepted } from '#libs/contracts';
import { startStack, type Stack } from '../../tools/stack/index.mjs';
import { eventually, LarusClient } from '../support/larus-client.js';
import { allMails } from '../support/mail-sink.js';
import { canRunKafka } from '../support/messaging/own-kafka.js';
import { requestFor } from '../support/requests.js';

jest.setTimeout(90_000);

const PORT_BASE = 26_300;
const AT_ONCE = 3;

const withKafka = (await canRunKafka()) ? describe : describe.skip;

withKafka('a home that was started on one bus and is started on the other', () => {
  const home = mkdtempSync(join(tmpdir(), 'larus-e2e-'));
  const accepted: ConsultationAccepted[] = [];
  let stack: Stack | undefined;

  const start = async (bus: 'kafka' | 'postgres'): Promise<{ running: Stack; larus: LarusClient }> => {
    await stack?.stop();
    stack = await startStack({ home, portBase: PORT_BASE, bus, quiet: true });
    return { running: stack, larus: new LarusClient(stack.urls.origin) };
  };
  const submit = async (larus: LarusClient): Promise<void> => {
    for (let n = 0; n < AT_ONCE; n++) {
      const { status, body } = await larus.submit(
        requestFor('drug_search', { email: `person${String(accepted.length)}@example.test` }),
      );
      expect(status).toBe(201);
      accepted.push(body);
    }
  };
  const inQueue = async (running: Stack, larus: LarusClient): Promise<void> => {
    const token = await larus.signIn('consultant@larus.test', running.secrets.seedPassword);
    await eventually('every case in the queue, once', async () => {
      const { body } = await larus.listCases(token, '?view=unassigned&limit=100');
      const ids = body.items.map(({ id }) => id).toSorted();
      return JSON.stringify(ids) === JSON.stringify(accepted.map(({ id }) => id).toSorted())
        ? ids
        : undefined;
    });
  };
  const answered = async <Row extends object>(running: Stack, sql: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: running.urls.database });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  afterAll(async () => {
    await stack?.stop();
    rmSync(home, { recursive: true, force: true });
  }, 60_000);

  it('begins on Kafka, and stops with events that some apps have and others have not', async () => {
    const { running, larus } = await start('kafka');
    await submit(larus);
    await inQueue(running, larus);
    await running.stopApp('triage');
    await running.stopApp('notification');
    await submit(larus);
    await eventually('an empty outbox', async () => {
      const rows = await answered(running, 'select from gateway.outbox_messages');
      return rows.length === 0 ? true : undefined;
    });
  });

  it.each(['postgres', 'kafka'] as const)('loses nothing and doubles nothing on %s', async (bus) => {
    const { running, larus } = await start(bus);
    await submit(larus);
    await inQueue(running, larus);
    for (const { reference } of accepted) {
      await eventually('a receipt', async () => {
        const mails = await allMails(running.urls.mail ?? '');
        return mails.some(({ Subject }) => Subject.includes(reference)) ? true : undefined;
      });
    }
    await eventually('every submission on the audit log', async () => {
      const [row] = await answered<{ submissions: number }>(
        running,
        `select count(distinct target_ref)::integer as submissions from audit.entries where action like 'consultation.submitted.%'`,
      );
      return row?.submissions === accepted.length ? true : undefined;
    });
    // What was published again comes to its end, and nothing came twice.
    await eventually('histories on the new bus', async () => {
      const rows = await answered(running, 'select from gateway.event_history where broker_offset < 0');
      return rows.length === 0 ? true : undefined;
    });
    const mails = await allMails(running.urls.mail ?? '');
    for (const { reference } of accepted)
      expect(mails.filter(({ Subject }) => Subject.includes(reference))).toHaveLength(1);
    const [counts] = await answered<Record<string, number>>(
      running,
      `select (select count(*)::integer from audit.entries where action like 'consultation.submitted.%') as submissions,
              (select count(*)::integer from triage.cases) as cases,
              (select count(*)::integer from triage.dead_letters) as dead,
              (select count(*)::integer from triage.held_events) as held`,
    );
    expect(counts).toEqual({ submissions: accepted.length, cases: accepted.length, dead: 0, held: 0 });
  });
});
