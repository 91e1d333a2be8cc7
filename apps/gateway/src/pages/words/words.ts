import i18next, { type i18n } from 'i18next';
import { language as languages, type Language } from '#libs/contracts';
import en from './en.json' with { type: 'json' };
import lo from './lo.json' with { type: 'json' };
import zhHans from './zh-Hans.json' with { type: 'json' };

type Leaf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaf<Tree[Key]>}`;
}[keyof Tree & string];

/** Every text that can be said by name; entries of `fields` are taken as a whole. */
export type WordKey = Leaf<Omit<typeof en, 'fields'>>;
export type FieldWord = keyof typeof en.fields;

/** All words of one question. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly missing?: string;
  readonly wrong?: string;
  readonly options?: Readonly<Record<string, string>>;
}

export const CATALOGUES: Readonly<Record<Language, unknown>> = { en, 'zh-Hans': zhHans, lo };

/** The languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '中文',
  lo: 'ລາວ',
};

/** What a template or a view says in one language. */
export interface Words {
  readonly language: Language;
  readonly say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly field: (word: FieldWord) => FieldWords;
}

const instance: i18n = i18next.createInstance();
void instance.init({
  fallbackLng: 'en',
  supportedLngs: [...languages.options],
  load: 'currentOnly',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {
    en: { translation: en },
    'zh-Hans': { translation: zhHans },
    lo: { translation: lo },
  },
});

/** Words of one language. Values are put in as they are: templates escape them. */
export function wordsIn(language: Language): Words {
  const translate = instance.getFixedT(language) as unknown as (key: string, options?: object) => unknown;
  return {
    language,
    say: (key, values) => String(translate(key, values)),
    field: (word) => translate(`fields.${word}`, { returnObjects: true }) as FieldWords,
  };
}
