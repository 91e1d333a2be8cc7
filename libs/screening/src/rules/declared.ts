import type { SignCode } from '#libs/contracts';
import type { AdviceLevel } from '../types.js';

/** The level of a sign that the visitor ticked on the form, without any further text. */
const LEVELS: Readonly<Record<SignCode, AdviceLevel>> = {
  fever_on_treatment: 'emergency',
  gi_bleed: 'emergency',
  confusion_liver: 'emergency',
  breathing_difficulty: 'emergency',
  chest_pain: 'emergency',
  severe_bleeding: 'emergency',
  loss_of_consciousness: 'emergency',
  seizure: 'emergency',
  severe_allergic_reaction: 'emergency',
  acute_confusion: 'emergency',
  stroke_signs: 'emergency',
  jaundice: 'urgent',
  abdomen_swelling_pain: 'urgent',
  rapid_weight_gain: 'urgent',
  fever_liver: 'urgent',
  bleeding_minor: 'soon',
  supply_ends_soon: 'soon',
  self_harm: 'emergency',
  threat: 'emergency',
  child: 'soon',
  severe_pain: 'urgent',
  persistent_vomiting_diarrhoea: 'urgent',
  dehydration: 'urgent',
  abnormal_lab: 'soon',
  pregnancy_concern: 'urgent',
  infection_signs: 'urgent',
  vision_loss: 'emergency',
  spinal_cord_compression: 'emergency',
  blood_clot_signs: 'urgent',
  worsening_condition: 'soon',
  injury: 'urgent',
  poisoning: 'emergency',
};

export const declaredLevel = (code: SignCode): AdviceLevel => LEVELS[code];
