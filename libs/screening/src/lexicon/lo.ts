import type { Lexicon } from '../types.js';
import { joinLexicons } from './join.js';
import { LO_CARE_SIGNS } from './lo-care.js';
import { LO_CONTEXT as LO_CIRCUMSTANCES } from './lo-circumstances.js';
import { LO_CLINICAL } from './lo-clinical.js';
import { LO_DECOYS as LO_WORDS } from './lo-decoys.js';
import { LO_FRAMES } from './lo-frames.js';
import { LO_PAIRS } from './lo-pairs.js';
import { LO_SIGN_WORDS } from './lo-signs.js';
import { LO_SPOKEN_SIGNS } from './lo-spoken.js';
import { withVariants } from './lo-variants.js';
import { TH_CONTEXT, TH_DECOYS, TH_SIGNS } from './th.js';

/**
 * Lao phrases, and the Thai ones that stand in Lao messages. Spelling variants of vowels and tone marks are folded when
 * they are read, and Thai letters into Lao ones.
 */
export const LO_SIGNS: Lexicon = joinLexicons(
  withVariants(joinLexicons(LO_SIGN_WORDS, LO_CARE_SIGNS, LO_SPOKEN_SIGNS, LO_PAIRS, LO_CLINICAL)),
  TH_SIGNS,
);
export const LO_CONTEXT: Lexicon = joinLexicons(
  withVariants(joinLexicons(LO_CIRCUMSTANCES, LO_FRAMES)),
  TH_CONTEXT,
);
export const LO_DECOYS: Lexicon = joinLexicons(withVariants(LO_WORDS), TH_DECOYS);
