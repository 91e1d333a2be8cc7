import {
  BACKGROUND,
  BUT,
  CUES,
  DAYS,
  EVENTS,
  EVIDENCE,
  FICTION,
  FAMILY_HISTORY,
  FINISHED,
  HISTORY_OF,
  HOURS,
  HYPOTHETICAL,
  LASTING_HARM,
  LATER,
  MAYBE,
  NEG,
  NEG_AFTER,
  NEG_LIST,
  NEG_TIGHT,
  NOW,
  OTHER,
  PAST,
  PLANNED,
  QUESTION,
  RESOLVED,
  SUBJECT,
  TOPIC,
  TREATMENTS,
  WORSE,
} from './cues.js';
import { applyFrames } from './frames.js';
import type { Mention } from './mentions.js';
import { negate, textOf } from './negation.js';
import { applyOther } from './other-person.js';
import { isSign, within, stop } from './scope.js';
import type { TokenList } from './tokens.js';
import { applyTopic } from './topic.js';
import { conceptId } from './vocabulary.js';

/**
 * Decides which mentions do not count: negated, over, past, only asked about, about somebody else.
 * Scopes follow NegEx (Chapman 2001) and ConText (Harkema 2009): a cue reaches forward to the end of its clause,
 * over lists, and ends at "but", at a new subject or after a few words.
 */

const TIGHT_REACH = 1;

interface Sentence {
  readonly index: number;
  readonly mentions: Mention[];
}

/** A sentence without end is cut, at a clause where there is one, so that the work stays linear in the text. */
const SOFT_LIMIT = 32;
const HARD_LIMIT = 48;

function bySentence(mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const mention of mentions) {
    const last = sentences.at(-1);
    const full =
      last !== undefined &&
      (last.mentions.length >= HARD_LIMIT ||
        (last.mentions.length >= SOFT_LIMIT && last.mentions.at(-1)?.clause !== mention.clause));
    if (last?.index === mention.sentence && !full) last.mentions.push(mention);
    else sentences.push({ index: mention.sentence, mentions: [mention] });
  }
  return sentences;
}

const AGAIN = /^(again|still|keeps|kept|又|还|ອີກ|ຍັງ)/;

/** Who took too much or hit the head may well feel fine. */
const FEELS_WELL = /^(feels?|felt|fine|ok|okay|well|没事|ບໍ່ເປັນຫຍັງ)$/;

function applyResolved(list: TokenList, mentions: readonly Mention[], at: Mention): void {
  const again = mentions.some(
    (m) =>
      m.position > at.position &&
      (m.concept === WORSE || (m.concept === NOW && AGAIN.test(textOf(list, m.first)))),
  );
  // "my hearing has gone" is the sign itself, not its end.
  const inside = mentions.some((m) => isSign(m) && m.first < at.first && m.last >= at.last);
  // "not fully recovered", "没有完全恢复"
  const denied = mentions.some(
    (m) =>
      (m.concept === NEG || m.concept === NEG_TIGHT) &&
      m.clause === at.clause &&
      m.last < at.first &&
      at.first - m.last <= 2,
  );
  if (again || inside || denied) return;
  const feelsWell = FEELS_WELL.test(textOf(list, at.last)) || FEELS_WELL.test(textOf(list, at.first));
  for (const mention of mentions)
    if (
      mention.positionEnd <= at.position &&
      !(feelsWell && EVENTS.has(mention.concept)) &&
      !LASTING_HARM.has(mention.concept) &&
      at.position - mention.positionEnd <= 9 &&
      !BACKGROUND.has(mention.concept) &&
      !TREATMENTS.has(mention.concept)
    )
      stop(mention, 'resolved');
}

/** "transplant last year, she has a fever": the later clause speaks of the present. */
const PRESENT = /\b(have|has|ive|is|am|are|im|hes|shes|theyre|got|feels?|keeps?|cant|cannot)$/;
const startsPresent = (list: TokenList, mentions: readonly Mention[], of: Mention): boolean =>
  mentions.some(
    (m) =>
      m.concept === EVIDENCE &&
      m.clause === of.clause &&
      m.position < of.position &&
      PRESENT.test(textOf(list, m.last)),
  );

const PLACE = /^(room|department|er)$/;

function applyPast(
  list: TokenList,
  mentions: readonly Mention[],
  at: Mention,
  clauseNow: (clause: number) => boolean,
): void {
  const historyOf = at.concept === HISTORY_OF;
  const dated = list.tokens[at.first]?.kind === 'number';
  // "a three-day history of fever" is the present complaint.
  if (historyOf && mentions.some((m) => m.concept === NOW && m.first <= at.first && at.first <= m.last))
    return;
  for (const mention of mentions) {
    if (BACKGROUND.has(mention.concept)) continue;
    // "tacrolimus for 4 days, transplant 2020"
    if (dated && LASTING.has(mention.concept)) continue;
    // "7.3, last month 10": the date belongs to the number behind it.
    if (mention.measured && mention.position < at.position && list.tokens[at.last + 1]?.kind === 'number')
      continue;
    // A value in a later clause is today's: "transplant 18 months ago, creatinine 198".
    if (mention.measured && mention.clause > at.clause) continue;
    if (historyOf) {
      // "a history of smoking presents with chest pain": the noun phrase only.
      if (mention.position <= at.positionEnd || mention.position > at.positionEnd + 7) continue;
      if (
        mentions.some(
          (m) =>
            m.position > at.positionEnd &&
            m.position < mention.position &&
            (m.concept === NOW || m.concept === BUT || m.concept === EVIDENCE || m.concept === SUBJECT),
        )
      )
        continue;
    } else if (
      mention.clause !== at.clause &&
      !(Math.abs(mention.clause - at.clause) === 1 && within(mention, at, 8) && !clauseNow(mention.clause))
    )
      continue;
    else if (clauseNow(mention.clause) && mention.clause !== at.clause) continue;
    else if (mention.clause > at.clause && startsPresent(list, mentions, mention)) continue;
    else if (
      mentions.some(
        (m) =>
          m.concept === NOW &&
          m.clause === mention.clause &&
          within(m, mention, 6) &&
          // "in the emergency room in 2021" names a place, not today.
          !(dated && PLACE.test(textOf(list, m.last))),
      )
    )
      continue;
    stop(mention, 'past');
  }
}

/** Words of a person who speaks of something that is happening, not asking what could. */
const MODAL = /^(would|could|might|may)$/;

function hasEvidence(
  list: TokenList,
  mentions: readonly Mention[],
  of: Mention,
  hypothetical: Mention,
): boolean {
  if (tellsBetween(list, mentions, of, hypothetical)) return true;
  for (const m of mentions) {
    if (m.clause !== of.clause) continue;
    const strong = m.concept === NOW || m.concept === HOURS || m.concept === DAYS;
    if (strong && m.clause !== hypothetical.clause) return true;
    if (strong && (m.position < hypothetical.position || within(m, of, 5)) && !within(m, hypothetical, 1))
      return true;
    if (m.concept !== EVIDENCE || m.position > of.position) continue;
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
function opensClause(list: TokenList, mention: Mention): boolean {
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

const LASTING = new Set(['runs_out', 'missed_dose', 'wrong_dose'].map((name) => conceptId(name)));

function applyHypothetical(list: TokenList, mentions: readonly Mention[], at: Mention): void {
  const isQuestion = list.asked[at.sentence] === true;
  // "if it gets worse later and I cant breathe": nobody speaks of now.
  const later = mentions.some((m) => m.concept === LATER && m.position > at.position);
  // "tablets for 3 days" is a supply.
  if (list.tokens[at.last + 1]?.kind === 'number' && textOf(list, at.last) === 'for') return;
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
    // "网上买的药吃完嘴唇肿": a medicine was taken.
    if (named && forward) continue;
    if (TREATMENTS.has(mention.concept)) continue;
    if (!(later && forward) && hasEvidence(list, mentions, mention, at)) continue;
    if (
      forward &&
      mentions.some((m) => m.concept === BUT && m.position > at.position && m.position < mention.position)
    )
      continue;
    stop(mention, 'hypothetical');
  }
}

/** Sets `stop` on every mention that does not count. Works sentence by sentence; linear but for short sentences' pairs. */
export function applyContext(list: TokenList, all: readonly Mention[]): void {
  const topic = all.some((m) => m.concept === TOPIC);
  const sentences = bySentence(all);
  for (const { mentions } of sentences) {
    if (topic) applyTopic(list, mentions);
    if (mentions.some((m) => m.concept === FICTION))
      for (const mention of mentions) if (isSign(mention)) mention.stop ??= 'hypothetical';
    const cues = mentions.filter((m) => CUES.has(m.concept));
    if (cues.length === 0) continue;
    if (mentions.some((m) => m.concept === QUESTION)) list.asked[mentions[0]?.sentence ?? 0] = true;
    const nowClauses = new Set(
      mentions
        .filter((m) => m.concept === NOW || m.concept === HOURS || m.concept === DAYS)
        .map((m) => m.clause),
    );
    mentions.forEach((mention, i) => {
      switch (mention.concept) {
        case NEG:
          negate(list, mentions, i, false);
          break;
        case NEG_LIST:
          negate(list, mentions, i, true);
          break;
        case NEG_TIGHT:
          for (const next of mentions)
            if (next.first > mention.last && next.position - mention.positionEnd <= TIGHT_REACH)
              stop(next, 'negated');
          break;
        case NEG_AFTER:
          if (list.asked[mention.sentence]) break;
          for (const before of mentions)
            if (
              before.last < mention.first &&
              mention.position - before.positionEnd <= 3 &&
              mention.clause - before.clause <= 1 &&
              !before.measured &&
              !BACKGROUND.has(before.concept)
            )
              stop(before, 'negated');
          break;
        case RESOLVED:
          applyResolved(list, mentions, mention);
          break;
        case PAST:
        case HISTORY_OF:
          applyPast(list, mentions, mention, (clause) => nowClauses.has(clause));
          break;
        case HYPOTHETICAL:
          applyHypothetical(list, mentions, mention);
          break;
        case MAYBE:
          if (list.asked[mention.sentence] && opensClause(list, mention))
            applyHypothetical(list, mentions, mention);
          break;
        case OTHER:
          applyOther(list, mentions, mention);
          break;
        case FAMILY_HISTORY:
          for (const other of mentions)
            if (Math.abs(other.clause - mention.clause) <= 1 && within(other, mention, 8))
              stop(other, 'other_person');
          break;
        case PLANNED:
          for (const next of mentions)
            if (TREATMENTS.has(next.concept) && within(next, mention, 5)) next.stop ??= 'planned';
          break;
        case FINISHED:
          for (const next of mentions)
            if (
              TREATMENTS.has(next.concept) &&
              within(next, mention, 5) &&
              mentions.some((m) => m.concept === PAST)
            )
              next.stop ??= 'past';
          break;
      }
    });
  }
  applyFrames(
    list,
    sentences.map(({ mentions }) => mentions),
  );
}
