import { z } from 'zod';

/** Codes of warning signs that screening recognises and a visitor can tick. */
export const SIGN_CODES = [
  'fever_on_treatment',
  'gi_bleed',
  'confusion_liver',
  'breathing_difficulty',
  'chest_pain',
  'severe_bleeding',
  'loss_of_consciousness',
  'seizure',
  'severe_allergic_reaction',
  'acute_confusion',
  'stroke_signs',
  'jaundice',
  'abdomen_swelling_pain',
  'rapid_weight_gain',
  'fever_liver',
  'bleeding_minor',
  'supply_ends_soon',
  'self_harm',
  'threat',
  'child',
  'severe_pain',
  'persistent_vomiting_diarrhoea',
  'dehydration',
  'abnormal_lab',
  'pregnancy_concern',
  'infection_signs',
  'vision_loss',
  'spinal_cord_compression',
  'blood_clot_signs',
  'worsening_condition',
  'injury',
  'poisoning',
] as const;

export const signCode = z.enum(SIGN_CODES);
export type SignCode = z.infer<typeof signCode>;
