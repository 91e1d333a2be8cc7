import type { Lexicon } from '../types.js';
import { joinLexicons } from './join.js';
import { ZH_CARE_SIGNS } from './zh-care.js';
import { ZH_SIGN_WORDS } from './zh-signs.js';

export { ZH_CONTEXT } from './zh-circumstances.js';
export { ZH_DECOYS } from './zh-decoys.js';

/** Chinese phrases that speak of a sign; written simplified, read in either script. */
export const ZH_SIGNS: Lexicon = joinLexicons(ZH_SIGN_WORDS, ZH_CARE_SIGNS);
