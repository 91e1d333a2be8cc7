import {
  BACKGROUND,
  COLD_PLACE,
  DAYS,
  EVENTS,
  EVIDENCE,
  FIGURATIVE,
  GRAVE,
  HAPPENING,
  HOURS,
  HYPOTHETICAL,
  INANIMATE,
  INSTRUCTION,
  KIN,
  LASTING_HARM,
  NONE_OF_THESE,
  NOW,
  PAST,
  RECORD,
  SUBJECT,
  THING,
} from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { isSign } from './scope.js';
import type { TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

/**
 * Frames that reach over sentences or name something else than an illness: "fever? bleeding? None of it.",
 * "he is like that now", "the stroke unit", "this paperwork gives me a heart attack".
 */

const has = (mentions: readonly Mention[], concept: number): boolean =>
  mentions.some((m) => m.concept === concept);

const isTime = ({ concept }: Mention): boolean => concept === NOW || concept === HOURS || concept === DAYS;

/** A sentence with a time in it tells something; a bare list does not. */
const tells = (mentions: readonly Mention[]): boolean => mentions.some(isTime);

/** What somebody says to have now is not taken back by an answer to a list. */
const LIMIT = /(over|above|超过?|高于|大于|ກວ່າ|ເກີນ|>) ?$/;
const deny = (list: TokenList, mentions: readonly Mention[], before: number): void => {
  // "The internet says that morning headaches mean a tumour. I have neither."
  const reported = has(mentions, HYPOTHETICAL);
  const told = new Set(reported ? [] : mentions.filter(isTime).map((m) => m.clause));
  for (const mention of mentions)
    if (
      mention.position < before &&
      (!mention.measured || LIMIT.test(list.text.slice(Math.max(0, mention.start - 8), mention.start))) &&
      !told.has(mention.clause) &&
      isSign(mention) &&
      !LASTING_HARM.has(mention.concept) &&
      !BACKGROUND.has(mention.concept) &&
      !EVENTS.has(mention.concept)
    )
      mention.stop ??= 'negated';
};

const NO = /^(no|none|nope|never|nothing|没有|都没有|无|没|不|ບໍ່ມີ|ບໍ່|ບໍ່ເຄີຍ)$/;
/** "Fever?" and "Any bleeding?" are items of a list that somebody answers. */
const ITEM_WORDS = 4;

const length = (mentions: readonly Mention[]): number =>
  (mentions.at(-1)?.positionEnd ?? 0) - (mentions[0]?.position ?? 0) + 1;

function answeredNo(list: TokenList, mentions: readonly Mention[]): boolean {
  const last = mentions.at(-1);
  if (!last || list.asked[last.sentence] !== true || length(mentions) > ITEM_WORDS) return false;
  if (has(mentions, EVIDENCE)) return false;
  for (let t = last.last + 1; t < list.tokens.length; t++)
    if (list.tokens[t]?.sentence !== last.sentence) {
      const after = list.tokens[t + 1];
      // "No." or "no, none", not "no change since Monday".
      return (
        NO.test(textOf(list, t)) &&
        (!after || after.afterComma || after.sentence !== list.tokens[t]?.sentence)
      );
    }
  return false;
}

/** Questions of a list in front of an answer: at most so many sentences are looked back. */
const LOOK_BACK = 8;

/** "I have none of these" answers for its own sentence, the one before, and short questions before that. */
function denyBefore(list: TokenList, sentences: readonly (readonly Mention[])[], i: number): void {
  const here = sentences[i] ?? [];
  const answer = here.find((m) => m.concept === NONE_OF_THESE);
  if (!answer) return;
  deny(list, here, answer.position);
  for (let back = 1; back <= LOOK_BACK; back++) {
    const before = sentences[i - back];
    if (!before || (tells(before) && !has(before, HYPOTHETICAL))) return;
    const index = before[0]?.sentence ?? 0;
    if (answer.sentence - index > LOOK_BACK) return;
    const item = list.asked[index] === true && length(before) <= ITEM_WORDS;
    if (back > 1 && !item) return;
    deny(list, before, Infinity);
  }
}

/** "What if a child does not wake up? Because he is like that now.": what was only asked is happening. */
function happening(sentences: readonly (readonly Mention[])[], i: number): void {
  if (!has(sentences[i] ?? [], HAPPENING)) return;
  for (const mentions of [sentences[i - 1] ?? [], sentences[i] ?? []])
    for (const mention of mentions)
      if (mention.stop === 'hypothetical' || mention.stop === 'other_person' || mention.stop === 'past')
        delete mention.stop;
}

const THAT_WAS = /^(that|this|it|which|all that|all this)s? (was|is|happened)\b/;

/** "She took too many once; that was eleven years ago." */
function thatWasLongAgo(list: TokenList, sentences: readonly (readonly Mention[])[], i: number): void {
  const here = sentences[i] ?? [];
  const before = sentences[i - 1];
  const date = here.find((m) => m.concept === PAST);
  if (!date || !before || tells(before)) return;
  const only = isOnlyDate(list, here, date);
  if (tells(here) && !only) return;
  let first = date.first;
  while (list.tokens[first - 1]?.sentence === date.sentence) first--;
  const start = list.tokens[first]?.start ?? 0;
  if (before[0]?.sentence !== date.sentence - 1) return;
  if (!only && !THAT_WAS.test(list.text.slice(start, start + 24))) return;
  for (const mention of before)
    if (isSign(mention) && !BACKGROUND.has(mention.concept)) mention.stop ??= 'past';
}

const DEVICE = conceptId('device');
/** "Stroke unit", "suicide hotline": the sign right before such a word is part of a name. */
function applyThing(mentions: readonly Mention[], thing: Mention): void {
  for (const mention of mentions)
    if (
      isSign(mention) &&
      mention.concept !== DEVICE &&
      mention.clause === thing.clause &&
      mention.last < thing.first &&
      thing.position - mention.positionEnd <= 1 &&
      thing.first - mention.last <= 1
    )
      mention.stop ??= 'hypothetical';
}

const FIGURE_REACH = 5;

/** "After all the paperwork my husband collapsed": somebody stands between the figure and the sign. */
const startsAnew = (mentions: readonly Mention[], figure: Mention, sign: Mention): boolean =>
  mentions.some(
    (m) =>
      (m.concept === EVIDENCE || m.concept === SUBJECT) &&
      m.position > figure.positionEnd &&
      m.position < sign.position,
  );

/** "After all the running I am panting, cannot breathe": a Lao space parts less than a comma. */
const followsInScript = (
  list: TokenList,
  mentions: readonly Mention[],
  figure: Mention,
  { first, clause }: Mention,
): boolean =>
  list.tokens[first]?.kind === 'script' &&
  (clause === figure.clause + 1
    ? list.tokens[first - 1]?.clause === figure.clause
    : clause === figure.clause - 1 && list.tokens[figure.first - 1]?.clause === clause) &&
  !mentions.some((m) => isTime(m) && m.clause === clause);

/** Paperwork, prices and joy make nobody ill. */
function applyFigure(list: TokenList, mentions: readonly Mention[], figure: Mention): void {
  if (tells(mentions.filter((m) => m.clause === figure.clause))) return;
  for (const mention of mentions)
    if (
      isSign(mention) &&
      !mention.measured &&
      !GRAVE.has(mention.concept) &&
      (mention.clause === figure.clause || followsInScript(list, mentions, figure, mention)) &&
      !startsAnew(mentions, figure, mention) &&
      Math.min(
        Math.abs(figure.position - mention.positionEnd),
        Math.abs(mention.position - figure.positionEnd),
      ) <= FIGURE_REACH
    )
      mention.stop ??= 'hypothetical';
}

const COLLAPSE = conceptId('collapse');
/** What things do in a figure of speech, or what becomes of paper, screens and companies. */
const OF_THINGS = new Set([
  COLLAPSE,
  ...(
    'bleed bleed_wont_stop breathless breathless_severe faint near_faint unresponsive vision_loss blurred seizure ' +
    'cough speech_trouble hearing_loss weak_limb bad_symptom pain shaky threat vomit chills high_fever hot_feeling ' +
    'burning confusion drowsy severe retention constipated no_gas dx_heart_attack dx_stroke'
  )
    .split(' ')
    .map(conceptId),
]);
/** "Collapsed airlines", "fainting goats": said of the thing behind. */
const IN_FRONT = new Set([
  COLLAPSE,
  ...'faint bleed breathless_severe bad_symptom'.split(' ').map(conceptId),
]);
const THING_REACH = 5;
/** What may stand between a thing and what it does: "the sound was choking". */
const HELPER =
  /^(is|was|are|were|has|have|had|be|been|being|keeps?|kept|always|just|almost|nearly|totally|completely|again|constantly|simply|really|also|so|too|very|all|now|seems?|looks?|slowly|suddenly|already|will|would|can|did|does|got|gets)$/;
/** "On the phone mum collapsed": what stands behind such a word is a place. */
const PLACED = /^(on|in|at|from|after|during|by|near|with|of|under|off|to|into|inside|behind|over|per|via)$/;

function isPlace(list: TokenList, thing: Mention): boolean {
  for (let t = thing.first - 1; t >= thing.first - 3; t--) {
    if (list.tokens[t]?.clause !== thing.clause) return false;
    if (PLACED.test(textOf(list, t))) return true;
  }
  return false;
}

const onlyHelpers = (list: TokenList, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if (!HELPER.test(textOf(list, t))) return false;
  return true;
};

const PERSON = new Set([EVIDENCE, SUBJECT, KIN]);
/** "The ink bleeds through", "collapsed airlines", "my phone died". */
function applyInanimate(list: TokenList, mentions: readonly Mention[], thing: Mention): void {
  if (isPlace(list, thing)) return;
  for (const mention of mentions) {
    if (!OF_THINGS.has(mention.concept) || mention.clause !== thing.clause) continue;
    const before = IN_FRONT.has(mention.concept) && thing.first - mention.last === 1;
    const behind =
      mention.position >= thing.position &&
      mention.position - thing.positionEnd <= THING_REACH &&
      onlyHelpers(list, thing.last + 1, mention.first);
    if (!before && !behind) continue;
    if (mentions.some((m) => PERSON.has(m.concept) && m.first > thing.last && m.last < mention.first))
      continue;
    mention.stop ??= 'hypothetical';
  }
}

/** "Discharge summary 02/2021: haematemesis, Hb 5.9": nothing behind it speaks of now, up to a word that does. */
function applyRecord(mentions: readonly Mention[], head: Mention): void {
  const date = mentions.find((m) => m.concept === PAST && Math.abs(m.first - head.last) <= 6);
  if (!date) return;
  const until =
    mentions.find((m) => isTime(m) && m.first > date.last && m.concept === NOW)?.first ?? Infinity;
  for (const mention of mentions)
    if (
      mention.first > head.last &&
      mention.first < until &&
      isSign(mention) &&
      !BACKGROUND.has(mention.concept)
    )
      mention.stop ??= 'past';
}

const IF = /^(if|when|whenever|once|as|in|or|and|should)$/;

/** "Go to hospital when the temperature is above 38, when he shivers": advice that somebody was given. */
function applyInstruction(list: TokenList, mentions: readonly Mention[], at: Mention): void {
  for (const mention of mentions) {
    if (mention.position < at.positionEnd || !isSign(mention)) continue;
    let first = mention.first;
    while (list.tokens[first - 1]?.clause === mention.clause && first > at.last) first--;
    const governed = mention.clause === at.clause || IF.test(textOf(list, first));
    const bare = !mentions.some((m) => PERSON.has(m.concept) && m.clause === mention.clause);
    if ((governed || bare) && !tells(mentions.filter((m) => m.clause === mention.clause)))
      mention.stop ??= 'hypothetical';
  }
}

const HUMOUR =
  /[:;]-?\)|\b(lol|lmao|rofl|haha+|hehe+|jk)\b|\bjust (joking|kidding)\b|\ud83d[\ude02\ude05\ude06]/;
/** So much may somebody with a smile name in one sentence; more is a complaint. */
const JOKES = 2;

/** "Your password reset gives me chills ;-)": a smile, no time, and hardly a sign. */
function applyHumour(list: TokenList, mentions: readonly Mention[]): void {
  const sentence = mentions[0]?.sentence ?? 0;
  let first = mentions[0]?.first ?? 0;
  let last = first;
  while (list.tokens[first - 1]?.sentence === sentence) first--;
  while (list.tokens[last + 1]?.sentence === sentence) last++;
  const from = list.tokens[first]?.start ?? 0;
  const to = list.tokens[last + 1]?.start ?? list.text.length;
  if (!HUMOUR.test(list.text.slice(from, to)) || tells(mentions)) return;
  const signs = mentions.filter((m) => isSign(m) && !BACKGROUND.has(m.concept));
  if (new Set(signs.map((m) => m.first)).size > JOKES || signs.some((m) => m.measured)) return;
  for (const mention of signs) if (!GRAVE.has(mention.concept)) mention.stop ??= 'hypothetical';
}

const COLD = new Set('chills shaky cold_pale cold_limb'.split(' ').map(conceptId));

const AGO =
  /^(on |in |at |about |some |over |more than |nearly |almost |exactly |that was |this was )*(\d{1,2}|\d{4}|one|two|three|four|five|six|seven|eight|nine|ten|many|several|a few|twenty|thirty)\b/;
/** "Your doctor saved me from septic shock. 10 years ago today!": a sentence that is only a date. */
function isOnlyDate(list: TokenList, mentions: readonly Mention[], date: Mention): boolean {
  if (mentions.some(isSign)) return false;
  let first = date.first;
  let last = date.last;
  while (list.tokens[first - 1]?.sentence === date.sentence) first--;
  while (list.tokens[last + 1]?.sentence === date.sentence) last++;
  const start = list.tokens[first]?.start ?? 0;
  return last - first < DATE_WORDS && AGO.test(list.text.slice(start, start + 40));
}
const DATE_WORDS = 7;

/** Runs behind the scopes of single sentences. Linear: each sentence looks at a few before it. */
export function applyFrames(list: TokenList, sentences: readonly (readonly Mention[])[]): void {
  const humour = HUMOUR.test(list.text);
  sentences.forEach((mentions, i) => {
    for (const mention of mentions) {
      if (mention.concept === THING) applyThing(mentions, mention);
      else if (mention.concept === FIGURATIVE) applyFigure(list, mentions, mention);
      else if (mention.concept === INANIMATE) applyInanimate(list, mentions, mention);
      else if (mention.concept === RECORD) applyRecord(mentions, mention);
      else if (mention.concept === INSTRUCTION) applyInstruction(list, mentions, mention);
      else if (mention.concept === COLD_PLACE)
        for (const cold of mentions) if (COLD.has(cold.concept)) cold.stop ??= 'hypothetical';
    }
    if (humour) applyHumour(list, mentions);
    if (answeredNo(list, mentions)) deny(list, mentions, Infinity);
    denyBefore(list, sentences, i);
    thatWasLongAgo(list, sentences, i);
    happening(sentences, i);
  });
}
