import type { SignCode } from '#libs/contracts';
import { ADVICE_EN } from './advice/en.js';
import { emergencyNumberOf } from './advice/emergency-numbers.js';
import { ADVICE_LO } from './advice/lo.js';
import { ADVICE_ZH } from './advice/zh.js';
import type { AdviceTexts } from './advice/texts.js';
import { declaredLevel } from './rules/declared.js';
import type { Advice, AdviceLevel, Language, Level } from './types.js';

export interface AdviceRequest {
  readonly signs: readonly SignCode[];
  readonly level: Level;
  readonly ruleSet: string;
  readonly lang: Language;
  readonly country: string;
  /** Ambulance numbers of the site's settings; they win over the built-in table. */
  readonly numbers?: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<Language, AdviceTexts>> = { en: ADVICE_EN, 'zh-Hans': ADVICE_ZH, lo: ADVICE_LO };
const ORDER: readonly AdviceLevel[] = ['emergency', 'urgent', 'soon'];

/**
 * Rebuilds the advice from stored codes, so that a replayed request shows the same words. One entry per sign, most
 * pressing first; the first one opens with what to do now and the number to call. A routine request gets none:
 * nothing here ever says that all is well. An unknown rule set uses today's wording.
 */
export function adviceFor({ signs, level, lang, country, numbers }: AdviceRequest): Advice[] {
  if (level === 'routine') return [];
  const texts = TEXTS[lang];
  const number = numbers?.[country.toUpperCase()] ?? emergencyNumberOf(country);
  const capped = signs.map((code, i): [SignCode, AdviceLevel] => [code, levelInAdvice(code, level, i === 0)]);
  capped.sort((a, b) => ORDER.indexOf(a[1]) - ORDER.indexOf(b[1]));
  return capped.map(([code, of], i) => {
    const own = texts.signs[code];
    const opening = code === 'self_harm' || code === 'threat' ? '' : texts.opening[of];
    const text = i === 0 || of !== capped[i - 1]?.[1] ? `${opening}${opening && texts.space}${own}` : own;
    return { code, level: of, text: text.replaceAll('{number}', number) };
  });
}

/** Signs come sorted, so the first one carries the request's level; others keep their usual one, never above it. */
function levelInAdvice(code: SignCode, level: AdviceLevel, first: boolean): AdviceLevel {
  if (first) return level;
  const usual = declaredLevel(code);
  return ORDER.indexOf(usual) < ORDER.indexOf(level) ? level : usual;
}
