import type { SignCode } from '#libs/contracts';
import { adviceFor } from './advice.js';
import { classify, heaviest, type Classified } from './classifier/classify.js';
import { combine } from './combine.js';
import { applyContext, isSinceYear } from './context.js';
import { isCue } from './cues.js';
import { boardOf, evaluate, isInText, type Hit } from './evaluate.js';
import { fieldHits, fieldMentions } from './fields.js';
import { mayHoldSign } from './first-look.js';
import { judge } from './judgement.js';
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

/** As many of the heaviest words as a person can take in. */
const WORDS_SHOWN = 12;

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

type Signs = ReadonlyMap<SignCode, AdviceLevel>;

/** Signs with the highest level each, most pressing first. */
function highest(found: Iterable<readonly [SignCode, AdviceLevel]>): Signs {
  const signs = new Map<SignCode, AdviceLevel>();
  for (const [code, level] of found) {
    const known = signs.get(code);
    if (!known || RANK[level] > RANK[known]) signs.set(code, level);
  }
  return new Map([...signs].sort((a, b) => RANK[b[1]] - RANK[a[1]]));
}

/** The highest level; two ambers escalate. */
function levelOf(signs: Signs): Level {
  let level: Level = 'routine';
  let ambers = 0;
  for (const own of signs.values()) {
    if (RANK[own] > RANK[level]) level = own;
    if (own === 'soon') ambers++;
  }
  return level === 'soon' && ambers >= 2 ? 'urgent' : level;
}

const signsOf = (hits: readonly Hit[]): Signs => highest(hits.map(({ rule, level }) => [rule.code, level]));

/** What the text comes to, from both readings of it. */
interface TextResult {
  readonly level: Level;
  readonly signs: Signs;
}

/** What a message says that no rule has a word for. */
const UNNAMED: SignCode = 'worsening_condition';
/** Words of self-harm and threat have their own path: nothing takes them back. */
const OWN_PATH = new Set<SignCode>(['self_harm', 'threat']);

/**
 * Both readings of a text together. A level that the form's facts made (an illness, a medicine), or words of self-harm
 * or threat, is never lowered.
 */
function readText(hits: readonly Hit[], mentions: readonly Mention[], said: Classified): TextResult {
  const signs = signsOf(hits);
  const byRules = levelOf(signs);
  const level = judge(byRules, said);
  if (RANK[level] > RANK[byRules]) {
    const code = signs.keys().next().value ?? stoppedSign(mentions);
    return { level, signs: highest([...signs, [code, level as AdviceLevel]]) };
  }
  if (level === byRules || isCertain(signs, byRules, mentions)) return { level: byRules, signs };
  return { level, signs: new Map([...signs].map(([code]) => [code, 'soon'])) };
}

/** The most pressing sign that a negation, a date or an "if" held back: the classifier says that it counts. */
function stoppedSign(mentions: readonly Mention[]): SignCode {
  return (
    signsOf(evaluate(boardOf(mentions, true)))
      .keys()
      .next().value ?? UNNAMED
  );
}

function isCertain(signs: Signs, byRules: Level, mentions: readonly Mention[]): boolean {
  for (const [code, level] of signs) if (OWN_PATH.has(code) && level === byRules) return true;
  const inText = mentions.filter(isInText);
  return inText.length < mentions.length && RANK[levelOf(signsOf(evaluate(boardOf(inText))))] < RANK[byRules];
}

function resultOf(input: ScreeningInput, text: TextResult): ScreeningResult {
  const told = [
    ...fieldHits(input.fields),
    ...input.declaredSigns.map((code) => [code, declaredLevel(code)] as const),
  ];
  const found = highest([...text.signs, ...told]);
  // Signs of a text that was judged as a whole are not counted up to more than that.
  const byAll = told.length === 0 ? text.level : levelOf(found);
  const level = RANK[byAll] > RANK[text.level] ? byAll : text.level;
  const signs = [...found.keys()];
  return {
    level,
    signs,
    ruleSet: RULE_SET,
    advice: adviceFor({ signs, level, ruleSet: RULE_SET, lang: input.lang, country: input.fields.country }),
  };
}

/**
 * Reads one request for warning signs, twice: by rules over concepts, and by the weights of its words. Pure and
 * bounded: any text gives a result, none throws. Fields and ticked signs only ever raise the level.
 */
export function screen(input: ScreeningInput): ScreeningResult {
  const folded = foldText(input.text);
  const said = classify(folded);
  const mentions = mayHoldSign(folded) ? read(input, folded).mentions : [];
  const hits = mentions.length === 0 ? [] : evaluate(boardOf(mentions));
  return resultOf(input, readText(hits, mentions, said));
}

const fired = ({ rule, level }: Hit): FiredRule => ({
  id: rule.id,
  code: rule.code,
  level,
  reason: rule.reason,
});

/**
 * The same reading with its reasons: concepts with their places in the text, rules that fired, rules that a negation, a
 * date or an "if" held back, and the words that weighed most. For the rule simulator; spans stay in memory.
 */
export function explain(input: ScreeningInput): Explanation {
  const folded = foldText(input.text);
  const said = classify(folded);
  const words = heaviest(folded, WORDS_SHOWN).map(({ act, start, end }) => ({
    weight: act / 100,
    start: folded.at[start] ?? 0,
    end: folded.at[end] ?? input.text.length,
  }));
  const { mentions, offsets } = read(input, folded);
  const hits = evaluate(boardOf(mentions));
  const ids = new Set(hits.map((hit) => hit.rule.id));
  return {
    ...resultOf(input, readText(hits, mentions, said)),
    byRules: levelOf(signsOf(hits)),
    classified: { ...said, words },
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
