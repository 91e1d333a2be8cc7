import type { Symbols } from './symbols.js';

/** Symbols of a text that are weighed together: from the first to before the end. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** How much a window holds: as much as most messages that the classifier learned from. A word counts as two letters. */
const WINDOW = 160;
/** The next window begins with the first sentence behind so much text, or, where none begins, behind so much more. */
const LEAST_STEP = 40;
const STEP = WINDOW / 2;

/** The whole of a short text; of a long one, windows that begin where sentences do and overlap by half at least. */
export function windowsOf(symbols: Symbols): Window[] {
  const { length } = symbols;
  const windows: Window[] = [];
  for (let first = 0; first < length;) {
    const end = behind(symbols, first, WINDOW);
    windows.push({ first, end });
    if (end === length) break;
    first = sentenceFrom(symbols, behind(symbols, first, LEAST_STEP), behind(symbols, first, STEP));
  }
  return windows;
}

const sizeOf = ({ scripts }: Symbols, index: number): number => (scripts[index] === 1 ? 1 : 2);

/** The first symbol behind so much text. */
function behind(symbols: Symbols, first: number, size: number): number {
  let index = first;
  for (let held = 0; index < symbols.length && held < size; index++) held += sizeOf(symbols, index);
  return index;
}

/** The first beginning of a sentence from `from` up to `limit`, or `limit`. */
function sentenceFrom({ sentenceEnds }: Symbols, from: number, limit: number): number {
  for (let index = from; index <= limit; index++) if (sentenceEnds[index - 1] === 1) return index;
  return limit;
}
