import {
  BACKGROUND,
  CUES,
  DAYS,
  FICTION,
  FAMILY_HISTORY,
  FINISHED,
  HISTORY_OF,
  HOURS,
  HYPOTHETICAL,
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
  TOPIC,
  TREATMENTS,
} from './cues.js';
import { applyFrames } from './frames.js';
import { applyHypothetical, opensClause } from './hypothetical.js';
import type { Mention } from './mentions.js';
import { askedByNot, negate, negateBefore, textOf } from './negation.js';
import { applyNoPatient } from './no-patient.js';
import { applyOther } from './other-person.js';
import { applyPast } from './past.js';
import { applyResolved } from './resolved.js';
import { isSign, within, stop } from './scope.js';
import { applyTales } from './tales.js';
import type { TokenList } from './tokens.js';
import { applyTopic } from './topic.js';

/**
 * Decides which mentions do not count: negated, over, past, only asked about, about somebody else.
 * Scopes follow NegEx (Chapman 2001) and ConText (Harkema 2009): a cue reaches forward to the end of its clause,
 * over lists, and ends at "but", at a new subject or after a few words.
 */

const TIGHT_REACH = 1;

/** "ຜາຍລົມບໍ່ໄດ້ ຮາກ" (no wind passes, vomits): a "not" at the end of its clause has said what it says. */
const reachesOver = (list: TokenList, { first, clause }: Mention): boolean =>
  list.tokens[first]?.kind !== 'script' || list.tokens[first - 1]?.clause !== clause;

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

/** "How much is docetaxel", "chemo not yet started"; not "on day 9 of docetaxel - how much is a visit". */
const isPlanned = (list: TokenList, plan: Mention, treatment: Mention): boolean =>
  treatment.position >= plan.position
    ? within(treatment, plan, 5)
    : treatment.clause === plan.clause &&
      plan.position - treatment.positionEnd <= 4 &&
      !list.text.slice(treatment.end, plan.start).includes(' - ');

/** "Since 2017" is long ago, not now. */
export const isSinceYear = (list: TokenList, { concept, first, last }: Mention): boolean => {
  const year = list.tokens[last + 1]?.value ?? NaN;
  return concept === NOW && first === last && year >= 1950 && year < 2100 && textOf(list, first) === 'since';
};

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
          negateBefore(list, mentions, mention);
          negate(list, mentions, i, false);
          break;
        case NEG_LIST:
          negate(list, mentions, i, true);
          break;
        case NEG_TIGHT:
          askedByNot(list, mentions, mention);
          for (const next of mentions)
            if (
              next.first > mention.last &&
              next.position - mention.positionEnd <= TIGHT_REACH &&
              (next.clause === mention.clause || reachesOver(list, mention))
            )
              stop(next, 'negated');
          break;
        case NEG_AFTER:
          if (list.asked[mention.sentence]) break;
          for (const before of mentions)
            if (
              before.last < mention.first &&
              mention.position - before.positionEnd <= 3 &&
              (mention.clause === before.clause ||
                // "chest pain: none", not "it smells, temp normal"
                (mention.clause - before.clause === 1 &&
                  list.tokens[mention.first - 1]?.clause !== mention.clause)) &&
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
            if (
              Math.abs(other.clause - mention.clause) <= 1 &&
              within(other, mention, 8) &&
              // "Father died last year, now mother vomits blood"
              !mentions.some(
                (m) => m.concept === NOW && m.clause === other.clause && m.clause > mention.clause,
              )
            )
              stop(other, 'other_person');
          break;
        case PLANNED:
          for (const next of mentions)
            if (TREATMENTS.has(next.concept) && isPlanned(list, mention, next)) next.stop ??= 'planned';
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
  const bare = sentences.map(({ mentions }) => mentions);
  applyFrames(list, bare);
  applyNoPatient(list, bare);
  applyTales(list, bare);
}
