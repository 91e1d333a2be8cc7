import type { Symbols } from './symbols.js';

/** Symbols in one n-gram at most: that begin with a word, and with a letter of a script without spaces. */
const WORDS = 2;
const LETTERS = 3;
export const LONGEST = LETTERS;

/** How many symbols the longest n-gram from this place on may have. */
export const longestAt = ({ scripts }: Symbols, index: number): number =>
  scripts[index] === 1 ? LETTERS : WORDS;

/** The number of an n-gram from the number of the one without its last symbol; 0 stands before the first. */
export const gramHash = (before: number, symbol: number): number =>
  (Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + symbol) | 0;
