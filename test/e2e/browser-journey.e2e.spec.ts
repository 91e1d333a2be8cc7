import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { language } from '#libs/contracts';
import { findBrowser } from '../../tools/testing/browser.mjs';
import { eventually } from '../support/larus-client.js';
import { testStack, type TestStack } from '../support/larus-stack.js';
import { allMails, mailBody } from '../support/mail-sink.js';
import { makesPictures, picture } from '../support/pictures.js';

jest.setTimeout(120_000);

const found = await findBrowser();
if (found === undefined && process.env['CI'] !== undefined) throw new Error('no browser for the journey');
const withBrowser = found === undefined ? describe.skip : describe;

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const QUESTION = 'Can I get this medicine in Vientiane, and how long does it take?';
const REPLY = 'Two hospitals in Vientiane can order it. It takes about ten days.';

/** One request for a medicine, done by people in front of browsers: a visitor on a phone, a consultant and an admin. */
withBrowser('the main job in the browser', () => {
  let stack: TestStack;
  let browser: Browser;
  let reference = '';
  let secret = '';

  beforeAll(async () => {
    if (found === undefined) return;
    stack = await testStack(24_300);
    const args = found.args.filter((arg) => !/single-process|no-zygote|web-security/.test(arg));
    browser = await chromium.launch({ executablePath: found.executablePath, args });
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await stack.remove();
  }, 60_000);

  const seat = (viewport: { width: number; height: number }): Promise<BrowserContext> =>
    browser.newContext({
      baseURL: stack.urls.origin,
      viewport,
      locale: 'en',
      timezoneId: 'Asia/Vientiane',
      reducedMotion: 'reduce',
      bypassCSP: makesPictures,
    });

  const sound = async (page: Page): Promise<void> => {
    if (makesPictures) return;
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  };

  async function signIn(page: Page, who: string): Promise<void> {
    await page.goto('/console');
    await page.getByLabel('Email address').fill(`${who}@larus.test`);
    await page.getByLabel('Password', { exact: true }).fill(stack.secrets.seedPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
  }

  it.each(language.options)('shows the form on a phone in %s', async (lang) => {
    const context = await seat(PHONE);
    const page = await context.newPage();
    await page.goto(`/?lang=${lang}`);
    await picture(page, `start-${lang}`);
    await page.goto('/ask/drug_search');
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    await picture(page, `form-${lang}`);
    await sound(page);
    await context.close();
  });

  it('takes a request from a phone', async () => {
    const context = await seat(PHONE);
    const page = await context.newPage();
    await page.goto('/?lang=en');
    await page.getByRole('link', { name: 'Global Drug Search' }).click();
    await page.check('#submittedBy-2');
    await page.check('#ageBand-2');
    await page.selectOption('#country', 'LA');
    await page.fill('#details-drug', 'imatinib 400 mg');
    await page.check('#details-prescription');
    await page.selectOption('#details-deliveryCountry', 'LA');
    await page.fill('#question', QUESTION);
    await page.fill('#contact-name', 'Noy Example');
    await page.fill('#contact-email', 'noy@example.test');
    await page.check('#contact-preferredChannel');
    await page.check('#contact-preferredTime');
    await page.check('#consent-consultation');
    await page.check('#consent-health_data');
    await page.locator('main button[value="continue"]').first().click();
    expect(await page.textContent('h1')).toBe('Check your answers');
    await picture(page, 'check-en');
    await page.locator('main button[value="send"]').first().click();
    if ((await page.locator('#secret').count()) === 0)
      await page.locator('main button[value="send"]').first().click();
    reference = (await page.textContent('#reference'))?.trim() ?? '';
    secret = (await page.textContent('#secret'))?.trim() ?? '';
    expect(reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]$/);
    await sound(page);
    await picture(page, 'sent-en');
    await context.close();
  });

  it('is claimed, opened with a reason, answered and closed in the console', async () => {
    const context = await seat(DESK);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, 'consultant');
    await page.getByRole('link', { name: reference }).waitFor();
    await picture(page, 'console-queue');
    await page.getByRole('link', { name: reference }).click();
    await page.getByRole('heading', { name: `Case ${reference}` }).waitFor();
    await page.getByText('N. E.').waitFor();
    expect(await page.content()).not.toContain('noy@example.test');
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByText(`${reference} is yours`).waitFor();
    await page.getByRole('button', { name: 'Open with a reason' }).click();
    await page.getByLabel('Contact', { exact: true }).check();
    await page.getByLabel('Question', { exact: true }).check();
    await page.getByLabel('To answer the question').check();
    await picture(page, 'console-reveal');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText(QUESTION).waitFor();
    await page.getByText('noy@example.test').waitFor();
    await sound(page);
    await picture(page, 'console-case');
    await page.getByLabel('Reply to the visitor').fill(REPLY);
    await page.getByRole('button', { name: 'Send to visitor' }).click();
    await page.getByText('Your reply was sent').waitFor();
    await page.getByText('In contact').first().waitFor();
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByLabel('Answered').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click();
    await page.getByText(`${reference} is closed`).waitFor();
    await context.close();
  });

  it('is followed by the visitor, who reads the reply and who opened the request', async () => {
    const context = await seat(PHONE);
    const page = await context.newPage();
    await page.goto(`/track#${reference}.${secret}`);
    expect(await page.inputValue('#reference')).toBe(reference);
    expect(page.url()).not.toContain(secret);
    await page.locator('main button').click();
    await page.waitForURL('**/track/request');
    await page.getByText(REPLY).waitFor();
    expect(await page.textContent('.larus-openings')).toContain('to answer your question');
    await sound(page);
    await picture(page, 'tracked-en');
    await context.close();
  });

  it('has told the visitor by mail, without a word about the case', async () => {
    const sink = stack.urls.mail ?? '';
    const mails = await eventually('two mails', async () => {
      const all = (await allMails(sink)).filter(({ Subject }) => Subject.includes(reference));
      return all.length === 2 ? all : undefined;
    });
    for (const { ID } of mails) expect(await mailBody(sink, ID)).not.toMatch(/imatinib|Vientiane|Noy|drug/i);
    const context = await seat(DESK);
    const page = await context.newPage();
    await page.goto(sink);
    await picture(page, 'mails');
    await context.close();
  });

  it('stands on the audit log that an admin reads, and not in the way of one', async () => {
    const context = await seat(DESK);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, 'admin');
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    await page.getByLabel('Action begins with').fill('case.revealed');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('table').getByText('case.revealed').first().waitFor();
    await sound(page);
    await picture(page, 'console-audit');
    await context.close();
  });
});
