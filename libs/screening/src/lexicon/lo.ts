import type { Lexicon } from '../types.js';
import { joinLexicons } from './join.js';
import { LO_CARE_SIGNS } from './lo-care.js';
import { LO_SIGN_WORDS } from './lo-signs.js';

export { LO_CONTEXT } from './lo-circumstances.js';
export { LO_DECOYS } from './lo-decoys.js';

/** Lao phrases that speak of a sign. Spelling variants of vowels and tone marks are folded when they are read. */
export const LO_SIGNS: Lexicon = joinLexicons(LO_SIGN_WORDS, LO_CARE_SIGNS);
