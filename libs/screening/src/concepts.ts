/**
 * Concepts ("fever", "not", "since yesterday") and senses. A sense is the list of concepts that one spelled phrase
 * stands for; there are hundreds of them for a hundred thousand phrases, so a phrase keeps only a number.
 */

const names: string[] = [];
const ids = new Map<string, number>();

/** The number of a concept; new names get the next one. */
export function conceptId(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, names.length);
  return names.push(name) - 1;
}
export const conceptName = (id: number): string => names[id] ?? '';

/** A phrase that only protects its words from being read as something else. */
export const DECOY = conceptId('context_none');

/** No phrase ends here. */
export const NO_SENSE = 0;
const senses: (readonly number[])[] = [[]];
const byConcepts = new Map<string, number>();

function senseOf(concepts: readonly number[]): number {
  const key = concepts.join(' ');
  const known = byConcepts.get(key);
  if (known !== undefined) return known;
  byConcepts.set(key, senses.length);
  return senses.push(concepts) - 1;
}

/** The concepts of a sense, in the order in which the lexicons gave them. */
export const conceptsOf = (sense: number): readonly number[] => senses[sense] ?? [];
export const senseCount = (): number => senses.length;

const withOneMore = new Map<number, number>();

/** The sense that stands for one concept more. A phrase that means something is never a decoy as well. */
export function senseWith(sense: number, concept: number): number {
  const key = (sense << 16) | concept;
  const known = withOneMore.get(key);
  if (known !== undefined) return known;
  const others = conceptsOf(sense).filter((other) => other !== DECOY && other !== concept);
  const made = senseOf(concept === DECOY && others.length > 0 ? others : [...others, concept]);
  withOneMore.set(key, made);
  return made;
}
