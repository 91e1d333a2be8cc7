import type { Folded } from './normalise.js';
import { conceptId, script, scriptStarts, wordNumbers, type Node } from './vocabulary.js';
import { wordHash } from './word-hash.js';

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

/** "do not" is read as "dont": the lexicons know one spelling. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  'do does did is are was has have had will would could can should'
    .split(' ')
    .map((word) => [word, { will: 'wont', can: 'cannot' }[word] ?? `${word}nt`]),
);

const contracted = new Map<number, number>();
for (const [word, short] of CONTRACTIONS) contracted.set(wordHash(word), wordNumbers.get(short) ?? 0);
/** The number of the word that a word with this hash makes with a "not" behind it, or -1. */
export const contractionOf = (hash: number): number => contracted.get(hash) ?? -1;

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

/** Longest script phrase that begins at `i`, or `undefined`; where it ends is in `scriptEnd`. */
export function longestScript(units: Uint16Array, i: number, n: number): Node | undefined {
  // A Lao syllable does not begin behind a leading vowel and does not end before a mark of its own.
  const before = i > 0 ? (units[i - 1] ?? 0) : 0;
  if (before >= 0x0ec0 && before <= 0x0ec4) return undefined;
  let node: Node | undefined = script;
  let found: Node | undefined;
  for (let j = i; j < n; j++) {
    node = node.next.get(units[j] ?? 0);
    if (!node) break;
    if (node.concepts && !continuesSyllable(units[j + 1] ?? 0)) {
      found = node;
      scriptEnd = j + 1;
    }
  }
  return found;
}
let scriptEnd = 0;
let overlapStart = 0;

/** "一直吐绿水" holds 一直吐 and 吐绿水: a second sign that begins inside the first and ends behind it. */
function overlapping(
  units: Uint16Array,
  first: Node,
  from: number,
  end: number,
  n: number,
): Node | undefined {
  for (let i = from + 1; i < end; i++) {
    const found = scriptStarts[units[i] ?? 0] === 1 ? longestScript(units, i, n) : undefined;
    if (!found?.trigger || scriptEnd <= end) continue;
    if (found.concepts?.every((concept) => first.concepts?.includes(concept))) continue;
    overlapStart = i;
    return found;
  }
  return undefined;
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
      while (i < n && isLetter(units[i] ?? 0)) i++;
      const word = text.slice(start, i);
      const before = tokens.at(-1);
      const contracted =
        word === 'not' && before && !comma && before.sentence === sentence
          ? CONTRACTIONS.get(text.slice(before.start, before.end))
          : undefined;
      if (contracted && before) {
        before.word = wordNumbers.get(contracted) ?? 0;
        before.end = i;
      } else push('word', start, i, 1).word = wordNumbers.get(word) ?? 0;
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
      if (found) {
        const token = push('script', i, scriptEnd, 1);
        token.concepts = found.concepts ?? NONE;
        if (token.concepts.includes(BUT)) clause = token.clause + 1;
        const end = scriptEnd;
        const overlap = found.trigger ? overlapping(units, found, i, end, n) : undefined;
        if (overlap) push('script', overlapStart, scriptEnd, 0).concepts = overlap.concepts ?? NONE;
        i = overlap ? scriptEnd : end;
        continue;
      }
    }
    if (isScript(unit)) {
      const start = i;
      i++;
      while (
        i < n &&
        isScript(units[i] ?? 0) &&
        !(scriptStarts[units[i] ?? 0] === 1 && longestScript(units, i, n))
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
