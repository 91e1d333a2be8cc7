import type { Lexicon } from '../types.js';
import { EN_FRAMES } from './en-frames.js';
import { EN_GENERAL_SIGNS } from './en-signs-general.js';
import { EN_ORGAN_SIGNS } from './en-signs-organs.js';
import { EN_CLINICAL_SIGNS } from './en-signs-clinical.js';
import { EN_CIRCUMSTANCES } from './en-circumstances.js';
import { EN_MEDICINE } from './en-medicine.js';
import { EN_CARE_SIGNS } from './en-signs-care.js';
import { EN_PLAIN_SIGNS } from './en-signs-plain.js';
import { EN_TOLD_SIGNS } from './en-signs-told.js';
import { joinLexicons } from './join.js';

export { EN_DECOYS } from './en-decoys.js';

/** English phrases that speak of a sign. */
export const EN_SIGNS: Lexicon = joinLexicons(
  EN_GENERAL_SIGNS,
  EN_ORGAN_SIGNS,
  EN_CLINICAL_SIGNS,
  EN_PLAIN_SIGNS,
  EN_CARE_SIGNS,
  EN_TOLD_SIGNS,
);

/** English phrases that change what a sign means: body parts, time, negation, persons, illnesses, treatments. */
export const EN_CONTEXT: Lexicon = joinLexicons(EN_CIRCUMSTANCES, EN_FRAMES, EN_MEDICINE);
