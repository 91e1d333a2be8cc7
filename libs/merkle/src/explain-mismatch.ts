import type { CompactTree } from './compact-tree.js';

/** The leaves between the last checkpoint that matched and the first that does not. */
export interface Bracket {
  /** The tree at the checkpoint that matched. */
  base: CompactTree;
  /** Index of the bracket's first entry. */
  first: number;
  /** Hashes appended since, as the log stores them. */
  stored: readonly Buffer[];
  /**
   * For leaves whose bytes do not hash to the stored hash: what they hash to; and for indexes that came
   * twice: the other hash.
   */
  others: ReadonlyMap<number, readonly Buffer[]>;
  /**
   * The hash after the bracket, when there is one: what would be its last leaf if one entry too many was put
   * in.
   */
  next: Buffer | undefined;
}

/**
 * What single act of tampering gives the signed root when it is undone; `leaves` are the bracket's true
 * leaves.
 */
export type Explanation =
  | { kind: 'other_hash'; leaves: Buffer[] }
  | { kind: 'inserted'; index: number; leaves: Buffer[] }
  | { kind: 'reordered'; index: number; with: number; leaves: Buffer[] };

/** Hashes one search may spend: a fraction of a second. A wider bracket stays a range. */
const BUDGET = 300_000;

/** Looks for one act of tampering within a bracket that explains why its root is not the signed one. */
export function explainMismatch(bracket: Bracket, root: Buffer): Explanation | undefined {
  let spent = 0;
  for (const candidate of candidates(bracket)) {
    spent += bracket.stored.length;
    if (spent > BUDGET) return undefined;
    const tree = bracket.base.copy();
    for (const leaf of candidate.leaves) tree.append(leaf);
    if (tree.root().equals(root)) return candidate;
  }
  return undefined;
}

function* candidates({ first, stored, others, next }: Bracket): Generator<Explanation> {
  const replaced = [...stored];
  for (const [index, hashes] of others) {
    for (const hash of hashes) {
      if (index < first || index >= first + stored.length) continue;
      yield { kind: 'other_hash', leaves: stored.with(index - first, hash) };
      replaced[index - first] = hash;
    }
  }
  yield { kind: 'other_hash', leaves: replaced };
  if (next !== undefined) {
    for (let at = 0; at < stored.length; at++) {
      yield { kind: 'inserted', index: first + at, leaves: [...stored.toSpliced(at, 1), next] };
    }
  }
  // Neighbours first: the pairs that are likelier and fewer.
  for (let distance = 1; distance < stored.length; distance++) {
    for (let at = 0; at + distance < stored.length; at++) {
      const left = stored[at];
      const right = stored[at + distance];
      if (left === undefined || right === undefined) continue;
      const leaves = stored.with(at, right).with(at + distance, left);
      yield { kind: 'reordered', index: first + at, with: first + at + distance, leaves };
    }
  }
}
