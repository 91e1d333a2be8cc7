import type { SignCode } from '#libs/contracts';
import { applyContext } from './context.js';
import { findMentions, type Mention } from './mentions.js';
import { foldText } from './normalise.js';
import { tokenise } from './tokens.js';
import type { AdviceLevel, ScreeningFields } from './types.js';
import { conceptId, conceptName } from './vocabulary.js';

const BACKGROUND = new Set(
  [
    'cancer on_anticancer myelosuppressive immunotherapy transplant immunosuppressed liver_disease heart_disease',
    'kidney_disease diabetes lung_disease anticoagulant hypertension bone_disease metastatic epilepsy pregnant',
  ]
    .join(' ')
    .split(' ')
    .map((name) => conceptId(name)),
);
const TREATMENT = new Set(
  ['on_anticancer', 'myelosuppressive', 'immunotherapy', 'anticoagulant'].map((n) => conceptId(n)),
);
const CANCER = conceptId('cancer');

/** A fact of the form as a mention without a place in the text. */
const outside = (concept: number): Mention => ({
  concept,
  first: -1,
  last: -1,
  start: -1,
  end: -1,
  position: -1000,
  positionEnd: -1000,
  sentence: -9,
  clause: -9,
});

function background(text: string | undefined): number[] {
  if (!text) return [];
  const list = tokenise(foldText(text));
  const mentions = findMentions(list);
  applyContext(list, mentions);
  return mentions.filter((m) => BACKGROUND.has(m.concept) && m.stop !== 'negated').map((m) => m.concept);
}

/** What the structured fields contribute to the rules: illness, treatment, age. They never make a sign by themselves. */
export function fieldMentions(fields: ScreeningFields): Mention[] {
  const concepts = new Set([...background(fields.condition), ...background(fields.diagnosis)]);
  for (const concept of background(fields.drug)) {
    // A drug that is only looked for does not count as being taken; the illness behind it does.
    if (!TREATMENT.has(concept) || fields.alreadyTaking !== false) concepts.add(concept);
    else if (conceptName(concept) !== 'anticoagulant') concepts.add(CANCER);
  }
  if (fields.ageBand === 'under_18') concepts.add(conceptId('child'));
  if (fields.ageBand === '65_plus') concepts.add(conceptId('elderly'));
  return [...concepts].map(outside);
}

const DAY = 86_400_000;
/** A supply that ends within this many days needs somebody soon. */
const SUPPLY_DAYS = 7;

/** Signs that the fields alone give. Dates that cannot be read give none. */
export function fieldHits(fields: ScreeningFields): [SignCode, AdviceLevel][] {
  const hits: [SignCode, AdviceLevel][] = [];
  if (fields.ageBand === 'under_18') hits.push(['child', 'soon']);
  if (fields.supplyEndsOn) {
    const days = (Date.parse(fields.supplyEndsOn) - Date.parse(fields.today)) / DAY;
    if (days <= SUPPLY_DAYS) hits.push(['supply_ends_soon', 'soon']);
  }
  return hits;
}
