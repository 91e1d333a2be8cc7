import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { CONSOLE, ConsoleBrowser, faultsOf } from './console-browser.js';
import { MINE, UNASSIGNED } from './console-examples.js';

const bench = await ConsoleBrowser.start();
const withBrowser = bench === undefined ? describe.skip : describe;
const seat = bench as ConsoleBrowser;
afterAll(async () => bench?.stop());

const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;

/** Every screen in every state, as a way to get there. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'sign-in': async (page) => {
    await page.goto(`${seat.origin}/console/`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  },
  'sign-in with faults': async (page) => {
    await page.goto(`${seat.origin}/console/sign-in?ended=true`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Enter your password').waitFor();
  },
  'sign-in refused': async (page) => {
    await page.goto(`${seat.origin}/console/`);
    await page.getByLabel('Email address').fill('somebody@larus.test');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('do not match').waitFor();
  },
  'sign-in while the API is away': async (page) => {
    seat.api.fail('GET /api/v1/staff/me', { status: 503, code: 'not-available' });
    await page.goto(`${seat.origin}/console/`);
    await page.getByRole('heading', { name: 'This page cannot be shown now' }).waitFor();
  },
  'a page that does not exist': async (page) => {
    await page.goto(`${seat.origin}/console/nowhere`);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  },
  queue: async (page) => {
    await seat.signIn(page, 'consultant');
    await page.getByRole('link', { name: 'K7Q4-9XHM-2' }).waitFor();
  },
  'queue of one own, every mark': async (page) => {
    seat.api.cases = seat.api.cases.map((item) => ({ ...item, assignee: seat.api.staffOf('lead').id }));
    await seat.signIn(page, 'lead', '/queue?view=mine');
    for (const mark of ['On time', 'Due soon', 'Overdue', 'Paused', 'Emergency', 'Urgent', 'Soon', 'Routine'])
      await page.getByText(mark, { exact: true }).first().waitFor();
  },
  'queue on its way': async (page) => {
    const release = seat.api.hold('GET /api/v1/cases');
    await seat.signIn(page, 'consultant');
    await page.getByText('Loading').waitFor({ state: 'attached' });
    setTimeout(release, 3_000);
  },
  'queue empty': async (page) => {
    await seat.signIn(page, 'consultant', '/queue?view=closed');
    await page.getByText('No case was closed yet').waitFor();
  },
  'queue failing': async (page) => {
    seat.api.fail('GET /api/v1/cases', { status: 503, code: 'not-available' });
    await seat.signIn(page, 'consultant');
    await page.getByText('The cases cannot be loaded').waitFor();
  },
  'shortcut sheet': async (page) => {
    await seat.signIn(page, 'consultant');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('dialog').waitFor();
  },
  case: async (page) => {
    await seat.signIn(page, 'consultant', `/cases/${UNASSIGNED}`);
    await page.getByRole('heading', { name: 'Case K7Q4-9XHM-2' }).waitFor();
  },
  'case without masks': async (page) => {
    seat.api.change(MINE, { masks: undefined });
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByText('The masks cannot be shown').waitFor();
  },
  'case that is absent': async (page) => {
    await seat.signIn(page, 'consultant', '/cases/019c1111-0000-7000-8000-00000000000f');
    await page.getByText('There is no such case').waitFor();
  },
  'reveal dialog with faults': async (page) => {
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByRole('button', { name: 'Open with a reason' }).click();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('Choose what you need it for').waitFor();
  },
  'opened content': async (page) => {
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await openEverything(page);
  },
  'close dialog': async (page) => {
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click();
    await page.getByText('Choose how it ended').waitFor();
  },
  'reply refused': async (page) => {
    seat.api.plan('POST /api/v1/cases/:id/messages', { status: 503, code: 'not-available' });
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByLabel('Reply to the visitor').fill('Good news');
    await page.getByRole('button', { name: 'Send to visitor' }).click();
    await page.getByText('Your text is still here').waitFor();
  },
  'cases for an auditor': async (page) => {
    await seat.signIn(page, 'auditor', '/queue');
    await page.getByRole('heading', { name: 'This page is not open to your role' }).waitFor();
  },
  'audit log for a consultant': async (page) => {
    await seat.signIn(page, 'consultant', '/audit');
    await page.getByRole('heading', { name: 'This page is not open to your role' }).waitFor();
  },
  'audit log': async (page) => {
    await seat.signIn(page, 'auditor');
    await page
      .getByRole('button', { name: /Open entry/ })
      .first()
      .waitFor();
    await page.getByText('Refused', { exact: true }).nth(1).waitFor();
    await page.getByText('Signed up to 184,201 entries').waitFor();
  },
  'audit log with a fault': async (page) => {
    await seat.signIn(page, 'admin');
    await page.getByLabel('Action begins with').fill('CASE!');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Use small letters, full stops').waitFor();
  },
  'audit log empty': async (page) => {
    await seat.signIn(page, 'auditor', '/audit?action=dead-letter');
    await page.getByText('No entry fits').waitFor();
  },
  'audit log failing': async (page) => {
    for (const on of ['GET /api/v1/audit/entries', 'GET /api/v1/audit/checkpoint'])
      seat.api.fail(on, { status: 503, code: 'not-available' });
    await seat.signIn(page, 'auditor');
    await page.getByText('The audit log cannot be loaded').waitFor();
    await page.getByText('The signed state cannot be loaded').waitFor();
  },
  'entry of the audit log': async (page) => {
    await seat.signIn(page, 'auditor');
    await page.getByRole('button', { name: 'Open entry 184203' }).click();
    await page.getByText('The hash fits the leaf').waitFor();
  },
};

async function openEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open with a reason' }).click();
  for (const field of ['Contact', 'Question', 'Details', 'Messages', 'Staff notes'])
    await page.getByLabel(field, { exact: true }).check();
  await page.getByLabel('To answer the question').check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { name: 'Opened content' }).waitFor();
}

withBrowser('the console', () => {
  it.each(Object.entries(SCREENS))(
    '%s has no accessibility fault in any width and colour',
    async (_name, go) => {
      for (const look of LOOKS) {
        const page = await seat.page(look);
        await go(page);
        expect({ ...look, faults: await faultsOf(page) }).toEqual({ ...look, faults: [] });
        expect(seat.complaints).toEqual([]);
      }
      expect([...seat.origins]).toEqual([seat.origin]);
    },
    90_000,
  );

  it('offers nothing smaller than 24 px, and buttons of 32 px', async () => {
    const page = await seat.page({ width: 360 });
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await openEverything(page);
    const buttons = await page.getByRole('button').all();
    const heights = await Promise.all(
      buttons.map(async (button) => (await button.boundingBox())?.height ?? 0),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(32);
    await page.getByRole('button', { name: 'Close the case' }).click();
    const radio = await page.getByLabel('Answered').boundingBox();
    expect(radio?.height).toBeGreaterThanOrEqual(24);
  }, 20_000);

  it('loads at most 250 kB of JavaScript, compressed, before the first page', () => {
    const html = readFileSync(join(CONSOLE, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\/console\/(assets\/[^"]+\.js)"/g)].map(
      ([, path]) => path ?? '',
    );
    const sizes = scripts.map((path) => gzipSync(readFileSync(join(CONSOLE, path))).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });
});
