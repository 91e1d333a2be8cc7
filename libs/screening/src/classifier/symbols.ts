import { MAX_UNITS, type Folded } from '../normalise.js';
import { isDigit, isSentenceEnd, numberEnd } from '../tokens.js';
import { HASH_START, hashStep } from '../word-hash.js';

/**
 * A text as the classifier sees it: words, single letters of scripts without spaces, numbers by their size, and
 * punctuation. Arrays are used again by the next call.
 */
export interface Symbols {
  /** One number for each symbol; the same symbol has the same number in every text. */
  readonly hashes: Int32Array;
  /** 1 for a letter of Chinese, Lao or an emoji, 0 for anything else. */
  readonly scripts: Uint8Array;
  /** 1 where a sentence ends. */
  readonly sentenceEnds: Uint8Array;
  /** Where each symbol begins and ends in the folded text. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  length: number;
}

const symbols: Symbols = {
  hashes: new Int32Array(MAX_UNITS),
  scripts: new Uint8Array(MAX_UNITS),
  sentenceEnds: new Uint8Array(MAX_UNITS),
  starts: new Uint16Array(MAX_UNITS),
  ends: new Uint16Array(MAX_UNITS),
  length: 0,
};

const PUNCTUATION = new Uint8Array(128);
for (const mark of '?;,.:"()-') PUNCTUATION[mark.charCodeAt(0)] = 1;

const ZERO = 48;
const POINT = 46;
const MOST_DIGITS = 6;
const isWordLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
const isScriptLetter = (unit: number): boolean =>
  (unit >= 0x0e80 && unit <= 0x9fff) || (unit >= 0xe000 && unit <= 0xf8ff);

/** Reads the symbols of a folded text; anything else (spaces, other alphabets) parts words and is passed over. */
export function readSymbols({ units, length }: Folded): Symbols {
  let n = 0;
  let i = 0;
  while (i < length) {
    const start = i;
    const unit = units[i++] ?? 0;
    const script = isScriptLetter(unit);
    let hash: number;
    if (isWordLetter(unit)) {
      hash = hashStep(HASH_START, unit);
      for (; i < length && isWordLetter(units[i] ?? 0); i++) hash = hashStep(hash, units[i] ?? 0);
    } else if (script) hash = Math.imul(unit, 0x9e3779b1);
    else if (isDigit(unit)) {
      i = numberEnd(units, start, length);
      hash = numberHash(units, start, i);
    } else if (unit < 128 && PUNCTUATION[unit] === 1) hash = hashStep(HASH_START, unit);
    else continue;
    symbols.hashes[n] = hash;
    symbols.scripts[n] = script ? 1 : 0;
    symbols.sentenceEnds[n] = unit === POINT || isSentenceEnd(unit) ? 1 : 0;
    symbols.starts[n] = start;
    symbols.ends[n++] = i;
  }
  symbols.length = n;
  return symbols;
}

/**
 * A number by what it may be: a single digit is itself, 34 to 42 with a fraction (body temperature) keeps its whole
 * part, any other keeps only how many digits it has before the point and whether there is a fraction.
 */
function numberHash(units: Uint16Array, start: number, end: number): number {
  let whole = start;
  while (whole < end && isDigit(units[whole] ?? 0)) whole++;
  const fraction = whole < end;
  const digits = whole - start;
  const exact = fraction ? isWarm(units, start, digits) : digits === 1;
  let hash = HASH_START;
  for (let i = 0; i < Math.min(digits, MOST_DIGITS); i++)
    hash = hashStep(hash, exact ? (units[start + i] ?? 0) : ZERO);
  return fraction ? hashStep(hash, POINT) : hash;
}

function isWarm(units: Uint16Array, start: number, digits: number): boolean {
  if (digits !== 2) return false;
  const value = 10 * ((units[start] ?? 0) - ZERO) + (units[start + 1] ?? 0) - ZERO;
  return value >= 34 && value <= 42;
}
