import {
  BACKGROUND,
  COLD_PLACE,
  DAYS,
  EVENTS,
  EVIDENCE,
  FIGURATIVE,
  GRAVE,
  HOURS,
  INANIMATE,
  INSTRUCTION,
  KIN,
  NOW,
  PAST,
  RECORD,
  SUBJECT,
  TREATMENTS,
} from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { isSign } from './scope.js';
import type { TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

/**
 * Words of illness without a patient: what things do, records of long ago, instructions for a day to come, slips of a
 * form, jokes about prices, and cold rooms.
 */

const has = (mentions: readonly Mention[], concept: number): boolean =>
  mentions.some((m) => m.concept === concept);
const isTime = ({ concept }: Mention): boolean => concept === NOW || concept === HOURS || concept === DAYS;
const tells = (mentions: readonly Mention[]): boolean => mentions.some(isTime);

/** The words of the sentence that these mentions stand in, with the mark behind it. */
function sentenceText(list: TokenList, mentions: readonly Mention[]): string {
  const sentence = mentions[0]?.sentence ?? 0;
  let first = mentions[0]?.first ?? 0;
  let last = first;
  while (list.tokens[first - 1]?.sentence === sentence) first--;
  while (list.tokens[last + 1]?.sentence === sentence) last++;
  return list.text.slice(list.tokens[first]?.start ?? 0, list.tokens[last + 1]?.start ?? list.text.length);
}

const COLLAPSE = conceptId('collapse');
/** What things do in a figure of speech, or what becomes of paper, screens and companies. */
const OF_THINGS = new Set([
  COLLAPSE,
  ...(
    'bleed bleed_wont_stop breathless breathless_severe faint unresponsive vision_loss blurred bad_symptom pain ' +
    'threat burning dx_heart_attack dx_stroke shock_findings seizure'
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
  /^(is|was|are|were|has|have|had|be|been|being|keeps?|kept|always|just|almost|nearly|totally|completely|again|constantly|simply|really|also|so|too|very|all|now|seems?|looks?|slowly|suddenly|already|will|would|can|did|does|got|gets|on|of|from|in|for|your|our|my|the|this|that|prescription|clinic|hospital)$/;
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
/** What smiles are made about; with an illness alone nobody is silenced for a smile. */
const ABOUT_THINGS =
  /\b(price|prices|form|forms|portal|password|invoice|manager|project|chatbot|bill|queue|waiting|staff|boss|visa|hotline|website|tax|needle|inflation|exam|customs)\b/;
/** So much may somebody with a smile name in one sentence; more is a complaint. */
const JOKES = 2;

/** "Your password reset gives me chills ;-)": a smile, no time, and hardly a sign. */
function applyHumour(list: TokenList, mentions: readonly Mention[]): void {
  const text = sentenceText(list, mentions);
  if (
    !HUMOUR.test(text) ||
    !(ABOUT_THINGS.test(text) || has(mentions, INANIMATE) || has(mentions, FIGURATIVE))
  )
    return;
  const told = new Set(mentions.filter(isTime).map((m) => m.clause));
  const signs = mentions.filter((m) => isSign(m) && !BACKGROUND.has(m.concept));
  if (new Set(signs.map((m) => m.first)).size > JOKES || signs.some((m) => m.measured)) return;
  for (const mention of signs)
    if (!GRAVE.has(mention.concept) && !told.has(mention.clause)) mention.stop ??= 'hypothetical';
}

const TICKED = /\b(tick|click|select|mark|press|enter|cross|type|choos|chose|autocorrect)/;
const WRONGLY =
  /\b(by (mistake|accident)|accidentally|wrongly|in error|should (be|say|read)|instead of|misclick|typo)/;

/** "I ticked chest pain by mistake": a slip of the form, where nobody tells a time or has taken something. */
function applySlip(list: TokenList, mentions: readonly Mention[]): void {
  const text = sentenceText(list, mentions);
  if (!TICKED.test(text) || !WRONGLY.test(text) || tells(mentions)) return;
  for (const mention of mentions)
    if (isSign(mention) && !BACKGROUND.has(mention.concept) && !EVENTS.has(mention.concept))
      mention.stop ??= 'hypothetical';
}

const COLD = new Set('chills shaky cold_pale cold_limb'.split(' ').map(conceptId));
const HEAT = new Set('fever high_fever low_fever hot_feeling sweats unwell'.split(' ').map(conceptId));

/** "Your waiting room was freezing, I was shivering": but not with heat, a treatment or a time beside it. */
function applyCold(mentions: readonly Mention[]): void {
  if (tells(mentions) || mentions.some((m) => m.measured || HEAT.has(m.concept) || TREATMENTS.has(m.concept)))
    return;
  for (const cold of mentions) if (COLD.has(cold.concept)) cold.stop ??= 'hypothetical';
}
/** Runs behind the scopes of single sentences. Linear in the text. */
export function applyNoPatient(list: TokenList, sentences: readonly (readonly Mention[])[]): void {
  const humour = HUMOUR.test(list.text);
  const slip = TICKED.test(list.text) && WRONGLY.test(list.text);
  for (const mentions of sentences) {
    for (const mention of mentions) {
      switch (mention.concept) {
        case INANIMATE:
          applyInanimate(list, mentions, mention);
          break;
        case RECORD:
          applyRecord(mentions, mention);
          break;
        case INSTRUCTION:
          applyInstruction(list, mentions, mention);
          break;
        case COLD_PLACE:
          applyCold(mentions);
          break;
      }
    }
    if (humour) applyHumour(list, mentions);
    if (slip) applySlip(list, mentions);
  }
}
