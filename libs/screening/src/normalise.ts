import { EMOJI } from './lexicon/emoji.js';
import { TRADITIONAL, SIMPLIFIED } from './lexicon/traditional.js';

/** Longer texts are cut here; the request contract allows 2,000 characters. */
export const MAX_UNITS = 16_384;

const DROP = 0;
const EXPAND = 0xffff;
const SPACE = 32;
/** Emoji that mean something get a private-use code unit each, so that the rest works on single code units. */
const EMOJI_BASE = 0xe000;

const fold = new Uint16Array(65_536);
const expansions = new Map<number, string>();
const emojiCodes = new Map<number, number>();

function foldOne(unit: number): void {
  const plain = String.fromCharCode(unit)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (plain.length === 1) fold[unit] = plain.charCodeAt(0);
  else if (plain.length === 0) fold[unit] = DROP;
  else {
    fold[unit] = EXPAND;
    expansions.set(unit, plain);
  }
}

/** Letters that Lao gave up, each with the Lao letter of the same sound. */
const THAI_ONLY: ReadonlyMap<string, string> = new Map(
  Array.from(
    'ฃຂฅຄฆຄฉສฌຊญຍฎດฏຕฐຖฑທฒທณນธທภພยຍรລฤລศສษສฬລใໄๅາ'.matchAll(/(.)(.)/g),
    ([, thai = '', lao = '']) => [thai, lao],
  ),
);
const THAI_SHORT_VOWEL = 0x0e47;

/** Thai is written beside Lao in one message; the two scripts lie in the same order, 128 code points apart. */
function foldThai(): void {
  for (let thai = 0x0e01; thai <= 0x0e4d; thai++)
    if (thai < 0x0e3b || thai > 0x0e3f)
      fold[thai] = THAI_ONLY.get(String.fromCharCode(thai))?.charCodeAt(0) ?? thai + 0x80;
  fold[THAI_SHORT_VOWEL] = 0x0eb1;
  fold[0x0e33] = EXPAND;
  expansions.set(0x0e33, '\u0ecd\u0eb2');
}

function build(): void {
  for (let unit = 0; unit < 65_536; unit++) fold[unit] = unit;
  for (const [from, to] of [
    [0x41, 0x5a],
    [0xa0, 0x24f],
    [0x1e00, 0x1eff],
    [0x2070, 0x218f],
    [0x2460, 0x24ff],
    [0x2e80, 0x2fdf],
    [0x3000, 0x303f],
    [0x3200, 0x33ff],
    [0xfb00, 0xfb06],
    [0xff01, 0xffef],
  ] as const)
    for (let unit = from; unit <= to; unit++) foldOne(unit);
  for (let unit = 0; unit < 32; unit++) fold[unit] = unit === 10 || unit === 13 ? 10 : SPACE;
  for (let unit = 0x7f; unit < 0xa0; unit++) fold[unit] = SPACE;
  for (let unit = 0x300; unit <= 0x36f; unit++) fold[unit] = DROP;
  for (let unit = 0x2000; unit <= 0x200a; unit++) fold[unit] = SPACE;
  // Zero-width characters and direction marks carry no text; U+200B separates Lao words and may go as well.
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) fold[unit] = DROP;
  for (let unit = 0x202a; unit <= 0x202e; unit++) fold[unit] = DROP;
  for (let unit = 0x2066; unit <= 0x206f; unit++) fold[unit] = DROP;
  for (let unit = 0xfe00; unit <= 0xfe0f; unit++) fold[unit] = DROP;
  for (const unit of [0x2010, 0x2011, 0x2012, 0x2212]) fold[unit] = 45;
  for (const unit of [0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2032]) fold[unit] = DROP;
  fold[0xba] = 0xb0;
  fold[0x2da] = 0xb0;
  for (let i = 0; i < TRADITIONAL.length; i++) fold[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  // Lao spellings that people mix: both vowel signs for "ai", the two letters r, the subjoined l, and am.
  fold[0x0ec3] = 0x0ec4;
  fold[0x0ea3] = 0x0ea5;
  fold[0x0ebc] = 0x0ea5;
  for (const [unit, text] of [
    [0x0eb3, '\u0ecd\u0eb2'],
    [0x0edc, '\u0eab\u0e99'],
    [0x0edd, '\u0eab\u0ea1'],
  ] as const) {
    fold[unit] = EXPAND;
    expansions.set(unit, text);
  }
  // "0.15，38.2" are two numbers: no decimal comma is written full width.
  fold[0xff0c] = EXPAND;
  expansions.set(0xff0c, ', ');
  for (let digit = 0; digit < 10; digit++) fold[0x0ed0 + digit] = fold[0x0e50 + digit] = 48 + digit;
  foldThai();
  for (let unit = 0xe000; unit <= 0xf8ff; unit++) fold[unit] = SPACE;
  EMOJI.forEach(([emoji], index) => {
    const point = emoji.codePointAt(0) ?? 0;
    if (point > 0xffff) emojiCodes.set(point, EMOJI_BASE + index);
    else fold[point] = EMOJI_BASE + index;
  });
}
build();

/** The code unit that stands for the emoji at this place of the EMOJI table. */
export const emojiUnit = (index: number): number => EMOJI_BASE + index;

/** In Lao the tone mark is typed before or after the vowel sign; here it always comes last. */
function write(unit: number, from: number, n: number, units: Uint16Array, at: Int32Array): number {
  const before = n > 0 ? (units[n - 1] ?? 0) : 0;
  at[n] = from;
  if (
    before >= 0x0ec8 &&
    before <= 0x0ecb &&
    ((unit >= 0x0eb0 && unit <= 0x0ebb) || unit === 0x0ecd) &&
    unit !== 0x0eb2 &&
    unit !== 0x0eb0
  ) {
    units[n - 1] = unit;
    units[n] = before;
  } else units[n] = unit;
  // "ກໍ່" is only another spelling of "ກໍ" (also, so), which stands in the middle of many phrases.
  if (units[n] === 0x0ec8 && units[n - 1] === 0x0ecd && units[n - 2] === 0x0e81) return n;
  return n + 1;
}

/**
 * Folds a text into `units` (lower case, one spelling) and notes in `at` the offset each unit came from.
 * Both arrays hold at least MAX_UNITS + 1 entries. Returns the number of units written.
 * Compatibility folding follows Unicode NFKD (UAX #15), one character at a time, so that offsets stay true.
 */
export function normaliseInto(text: string, units: Uint16Array, at: Int32Array): number {
  let n = 0;
  let last = 0;
  let run = 0;
  const { length } = text;
  for (let i = 0; i < length && n < MAX_UNITS - 8; i++) {
    // Called by name, it is looked up anew for every unit once strings of many inner kinds (sliced, joined) came by.
    const raw = String.prototype.charCodeAt.call(text, i);
    let unit = fold[raw] ?? SPACE;
    if (unit === DROP) continue;
    // Most of a text: a unit that is neither Lao nor a surrogate, does not expand and does not repeat.
    if (unit !== last && unit < 0xd800 && (raw < 0x0e80 || (raw >= 0x1000 && raw < 0xd800))) {
      run = 0;
      last = unit;
      units[n] = unit;
      at[n++] = i;
      continue;
    }
    if (raw >= 0xd800 && raw <= 0xdbff) {
      const point = text.codePointAt(i) ?? 0;
      if (point > 0xffff) {
        unit = emojiCodes.get(point) ?? SPACE;
        at[n] = i;
        units[n++] = unit;
        last = unit;
        run = 0;
        i++;
        continue;
      }
    }
    if (raw >= 0xd800 && raw <= 0xdfff) unit = SPACE;
    if (unit === EXPAND) {
      for (const part of expansions.get(raw) ?? '') n = write(part.charCodeAt(0), i, n, units, at);
      last = 0;
      continue;
    }
    // "feverrrr": a letter is kept twice at most.
    if (unit === last && unit >= 97 && unit <= 122) {
      if (++run >= 2) continue;
    } else run = 0;
    last = unit;
    n = write(unit, i, n, units, at);
  }
  // Whoever looks one unit ahead must not see the text before this one.
  units[n] = 0;
  at[n] = length;
  return n;
}

/** A text in the form that everything else reads: `at[i]` is the offset that `units[i]` came from. */
export interface Folded {
  readonly units: Uint16Array;
  readonly at: Int32Array;
  length: number;
}

const shared: Folded = {
  units: new Uint16Array(MAX_UNITS + 1),
  at: new Int32Array(MAX_UNITS + 1),
  length: 0,
};

/** Folds a text into arrays that the next call uses again. */
export function foldText(text: string): Folded {
  shared.length = normaliseInto(text, shared.units, shared.at);
  return shared;
}

/** The folded spelling of a phrase of the lexicons. Uses the arrays of foldText. */
export function fold1(text: string): string {
  const { units, length } = foldText(text);
  return textOf(units, 0, length);
}

/** Code units as a string. Not by spreading: that asks an iterator for every single one. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  return Reflect.apply(String.fromCharCode, undefined, units.subarray(from, to)) as string;
}
