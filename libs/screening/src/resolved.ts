import { BACKGROUND, EVENTS, LASTING_HARM, NEG, NEG_TIGHT, NOW, TREATMENTS, WORSE } from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { isSign, stop } from './scope.js';
import type { TokenList } from './tokens.js';

const AGAIN = /^(again|still|keeps|kept|又|还|ອີກ|ຍັງ)/;

/** Who took too much or hit the head may well feel fine. */
const FEELS_WELL = /^(feels?|felt|fine|ok|okay|well|没事|ບໍ່ເປັນຫຍັງ)$/;

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
