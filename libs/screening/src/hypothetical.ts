import {
  BACKGROUND,
  BUT,
  DAYS,
  EVIDENCE,
  HOURS,
  KIN,
  LASTING,
  LATER,
  NOW,
  SUBJECT,
  TREATMENTS,
} from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { isSign, within, stop, turnsToPresent } from './scope.js';
import type { TokenList } from './tokens.js';

/** Words of a person who speaks of something that is happening, not asking what could. */
const MODAL = /^(would|could|might|may)$/;

/** "Has anybody developed a rash?", "how many participants had seizures": nobody is said to have it. */
const OF_PEOPLE =
  /\b(any(one|body)|any (patients|people)|how (many|much|often)|people|patients|participants|everyone)\b/;
const OWN =
  /^(i|im|ive|my|he|hes|she|shes|his|her|we|our|mine|husband|wife|mum|mom|dad|father|mother|son|daughter|partner|sister|brother)/;

function hasEvidence(
  list: TokenList,
  mentions: readonly Mention[],
  of: Mention,
  hypothetical: Mention,
): boolean {
  if (tellsBetween(list, mentions, of, hypothetical)) return true;
  if (of.clause > hypothetical.clause && turnsToPresent(list, mentions, hypothetical, of)) return true;
  const ofPeople = OF_PEOPLE.test(list.text.slice(hypothetical.start, hypothetical.end));
  for (const m of mentions) {
    if (m.clause !== of.clause) continue;
    const strong = m.concept === NOW || m.concept === HOURS || m.concept === DAYS;
    if (strong && m.clause !== hypothetical.clause) return true;
    if (strong && (m.position < hypothetical.position || within(m, of, 5)) && !within(m, hypothetical, 1))
      return true;
    if (m.concept !== EVIDENCE || m.position > of.position) continue;
    if (ofPeople && !OWN.test(textOf(list, m.first))) continue;
    // "if I have a fever" is still an "if"; "should I worry, my chest hurts" is not.
    const governed = hypothetical.position <= m.position && m.position - hypothetical.positionEnd <= 2;
    // "my nurse says I should watch for a rash": the cue stands between person and sign.
    const between =
      !MODAL.test(textOf(list, hypothetical.last)) &&
      m.position < hypothetical.position &&
      of.position - hypothetical.positionEnd <= 4 &&
      hypothetical.position < of.position;
    if (!governed && !between) return true;
  }
  return false;
}

/** "Is bleeding normal?" asks; "a woman is bleeding, what can we do?" tells. */
export function opensClause(list: TokenList, mention: Mention): boolean {
  const before = list.tokens[mention.first - 1];
  return (
    list.tokens[mention.first]?.kind === 'script' ||
    before?.clause !== mention.clause ||
    /^(and|or|so|but|also|then)$/.test(textOf(list, mention.first - 1))
  );
}

/** "The leaflet says X, I took it an hour ago, my lips swell": somebody has begun to tell. */
const TAKEN = /吃完|吃了|吃第|打完|打了|took|had taken|swallowed|ກິນແລ້ວ|ກິນຢາແລ້ວ/;

function tellsBetween(
  list: TokenList,
  mentions: readonly Mention[],
  of: Mention,
  hypothetical: Mention,
): boolean {
  const told = mentions.find(
    (m) =>
      (m.concept === SUBJECT || m.concept === EVIDENCE) &&
      m.clause > hypothetical.clause &&
      m.clause <= of.clause &&
      m.position < of.position,
  );
  if (!told) return false;
  return (
    TAKEN.test(list.text.slice(told.start, of.start)) ||
    mentions.some((m) => (m.concept === NOW || m.concept === HOURS) && m.clause === told.clause)
  );
}

/** "Is this normal?", "would that exclude me?": what the question points back to has been told. */
const POINTS_BACK =
  /\b(is|was|are|does|do|did|would|will|could|can|should|might|may|shall) (this|that|it|these symptoms|he|she|i|we|my|his|her)\b/;
const ROUND = 28;

function pointsBack(list: TokenList, at: Mention): boolean {
  let first = at.first;
  while (list.tokens[first - 1]?.clause === at.clause) first--;
  const from = Math.max(list.tokens[first]?.start ?? 0, at.start - ROUND);
  return POINTS_BACK.test(list.text.slice(from, at.end + ROUND / 2));
}

/** Words of a clause that are no sign and join signs to a list. */
const JOINS = /^(and|or|the|a|of|any|also|etc|with|other|like|as|well|in|to|on)$/;

/** "Fever, hair loss, how common are they": nothing but names of signs stands in that clause. */
function isBareList(list: TokenList, mentions: readonly Mention[], of: Mention): boolean {
  if (list.tokens[of.first]?.kind === 'script') return true;
  const covered = (t: number): boolean => mentions.some((m) => isSign(m) && m.first <= t && t <= m.last);
  const plain = (t: number): boolean => covered(t) || JOINS.test(textOf(list, t));
  for (let t = of.first - 1; list.tokens[t]?.clause === of.clause; t--) if (!plain(t)) return false;
  for (let t = of.last + 1; list.tokens[t]?.clause === of.clause; t++) if (!plain(t)) return false;
  return true;
}

const NUMBER = /^(a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|some|many|the)$/;
const UNIT = /^(hours?|days?|nights?|weeks?|months?|years?|weekend|couple|few)$/;

const JUDGES = /normal|usual|common|\bok\b|okay|bad|danger|serious|worr|alright/;
/** "Is it normal that I make a whistling noise": the question judges what somebody has. */
function thatSomebody(list: TokenList, mentions: readonly Mention[], at: Mention, of: Mention): boolean {
  for (let t = at.last + 1; t < of.first; t++)
    if (textOf(list, t) === 'that' && mentions.some((m) => PERSON.has(m.concept) && m.first === t + 1))
      return true;
  return false;
}
const PERSON = new Set([SUBJECT, EVIDENCE, KIN]);

/** What is only asked, feared or looked up does not count, unless somebody is said to have it. */
export function applyHypothetical(list: TokenList, mentions: readonly Mention[], at: Mention): void {
  const isQuestion = list.asked[at.sentence] === true;
  // "if it gets worse later and I cant breathe": nobody speaks of now.
  const later = mentions.some((m) => m.concept === LATER && m.position > at.position);
  // "tablets for 3 days" is a supply.
  if (textOf(list, at.last) === 'for') {
    const next = list.tokens[at.last + 1];
    // "pills for a week" as well
    if (next?.kind === 'number') return;
    if (NUMBER.test(textOf(list, at.last + 1)) && UNIT.test(textOf(list, at.last + 2))) return;
  }
  const judges = JUDGES.test(list.text.slice(at.start, at.end));
  // "药" behind a name only says that it is a medicine; what runs out is no question.
  const named = textOf(list, at.first).endsWith('的药');
  for (const mention of mentions) {
    if (mention === at || BACKGROUND.has(mention.concept) || !isSign(mention)) continue;
    if (named && LASTING.has(mention.concept)) continue;
    const forward =
      mention.position >= at.position && mention.position - at.positionEnd <= (mention.measured ? 8 : 12);
    const backward =
      !mention.measured &&
      mention.position < at.position &&
      at.position - mention.positionEnd <= (isQuestion ? 8 : 4);
    if (!forward && !backward) continue;
    if (
      backward &&
      mention.clause !== at.clause &&
      (pointsBack(list, at) || !isBareList(list, mentions, mention))
    )
      continue;
    // "网上买的药吃完嘴唇肿": a medicine was taken.
    if (named && forward) continue;
    if (TREATMENTS.has(mention.concept)) continue;
    if (judges && forward && thatSomebody(list, mentions, at, mention)) continue;
    if (!(later && forward) && hasEvidence(list, mentions, mention, at)) continue;
    if (
      forward &&
      mentions.some((m) => m.concept === BUT && m.position > at.position && m.position < mention.position)
    )
      continue;
    stop(mention, 'hypothetical');
  }
}
