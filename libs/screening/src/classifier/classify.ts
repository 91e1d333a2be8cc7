import { MAX_UNITS, type Folded } from '../normalise.js';
import { gramHash, LONGEST, longestAt } from './n-grams.js';
import { readSymbols, type Symbols } from './symbols.js';
import { WeightTable, type Weight } from './weight-table.js';
import { WEIGHTS } from './weights.js';
import { windowsOf, type Window } from './windows.js';

/** What a message says to the classifier, as log-odds: that somebody must act within a day, and that it is now. */
export interface Classified {
  readonly act: number;
  /** Only means something where `act` is high: it was learned from urgent messages and emergencies alone. */
  readonly emergency: number;
}

/** An n-gram that weighed, with its place in the folded text. */
export interface WeighedGram extends Weight {
  readonly start: number;
  readonly end: number;
}

const table = new WeightTable(WEIGHTS.grams.split('\n'));

/** The n-grams of a text that the table knows, in the order of their places, in arrays that are used again. */
const found = {
  entries: new Int32Array(MAX_UNITS * LONGEST),
  act: new Int16Array(MAX_UNITS * LONGEST),
  emergency: new Int16Array(MAX_UNITS * LONGEST),
  /** Where the same n-gram stands before, or -1: each counts once a window. */
  before: new Int32Array(MAX_UNITS * LONGEST),
  /** Index of the first n-gram that begins at or behind each symbol. */
  from: new Int32Array(MAX_UNITS + 1),
};

/** Looks every n-gram of the text up once. An n-gram is in the table only if everything it begins with is. */
function lookUp(symbols: Symbols): void {
  const { hashes, length } = symbols;
  const { entries, act, emergency, before, from } = found;
  let n = 0;
  for (let first = 0; first < length; first++) {
    from[first] = n;
    const end = Math.min(length, first + longestAt(symbols, first));
    let hash = 0;
    for (let last = first; last < end; last++) {
      hash = gramHash(hash, hashes[last] ?? 0);
      const entry = table.find(hash);
      if (entry < 0) break;
      entries[n] = entry;
      act[n] = table.actAt(entry);
      emergency[n] = table.emergencyAt(entry);
      before[n] = table.stood(entry, n);
      n++;
    }
  }
  from[length] = n;
  table.endText(n);
}

/** What the n-grams that begin between two symbols come to, each counted once. */
function weigh(first: number, end: number): Classified {
  const { act, emergency, before, from } = found;
  const start = from[first] ?? 0;
  const behind = from[end] ?? 0;
  let sum = WEIGHTS.act;
  let now = WEIGHTS.emergency;
  for (let i = start; i < behind; i++) {
    if ((before[i] ?? 0) >= start) continue;
    sum += act[i] ?? 0;
    now += emergency[i] ?? 0;
  }
  return { act: sum / 100, emergency: now / 100 };
}

/** The window of the text that most asks for somebody to act. */
function heaviestWindow(symbols: Symbols): Window & { readonly said: Classified } {
  lookUp(symbols);
  let most: (Window & { readonly said: Classified }) | undefined;
  for (const window of windowsOf(symbols)) {
    const said = weigh(window.first, window.end);
    if (most === undefined || said.act > most.said.act) most = { ...window, said };
  }
  return most ?? { first: 0, end: 0, said: weigh(0, 0) };
}

/**
 * Weighs the words of a message: a logistic regression over the n-grams it holds (each counts once), learned from
 * labelled messages (`npm run generate`). Of a long text the window counts that weighs most: a sign is not made smaller
 * by what is written around it. Linear in the length of the text.
 */
export function classify(folded: Folded): Classified {
  return heaviestWindow(readSymbols(folded)).said;
}

/** What weighed most for or against acting, heaviest first. */
export function heaviest(folded: Folded, count: number): WeighedGram[] {
  const symbols = readSymbols(folded);
  const { first, end } = heaviestWindow(symbols);
  const grams = new Map<number, WeighedGram>();
  for (let symbol = first; symbol < end; symbol++) {
    const from = found.from[symbol] ?? 0;
    for (let i = from; i < (found.from[symbol + 1] ?? 0); i++) {
      const entry = found.entries[i] ?? 0;
      if (grams.has(entry)) continue;
      grams.set(entry, {
        act: table.actAt(entry),
        emergency: table.emergencyAt(entry),
        start: symbols.starts[symbol] ?? 0,
        // The n-grams that begin at one place come by length.
        end: symbols.ends[symbol + i - from] ?? 0,
      });
    }
  }
  return [...grams.values()].sort((a, b) => Math.abs(b.act) - Math.abs(a.act)).slice(0, count);
}
