import { conceptId, conceptsOf, senseCount } from './concepts.js';
import { ROOT, type PhraseTree } from './phrase-tree.js';
import { COMPOSITES } from './rules/composites.js';
import { RULES } from './rules/index.js';
import { script, words } from './vocabulary.js';

/** What the first look makes of a phrase: a sign by itself, a label of a measurement, halves of composites as bits. */
export interface Trigger {
  readonly kind: number;
  readonly partsLow: number;
  readonly partsHigh: number;
  readonly qualitiesLow: number;
  readonly qualitiesHigh: number;
}

/** The phrase is a sign by itself. */
export const SIGN = 1;
/** The phrase names a quantity: it matters where a number stands. */
export const LABEL = 2;

const halves = (written: string): number[] => written.split('|').map((name) => conceptId(name.trim()));

interface Masks {
  kind: number;
  readonly bits: [partsLow: number, partsHigh: number, qualitiesLow: number, qualitiesHigh: number];
}
const masks = new Map<number, Masks>();
function mask(concept: number): Masks {
  let known = masks.get(concept);
  if (!known) masks.set(concept, (known = { kind: 0, bits: [0, 0, 0, 0] }));
  return known;
}

// Nothing but the first line of a rule makes it fire, so only these concepts and what makes them are looked for.
for (const rule of RULES)
  for (const alternative of rule.when[0]?.split('|') ?? [])
    mask(conceptId(alternative.trim().split(':').at(-1) ?? '')).kind |= SIGN;
for (const label of ['measured', 'temperature_label']) mask(conceptId(label)).kind |= LABEL;
COMPOSITES.forEach(([, parts, qualities], index) => {
  // More than 64 pairs share bits, which costs a needless look now and then, never a sign.
  const slot = index & 63;
  const bit = 1 << (slot & 31);
  const high = slot >> 5;
  for (const part of halves(parts)) mask(part).bits[high === 0 ? 0 : 1] |= bit;
  for (const quality of halves(qualities)) mask(quality).bits[high === 0 ? 2 : 3] |= bit;
});

function triggerFor(concepts: readonly number[]): Trigger | undefined {
  let kind = 0;
  let [partsLow, partsHigh, qualitiesLow, qualitiesHigh] = [0, 0, 0, 0];
  for (const concept of concepts) {
    const known = masks.get(concept);
    if (!known) continue;
    kind |= known.kind;
    partsLow |= known.bits[0];
    partsHigh |= known.bits[1];
    qualitiesLow |= known.bits[2];
    qualitiesHigh |= known.bits[3];
  }
  return kind !== 0 || partsLow !== 0 || partsHigh !== 0 || qualitiesLow !== 0 || qualitiesHigh !== 0
    ? { kind, partsLow, partsHigh, qualitiesLow, qualitiesHigh }
    : undefined;
}

const bySense = Array.from({ length: senseCount() }, (_, sense) => triggerFor(conceptsOf(sense)));
/** The trigger of phrases of this sense; `undefined` where they decide nothing. */
export const triggerOf = (sense: number): Trigger | undefined => bySense[sense];

/** By node: 1 where a phrase with a trigger ends here or further on. The root is 0. */
function leadsOf(tree: PhraseTree): Uint8Array {
  const leads = new Uint8Array(tree.size);
  for (let node = 1; node < tree.size; node++)
    if (triggerOf(tree.senseOf(node)))
      for (let up = node; up !== ROOT && leads[up] === 0; up = tree.parentOf(up)) leads[up] = 1;
  return leads;
}
export const wordLeads = leadsOf(words);
export const scriptLeads = leadsOf(script);
