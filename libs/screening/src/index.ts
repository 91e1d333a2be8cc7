export { adviceFor, type AdviceRequest } from './advice.js';
export { EMERGENCY_NUMBERS, emergencyNumberOf, type EmergencyNumber } from './advice/emergency-numbers.js';
export { RULES, RULE_SET } from './rules/index.js';
export { SOURCES } from './rules/sources.js';
export { judge } from './judgement.js';
export { explain, screen } from './screen.js';
export type {
  ExplainedClassification,
  Advice,
  AdviceLevel,
  Explanation,
  ExplainedConcept,
  FiredRule,
  Language,
  Level,
  Rule,
  ScreeningFields,
  ScreeningInput,
  ScreeningResult,
  Service,
  StopReason,
} from './types.js';
