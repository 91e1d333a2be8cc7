import type { Lexicon } from '../types.js';
import { joinLexicons } from './join.js';
import { ZH_CARE_SIGNS } from './zh-care.js';
import { ZH_CIRCUMSTANCES } from './zh-circumstances.js';
import { ZH_DECOY_WORDS } from './zh-decoys.js';
import { ZH_HEAT_DECOYS, ZH_NUMBERS } from './zh-numbers.js';
import { ZH_PLAIN_SIGNS } from './zh-plain.js';
import { ZH_SIGN_WORDS } from './zh-signs.js';
import { ZH_TALES } from './zh-tales.js';

/** Words whose characters mean something else here. */
export const ZH_DECOYS: Lexicon = joinLexicons(ZH_DECOY_WORDS, ZH_HEAT_DECOYS);

/** Chinese phrases that speak of a sign; written simplified, read in either script. */
export const ZH_SIGNS: Lexicon = joinLexicons(ZH_SIGN_WORDS, ZH_CARE_SIGNS, ZH_PLAIN_SIGNS);

/** Who, when, how much, and of what a message speaks. */
export const ZH_CONTEXT: Lexicon = joinLexicons(ZH_CIRCUMSTANCES, ZH_TALES, ZH_NUMBERS);
