import { foldUnit } from './normalise.js';
import {
  HASH_START,
  hashStep,
  mayBeSign,
  pairHash,
  signScript,
  signStarts,
  type Node,
} from './vocabulary.js';

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
  let before = 0;
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
      if (mayBeSign(hash) || mayBeSign(pairHash(before, hash))) return true;
      before = hash;
      hash = HASH_START;
      inWord = false;
    }
    last = 0;
    if (isDigit(unit)) {
      const end = measurement(text, i, n);
      if (end < 0) return true;
      i = end - 1;
      continue;
    }
    if (unit < 0x80) continue;
    if (unit >= 0xd800) return true;
    if (signStarts[unit] === 1 && startsSign(text, i, n)) return true;
  }
  return inWord && (mayBeSign(hash) || mayBeSign(pairHash(before, hash)));
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

/** The next folded unit at or behind `i`, characters without text left out, and where it stands. */
function seek(text: string, i: number, n: number): number {
  while (i < n && foldUnit(text.charCodeAt(i)) === 0) i++;
  return i;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Reads over a number; -1 when it may be a body temperature without a word: 38.9, 39°, 102F, 39度. */
function measurement(text: string, from: number, n: number): number {
  let i = from;
  let exact = false;
  let digits = 0;
  for (i = seek(text, i, n); i < n; i = seek(text, i + 1, n)) {
    const unit = foldUnit(text.charCodeAt(i));
    if (isDigit(unit)) digits++;
    else if ((unit === 46 || unit === 44) && isDigit(foldUnit(text.charCodeAt(seek(text, i + 1, n)))))
      exact = true;
    else break;
  }
  const first = foldUnit(text.charCodeAt(from));
  if (digits < 2 || (first !== 51 && first !== 52 && first !== 49 && first !== 57)) return i;
  if (exact && (first === 51 || first === 52)) return -1;
  let j = seek(text, i, n);
  while (j < n && foldUnit(text.charCodeAt(j)) === 32) j = seek(text, j + 1, n);
  const unit = foldUnit(text.charCodeAt(j));
  const ends = LETTERS[foldUnit(text.charCodeAt(seek(text, j + 1, n)))] !== 1;
  return unit === 0xb0 || unit === 0x5ea6 || unit >= 0xd800 || ((unit === 99 || unit === 102) && ends)
    ? -1
    : i;
}
