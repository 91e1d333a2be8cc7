import {
  BACKGROUND,
  DAYS,
  EVENTS,
  EVIDENCE,
  FIGURATIVE,
  GRAVE,
  HAPPENING,
  HOURS,
  HYPOTHETICAL,
  LASTING_HARM,
  NONE_OF_THESE,
  NOW,
  PAST,
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
  const here = sentences[i] ?? [];
  if (!has(here, HAPPENING) || has(here, PAST)) return;
  for (const mentions of [sentences[i - 1] ?? [], sentences[i] ?? []])
    for (const mention of mentions)
      if (
        mention.stop === 'hypothetical' ||
        mention.stop === 'other_person' ||
        mention.stop === 'past' ||
        // "the form says no thoughts of suicide. I have them."
        (mention.stop === 'negated' && GRAVE.has(mention.concept))
      )
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
/** Lao names put the thing first: "ຊິຈູດຄລີນິກ" burns a clinic. */
const isLao = (list: TokenList, { start }: Mention): boolean =>
  /[\u0e80-\u0eff]/.test(list.text.charAt(start));

const LAO_CENTRE = /^(ສູນ|ສາຍດ່ວນ|ພະແນກ|ຄລີນິກປິ່ນ|ຫ້ອງປິ່ນ|ຊ່ຽວຊານ|ສະມາຄົມ)/;
const LAO_AT = /(ຢູ່|ຮອດ|ໄປ)$/;
/** "ສູນປິ່ນປົວເສັ້ນເລືອດສະໝອງ": in Lao the name of a centre stands behind it; "at the centre she collapsed" is a place. */
const isNamedBehind = (list: TokenList, thing: Mention, mention: Mention): boolean =>
  mention.first === thing.last + 1 &&
  LAO_CENTRE.test(list.text.slice(thing.start, thing.end)) &&
  !LAO_AT.test(list.text.slice(Math.max(0, thing.start - 4), thing.start));

function applyThing(list: TokenList, mentions: readonly Mention[], thing: Mention): void {
  for (const mention of mentions)
    if (
      isSign(mention) &&
      mention.concept !== DEVICE &&
      mention.clause === thing.clause &&
      ((!isLao(list, thing) &&
        mention.last < thing.first &&
        thing.position - mention.positionEnd <= 1 &&
        thing.first - mention.last <= 1) ||
        isNamedBehind(list, thing, mention))
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
  sentences.forEach((mentions, i) => {
    for (const mention of mentions) {
      if (mention.concept === THING) applyThing(list, mentions, mention);
      else if (mention.concept === FIGURATIVE) applyFigure(list, mentions, mention);
    }
    if (answeredNo(list, mentions)) deny(list, mentions, Infinity);
    denyBefore(list, sentences, i);
    thatWasLongAgo(list, sentences, i);
    happening(sentences, i);
  });
}
