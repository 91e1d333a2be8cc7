import {
  BACKGROUND,
  EVENTS,
  HOURS,
  LASTING_HARM,
  NEG,
  NEG_TIGHT,
  NOW,
  SUDDEN,
  TREATMENTS,
  WORSE,
} from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { isSign, stop } from './scope.js';
import type { TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

const AGAIN = /^(again|still|keeps|kept|又|还|ອີກ|ຍັງ)/;

/** Who took too much or hit the head may well feel fine. */
const FEELS_WELL = /^(feels?|felt|fine|ok|okay|well|没事|ບໍ່ເປັນຫຍັງ)$/;

/** A short loss of strength, speech or sight warns of a stroke, even when it is over. */
const WARNINGS = new Set('one_side_weak face_droop speech_trouble vision_loss'.split(' ').map(conceptId));

/** "It went away", "fully recovered": what stands before it in the sentence is over. */
export function applyResolved(list: TokenList, mentions: readonly Mention[], at: Mention): void {
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
  const from = /^(from|of)$/.test(textOf(list, at.last + 1)) && list.tokens[at.first]?.kind === 'word';
  if ((again && !from) || inside || denied) return;
  const today = mentions.some(
    (m) =>
      (m.concept === NOW || m.concept === HOURS || m.concept === SUDDEN) &&
      list.tokens[m.first]?.kind === 'script',
  );
  // "He recovered from a stroke last spring": also what follows at once.
  if (from)
    for (const mention of mentions)
      if (
        mention.first > at.last &&
        mention.first - at.last <= 5 &&
        mention.clause === at.clause &&
        !mention.measured &&
        !BACKGROUND.has(mention.concept)
      )
        stop(mention, 'resolved');
  const feelsWell = FEELS_WELL.test(textOf(list, at.last)) || FEELS_WELL.test(textOf(list, at.first));
  for (const mention of mentions)
    if (
      mention.positionEnd <= at.position &&
      !(feelsWell && (EVENTS.has(mention.concept) || mention.measured)) &&
      !LASTING_HARM.has(mention.concept) &&
      !(today && WARNINGS.has(mention.concept)) &&
      at.position - mention.positionEnd <= 9 &&
      !BACKGROUND.has(mention.concept) &&
      !TREATMENTS.has(mention.concept)
    )
      stop(mention, 'resolved');
}
