import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { language } from '#libs/contracts';
import { NotYet } from '#libs/messaging';
import { metrics, newId } from '#libs/platform';
import { eventually, startNotification, type NotificationApp } from '../../test/notification-app.js';

const ADDRESS = 'canary-7731@visitor.example';
jest.setTimeout(15_000);
let house: NotificationApp;

beforeAll(async () => {
  house = await startNotification([22411, 22412]);
}, 60_000);
afterAll(async () => {
  await house.stop();
}, 30_000);
beforeEach(() => {
  house.smtp.mails.length = 0;
  house.smtp.recipients.length = 0;
  house.vault.asked.length = 0;
  house.smtp.onRecipient = () => undefined;
  house.vault.answer = () => ({ status: 200, body: { email: ADDRESS } });
});

async function settled(subject: string, state: string, deliveries = 1): Promise<void> {
  await eventually(async () => {
    const rows = await house.deliveriesOf(subject);
    return rows.length === deliveries && rows.every((row) => row.state === state);
  });
}

async function ambiguous(): Promise<number> {
  return Number(/^larus_email_ambiguous_total (\d+)/m.exec(await metrics.text())?.[1] ?? 0);
}

describe('a receipt', () => {
  it.each(language.options)(
    'goes out once in %s, says reference and link and nothing else of the case',
    async (spoken) => {
      const subject = await house.submit(spoken);
      await settled(subject, 'sent');
      const [delivery] = await house.deliveriesOf(subject);
      expect(house.smtp.mails).toHaveLength(1);
      const { to, mail } = house.smtp.mails[0]!;
      expect(to).toBe(ADDRESS);
      expect(mail.messageId).toBe(delivery?.message_id);
      expect(delivery?.message_id).toBe(`<${delivery?.id ?? ''}@larus.test>`);
      expect(mail.subject).toContain('K7Q4-9XHM-2');
      expect(mail.from?.value).toEqual([{ name: 'Larus', address: 'no-reply@larus.test' }]);
      for (const form of [mail.text ?? '', String(mail.html)]) {
        expect(form).toContain('K7Q4-9XHM-2');
        expect(form).toContain('https://larus.test/track');
        expect(form).not.toContain(subject);
      }
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(house.vault.asked).toEqual([
        { consultation: subject, delivery: delivery?.id, template: 'receipt' },
      ]);
      expect(await house.eventsOf(subject)).toEqual([
        {
          type: 'notification.mail-sent.v1',
          data: { delivery: delivery?.id, template: 'receipt', attempts: 1 },
        },
      ]);
    },
  );

  it('is one however often its event comes, and quick', async () => {
    const event = { subject: newId(), id: newId() };
    const started = Date.now();
    await house.submit('en', event);
    await settled(event.subject, 'sent');
    expect(Date.now() - started).toBeLessThan(900);
    await house.submit('en', event);
    await house.submit('en', { subject: event.subject, id: event.id });
    expect(await house.deliveriesOf(event.subject)).toHaveLength(1);
    expect(house.smtp.mails).toHaveLength(1);
  });

  it('is sent once by two senders that work at the same time', async () => {
    const subjects = await Promise.all(Array.from({ length: 40 }, () => house.submit()));
    for (const subject of subjects) await settled(subject, 'sent');
    const ids = house.smtp.mails.map(({ mail }) => mail.messageId);
    expect([ids.length, new Set(ids).size]).toEqual([40, 40]);
    const events = await Promise.all(subjects.map((subject) => house.eventsOf(subject)));
    expect(events.map((list) => list.length)).toEqual(subjects.map(() => 1));
  });
});

describe('a reply', () => {
  it('of a consultant is announced; what the visitor wrote is not', async () => {
    const subject = await house.submit('zh-Hans');
    await house.post(subject, 'visitor');
    await house.post(subject, 'consultant');
    await house.closeCase(subject);
    await settled(subject, 'sent', 2);
    const subjects = house.smtp.mails.map(({ mail }) => mail.text ?? '');
    expect(subjects.filter((text) => text.includes('您有一条新回复'))).toHaveLength(1);
    expect(subjects.filter((text) => text.includes('我们已收到您的请求'))).toHaveLength(1);
  });

  it('waits for a request that has not come yet', async () => {
    await expect(house.post(newId(), 'consultant')).rejects.toBeInstanceOf(NotYet);
    await expect(house.closeCase(newId())).rejects.toBeInstanceOf(NotYet);
  });
});

describe('a mail that cannot go out at once', () => {
  it('is tried again under the same Message-ID after a temporary refusal', async () => {
    house.smtp.onRecipient = (nth) => (nth === 1 ? 451 : undefined);
    const subject = await house.submit();
    await settled(subject, 'sent');
    const [delivery] = await house.deliveriesOf(subject);
    expect(delivery).toMatchObject({ attempts: 2, last_code: '2xx' });
    expect(house.smtp.mails.map(({ mail }) => mail.messageId)).toEqual([delivery?.message_id]);
    expect(house.smtp.recipients).toHaveLength(2);
  });

  it('fails for good when the server refuses for good', async () => {
    house.smtp.onRecipient = () => 550;
    const subject = await house.submit();
    await settled(subject, 'failed');
    expect(await house.deliveriesOf(subject)).toMatchObject([{ attempts: 1, last_code: '5xx' }]);
    expect(await house.eventsOf(subject)).toMatchObject([
      { type: 'notification.mail-failed.v1', data: { reason: 'refused_by_server', attempts: 1 } },
    ]);
  });

  it('waits while the vault is away', async () => {
    house.vault.answer = (nth) =>
      nth === 1 ? { status: 503, body: {} } : { status: 200, body: { email: ADDRESS } };
    const subject = await house.submit();
    await settled(subject, 'sent');
    expect(await house.deliveriesOf(subject)).toMatchObject([{ attempts: 2 }]);
    expect(house.smtp.mails).toHaveLength(1);
  });

  it('waits while the mail server is down, and the app stays ready', async () => {
    await house.smtp.close();
    const subject = await house.submit();
    await eventually(async () => (await house.deliveriesOf(subject))[0]?.last_code === 'connection');
    const ready = await fetch('http://127.0.0.1:22411/health/ready');
    expect(ready.status).toBe(200);
    await house.smtp.listen(house.smtpPort);
    await settled(subject, 'sent');
  });

  it('has failed when the person left no address', async () => {
    house.vault.answer = () => ({ status: 200, body: {} });
    const without = await house.submit();
    await settled(without, 'failed');
    expect((await house.eventsOf(without))[0]?.data).toMatchObject({ reason: 'no_address' });
    expect(house.smtp.recipients).toEqual([]);
  });

  it('is given up after the last attempt', async () => {
    house.vault.answer = () => ({ status: 503, body: {} });
    const subject = await house.submit();
    await eventually(async () => (await house.deliveriesOf(subject))[0]?.last_code === 'vault-away');
    await house.database.query(
      `update notification.deliveries set attempts = 47, next_attempt_at = clock_timestamp() where consultation_id = $1 and state = 'pending'`,
      [subject],
    );
    await settled(subject, 'failed');
    expect((await house.eventsOf(subject))[0]?.data).toMatchObject({
      reason: 'attempts_exhausted',
      attempts: 48,
    });
  });

  it('is not sent for a consultation that was erased meanwhile', async () => {
    house.smtp.onRecipient = () => 451;
    const subject = await house.submit();
    await eventually(async () => (await house.deliveriesOf(subject))[0]?.last_code === '4xx');
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: house.url });
    await client.connect();
    await client.query(`update notification.consultation_states set erased_at = now() where id = $1`, [
      subject,
    ]);
    await client.end();
    const asked = house.vault.asked.length;
    await settled(subject, 'failed');
    expect(await house.deliveriesOf(subject)).toMatchObject([{ last_code: 'erased' }]);
    expect(house.vault.asked).toHaveLength(asked);
  });
});

describe('a mail that may have gone out already', () => {
  it('is sent again under the same Message-ID after a crash in between, and counted', async () => {
    const before = await ambiguous();
    const id = newId();
    const subject = newId();
    await house.database.query(
      `with state as (insert into notification.consultation_states (id, reference, language) values ($1, 'K7Q4-9XHM-2', 'en'))
       insert into notification.deliveries (id, consultation_id, template, language, reference, state, attempts, lease_until, message_id)
       values ($2, $1, 'receipt', 'en', 'K7Q4-9XHM-2', 'sending', 1, clock_timestamp() - interval '1 second', $3)`,
      [subject, id, `<${id}@larus.test>`],
    );
    await settled(subject, 'sent');
    expect(house.smtp.mails.map(({ mail }) => mail.messageId)).toEqual([`<${id}@larus.test>`]);
    expect(await ambiguous()).toBe(before + 1);
    expect((await house.eventsOf(subject))[0]?.data).toMatchObject({ attempts: 2 });
  });

  it('is sent again under the same Message-ID when the line broke before the answer, and counted', async () => {
    const before = await ambiguous();
    house.smtp.breakAfterData = true;
    const subject = await house.submit();
    await settled(subject, 'sent');
    const ids = house.smtp.mails.map(({ mail }) => mail.messageId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect(await ambiguous()).toBe(before + 1);
  });
});

describe('an address', () => {
  it('is in no table and in no line of the log, whatever went wrong', async () => {
    house.smtp.onRecipient = (nth) => [451, 550][nth - 1];
    const subject = await house.submit();
    await settled(subject, 'failed');
    const tables = await house.database.query<{ table_name: string }>(
      `select c.relname as table_name from pg_class c
        where c.relnamespace = 'notification'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select')`,
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { table_name: table } of tables) {
      const [found] = await house.database.query<{ n: number }>(
        `select count(*)::int as n from notification.${table} t where t::text like '%canary%' or t::text like '%visitor.example%'`,
      );
      expect([table, found?.n]).toEqual([table, 0]);
    }
    expect(house.lines.length).toBeGreaterThan(5);
    expect(house.lines.join('\n')).not.toMatch(/canary|visitor\.example/);
  });
});
