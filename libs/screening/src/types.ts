import type { SignCode } from '#libs/contracts';

/** Languages the library reads and writes. Text in any of them is recognised whatever the request's language is. */
export type Language = 'en' | 'zh-Hans' | 'lo';

export type Service = 'drug_search' | 'trial_recruitment' | 'overseas_treatment' | 'remote_consultation';

/** What screening says, highest first. */
export type Level = 'emergency' | 'urgent' | 'soon' | 'routine';

/** A level that comes with advice: there is no text that says "nothing to do". */
export type AdviceLevel = Exclude<Level, 'routine'>;

/** Structured facts of the request. Free-text fields are read for context only; dates are `YYYY-MM-DD`. */
export interface ScreeningFields {
  readonly country: string;
  readonly today: string;
  readonly ageBand?: 'under_18' | '18_64' | '65_plus' | 'unknown';
  readonly supplyEndsOn?: string;
  readonly drug?: string;
  readonly alreadyTaking?: boolean;
  readonly condition?: string;
  readonly diagnosis?: string;
  readonly inHospitalNow?: boolean;
  readonly fitToTravel?: 'yes' | 'no' | 'unknown';
}

export interface ScreeningInput {
  readonly text: string;
  readonly lang: Language;
  readonly service: Service;
  readonly fields: ScreeningFields;
  readonly declaredSigns: readonly SignCode[];
}

export interface Advice {
  readonly code: SignCode;
  readonly level: AdviceLevel;
  readonly text: string;
}

export interface ScreeningResult {
  readonly level: Level;
  readonly signs: readonly SignCode[];
  readonly ruleSet: string;
  readonly advice: readonly Advice[];
}

/** Why a recognised concept does not count. */
export type StopReason = 'negated' | 'resolved' | 'past' | 'hypothetical' | 'other_person' | 'planned';

/** One recognised concept. `start` and `end` are UTF-16 offsets in the text as it was sent; never stored. */
export interface ExplainedConcept {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly stoppedBy?: StopReason;
}

export interface FiredRule {
  readonly id: string;
  readonly code: SignCode;
  readonly level: AdviceLevel;
  readonly reason: string;
}

/** Words that weighed for (positive) or against acting within a day, in log-odds; places in UTF-16 units, never stored. */
export interface WeighedWords {
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** What the classifier said, in log-odds: act within a day, and now rather than within a day. */
export interface ExplainedClassification {
  readonly act: number;
  readonly emergency: number;
  /** Heaviest first. */
  readonly words: readonly WeighedWords[];
}

export interface Explanation extends ScreeningResult {
  /** What the rules alone say of the text. */
  readonly byRules: Level;
  readonly classified: ExplainedClassification;
  readonly concepts: readonly ExplainedConcept[];
  readonly fired: readonly FiredRule[];
  /** Rules that would have fired if no negation, history or hypothetical had stopped a concept. */
  readonly stopped: readonly FiredRule[];
}

/** Concept name -> phrases, comma separated. The phrase notation is described in docs/screening.md. */
export type Lexicon = Readonly<Record<string, string>>;

/** One line of what a rule asks for: alternatives separated by `|`, each `concept` or `modifier:concept`. */
export type Group = string;

export interface Rule {
  readonly id: string;
  readonly code: SignCode;
  readonly level: AdviceLevel;
  /** All groups must hold. The first one is the sign itself and must come from the message. */
  readonly when: readonly Group[];
  /** None of these may hold. */
  readonly unless?: readonly Group[];
  /** The level when the sign is described as long-standing and unchanged. */
  readonly chronic?: AdviceLevel | 'none';
  readonly reason: string;
  readonly source: string;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
