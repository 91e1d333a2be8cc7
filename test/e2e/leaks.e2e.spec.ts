import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import nodemailer from 'nodemailer';
import pg from 'pg';
import { databaseTexts, logTexts, mailTexts, sightings, topicTexts } from '../support/find-marks.js';
import { LarusClient } from '../support/larus-client.js';
import { testStack, type TestStack } from '../support/larus-stack.js';
import { putRecords } from '../support/messaging/put-records.js';
import { requestFor } from '../support/requests.js';

jest.setTimeout(60_000);

const LEAK = pathToFileURL(join(import.meta.dirname, '../support/leaks/log-bodies.mjs')).href;
const MARK = 'zzleaked-quxcanary-person';

/** The search of `main-job.e2e.spec.ts` finds nothing in a sound build; here it must find what a leaking one spills. */
describe('the search for personal data', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await testStack(24_200, { apps: ['gateway'], env: { NODE_OPTIONS: `--import ${LEAK}` } });
  }, 120_000);

  afterAll(async () => {
    await stack.remove();
  }, 60_000);

  it('sees a build that logs request bodies', async () => {
    expect(sightings(logTexts(stack.home), [MARK])).toEqual([]);
    const { status } = await new LarusClient(stack.urls.origin).submit(
      requestFor('drug_search', { name: MARK }),
    );
    expect(status).toBe(201);
    expect(sightings(logTexts(stack.home), [MARK])).toEqual([{ mark: MARK, place: 'log gateway.log' }]);
  });

  it.each([
    ['as it is', `{"name":"${MARK}"}`],
    ['in capitals', MARK.toUpperCase()],
    ['as hex', Buffer.from(MARK).toString('hex')],
    ['as base64 inside more', Buffer.from(`x${MARK}y`).toString('base64')],
    ['as base64url inside more', Buffer.from(`xy${MARK}z`).toString('base64url')],
  ])('sees a mark in a table %s', async (_how, text) => {
    const client = new pg.Client({ connectionString: stack.urls.database });
    await client.connect();
    await client.query('create table if not exists public.spilled (word text)');
    await client.query('insert into public.spilled values ($1)', [text]);
    const found = sightings(await databaseTexts(stack.urls.database), [MARK]);
    await client.query('drop table public.spilled');
    await client.end();
    expect(found).toEqual([{ mark: MARK, place: 'table public.spilled' }]);
  });

  it('sees a mark in a header of a record on a topic', async () => {
    await putRecords(stack.urls, {
      topic: 'notification.lifecycle',
      partition: 0,
      key: 'k',
      value: '{}',
      headers: { note: MARK },
    });
    expect(sightings(await topicTexts(stack.urls), [MARK])).toEqual([
      { mark: MARK, place: 'topic notification.lifecycle' },
    ]);
  });

  it('sees a mark in the subject of a mail, and not in the address it went to', async () => {
    const transport = nodemailer.createTransport(stack.urls.smtp);
    await transport.sendMail({
      from: 'a@larus.test',
      to: `${MARK}@example.test`,
      subject: 'Nothing',
      text: 'Nothing',
    });
    expect(sightings(await mailTexts(stack.urls.mail ?? ''), [MARK])).toEqual([]);
    await transport.sendMail({
      from: 'a@larus.test',
      to: 'b@example.test',
      subject: `About ${MARK}`,
      text: 'Nothing',
    });
    transport.close();
    expect(sightings(await mailTexts(stack.urls.mail ?? ''), [MARK])).toHaveLength(1);
  });
});
