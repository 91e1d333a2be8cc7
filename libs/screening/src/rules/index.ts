import type { Rule } from '../types.js';
import { ABDOMEN_RULES } from './abdomen.js';
import { ALLERGY_AND_SKIN_RULES } from './allergy-and-skin.js';
import { BLEEDING_AND_LIVER_RULES } from './bleeding-and-liver.js';
import { BRAIN_RULES } from './brain.js';
import { BREATHING_AND_HEART_RULES } from './breathing-and-heart.js';
import { CARE_RULES } from './care.js';
import { FINDING_RULES } from './findings.js';
import { GENERAL_RULES } from './general.js';
import { INFECTION_RULES } from './infection.js';
import { MIND_AND_INJURY_RULES } from './mind-and-injury.js';
import { NAMED_DANGER_RULES } from './named-dangers.js';
import { PEOPLE_RULES } from './people.js';
import { SPECIAL_PATIENT_RULES } from './special-patients.js';
import { TREATMENT_RULES } from './treatment.js';

/** Version of rules, lexicons and advice together; it is stored with every request. */
export const RULE_SET = '2026-11-23.3';

export const RULES: readonly Rule[] = [
  ...TREATMENT_RULES,
  ...BREATHING_AND_HEART_RULES,
  ...BRAIN_RULES,
  ...BLEEDING_AND_LIVER_RULES,
  ...ABDOMEN_RULES,
  ...INFECTION_RULES,
  ...ALLERGY_AND_SKIN_RULES,
  ...PEOPLE_RULES,
  ...MIND_AND_INJURY_RULES,
  ...CARE_RULES,
  ...FINDING_RULES,
  ...SPECIAL_PATIENT_RULES,
  ...NAMED_DANGER_RULES,
  ...GENERAL_RULES,
];
