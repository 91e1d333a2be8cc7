import type { StopReason } from './types.js';
import type { Token, TokenList } from './tokens.js';
import { DECOY, conceptId, wordNumbers, words, type Node } from './vocabulary.js';

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
    .flatMap((word) => wordNumbers.get(word) ?? []),
);
/** At most this many words may stand where a phrase has a gap. */
const GAP = 3;
const MAX_STEPS = 160;

interface Best {
  last: number;
  node: Node | undefined;
  gappedLast: number;
  gapped: Node | undefined;
  steps: number;
}

function walk(tokens: readonly Token[], i: number, node: Node, gapped: boolean, best: Best): void {
  if (++best.steps > MAX_STEPS) return;
  if (node.concepts) {
    if (gapped && i - 1 > best.gappedLast) {
      best.gappedLast = i - 1;
      best.gapped = node;
    } else if (!gapped && i - 1 > best.last) {
      best.last = i - 1;
      best.node = node;
    }
  }
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.sentence !== token.sentence) return;
  const next = token.word > 0 ? node.next.get(token.word) : undefined;
  if (next) walk(tokens, i + 1, next, gapped, best);
  if (!node.gap) return;
  for (let skip = 0; skip <= GAP; skip++) {
    const at = tokens[i + skip];
    if (!at || at.sentence !== before.sentence || (skip > 0 && at.clause !== before.clause)) return;
    const after = at.word > 0 ? node.gap.next.get(at.word) : undefined;
    if (after) walk(tokens, i + skip + 1, after, true, best);
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

/** Finds phrases of all lexicons, longest first from left to right; a decoy swallows its words. */
export function findMentions({ tokens }: TokenList): Mention[] {
  const mentions: Mention[] = [];
  let clauseShift = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    token.clause += clauseShift;
    if (token.kind === 'script') {
      for (const concept of token.concepts)
        if (concept !== DECOY) mentions.push(mentionOf(tokens, concept, i, i));
      continue;
    }
    const start = token.word > 0 ? words.next.get(token.word) : undefined;
    if (!start) continue;
    const best: Best = { last: i - 1, node: undefined, gappedLast: i - 1, gapped: undefined, steps: 0 };
    walk(tokens, i + 1, start, false, best);
    const wide = best.gapped?.concepts;
    if (wide?.includes(DECOY) && best.gappedLast > best.last) {
      i = settle(tokens, i, best.gappedLast, clauseShift);
      continue;
    }
    // A longer name that only protects its words wins over a phrase with gaps.
    const protectedName = best.last >= best.gappedLast && best.node?.concepts?.includes(DECOY) === true;
    for (const concept of protectedName ? [] : (wide ?? []))
      mentions.push(mentionOf(tokens, concept, i, best.gappedLast));
    for (const concept of best.node?.concepts ?? []) {
      if (concept === DECOY) continue;
      if (concept === BUT) clauseShift++;
      if (!wide?.includes(concept)) mentions.push(mentionOf(tokens, concept, i, best.last));
    }
    if (best.last > i && !best.node?.concepts?.every((concept) => FRAMES.has(concept)))
      i = settle(tokens, i, best.last, clauseShift);
  }
  return mentions;
}

function settle(tokens: readonly Token[], from: number, to: number, shift: number): number {
  for (let j = from + 1; j <= to; j++) (tokens[j] as Token).clause += shift;
  return to;
}
