import type { Language, MailTemplate } from '#libs/contracts';
import { en } from './en.js';
import { lo } from './lo.js';
import { zhHans } from './zh-hans.js';

/** The words of one mail. `{reference}`, `{link}` and `{site}` are all that varies. */
export interface MailWords {
  readonly subject: string;
  readonly heading: string;
  /** Paragraphs before the link. */
  readonly before: readonly string[];
  /** What the link says. */
  readonly action: string;
  /** Paragraphs after the link. */
  readonly after: readonly string[];
}

/** Everything a language needs; a missing mail does not compile. */
export type MailCatalogue = Readonly<Record<MailTemplate, MailWords>>;

export const CATALOGUES: Readonly<Record<Language, MailCatalogue>> = { en, 'zh-Hans': zhHans, lo };
