import { GAP, ROOT } from './phrase-tree.js';
import { scriptLeads, triggerOf, wordLeads } from './triggers.js';
import { script, wordTable, words } from './vocabulary.js';

/**
 * Where a phrase with a trigger may begin, decided from its first words or units before any tree is walked: a set of
 * bits with false alarms and without misses.
 */

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

/** Nodes behind the first word, by word number; ROOT where no phrase with a trigger begins so. */
export const firstNodes = new Int32Array(wordTable.highest + 1);
/** By the same number: 1 where a gap may follow the first word. */
export const firstGaps = new Uint8Array(wordTable.highest + 1);

for (let node = 1; node < words.size; node++) {
  if (wordLeads[node] === 0) continue;
  const symbol = words.symbolOf(node);
  const before = words.parentOf(node);
  const first = words.parentOf(before);
  if (before === ROOT) firstNodes[symbol] = node;
  else if (first === ROOT && symbol === GAP) firstGaps[words.symbolOf(before)] = 1;
  else if (first === ROOT) put(bitOf(words.symbolOf(before), symbol));
  else if (words.parentOf(first) === ROOT && words.symbolOf(before) === GAP)
    put(bitOf(words.symbolOf(first) | GAPPED, symbol));
}

/** Whether a phrase may go on with this word right behind its first one, or over a gap. */
export const mayFollow = (first: number, second: number): boolean => holds(bitOf(first, second));
export const mayFollowLater = (first: number, second: number): boolean =>
  holds(bitOf(first | GAPPED, second));

/** So many units of a script phrase are looked at before it is looked up. */
const LONG = 4;
/** By first unit: bit `k` says that a script phrase of `k` units is looked for; bit 4 stands for four and more. */
const lengths = new Uint8Array(65_536);
const mix = (path: number, unit: number): number => Math.imul(path, 0x0100_0193) ^ unit;

function putScriptPhrases(): void {
  // By node; the numbers of parents are lower, so a parent's entries stand when its children come.
  const depths = new Uint16Array(script.size);
  const firsts = new Uint16Array(script.size);
  const paths = new Int32Array(script.size);
  for (let node = 1; node < script.size; node++) {
    const before = script.parentOf(node);
    const unit = script.symbolOf(node);
    const depth = (depths[before] ?? 0) + 1;
    const first = before === ROOT ? unit : (firsts[before] ?? 0);
    const path = before === ROOT ? unit : mix(paths[before] ?? 0, unit);
    depths[node] = depth;
    firsts[node] = first;
    paths[node] = path;
    if (scriptLeads[node] === 0 || depth > LONG) continue;
    if (depth < LONG && !triggerOf(script.senseOf(node))) continue;
    lengths[first] = (lengths[first] ?? 0) | (1 << depth);
    put(bitOf(path, depth | SCRIPT));
  }
}
putScriptPhrases();

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
