import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { z } from 'zod';
import { ROUTES, type RouteDefinition } from '#libs/contracts';
import { routeOf } from './console-api.js';
import { ConsoleBrowser } from './console-browser.js';
import { exampleEntries, MINE, REVEALED, ROUTINE, UNASSIGNED } from './console-examples.js';

jest.setTimeout(40_000);

const bench = await ConsoleBrowser.start();
const withBrowser = bench === undefined ? describe.skip : describe;
const seat = bench as ConsoleBrowser;
afterAll(async () => bench?.stop());

const CLAIM = 'POST /api/v1/cases/:id/claim';
const MESSAGES = 'POST /api/v1/cases/:id/messages';
const REVEALS = 'POST /api/v1/cases/:id/reveals';
const KEY = /^[0-9a-f-]{36}$/;

const results = (page: Page) => page.getByRole('status', { name: 'Results of your actions' });
const kept = async (page: Page): Promise<string> =>
  page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
const focused = async (page: Page): Promise<string> =>
  page.evaluate<string>(
    'document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? ""',
  );

/** Every exchange of a test keeps to the route table: what was sent, and what the stand-in answered. */
function expectContract(): void {
  const routes: readonly RouteDefinition[] = Object.values(ROUTES);
  for (const { method, path, query, body, status, answer, headers } of seat.api.exchanges) {
    const wanted = `${method} ${routeOf(path)}`;
    const route = routes.find((each) => `${each.method} ${each.path}` === wanted);
    expect({ wanted, known: route !== undefined }).toEqual({ wanted, known: true });
    const parts: [z.ZodType | undefined, unknown][] = [
      [route?.query, query],
      [route?.body, body],
      [status < 300 ? route?.response : undefined, answer],
    ];
    for (const [schema, value] of parts) expect(schema?.safeParse(value).error).toBeUndefined();
    if (route?.ifMatch === true) expect(headers['if-match']).toBeDefined();
    if (route?.idempotent === true && method === 'POST') expect(headers['idempotency-key']).toMatch(KEY);
  }
}

withBrowser('signing in', () => {
  it('says that details do not match, and afterwards goes to the page that was asked for', async () => {
    const page = await seat.page();
    await page.goto(`${seat.origin}/console/queue?view=mine&sort=due`);
    await page.getByLabel('Email address').fill('consultant@larus.test');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('do not match').waitFor();
    await page.getByLabel('Password', { exact: true }).fill('right');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Cases: Mine' }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=mine&sort=due');
    expectContract();
  });

  it('goes nowhere outside the console', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'auditor', '/sign-in?to=%2F%2Fevil.test%2Faudit');
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    expect([...seat.origins]).toEqual([seat.origin]);
  });

  it('keeps nothing in the browser, works on after a reload, and ends on the way out', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant');
    await page.reload();
    await page.getByRole('button', { name: 'Claim K7Q4-9XHM-2' }).click();
    await results(page).getByText('K7Q4-9XHM-2 is yours').waitFor();
    expect(await kept(page)).toBe('[{},{},""]');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    const [ended] = seat.api.sent('DELETE /api/v1/staff/sessions/current');
    expect(ended?.headers['x-csrf-token']).toBe('csrf-consultant');
    expectContract();
  });
});

withBrowser('the queue', () => {
  it('keeps view, filters and order in the address, and asks the API for them', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant');
    await page.getByLabel('Service').selectOption('trial_recruitment');
    await page.getByLabel('Language').selectOption('en');
    await page.getByLabel('Sort by').selectOption('newest');
    await page.getByRole('link', { name: 'K7Q4-9XHM-2' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'W9XC-2FGH-4' }).waitFor();
    expect(new URL(page.url()).search).toBe('?service=trial_recruitment&language=en&sort=newest');
    expect(seat.api.sent('GET /api/v1/cases').at(-1)?.query).toMatchObject({
      view: 'unassigned',
      service: 'trial_recruitment',
      language: 'en',
      sort: 'newest',
    });
    await page.getByRole('link', { name: 'Waiting' }).click();
    await page.getByText('No case fits these filters').waitFor();
    await page.getByRole('link', { name: 'Clear the filters' }).click();
    await page.getByRole('link', { name: 'H3JD-M6PC-9' }).waitFor();
    await page.goBack();
    await page.getByText('No case fits these filters').waitFor();
    expectContract();
  });

  it('loads more by the cursor, and shows what is new by itself within 15 s', async () => {
    const page = await seat.page();
    seat.api.pageSize = 1;
    await seat.signIn(page, 'consultant');
    await page.getByRole('button', { name: 'Load more cases' }).click();
    await page.getByRole('link', { name: 'W9XC-2FGH-4' }).waitFor();
    expect(seat.api.sent('GET /api/v1/cases').at(-1)?.query['cursor']).toBe('1');
    seat.api.change(ROUTINE, { state: 'assigned' });
    await page.getByRole('link', { name: 'W9XC-2FGH-4' }).waitFor({ state: 'detached', timeout: 17_000 });
  });

  it('is worked by keys, unless somebody types or has switched them off', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant');
    await page.getByRole('link', { name: 'K7Q4-9XHM-2' }).waitFor();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('K7Q4-9XHM-2');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('W9XC-2FGH-4');
    await page.keyboard.press('k');
    await page.keyboard.press('c');
    await results(page).getByText('K7Q4-9XHM-2 is yours').waitFor();
    expect(seat.api.sent(CLAIM).map(({ path }) => path)).toEqual([`/api/v1/cases/${UNASSIGNED}/claim`]);
    await page.getByRole('link', { name: 'K7Q4-9XHM-2' }).waitFor({ state: 'detached' });
    await page.waitForFunction('document.activeElement?.tagName === "H1"');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('Service');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('Service');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Cases: Unassigned' }).click();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByLabel('Keyboard shortcuts are on').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'W9XC-2FGH-4' }).focus();
    await page.keyboard.press('c');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Case W9XC-2FGH-4' }).waitFor();
    expect(seat.api.sent(CLAIM)).toHaveLength(1);
    expect(await kept(page)).toBe('[{"larus.shortcuts":"off"},{},""]');
  });
});

withBrowser('a case', () => {
  it('that somebody else was quicker to claim says so and shows how it stands', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant', `/cases/${UNASSIGNED}`);
    await page.getByRole('button', { name: 'Claim' }).waitFor();
    seat.api.change(UNASSIGNED, { state: 'assigned', assignee: seat.api.staffOf('lead').id });
    await page.getByRole('button', { name: 'Claim' }).click();
    await results(page).getByText('Somebody else has K7Q4-9XHM-2 already').waitFor();
    await page.getByText('Somebody else', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Claim' }).waitFor({ state: 'detached' });
    expect(seat.api.sent(CLAIM)[0]?.headers['if-match']).toBe('"1"');
    expectContract();
  });

  it('that has changed is read again and takes the step at the second try', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByRole('button', { name: 'Release' }).waitFor();
    seat.api.change(MINE, { state: 'in_contact' });
    await page.getByRole('button', { name: 'Release' }).click();
    await results(page).getByText('P2M4-T8RN-X has changed').waitFor();
    await page.getByText('In contact').waitFor();
    await page.getByRole('button', { name: 'Release' }).click();
    await results(page).getByText('is back in its queue').waitFor();
    expectContract();
  });

  it('opens with a purpose, shows text as text, and masks it again by itself', async () => {
    const page = await seat.page();
    seat.api.opensForMs = 4_000;
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByRole('button', { name: 'Open with a reason' }).click();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(await focused(page)).toBe('Contact');
    await page.getByLabel('Contact', { exact: true }).check();
    await page.getByLabel('Question', { exact: true }).check();
    await page.getByLabel('To answer the question').check();
    await page.getByLabel('Note (optional)').fill('asked to be called');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('somsak@example.org').waitFor();
    const [opened] = seat.api.sent(REVEALS);
    expect(opened?.body).toEqual({
      fields: ['contact', 'question'],
      purpose: 'answer',
      note: 'asked to be called',
    });
    const question = page.getByRole('region', { name: 'Question' }).getByRole('paragraph');
    expect(await question.textContent()).toBe(REVEALED.question);
    expect(await question.getAttribute('dir')).toBe('auto');
    expect(await question.locator('*').count()).toBe(0);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await kept(page)).toBe('[{},{},""]');
    expect(page.url()).not.toContain('?');
    await page.getByText('somsak@example.org').waitFor({ state: 'detached', timeout: 6_000 });
    await results(page).getByText('masked again').waitFor();
    expectContract();
  });

  it('masks at once when asked, and says why when nothing may be opened', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    seat.api.plan(REVEALS, { status: 403, code: 'purpose-not-allowed' });
    await page.getByRole('button', { name: 'Open with a reason' }).click();
    await page.getByLabel('Contact', { exact: true }).check();
    await page.getByLabel('To check quality').check();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('Your role may not open these parts').waitFor();
    await page.getByLabel('To answer the question').check();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('somsak@example.org').waitFor();
    await page.getByRole('button', { name: 'Mask now' }).click();
    await page.getByText('somsak@example.org').waitFor({ state: 'detached' });
    await results(page).getByText('masked again').waitFor();
    await page.waitForFunction('document.activeElement?.tagName === "H1"');
  });

  it('offers neither content nor reply to a consultant who does not have it', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant', `/cases/${UNASSIGNED}`);
    await page.getByText('Claim the case to open its content').waitFor();
    expect(await page.getByRole('button', { name: /Open with|Send|Release|Close the case/ }).count()).toBe(0);
    await page.getByText('a_sign_of_tomorrow').waitFor();
  });

  it('keeps a reply that was not sent, sends it once, and only then clears it', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    const text = page.getByLabel('Reply to the visitor');
    await page.getByRole('button', { name: 'Send to visitor' }).click();
    await page.getByText('Write a reply first').waitFor();
    seat.api.plan(MESSAGES, { status: 503, code: 'outcome-unknown' });
    await text.fill('We found two places.');
    await page.getByRole('button', { name: 'Send to visitor' }).click();
    await page.getByText('Your text is still here').waitFor();
    expect(await text.inputValue()).toBe('We found two places.');
    await page.getByRole('button', { name: 'Send to visitor' }).click();
    await results(page).getByText('Your reply was sent').waitFor();
    expect(await text.inputValue()).toBe('');
    const [first, second] = seat.api.sent(MESSAGES);
    expect(first?.headers['idempotency-key']).toBe(second?.headers['idempotency-key']);
    expect(second?.body).toEqual({ text: 'We found two places.' });
    await page.getByText('In contact').waitFor();
    expectContract();
  });

  it('keeps a reply over the end of a session, but not for somebody else', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByLabel('Reply to the visitor').fill('Half a reply');
    seat.api.endSessions();
    await page.getByRole('button', { name: 'Send to visitor' }).click();
    await page.getByText('Your session has ended').waitFor();
    await page.getByLabel('Email address').fill('consultant@larus.test');
    await page.getByLabel('Password', { exact: true }).fill('right');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByLabel('Reply to the visitor').inputValue()).toBe('Half a reply');
    seat.api.endSessions();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByLabel('Email address').fill('lead@larus.test');
    await page.getByLabel('Password', { exact: true }).fill('right');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByLabel('Reply to the visitor').inputValue()).toBe('');
  });

  it('is closed with how it ended', async () => {
    const page = await seat.page();
    await seat.signIn(page, 'consultant', `/cases/${MINE}`);
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByLabel('Answered').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click();
    await results(page).getByText('P2M4-T8RN-X is closed').waitFor();
    await page.getByText('The case has ended').waitFor();
    expect(seat.api.sent('POST /api/v1/cases/:id/close')[0]?.body).toEqual({ disposition: 'answered' });
    expectContract();
  });
});

withBrowser('the audit log', () => {
  it('filters by the address and loads older entries', async () => {
    const page = await seat.page();
    seat.api.entries = exampleEntries(80);
    await seat.signIn(page, 'auditor');
    await page.getByRole('button', { name: 'Load older entries' }).click();
    await page.getByText('80 entries').waitFor();
    await page.getByLabel('Action begins with').fill('case.rev');
    await page.getByLabel('Outcome').selectOption('refused');
    await page.getByLabel('From', { exact: true }).fill('2026-11-22T07:30');
    await page.getByRole('button', { name: 'Search' }).click();
    await page
      .getByRole('table')
      .getByText('Allowed', { exact: true })
      .first()
      .waitFor({ state: 'detached' });
    await page.waitForURL(/action=case\.rev/);
    expect(seat.api.sent('GET /api/v1/audit/entries').at(-1)?.query).toEqual({
      action: 'case.rev',
      outcome: 'refused',
      from: '2026-11-22T00:30:00.000Z',
    });
    expectContract();
  });

  it('tells a leaf that does not fit its hash', async () => {
    const page = await seat.page();
    seat.api.entries = seat.api.entries.map((entry) => ({
      ...entry,
      leaf: entry.leaf.replace('answer', 'callback'),
    }));
    await seat.signIn(page, 'admin');
    await page.getByRole('button', { name: 'Open entry 184203' }).click();
    await page.getByText('The hash does not fit the leaf').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open entry 184202' }).click();
    await page.getByText('The hash fits the leaf').waitFor();
    await page.getByRole('link', { name: 'All entries on this case' }).click();
    await page.waitForURL(new RegExp(`case=${MINE}`));
  });
});
