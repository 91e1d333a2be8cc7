import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { language } from '#libs/contracts';
import { findBrowser } from '../../tools/testing/browser.mjs';
import { asked, away, ORIGIN, REFERENCE, SECRET, startPages } from './pages-world.js';

/** Folder for pictures of every page. */
const SHOTS = process.env['PAGES_SHOTS'];
const PAGE_BYTES_AT_MOST = 50_000;

const found = await findBrowser();
if (found === undefined && process.env['CI'] !== undefined) throw new Error('no browser for the page tests');
const withBrowser = found === undefined ? describe.skip : describe;

withBrowser('the visitor pages', () => {
  let pages: { stop(): Promise<void> };
  let browser: Browser;

  beforeAll(async () => {
    if (found === undefined) return;
    pages = await startPages();
    // The packaged arguments suit one page in one process, without the rules of the web; tests want both.
    const args = found.args.filter((arg) => !/single-process|no-zygote|web-security/.test(arg));
    browser = await chromium.launch({ executablePath: found.executablePath, args });
    if (SHOTS !== undefined) mkdirSync(SHOTS, { recursive: true });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await pages.stop();
  });

  const visitor = (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
    browser.newContext({ baseURL: ORIGIN, viewport: { width: 320, height: 700 }, ...options });

  async function fill(page: Page): Promise<void> {
    await page.check('#submittedBy-2');
    await page.check('#ageBand-2');
    await page.selectOption('#country', 'LA');
    await page.fill('#details-drug', 'imatinib 400 mg');
    await page.check('#details-prescription');
    await page.fill('#details-supplyEndsOn-day', '27');
    await page.fill('#details-supplyEndsOn-month', '3');
    await page.fill('#details-supplyEndsOn-year', '2027');
    await page.selectOption('#details-deliveryCountry', 'LA');
    await page.fill('#question', 'Can I get <b>this</b> in Vientiane?\nThank you');
    await page.check('#declaredSigns-2');
    await page.fill('[id="contact-name"]', 'ນາງ ນ້ອຍ');
    await page.fill('#contact-phone', '00856 20 5551 2345');
    await page.check('#contact-preferredChannel-2');
    await page.check('#contact-preferredTime');
    await page.check('#consent-consultation');
    await page.check('#consent-health_data');
  }

  const press = (page: Page, value: string): Promise<void> =>
    page.locator(`main button[value="${value}"], .larus-back[value="${value}"]`).first().click();

  async function sound(page: Page, name: string): Promise<void> {
    if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect({ name, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({
      name,
      violations: [],
    });
    const sideways = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect({ name, sideways }).toEqual({ name, sideways: 0 });
    const html = await page.content();
    expect({ name, raw: />\s*(?:fields|form|site|check|sent|tracked?)\.\w+/.exec(html)?.[0] }).toEqual({
      name,
    });
  }

  it.each(language.options)(
    'are sound at 320 px in %s',
    async (lang) => {
      const context = await visitor({ locale: lang, timezoneId: 'Asia/Vientiane' });
      const page = await context.newPage();
      await page.goto(`/?lang=${lang}`);
      expect(await page.getAttribute('html', 'lang')).toBe(lang);
      await sound(page, `${lang}-start`);
      for (const service of ['trial_recruitment', 'overseas_treatment', 'remote_consultation']) {
        await page.goto(`/ask/${service}`);
        await sound(page, `${lang}-form-${service}`);
      }
      await page.goto('/ask/drug_search');
      await sound(page, `${lang}-form`);
      await press(page, 'continue');
      expect(await page.locator('.govuk-error-summary li').count()).toBe(13);
      expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');
      await sound(page, `${lang}-errors`);
      await fill(page);
      await press(page, 'continue');
      await sound(page, `${lang}-check`);
      await press(page, 'send');
      if ((await page.locator('#secret').count()) === 0) await press(page, 'send');
      expect(await page.textContent('#reference')).toBe(REFERENCE);
      await sound(page, `${lang}-sent`);
      await page.locator('a[href^="/track#"]').click();
      expect(await page.inputValue('#reference')).toBe(REFERENCE);
      expect(page.url()).toBe(`${ORIGIN}/track`);
      await sound(page, `${lang}-track`);
      await page.fill('#secret', 'wrong');
      await page.locator('main button').click();
      await sound(page, `${lang}-track-wrong`);
      await page.fill('#secret', SECRET);
      await page.locator('main button').click();
      await page.waitForURL('**/track/request');
      expect(await page.textContent('.larus-nextbox')).toContain('18:00');
      await sound(page, `${lang}-tracked`);
      await context.close();
    },
    180_000,
  );

  it('take a question and a message without any script, once', async () => {
    asked.submissions.length = 0;
    const context = await visitor({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'Global Drug Search' }).click();
    await fill(page);
    await page.fill('#contact-email', 'not an address');
    await page.locator('button[value="language:lo"]').click();
    expect(await page.getAttribute('html', 'lang')).toBe('lo');
    expect(await page.inputValue('#details-drug')).toBe('imatinib 400 mg');
    await page.locator('button[value="language:en"]').click();
    await press(page, 'continue');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('.govuk-error-summary a').getAttribute('href')).toBe('#contact-email');
    expect(await page.isChecked('#declaredSigns-2')).toBe(true);
    await page.fill('#contact-email', '');
    // Enter in a box continues; it does not change the language.
    await page.press('#contact-email', 'Enter');
    expect(await page.textContent('h1')).toBe('Check your answers');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.content()).toContain('&lt;b&gt;this');
    await page.locator('button[value="change"]').nth(3).click();
    expect(page.url()).toContain('#details-drug');
    await page.fill('#details-drug', 'imatinib');
    await press(page, 'continue');
    away.submit = true;
    await press(page, 'send');
    if ((await page.locator('#refusal').count()) === 0) await press(page, 'send');
    expect(await page.locator('#refusal').count()).toBe(1);
    away.submit = false;
    await press(page, 'send');
    expect(await page.textContent('.larus-advice')).toContain('Call 1195 now.');
    expect(await page.textContent('.larus-next')).toContain('Tuesday');
    await page.reload();
    expect(await page.textContent('#reference')).toBe(REFERENCE);
    expect(new Set(asked.submissions.map(({ key }) => key)).size).toBe(1);
    expect(asked.submissions[0]?.body).toMatchObject({
      service: 'drug_search',
      language: 'en',
      contact: { name: 'ນາງ ນ້ອຍ', phone: '+856 20 5551 2345', preferredChannel: 'phone' },
      details: { drug: 'imatinib', supplyEndsOn: '2027-03-27', deliveryCountry: 'LA' },
      declaredSigns: ['breathing_difficulty'],
    });

    await page.goto('/track');
    await page.fill('#reference', REFERENCE);
    await page.fill('#secret', SECRET);
    await page.locator('main button').click();
    expect(await page.textContent('.larus-thread')).toContain('400 mg <b>daily</b>');
    expect(await page.textContent('.larus-openings')).toContain('to answer your question');
    await page.getByRole('button', { name: 'Send message' }).click();
    expect(await page.textContent('.govuk-error-summary')).toContain('Enter your message');
    await page.fill('#text', 'Once a day');
    await page.getByRole('button', { name: 'Send message' }).click();
    expect(asked.messages).toEqual([{ text: 'Once a day' }]);
    expect(await page.textContent('[role="status"]')).toContain('was sent');
    away.vault = true;
    await page.reload();
    expect(await page.textContent('main')).toContain('cannot be shown at this moment');
    await page.fill('#text', 'Still here');
    await page.getByRole('button', { name: 'Send message' }).click();
    expect(await page.inputValue('#text')).toBe('Still here');
    away.vault = false;
    await page.getByRole('button', { name: 'Leave this page' }).click();
    await page.goto('/track/request');
    expect(page.url()).toBe(`${ORIGIN}/track?ended`);
    await context.close();
  }, 120_000);

  it('never drop a question that looks automatic: it costs one more look', async () => {
    asked.submissions.length = 0;
    const context = await visitor({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/ask/drug_search');
    await fill(page);
    await page.locator('#website').evaluate('(box) => { box.value = "https://example.org" }');
    await press(page, 'continue');
    await press(page, 'send');
    expect(asked.submissions).toEqual([]);
    expect(await page.textContent('main')).toContain('Check your answers once more');
    await press(page, 'send');
    expect(asked.submissions).toHaveLength(1);
    await context.close();
  }, 60_000);

  it('keep answers when somebody goes back and takes another service', async () => {
    const context = await visitor({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/ask/drug_search');
    await fill(page);
    await press(page, 'back');
    await page.getByRole('button', { name: 'Remote Consultations' }).click();
    expect(page.url()).toBe(`${ORIGIN}/ask/remote_consultation`);
    expect(await page.inputValue('#contact-name')).toBe('ນາງ ນ້ອຍ');
    await context.close();
  }, 60_000);

  it('send nothing that was not shown for checking, and nothing from another site', async () => {
    asked.submissions.length = 0;
    const post = (headers: Record<string, string>, body: string): Promise<Response> =>
      fetch(`${ORIGIN}/ask/drug_search`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body,
      });
    expect((await post({ 'sec-fetch-site': 'cross-site' }, 'action=send&view=form')).status).toBe(403);
    expect((await post({}, 'action=send&view=form&country=LA')).status).toBe(422);
    expect((await post({}, 'action=send&view=check&draft=AAAA')).status).toBe(410);
    expect((await fetch(`${ORIGIN}/ask/surgery`)).status).toBe(404);
    expect(asked.submissions).toEqual([]);
  });

  it('are light, stored nowhere and allow nothing inline', async () => {
    const answer = await fetch(`${ORIGIN}/ask/drug_search`);
    const html = await answer.text();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)|\son\w+=|\sstyle=/);
    const context = await visitor();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto('/ask/remote_consultation', { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(PAGE_BYTES_AT_MOST);
    bytes = 0;
    await page.locator('button[value="language:lo"]').click();
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(PAGE_BYTES_AT_MOST);
    await context.close();
  }, 60_000);
});
