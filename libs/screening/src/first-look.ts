import { foldUnit } from './normalise.js';
import { HASH_START, hashStep, mayBeSign, signScript, signStarts, type Node } from './vocabulary.js';

const LETTERS = new Uint8Array(65_536);
for (let unit = 97; unit <= 122; unit++) LETTERS[unit] = 1;
for (let unit = 0xdf; unit <= 0x24f; unit++) LETTERS[unit] = 1;

/**
 * One pass over the text with no allocation: may it hold a sign at all? A "no" ends the work for ordinary messages;
 * a wrong "yes" costs only the deeper look.
 */
export function mayHoldSign(text: string): boolean {
  let hash = HASH_START;
  let inWord = false;
  let last = 0;
  let run = 0;
  const n = text.length;
  for (let i = 0; i < n; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    if (LETTERS[unit] === 1) {
      if (unit === last) {
        if (++run >= 2) continue;
      } else run = 0;
      last = unit;
      hash = hashStep(hash, unit);
      inWord = true;
      continue;
    }
    if (inWord) {
      if (mayBeSign(hash)) return true;
      hash = HASH_START;
      inWord = false;
    }
    last = 0;
    if (unit < 0x80) {
      if (unit >= 48 && unit <= 57) {
        const end = measurement(text, i, n);
        if (end < 0) return true;
        i = end - 1;
      }
      continue;
    }
    if (unit >= 0xd800) return true;
    if (signStarts[unit] === 1 && startsSign(text, i, n)) return true;
  }
  return inWord && mayBeSign(hash);
}

function startsSign(text: string, from: number, n: number): boolean {
  let node: Node | undefined = signScript;
  for (let j = from; j < n; j++) {
    const unit = foldUnit(text.charCodeAt(j));
    if (unit === 0) continue;
    if (unit >= 0xd800) return true;
    node = node.next.get(unit);
    if (!node) return false;
    if (node.concepts) return true;
  }
  return false;
}

/** Reads over a number; -1 when it may be a body temperature without a word: 38.9, 39°, 102F, 39度. */
function measurement(text: string, from: number, n: number): number {
  let i = from;
  let exact = false;
  while (i < n) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) i++;
    else if ((unit === 46 || unit === 44) && i + 1 < n && text.charCodeAt(i + 1) >= 48 && text.charCodeAt(i + 1) <= 57) {
      exact = true;
      i++;
    } else break;
  }
  if (i === from) return from + 1;
  const length = i - from;
  if (length < 2 || length > 6) return i;
  const first = text.charCodeAt(from);
  const plausible = (first === 51 && text.charCodeAt(from + 1) >= 55) || first === 52 || first === 49 || first === 57;
  if (!plausible) return i;
  if (exact && (first === 51 || first === 52)) return -1;
  let j = i;
  while (j < n && text.charCodeAt(j) === 32) j++;
  const unit = text.charCodeAt(j) | 32;
  const ends = !(text.charCodeAt(j + 1) >= 65);
  return text.charCodeAt(j) === 0xb0 || text.charCodeAt(j) === 0x2103 || text.charCodeAt(j) === 0x5ea6 || ((unit === 99 || unit === 102) && ends)
    ? -1
    : i;
}
