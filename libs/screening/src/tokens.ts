import { conceptId, conceptsOf, NO_SENSE } from './concepts.js';
import type { Folded } from './normalise.js';
import { ROOT } from './phrase-tree.js';
import { triggerOf } from './triggers.js';
import { script, scriptStarts, wordTable } from './vocabulary.js';
import { HASH_START, hashStep, wordHash } from './word-hash.js';

/** One word, number, script phrase or unread stretch. Positions count words, so that windows mean the same everywhere. */
export interface Token {
  kind: 'word' | 'number' | 'script' | 'filler';
  start: number;
  end: number;
  /** Word number, or 0 for a word that no lexicon knows. */
  word: number;
  /** The value of a number token; a second value for `90/60`. */
  value: number;
  second: number;
  concepts: readonly number[];
  position: number;
  sentence: number;
  clause: number;
  /** A list separator (comma, slash) stands right before this token. */
  afterComma: boolean;
}

export interface TokenList {
  readonly text: string;
  readonly at: Int32Array;
  readonly tokens: Token[];
  /** Per sentence: it ends with a question mark. */
  readonly asked: boolean[];
}

const BUT = conceptId('but');
const NONE: readonly number[] = [];

export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x24f) || unit === 0xb0;
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isScript = (unit: number): boolean =>
  (unit >= 0x0e80 && unit <= 0x0eff) || (unit >= 0x3400 && unit <= 0x9fff);

const NOT = wordTable.numberOf('not');
/** "do not" is read as "dont": the lexicons know one spelling. First word -> number of the word for both. */
const CONTRACTIONS: ReadonlyMap<string, number> = new Map(
  'do does did is are was has have had will would could can should'
    .split(' ')
    .map((word) => [word, wordTable.numberOf({ will: 'wont', can: 'cannot' }[word] ?? `${word}nt`)]),
);
const byHash = new Map(Array.from(CONTRACTIONS, ([word, number]) => [wordHash(word), number]));
/** The number of the word that a word with this hash makes with a "not" behind it, or -1. */
export const contractionOf = (hash: number): number => byHash.get(hash) ?? -1;

const QUESTION = 63;
const SENTENCE_END = 1;
const CLAUSE_END = 2;
const SEPARATOR = 3;
const MARKS = new Uint8Array(65_536);
for (const unit of [33, QUESTION, 10, 0x3002, 59, 0x2026]) MARKS[unit] = SENTENCE_END;
for (const unit of [44, 58, 40, 41, 0x2014, 0x2013]) MARKS[unit] = CLAUSE_END;
for (const unit of [0x3001, 47]) MARKS[unit] = SEPARATOR;
export const isSentenceEnd = (unit: number): boolean => MARKS[unit] === SENTENCE_END;
export const isClauseEnd = (unit: number): boolean => MARKS[unit] === CLAUSE_END;

const continuesSyllable = (unit: number): boolean =>
  (unit >= 0x0eb0 && unit <= 0x0ebc) || (unit >= 0x0ec8 && unit <= 0x0ecd);

/** The node of the longest script phrase that begins at `i`, or ROOT; where it ends is in `scriptEnd`. */
export function longestScript(units: Uint16Array, i: number, n: number): number {
  // A Lao syllable does not begin behind a leading vowel and does not end before a mark of its own.
  const before = i > 0 ? (units[i - 1] ?? 0) : 0;
  if (before >= 0x0ec0 && before <= 0x0ec4) return ROOT;
  let node = ROOT;
  let found = ROOT;
  for (let j = i; j < n; j++) {
    node = script.child(node, units[j] ?? 0);
    if (node === ROOT) break;
    if (script.senseOf(node) !== NO_SENSE && !continuesSyllable(units[j + 1] ?? 0)) {
      found = node;
      scriptEnd = j + 1;
    }
  }
  return found;
}
let scriptEnd = 0;
let overlapStart = 0;

/**
 * "一直吐绿水" holds 一直吐 and 吐绿水: the sense of a second sign that begins inside the first and ends behind it, or
 * NO_SENSE.
 */
function overlapping(units: Uint16Array, first: number, from: number, end: number, n: number): number {
  const concepts = conceptsOf(first);
  for (let i = from + 1; i < end; i++) {
    const found = scriptStarts[units[i] ?? 0] === 1 ? longestScript(units, i, n) : ROOT;
    const sense = script.senseOf(found);
    if (!triggerOf(sense) || scriptEnd <= end) continue;
    if (conceptsOf(sense).every((concept) => concepts.includes(concept))) continue;
    overlapStart = i;
    return sense;
  }
  return NO_SENSE;
}

/** Reads a text into tokens with sentence, clause and word position. Linear in the length of the text. */
export function tokenise({ units, at, length: n }: Folded): TokenList {
  const text = String.fromCharCode.apply(null, units.subarray(0, n) as unknown as number[]);
  const tokens: Token[] = [];
  const asked: boolean[] = [];
  let position = 0;
  let sentence = 0;
  let clause = 0;
  let comma = false;
  let i = 0;
  const push = (kind: Token['kind'], start: number, end: number, width: number): Token => {
    const token: Token = {
      kind,
      start,
      end,
      word: 0,
      value: NaN,
      second: NaN,
      concepts: NONE,
      position,
      sentence,
      clause,
      afterComma: comma,
    };
    position += width;
    comma = false;
    tokens.push(token);
    return token;
  };
  while (i < n) {
    const unit = units[i] ?? 0;
    if (unit === 32) {
      i++;
      // Lao and Chinese write no spaces between words; a space there does what a comma does.
      if (isScript(units[i - 2] ?? 0) && isScript(units[i] ?? 0)) {
        clause++;
        comma = true;
      }
      continue;
    }
    if (isLetter(unit)) {
      const start = i;
      let hash = HASH_START;
      for (; i < n && isLetter(units[i] ?? 0); i++) hash = hashStep(hash, units[i] ?? 0);
      const word = wordTable.find(units, start, i, hash);
      const before = tokens.at(-1);
      const contracted =
        word === NOT && before && !comma && before.sentence === sentence
          ? CONTRACTIONS.get(text.slice(before.start, before.end))
          : undefined;
      if (before && contracted !== undefined) {
        before.word = contracted;
        before.end = i;
      } else push('word', start, i, 1).word = word;
      continue;
    }
    if (isDigit(unit)) {
      const start = i;
      i = numberEnd(units, i, n);
      const token = push('number', start, i, 1);
      token.value = numberOf(text.slice(start, i));
      if (units[i] === 47 && isDigit(units[i + 1] ?? 0)) {
        const from = i + 1;
        i = numberEnd(units, from, n);
        token.second = numberOf(text.slice(from, i));
        token.end = i;
      }
      continue;
    }
    if (scriptStarts[unit] === 1) {
      const found = longestScript(units, i, n);
      if (found !== ROOT) {
        const token = push('script', i, scriptEnd, 1);
        const sense = script.senseOf(found);
        token.concepts = conceptsOf(sense);
        if (token.concepts.includes(BUT)) clause = token.clause + 1;
        const end = scriptEnd;
        const overlap = triggerOf(sense) ? overlapping(units, sense, i, end, n) : NO_SENSE;
        if (overlap !== NO_SENSE) push('script', overlapStart, scriptEnd, 0).concepts = conceptsOf(overlap);
        i = overlap !== NO_SENSE ? scriptEnd : end;
        continue;
      }
    }
    if (isScript(unit)) {
      const start = i;
      i++;
      while (
        i < n &&
        isScript(units[i] ?? 0) &&
        !(scriptStarts[units[i] ?? 0] === 1 && longestScript(units, i, n) !== ROOT)
      )
        i++;
      push('filler', start, i, Math.ceil((i - start) / (unit < 0x1000 ? 6 : 2)));
      continue;
    }
    if (isSentenceEnd(unit) || (unit === 46 && !isDigit(units[i + 1] ?? 0))) {
      if (unit === QUESTION) asked[sentence] = true;
      if (tokens.at(-1)?.sentence === sentence) {
        sentence++;
        clause++;
      }
    } else if (isClauseEnd(unit)) {
      clause++;
      comma = true;
    } else if (MARKS[unit] === SEPARATOR) comma = true;
    i++;
  }
  return { text, at, tokens, asked };
}

export function numberEnd(units: Uint16Array, from: number, n: number): number {
  let i = from;
  while (
    i < n &&
    (isDigit(units[i] ?? 0) || ((units[i] === 46 || units[i] === 44) && isDigit(units[i + 1] ?? 0)))
  )
    i++;
  return i;
}

/** `38.9`, `38,9` and `15,000`. */
function numberOf(written: string): number {
  const thousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written);
  return Number.parseFloat(thousands ? written.replaceAll(',', '') : written.replace(',', '.'));
}
