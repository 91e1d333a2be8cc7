import type { SignCode } from '#libs/contracts';
import { adviceFor } from './advice.js';
import { combine } from './combine.js';
import { applyContext, isSinceYear } from './context.js';
import { isCue } from './cues.js';
import { boardOf, evaluate, type Hit } from './evaluate.js';
import { fieldHits, fieldMentions } from './fields.js';
import { mayHoldSign } from './first-look.js';
import { findMeasures } from './measure.js';
import { findMentions, type Mention } from './mentions.js';
import { foldText, type Folded } from './normalise.js';
import { declaredLevel } from './rules/declared.js';
import { RULE_SET } from './rules/index.js';
import { tokenise, type TokenList } from './tokens.js';
import type { AdviceLevel, Explanation, FiredRule, Level, ScreeningInput, ScreeningResult } from './types.js';
import { conceptId, conceptName } from './vocabulary.js';

const RANK: Readonly<Record<Level, number>> = { emergency: 3, urgent: 2, soon: 1, routine: 0 };

interface Reading {
  readonly mentions: readonly Mention[];
  readonly offsets: readonly (readonly [start: number, end: number])[];
}

const INFANT = conceptId('infant');
const FAST_IN_ADULTS = new Set(['pulse_bad', 'pulse_fast', 'breathing_fast'].map(conceptId));
/** Usual in the first year: a pulse of 100 to 160, 30 to 50 breaths (WHO IMCI calls 50 fast from two months). */
const INFANT_USUAL = { pulse: [100, 160], breaths: [25, 49] } as const;

function measuresOf(list: TokenList, mentions: readonly Mention[], today: string): Mention[] {
  const year = Number.parseInt(today.slice(0, 4), 10) || 2026;
  const measures = findMeasures(list, year, Number.parseInt(today.slice(5, 7), 10) || 0);
  if (!mentions.some((m) => m.concept === INFANT)) return measures;
  return measures.filter(({ concept, first }) => {
    if (!FAST_IN_ADULTS.has(concept)) return true;
    const value = list.tokens[first]?.value ?? NaN;
    const [low, high] = conceptName(concept) === 'breathing_fast' ? INFANT_USUAL.breaths : INFANT_USUAL.pulse;
    return !(value >= low && value <= high);
  });
}

function read(input: ScreeningInput, folded: Folded): Reading {
  const list = tokenise(folded);
  const mentions = findMentions(list).filter((m) => !isSinceYear(list, m));
  mentions.push(...measuresOf(list, mentions, input.fields.today));
  mentions.sort((a, b) => a.first - b.first);
  applyContext(list, mentions);
  combine(mentions);
  // The offset table is shared by all calls, so what is needed of it is copied before the fields are read.
  const offsets = mentions.map((m) => [list.at[m.start] ?? 0, list.at[m.end] ?? input.text.length] as const);
  mentions.push(...fieldMentions(input.fields));
  return { mentions, offsets };
}

/** Signs with the highest level each, most pressing first. */
function collect(input: ScreeningInput, hits: readonly Hit[]): ReadonlyMap<SignCode, AdviceLevel> {
  const signs = new Map<SignCode, AdviceLevel>();
  const add = (code: SignCode, level: AdviceLevel): void => {
    const known = signs.get(code);
    if (!known || RANK[level] > RANK[known]) signs.set(code, level);
  };
  for (const { rule, level } of hits) add(rule.code, level);
  for (const [code, level] of fieldHits(input.fields)) add(code, level);
  for (const code of input.declaredSigns) add(code, declaredLevel(code));
  return new Map([...signs].sort((a, b) => RANK[b[1]] - RANK[a[1]]));
}

function levelOf(signs: ReadonlyMap<SignCode, AdviceLevel>): Level {
  let highest: Level = 'routine';
  let ambers = 0;
  for (const level of signs.values()) {
    if (RANK[level] > RANK[highest]) highest = level;
    if (level === 'soon') ambers++;
  }
  return highest === 'soon' && ambers >= 2 ? 'urgent' : highest;
}

function resultOf(input: ScreeningInput, hits: readonly Hit[]): ScreeningResult {
  const found = collect(input, hits);
  const level = levelOf(found);
  const signs = [...found.keys()];
  return {
    level,
    signs,
    ruleSet: RULE_SET,
    advice: adviceFor({ signs, level, ruleSet: RULE_SET, lang: input.lang, country: input.fields.country }),
  };
}

/**
 * Reads one request for warning signs. Pure and bounded: any text gives a result, none throws.
 * The level only ever rises with what the text, the fields and the ticked signs say.
 */
export function screen(input: ScreeningInput): ScreeningResult {
  const folded = foldText(input.text);
  if (!mayHoldSign(folded)) return resultOf(input, []);
  return resultOf(input, evaluate(boardOf(read(input, folded).mentions)));
}

const fired = ({ rule, level }: Hit): FiredRule => ({
  id: rule.id,
  code: rule.code,
  level,
  reason: rule.reason,
});

/**
 * The same reading with its reasons: concepts with their places in the text, rules that fired, and rules that a
 * negation, a date or an "if" held back. For the rule simulator; spans stay in memory.
 */
export function explain(input: ScreeningInput): Explanation {
  const { mentions, offsets } = read(input, foldText(input.text));
  const hits = evaluate(boardOf(mentions));
  const ids = new Set(hits.map((hit) => hit.rule.id));
  return {
    ...resultOf(input, hits),
    concepts: offsets.flatMap(([start, end], i) => {
      const mention = mentions[i];
      if (!mention || (isCue(mention.concept) && !mention.stop)) return [];
      return [
        {
          concept: conceptName(mention.concept),
          start,
          end,
          ...(mention.stop && { stoppedBy: mention.stop }),
        },
      ];
    }),
    fired: hits.map(fired),
    stopped: evaluate(boardOf(mentions, true))
      .filter((hit) => !ids.has(hit.rule.id))
      .map(fired),
  };
}
