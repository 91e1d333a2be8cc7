import { AxeBuilder } from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Role } from '#libs/contracts';
import { findBrowser } from '../../tools/testing/browser.mjs';
import { ConsoleApi } from './console-api.js';
import { fill } from './console-examples.js';

export const CONSOLE = join(import.meta.dirname, '../../dist/console');

/** A browser in front of the built console and an API that keeps to the contract. */
export class ConsoleBrowser {
  /** What the browser complained about: errors of scripts, and what the content security policy refused. */
  readonly complaints: string[] = [];
  /** Origins that the pages spoke to. */
  readonly origins = new Set<string>();
  private context: BrowserContext | undefined;

  private constructor(
    readonly api: ConsoleApi,
    readonly origin: string,
    private readonly browser: Browser,
  ) {}

  /** @returns undefined when there is no browser on this machine */
  static async start(): Promise<ConsoleBrowser | undefined> {
    const found = await findBrowser();
    if (found === undefined) return undefined;
    if (!existsSync(join(CONSOLE, 'index.html')))
      throw new Error('dist/console is not built: run `npm run build` first');
    // The packaged arguments suit one page in one process, without the rules of the web; tests want both.
    const args = found.args.filter((arg) => !/single-process|no-zygote|web-security/.test(arg));
    const browser = await chromium.launch({ executablePath: found.executablePath, args });
    const api = new ConsoleApi(CONSOLE);
    return new ConsoleBrowser(api, await api.listen(), browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.api.close();
  }

  /** A fresh page, with fresh examples behind it. */
  async page(look: { width?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
    const { width = 1280, colorScheme = 'light' } = look;
    await this.context?.close();
    fill(this.api);
    this.complaints.length = 0;
    this.context = await this.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Vientiane',
    });
    const page = await this.context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => this.origins.add(new URL(request.url()).origin));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) this.complaints.push(message.text());
    });
    return page;
  }

  async signIn(page: Page, role: Role, path = '/'): Promise<void> {
    await page.goto(`${this.origin}/console${path}`);
    await page.getByLabel('Email address').fill(`${role}@larus.test`);
    await page.getByLabel('Password', { exact: true }).fill('right');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
  }
}

/** What axe has against a page (WCAG 2.0 to 2.2 A and AA, best practice), and whether it scrolls sideways. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const isTooWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth + 1');
  return isTooWide ? [...faults, 'scrolls sideways'] : faults;
}
