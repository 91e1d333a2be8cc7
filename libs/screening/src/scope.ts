import { CUES, GRAVE, NOW, PERSONS } from './cues.js';
import type { Mention } from './mentions.js';
import type { TokenList } from './tokens.js';
import type { StopReason } from './types.js';

/** What all scopes share: what is a sign, what is near, and how a mention is taken out. */

export const isSign = (mention: Mention): boolean =>
  !CUES.has(mention.concept) && !PERSONS.has(mention.concept);

export const within = (a: Mention, b: Mention, words: number): boolean =>
  Math.abs(a.position - b.positionEnd) <= words || Math.abs(b.position - a.positionEnd) <= words;

export function stop(mention: Mention, reason: StopReason): void {
  // Words of self-harm count even behind an "if"; only a negation or a date takes them back.
  if (GRAVE.has(mention.concept) && reason !== 'negated' && reason !== 'past') return;
  if (!mention.stop && isSign(mention)) mention.stop = reason;
}

const LAO_PRESENT = /^(ຕອນນີ້|ດຽວນີ້|ມື້ນີ້|ບັດນີ້|ຄືນນີ້|ເຊົ້ານີ້|ຕອນແລງນີ້|ແລງນີ້|ບ່າຍນີ້|ເມື່ອຄືນ|ເມື່ອກີ້|ຕື່ນເຊົ້າ|ວັນນີ້|ເຊັານີ້)/;

/** Lao seldom writes a full stop: "now" or "this morning" between a cue and a sign begins what is happening. */
export const turnsToPresent = (
  list: TokenList,
  mentions: readonly Mention[],
  cue: Mention,
  sign: Mention,
): boolean =>
  mentions.some(
    (m) =>
      m.concept === NOW &&
      m.position > cue.positionEnd &&
      m.position < sign.position &&
      LAO_PRESENT.test(list.text.slice(m.start, m.end)),
  );
