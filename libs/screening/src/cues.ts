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
    'topic',
    'fiction',
    'later_word',
    'none_of_these',
    'happening',
    'thing_word',
    'figurative',
    'plea',
  ].map(cue),
  ...['deceased', 'survived', 'pet', 'work_habit', 'text_item', 'witness', 'admin_word', 'almost'].map(cue),
  ...['asked_of_you', 'kin', 'inanimate', 'record_head', 'instruction', 'cold_place'].map(cue),
  ...[
    'well_now',
    'well_soft',
    'expected_effect',
    'job_word',
    'exam',
    'document',
    'years_long',
    'cold_nature',
    'lesson_word',
    'discard',
    'joke',
    'recent_past',
    'fear',
  ].map(cue),
]);
/** Somebody who died: what befell them is over. */
export const DECEASED = cue('deceased');
/** "They brought me back", behind a story of long ago. */
export const SURVIVED = cue('survived');
export const PET = cue('pet');
/** What somebody sees at work: "every day we admit". */
export const WORK_HABIT = cue('work_habit');
/** A question, a leaflet, a translation: quotation marks hold its words. */
export const TEXT_ITEM = cue('text_item');
/** "I saw somebody": the storyteller only watched. */
export const WITNESS = cue('witness');
/** Prices, forms and waiting, and the "nearly" of an exaggeration. */
export const ADMIN = cue('admin_word');
export const ALMOST = cue('almost');
/** "No complaints, all values normal": the patient is well now. */
export const WELL = cue('well_now');
/** A purge, drops that widen the pupil, sport: what they do is no illness. */
export const EXPECTED = cue('expected_effect');
/** Who somebody is by trade, and questions of an examination. */
export const JOB = cue('job_word');
export const EXAM = cue('exam');
/** A consent form, a notice, an article: what it lists befell nobody. */
export const DOCUMENT = cue('document');
/** Cold hands and a dry mouth as a way one is, not an illness. */
export const NATURE = cue('cold_nature');
/** "Eats and sleeps well": the good end of an old story, no proof by itself. */
export const WELL_SOFT = cue('well_soft');
export const SUDDEN = cue('sudden');
/** "Last month": a story of then only where it has come to a good end. */
export const RECENT = cue('recent_past');
/** "I am afraid of": what one fears has not come. */
export const FEAR = cue('fear');
/** Lessons, booklets, stories in which self-harm and violence are the subject. */
export const LESSON = cue('lesson_word');
/** "Please ignore", "wrong group": the words before it are taken back. */
export const DISCARD = cue('discard');
export const JOKE = cue('joke');
export const YEARS = cue('years_long');
export const CHRONIC = cue('chronic');
/** "Have you ever": what a form asks. */
export const ASKED_OF_YOU = cue('asked_of_you');
/** A husband, a mother, a child: somebody the message cares for. */
export const KIN = cue('kin');
/** Phones, forms, companies: they die, choke and bleed without a patient. */
export const INANIMATE = cue('inanimate');
/** "Call us when": the signs of an instruction, which nobody is said to have. */
export const INSTRUCTION = cue('instruction');
/** A waiting room with the air conditioning on: whoever shivers there is cold. */
export const COLD_PLACE = cue('cold_place');
/** "Discharge summary", "past history": with a date, all behind it is past. */
export const RECORD = cue('record_head');
/** "I have none of these", an answer to what stands before it. */
export const NONE_OF_THESE = cue('none_of_these');
/** "He is like that now": what was asked before is happening. */
export const HAPPENING = cue('happening');
/** Units, hotlines, courses: names with a sign in them. */
export const THING = cue('thing_word');
/** "What can we do?": somebody else is ill now. */
export const PLEA = cue('plea');
/** What only figures of speech make ill: paperwork, prices, joy. */
export const FIGURATIVE = cue('figurative');
export const GRAVE = new Set(['self_harm', 'threat'].map(cue));
/** A story: nothing in its sentence is happening. */
export const FICTION = cue('fiction');
export const LATER = cue('later_word');
export const MAYBE = cue('maybe_asked');
/** The whole message speaks of a text, a lesson or a list, not of a patient. */
export const TOPIC = cue('topic');
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
      'vital_drug',
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
      'vital_drug',
    ],
  ].map(cue),
);

/** What happened once and harms later: feeling well does not take it back. */
export const EVENTS = new Set(
  [
    'overdose',
    'poison_taken',
    'wrong_dose',
    'missed_dose',
    'head_injury',
    'snake_bite',
    'animal_bite',
    'dialysis_missed',
    'device_trouble',
    'swallowed',
    'chemical',
    'vital_drug',
    'trauma',
  ].map(cue),
);

/** Feeling well, or a bleed that stopped, takes nothing back of these. */
export const LASTING_HARM = new Set(
  ['overdose', 'poison_taken', 'snake_bite', 'animal_bite', 'bite_word', 'runs_out'].map(cue),
);
/** A supply or a dose stands whatever date or question is near. */
export const LASTING = new Set(['runs_out', 'missed_dose', 'wrong_dose'].map(cue));
export const PREGNANT = cue('pregnant');

export const isCue = (concept: number): boolean => CUES.has(concept);
