import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { escapeHtml } from './mail-pages.mjs';
import { openMailStore } from './mail-store.mjs';

const mail = (subject: string, text = 'hello'): Buffer =>
  Buffer.from(
    `From: Larus <no-reply@larus.test>\r\nTo: ann@example.test\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@larus.test>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );
const envelope = { from: 'no-reply@larus.test', to: ['ann@example.test', 'hidden@example.test'] };

describe('kept mails', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'larus-mails-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are listed newest first, from where one asks', async () => {
    const store = openMailStore(folder);
    for (const subject of ['a', 'b', 'c']) store.add(envelope, mail(subject));
    expect((await store.list(0, 2)).map((entry) => entry.Subject)).toEqual(['c', 'b']);
    expect((await store.list(2, 2)).map((entry) => entry.Subject)).toEqual(['a']);
    expect(await store.list(3, 2)).toEqual([]);
    expect(store.total).toBe(3);
  });

  it('have the shape of Mailpit, hidden recipients included', async () => {
    const store = openMailStore(folder);
    store.add(envelope, mail('a', '您好 '.repeat(200)));
    const [entry] = await store.list(0, 1);
    expect(entry).toMatchObject({
      MessageID: 'a@larus.test',
      From: { Name: 'Larus', Address: 'no-reply@larus.test' },
      To: [{ Name: '', Address: 'ann@example.test' }],
      Bcc: [{ Name: '', Address: 'hidden@example.test' }],
    });
    expect(entry?.Snippet).toMatch(/^您好 .{247}\.\.\.$/);
    expect((await store.find(entry?.ID ?? ''))?.Text).toContain('您好');
    expect(await store.find('nope')).toBeUndefined();
  });

  it('are found again after a restart, also when the last line was cut off', async () => {
    openMailStore(folder).add(envelope, mail('a'));
    appendFileSync(join(folder, 'mails.jsonl'), '{"id":"cut');
    openMailStore(folder).add(envelope, mail('b'));
    const subjects = (await openMailStore(folder).list(0, 10)).map((entry) => entry.Subject);
    expect(subjects).toEqual(['b', 'a']);
  });

  it('go when there are too many, the oldest first, in memory and on disk', async () => {
    const store = openMailStore(folder, 3);
    for (let i = 0; i < 8; i += 1) store.add(envelope, mail(`m${i}`));
    const newest = ['m7', 'm6', 'm5'];
    expect((await store.list(0, 10)).map((entry) => entry.Subject)).toEqual(newest);
    expect((await openMailStore(folder, 10).list(0, 3)).map((entry) => entry.Subject)).toEqual(newest);
    expect(openMailStore(folder, 10).total).toBeLessThanOrEqual(6);
  });

  it('cannot break out of the page that shows them', () => {
    expect(escapeHtml(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
  });
});
