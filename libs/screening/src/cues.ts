import { conceptId } from './vocabulary.js';

/** The concepts that frame others: negation, time, person, doubt. What they do is in context.ts. */

const cue = (name: string): number => conceptId(name);
export const NEG = cue('neg');
export const NEG_LIST = cue('neg_list');
export const NEG_AFTER = cue('neg_after');
export const NEG_TIGHT = cue('neg_tight');
export const RESOLVED = cue('resolved');
export const PAST = cue('past');
export const HISTORY_OF = cue('history_of');
export const NOW = cue('now');
export const EVIDENCE = cue('evidence');
export const SUBJECT = cue('subject');
export const HYPOTHETICAL = cue('hypothetical');
export const OTHER = cue('other_person');
export const FAMILY_HISTORY = cue('family_history');
export const PLANNED = cue('planned');
export const FINISHED = cue('finished');
export const BUT = cue('but');
export const WORSE = cue('worse');
export const HOURS = cue('hours_long');
export const DAYS = cue('days_long');

export const CUES = new Set([
  ...[
    NEG,
    NEG_LIST,
    NEG_AFTER,
    NEG_TIGHT,
    RESOLVED,
    PAST,
    HISTORY_OF,
    NOW,
    EVIDENCE,
    SUBJECT,
    HYPOTHETICAL,
    OTHER,
  ],
  ...[FAMILY_HISTORY, PLANNED, FINISHED, BUT, HOURS, DAYS],
  ...[
    'ask_if',
    'neg_blank',
    'severe',
    'mild',
    'sudden',
    'new',
    'worse',
    'persistent',
    'chronic',
    'ten_days',
  ].map(cue),
  ...[
    'five_days',
    'improving',
    'one_side',
    'exertion',
    'at_rest',
    'day_unit',
    'maybe_asked',
    'question_particle',
    'wont_stop',
    'many_times',
  ].map(cue),
]);
export const GRAVE = new Set(['self_harm', 'threat'].map(cue));
export const MAYBE = cue('maybe_asked');
export const QUESTION = cue('question_particle');
export const MODIFIERS = new Set(['severe', 'sudden', 'worse', 'persistent', 'new', 'chronic'].map(cue));
export const PERSONS = new Set(
  ['child', 'infant', 'small_child', 'newborn', 'elderly', 'adult', 'pregnant'].map(cue),
);
export const TREATMENTS = new Set(
  ['on_anticancer', 'myelosuppressive', 'immunotherapy', 'new_drug', 'anticoagulant'].map(cue),
);
/** Names that a later sentence must not lose because an earlier one only asks: illnesses count even in a question. */
export const BACKGROUND = new Set(
  [
    ...[
      'cancer',
      'liver_disease',
      'heart_disease',
      'kidney_disease',
      'diabetes',
      'lung_disease',
      'immunosuppressed',
    ],
    ...[
      'transplant',
      'metastatic',
      'bone_disease',
      'hypertension',
      'epilepsy',
      'steroid_user',
      'line_present',
    ],
  ].map(cue),
);

export const isCue = (concept: number): boolean => CUES.has(concept);
