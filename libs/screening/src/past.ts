import { BACKGROUND, BUT, EVENTS, EVIDENCE, HISTORY_OF, LASTING, NOW, SUBJECT, TREATMENTS } from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { within, stop, turnsToPresent } from './scope.js';
import type { TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

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

/** "Bitten last month", "operated last month" is why somebody is ill today. */
const LAO_RECENT = /^(ເດືອນກ່ອນ|ເດືອນແລ້ວນີ້)$/;
const CAUSES = new Set([...EVENTS, ...TREATMENTS, conceptId('surgery_recent')]);

const PLACE = /^(room|department|er|presented|started|began)$/;

/** A date or a "history of" takes out what stands in its clause, unless that clause speaks of now. */
export function applyPast(
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
  const recent = LAO_RECENT.test(textOf(list, at.first));
  for (const mention of mentions) {
    if (BACKGROUND.has(mention.concept)) continue;
    if (recent && (mention.clause !== at.clause || CAUSES.has(mention.concept))) continue;
    if (turnsToPresent(list, mentions, at, mention)) continue;
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
