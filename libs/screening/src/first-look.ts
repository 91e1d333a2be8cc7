import { firstGaps, firstNodes, mayFollow, mayFollowLater, mayLead } from './beginnings.js';
import { isLeft, isOverdose, speaksOfHeat } from './measure.js';
import { MAX_UNITS, textOf, type Folded } from './normalise.js';
import { GAP, ROOT } from './phrase-tree.js';
import {
  contractionOf,
  isClauseEnd,
  isDigit,
  isLetter,
  isScript,
  isSentenceEnd,
  longestScript,
  numberEnd,
} from './tokens.js';
import { LABEL, SIGN, triggerOf, wordLeads } from './triggers.js';
import { script, wordTable, words } from './vocabulary.js';
import { HASH_START, hashStep, wordHash } from './word-hash.js';

/** Everything a text held so far, in one object that is used again: the look allocates nothing. */
const seen = {
  number: false,
  degrees: false,
  label: false,
  partsLow: 0,
  partsHigh: 0,
  qualitiesLow: 0,
  qualitiesHigh: 0,
};

const MAX_WORDS = MAX_UNITS / 2 + 8;
const ids = new Uint16Array(MAX_WORDS);
const sentences = new Uint16Array(MAX_WORDS);
const clauses = new Uint16Array(MAX_WORDS);
/** The same limits as the full reading has; beyond them the full reading decides. */
const MAX_SKIP = 3;
const MAX_STEPS = 120;
const NOT = wordHash('not');
let count = 0;
let steps = 0;

/** Notes a phrase of this sense; true when the text needs the full reading for it. */
function note(sense: number): boolean {
  const trigger = triggerOf(sense);
  if (trigger === undefined) return false;
  if ((trigger.kind & SIGN) !== 0) return true;
  if ((trigger.kind & LABEL) !== 0) seen.label = true;
  seen.partsLow |= trigger.partsLow;
  seen.partsHigh |= trigger.partsHigh;
  seen.qualitiesLow |= trigger.qualitiesLow;
  seen.qualitiesHigh |= trigger.qualitiesHigh;
  return false;
}

const adds = (): boolean =>
  (seen.label && seen.number) ||
  (seen.partsLow & seen.qualitiesLow) !== 0 ||
  (seen.partsHigh & seen.qualitiesHigh) !== 0;

/**
 * One pass over the folded text, without allocation: does it hold a phrase that can make a rule fire? "No" is certain
 * and ends the work for ordinary messages; a wrong "yes" costs only the full reading.
 */
export function mayHoldSign({ units, length: n }: Folded): boolean {
  seen.number = seen.degrees = seen.label = false;
  seen.partsLow = seen.partsHigh = seen.qualitiesLow = seen.qualitiesHigh = 0;
  count = 0;
  let sentence = 0;
  let clause = 0;
  let before = 0;
  let joined = false;
  let i = 0;
  while (i < n) {
    let unit = units[i] ?? 0;
    if (isLetter(unit)) {
      const start = i;
      let hash = HASH_START;
      do {
        hash = hashStep(hash, unit);
        unit = units[++i] ?? 0;
      } while (isLetter(unit) && i < n);
      const contracted = hash === NOT && joined ? contractionOf(before) : -1;
      before = hash;
      joined = true;
      if (contracted >= 0) ids[count - 1] = contracted;
      else {
        ids[count] = wordTable.find(units, start, i, hash);
        sentences[count] = sentence;
        clauses[count++] = clause;
      }
      continue;
    }
    if (isDigit(unit)) {
      const start = i;
      i = numberEnd(units, i, n);
      seen.number = true;
      joined = false;
      if (mayBeDegrees(units, start, i)) seen.degrees = true;
      if (
        mayBeTemperature(units, start, i, n) ||
        mayBeDose(units, start, i, n) ||
        mayBePressure(units, start, i)
      )
        return true;
      continue;
    }
    if (unit >= 0x80) {
      if (mayLead(units, i) && note(script.senseOf(longestScript(units, i, n)))) return true;
      // Marks that are no words do not part "is" from "not".
      if (isScript(unit) || unit >= 0xe000) joined = false;
    }
    if (isSentenceEnd(unit) || (unit === 46 && !isDigit(units[i + 1] ?? 0))) {
      sentence++;
      clause++;
      joined = false;
    } else if (isClauseEnd(unit)) {
      clause++;
      joined = false;
    } else if (unit === 47 || unit === 0x3001) joined = false;
    i++;
  }
  return phrases() || adds() || (seen.degrees && speaksOfHeat(textOf(units, 0, n)));
}

const isPoint = (unit: number): boolean => unit === 46 || unit === 44;

/** Latin phrases: only where two words that may belong together stand together. */
function phrases(): boolean {
  sentences[count] = 0xffff;
  for (let k = 0; k < count; k++) {
    const id = ids[k] ?? 0;
    const first = firstNodes[id] ?? ROOT;
    if (first === ROOT) continue;
    if (note(words.senseOf(first))) return true;
    let follows = k + 1 < count && mayFollow(id, ids[k + 1] ?? 0);
    for (let skip = 0; firstGaps[id] === 1 && !follows && skip <= MAX_SKIP && k + 1 + skip < count; skip++)
      follows = mayFollowLater(id, ids[k + 1 + skip] ?? 0);
    if (!follows) continue;
    steps = 0;
    if (walk(k + 1, first)) return true;
  }
  return false;
}

/** The node behind `node` on a branch that leads to a trigger, or ROOT. */
function leadingChild(node: number, symbol: number): number {
  const next = words.child(node, symbol);
  return wordLeads[next] === 1 ? next : ROOT;
}

function walk(k: number, node: number): boolean {
  if (++steps > MAX_STEPS) return true;
  if (note(words.senseOf(node))) return true;
  if (k >= count || sentences[k] !== sentences[k - 1]) return false;
  const next = leadingChild(node, ids[k] ?? 0);
  if (next !== ROOT && walk(k + 1, next)) return true;
  const gap = leadingChild(node, GAP);
  if (gap === ROOT) return false;
  for (let skip = 0; skip <= MAX_SKIP && k + skip < count; skip++) {
    const at = k + skip;
    if (sentences[at] !== sentences[k - 1] || (skip > 0 && clauses[at] !== clauses[k - 1])) return false;
    const after = leadingChild(gap, ids[at] ?? 0);
    if (after !== ROOT && walk(at + 1, after)) return true;
  }
  return false;
}

/** A number that may be a body temperature without a word: 38.9, 39°, 102F, 39度. */
function mayBeTemperature(units: Uint16Array, from: number, to: number, n: number): boolean {
  const first = units[from] ?? 0;
  if (to - from < 2 || (first !== 51 && first !== 52 && first !== 49 && first !== 57)) return false;
  if (first === 51 || first === 52) for (let i = from; i < to; i++) if (isPoint(units[i] ?? 0)) return true;
  let i = to;
  while (i < n && units[i] === 32) i++;
  const unit = units[i] ?? 0;
  const next = units[i + 1] ?? 0;
  // "degrees", "celsius", "fahrenheit" and the Lao word begin so.
  if (unit === 0x0ead || ((unit === 100 || unit === 99) && next === 101) || (unit === 102 && next === 97))
    return true;
  return unit === 0xb0 || unit === 0x5ea6 || ((unit === 99 || unit === 102) && !isLetter(units[i + 1] ?? 0));
}

/** "today 236/138", 85/50, 192/108mmHg: needs no word. What may be day and month does not count. */
function mayBePressure(units: Uint16Array, from: number, to: number): boolean {
  if (units[to] !== 47 || !isDigit(units[to + 1] ?? 0) || !isDigit(units[to + 2] ?? 0)) return false;
  return to - from === 3 || (to - from === 2 && (units[from] ?? 0) >= 52);
}

/** 33 to 43 and 95 to 109 without a unit: a temperature where the text speaks of one. */
function mayBeDegrees(units: Uint16Array, from: number, to: number): boolean {
  const first = units[from];
  return to - from === 2 ? first === 51 || first === 52 || first === 57 : to - from === 3 && first === 49;
}

/** As far as the full reading looks around a number. */
const AROUND = 36;
/** Room for "about" or "all of" between verb and number. */
const VERB_WORDS = 2;
const VERBS = new Set(
  'took taken swallowed ate downed taking only just left to last for'.split(' ').map(wordHash),
);

/** "took 30 tablets", "only 4 tablets", 剩 4 片: cut out only where such a word or script stands in front. */
function mayBeDose(units: Uint16Array, from: number, to: number, n: number): boolean {
  if (to - from > 3) return false;
  let back = from - 1;
  while (back >= 0 && units[back] === 32) back--;
  let told = back >= 0 && isScript(units[back] ?? 0);
  for (let word = 0; !told && word < VERB_WORDS && back >= 0; word++) {
    const end = back;
    while (back >= 0 && isLetter(units[back] ?? 0)) back--;
    let hash = HASH_START;
    for (let i = back + 1; i <= end; i++) hash = hashStep(hash, units[i] ?? 0);
    told = VERBS.has(hash);
    while (back >= 0 && !isLetter(units[back] ?? 0)) back--;
  }
  if (!told) return false;
  const cut = (a: number, b: number): string => textOf(units, Math.max(0, a), b);
  const value = Number.parseInt(cut(from, to), 10);
  const before = cut(from - AROUND, from);
  const after = cut(to, Math.min(n, to + AROUND)).replace(/^[ -]+/, ' ');
  return isOverdose(value, before, after) || isLeft(value, before, after);
}
