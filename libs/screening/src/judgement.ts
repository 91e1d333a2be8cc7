import type { Classified } from './classifier/classify.js';
import type { Level } from './types.js';

/**
 * What the level that the rules gave adds to the classifier's log-odds, fitted on messages that neither had seen (five-fold
 * cross-validation, docs/screening.md), and from where on a message counts: where at most one routine message in ten is
 * raised of those of usual length that nobody here has read.
 */
const RULES_ADD: Readonly<Record<Level, Classified>> = {
  routine: { act: 0, emergency: 0 },
  soon: { act: 0.35, emergency: -0.3 },
  urgent: { act: 2.15, emergency: 0 },
  emergency: { act: 2.25, emergency: 1.75 },
};
const ACTS_FROM = 0.4;
const EMERGENCY_FROM = -0.75;

/**
 * The level of a text from both readings. Either can raise it alone, if it is sure enough. What the rules found and the
 * classifier takes for a story, a question or somebody else stays a sign that should be looked at soon.
 */
export function judge(byRules: Level, said: Classified): Level {
  const add = RULES_ADD[byRules];
  if (said.act + add.act < ACTS_FROM) return byRules === 'routine' ? 'routine' : 'soon';
  if (byRules === 'emergency' || said.emergency + add.emergency >= EMERGENCY_FROM) return 'emergency';
  return 'urgent';
}
