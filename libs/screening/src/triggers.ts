import { COMPOSITES } from './rules/composites.js';
import { RULES } from './rules/index.js';
import { conceptId, script, wordNumbers, words, type Node, type Trigger } from './vocabulary.js';
import { wordHash } from './word-hash.js';

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

function triggerOf(concepts: readonly number[]): Trigger | undefined {
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

/** Words on the way to a trigger: the others need no number in the first look. */
const needed = new Set<number>();

function mark(node: Node): boolean {
  const trigger = triggerOf(node.concepts ?? []);
  if (trigger) node.trigger = trigger;
  let leads = trigger !== undefined;
  for (const [word, next] of node.next)
    if (mark(next)) {
      leads = true;
      if (!isScriptTree) needed.add(word);
    }
  if (node.gap && mark(node.gap)) leads = true;
  if (leads) node.leads = true;
  return leads;
}
let isScriptTree = true;
mark(script);
isScriptTree = false;
mark(words);

const TABLE_SIZE = 1 << 17;
const hashes = new Int32Array(TABLE_SIZE);
const numbers = new Uint16Array(TABLE_SIZE);
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (TABLE_SIZE - 1);
for (const [word, number] of wordNumbers) {
  if (!needed.has(number)) continue;
  const hash = wordHash(word);
  let slot = slotOf(hash);
  while (numbers[slot] !== 0) slot = (slot + 1) & (TABLE_SIZE - 1);
  hashes[slot] = hash;
  numbers[slot] = number;
}

/** The number of a word of the phrases that are looked for, or 0. Two words of one hash cost time only. */
export function numberOfHash(hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (TABLE_SIZE - 1)) {
    const number = numbers[slot] ?? 0;
    if (number === 0 || hashes[slot] === hash) return number;
  }
}

/** Nodes behind the first word, by word number. */
export const roots: (Node | undefined)[] = [];
/** A set of pairs with false alarms and without misses; the same bits serve words and script units. */
const FILTER_BITS = 20;
const filter = new Uint32Array(1 << (FILTER_BITS - 5));
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const bitOf = (first: number, second: number): number => {
  const mixed = Math.imul(Math.imul(first, 0x85eb_ca6b | 0) ^ second, 0xc2b2_ae35 | 0);
  return (mixed ^ (mixed >>> 13)) & FILTER_MASK;
};
const put = (bit: number): void => {
  filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
};
const holds = (bit: number): boolean => ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
/** Set apart from plain pairs: words over a gap, and the first units of script phrases. */
const GAPPED = 0x10_0000;
const SCRIPT = 0x20_0000;
/** So many units of a script phrase are looked at before it is looked up. */
const LONG = 4;

for (const [first, node] of words.next) {
  if (!node.leads) continue;
  roots[first] = node;
  for (const [second, next] of node.next) if (next.leads) put(bitOf(first, second));
  for (const [second, next] of node.gap?.next ?? []) if (next.leads) put(bitOf(first | GAPPED, second));
}
/** Whether a phrase may go on with this word right behind its first one, or over a gap. */
export const mayFollow = (first: number, second: number): boolean => holds(bitOf(first, second));
export const mayFollowLater = (first: number, second: number): boolean =>
  holds(bitOf(first | GAPPED, second));

/** By first unit: bit `k` says that a script phrase of `k` units is looked for; bit 4 stands for four and more. */
const lengths = new Uint8Array(65_536);
const mix = (first: number, second: number): number => Math.imul(first, 0x0100_0193) ^ second;
function putScript(first: number, path: number, depth: number, node: Node): void {
  if (node.trigger || (depth === LONG && node.leads)) {
    lengths[first] = (lengths[first] ?? 0) | (1 << depth);
    put(bitOf(path, depth | SCRIPT));
  }
  if (depth < LONG) for (const [unit, next] of node.next) putScript(first, mix(path, unit), depth + 1, next);
}
for (const [first, node] of script.next) putScript(first, first, 1, node);

/** Whether a script phrase that is looked for may begin here. */
export function mayLead(units: Uint16Array, i: number): boolean {
  let path = units[i] ?? 0;
  const kinds = lengths[path] ?? 0;
  if (kinds === 0) return false;
  for (let depth = 1; depth <= LONG; depth++) {
    if ((kinds & (1 << depth)) !== 0 && holds(bitOf(path, depth | SCRIPT))) return true;
    path = mix(path, units[i + depth] ?? 0);
  }
  return false;
}
