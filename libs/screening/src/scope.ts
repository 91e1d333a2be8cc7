import { CUES, GRAVE, PERSONS } from './cues.js';
import type { Mention } from './mentions.js';
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
