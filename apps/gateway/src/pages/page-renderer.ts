import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import type { Language } from '#libs/contracts';
import type { PageAssets } from './page-assets.js';
import { LANGUAGE_NAMES, type Words } from './words/words.js';

export type View = 'start' | 'form' | 'check' | 'sent' | 'track' | 'tracked' | 'fault';

/** How the language is changed on a page: by links, or by buttons of the form whose answers must be kept. */
export type LanguageChoice =
  | { readonly by: 'links'; readonly path: string }
  | { readonly by: 'buttons'; readonly form: string; readonly usual: string }
  | { readonly by: 'none' };

export interface Page {
  readonly view: View;
  readonly words: Words;
  readonly title: string;
  readonly languages: LanguageChoice;
  readonly values: object;
}

/** Writes pages. Everything in a template is escaped; texts come from the catalogues, structure from govuk-frontend. */
export class PageRenderer {
  private readonly environment: nunjucks.Environment;

  constructor(private readonly assets: PageAssets) {
    const frontend = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
    this.environment = new nunjucks.Environment(
      new nunjucks.FileSystemLoader([join(import.meta.dirname, 'views'), join(frontend, 'dist')]),
      { autoescape: true, trimBlocks: true, lstripBlocks: true },
    );
  }

  render({ view, words, title, languages, values }: Page): string {
    return this.environment.render(`${view}.njk`, {
      ...values,
      say: words.say,
      language: words.language,
      title,
      languages,
      languageItems: Object.entries(LANGUAGE_NAMES).map(([code, name]) => ({
        code: code as Language,
        name,
        current: code === words.language,
      })),
      assets: this.assets.urls,
    });
  }
}
