import { conceptId, conceptsOf, DECOY, NO_SENSE } from './concepts.js';
import { GAP, ROOT } from './phrase-tree.js';
import type { Token, TokenList } from './tokens.js';
import type { StopReason } from './types.js';
import { wordTable, words } from './vocabulary.js';

/** A concept found in a text: which tokens it covers and, when it does not count, why. */
export interface Mention {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly position: number;
  readonly positionEnd: number;
  readonly sentence: number;
  readonly clause: number;
  stop?: StopReason;
  /** A value was measured, which nobody does for a hypothetical fever. */
  measured?: boolean;
}

const BUT = conceptId('but');
/** Phrases that frame others: what stands inside them is read as well. */
const FRAMES = new Set(
  [
    'evidence',
    'subject',
    'now',
    'hypothetical',
    'persistent',
    'severe',
    'planned',
    'sudden',
    'other_person',
    'resolved',
    'past',
    'family_history',
    'maybe_asked',
    'blood_mixed',
  ].map(conceptId),
);
/** Words that a gap never jumps over. */
const NEGATIONS = new Set(
  'no not without never denies denied isnt arent wasnt dont doesnt didnt hasnt havent nor neither but and'
    .split(' ')
    .map((word) => wordTable.numberOf(word))
    .filter((number) => number > 0),
);
/** At most this many words may stand where a phrase has a gap. */
const MAX_SKIP = 3;
const MAX_STEPS = 160;

/** The longest phrase without a gap and the longest with one: its last token and its sense. */
interface Best {
  last: number;
  sense: number;
  gappedLast: number;
  gappedSense: number;
  steps: number;
}

function walk(tokens: readonly Token[], i: number, node: number, gapped: boolean, best: Best): void {
  if (++best.steps > MAX_STEPS) return;
  const sense = words.senseOf(node);
  if (sense !== NO_SENSE) {
    if (gapped && i - 1 > best.gappedLast) {
      best.gappedLast = i - 1;
      best.gappedSense = sense;
    } else if (!gapped && i - 1 > best.last) {
      best.last = i - 1;
      best.sense = sense;
    }
  }
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.sentence !== token.sentence) return;
  const next = words.child(node, token.word);
  if (next !== ROOT) walk(tokens, i + 1, next, gapped, best);
  const gap = words.child(node, GAP);
  if (gap === ROOT) return;
  for (let skip = 0; skip <= MAX_SKIP; skip++) {
    const at = tokens[i + skip];
    if (!at || at.sentence !== before.sentence || (skip > 0 && at.clause !== before.clause)) return;
    const after = words.child(gap, at.word);
    if (after !== ROOT) walk(tokens, i + skip + 1, after, true, best);
    if (NEGATIONS.has(at.word)) return;
  }
}

export function mentionOf(tokens: readonly Token[], concept: number, first: number, last: number): Mention {
  const from = tokens[first] as Token;
  const to = tokens[last] as Token;
  return {
    concept,
    first,
    last,
    start: from.start,
    end: to.end,
    position: from.position,
    positionEnd: to.position,
    sentence: from.sentence,
    clause: from.clause,
  };
}

/** A "but" begins a new clause behind it. */
function shiftClauses(tokens: readonly Token[], buts: readonly number[]): void {
  let passed = 0;
  tokens.forEach((token, i) => {
    while ((buts[passed] ?? Infinity) < i) passed++;
    token.clause += passed;
  });
}

/** Finds phrases of all lexicons, longest first from left to right; a decoy swallows its words. */
export function findMentions({ tokens }: TokenList): Mention[] {
  const found: [concept: number, first: number, last: number][] = [];
  // Clauses are parted afterwards, so that phrases with gaps are found behind a "but" as before it.
  const buts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'script') {
      for (const concept of token.concepts) if (concept !== DECOY) found.push([concept, i, i]);
      continue;
    }
    const start = words.child(ROOT, token.word);
    if (start === ROOT) continue;
    const best: Best = {
      last: i - 1,
      sense: NO_SENSE,
      gappedLast: i - 1,
      gappedSense: NO_SENSE,
      steps: 0,
    };
    walk(tokens, i + 1, start, false, best);
    const plain = conceptsOf(best.sense);
    const wide = conceptsOf(best.gappedSense);
    if (wide.includes(DECOY) && best.gappedLast > best.last) {
      i = best.gappedLast;
      continue;
    }
    // A longer name that only protects its words wins over a phrase with gaps.
    const protectedName = best.last >= best.gappedLast && plain.includes(DECOY);
    for (const concept of protectedName ? [] : wide) found.push([concept, i, best.gappedLast]);
    for (const concept of plain) {
      if (concept === DECOY) continue;
      if (concept === BUT) buts.push(i);
      if (!wide.includes(concept)) found.push([concept, i, best.last]);
    }
    if (best.last > i && !plain.every((concept) => FRAMES.has(concept))) i = best.last;
  }
  shiftClauses(tokens, buts);
  return found.map(([concept, first, last]) => mentionOf(tokens, concept, first, last));
}
