/** Emoji that people use in place of a word, and the concept each stands for. */
export const EMOJI: readonly (readonly [emoji: string, concept: string])[] = [
  ['🤒', 'fever'],
  ['🌡', 'temperature_label'],
  ['🥵', 'hot_feeling'],
  ['🥶', 'chills'],
  ['🤮', 'vomit'],
  ['🤢', 'nausea'],
  ['🩸', 'blood'],
  ['😵', 'dizzy'],
  ['🤧', 'runny_nose'],
  ['🤕', 'headache'],
  ['💔', 'context_none'],
];
