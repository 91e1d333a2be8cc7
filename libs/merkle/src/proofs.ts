import { emptyRoot, nodeHash } from './hashes.js';

/**
 * A full subtree of 2^level leaves; `index` counts within the level, so it covers leaves from `index *
 * 2^level` on.
 */
export interface NodeRef {
  level: number;
  index: number;
}

/** Gives the hash of a full subtree. A log that stores its nodes looks it up; see `CompactTree.append`. */
export type HashAt = (level: number, index: number) => Buffer;

/** One hash of a proof: the root of leaves [from, to), which need not be one full subtree. */
interface Range {
  from: number;
  to: number;
}

/** The nodes that `inclusionProof` will ask for, so that they can be fetched at once. */
export function inclusionNodes(index: number, size: number): NodeRef[] {
  return inclusionRanges(index, size).flatMap(fullSubtrees);
}

/**
 * Proof that a leaf is in the tree of a size, sibling of the leaf first (RFC 9162 section 2.1.3.1).
 * @throws RangeError when there is no such leaf
 */
export function inclusionProof(index: number, size: number, hashAt: HashAt): Buffer[] {
  return inclusionRanges(index, size).map((range) => rangeRoot(range, hashAt));
}

/** The nodes that `consistencyProof` will ask for. */
export function consistencyNodes(first: number, second: number): NodeRef[] {
  return consistencyRanges(first, second).flatMap(fullSubtrees);
}

/**
 * Proof that the tree of size `second` continues the tree of size `first` (RFC 9162 section 2.1.4.1); empty
 * when the sizes are equal or the first is 0.
 * @throws RangeError when `first` is larger
 */
export function consistencyProof(first: number, second: number, hashAt: HashAt): Buffer[] {
  return consistencyRanges(first, second).map((range) => rangeRoot(range, hashAt));
}

/** The nodes that `rootOf` will ask for. */
export function rootNodes(size: number): NodeRef[] {
  assertSize(size);
  return fullSubtrees({ from: 0, to: size });
}

/** Root of the first `size` leaves of a log that stores its nodes. */
export function rootOf(size: number, hashAt: HashAt): Buffer {
  assertSize(size);
  return size === 0 ? emptyRoot() : rangeRoot({ from: 0, to: size }, hashAt);
}

/**
 * Checks an inclusion proof (RFC 9162 section 2.1.3.2). False for whatever does not fit, never an exception.
 */
export function verifyInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !allHashes([leaf, root, ...proof])) return false;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && hash.equals(root);
}

/**
 * Checks a consistency proof (RFC 9162 section 2.1.4.2). False for whatever does not fit, never an exception.
 */
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: Buffer,
  secondRoot: Buffer,
  proof: readonly Buffer[],
): boolean {
  if (!isSize(first) || !isSize(second) || first > second) return false;
  if (!allHashes([firstRoot, secondRoot, ...proof])) return false;
  if (first === second) return proof.length === 0 && firstRoot.equals(secondRoot);
  if (first === 0) return proof.length === 0 && firstRoot.equals(emptyRoot());
  const [start, ...rest] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  if (start === undefined) return false;
  let at = first - 1;
  let last = second - 1;
  while (at % 2 === 1) {
    at = half(at);
    last = half(last);
  }
  let older = start;
  let newer = start;
  for (const hash of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = nodeHash(hash, older);
      newer = nodeHash(hash, newer);
      while (at % 2 === 0 && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      newer = nodeHash(newer, hash);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && older.equals(firstRoot) && newer.equals(secondRoot);
}

function inclusionRanges(index: number, size: number): Range[] {
  assertSize(size);
  if (!isSize(index) || index >= size) throw new RangeError('no such leaf');
  const ranges: Range[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

function consistencyRanges(first: number, second: number): Range[] {
  assertSize(first);
  assertSize(second);
  if (first > second) throw new RangeError('the first size is the smaller one');
  if (first === 0 || first === second) return [];
  const ranges: Range[] = [];
  let from = 0;
  let to = second;
  while (to > first) {
    const middle = from + splitOf(to - from);
    if (first <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  // The whole first tree is known to the verifier; a part of it is not.
  if (from > 0) ranges.push({ from, to });
  return ranges.reverse();
}

/**
 * Full subtrees that make up leaves [from, to), largest first; `from` is always a multiple of that one's
 * width.
 */
function fullSubtrees({ from, to }: Range): NodeRef[] {
  const nodes: NodeRef[] = [];
  for (let at = from; at < to;) {
    let level = 0;
    let width = 1;
    while (at + width * 2 <= to) {
      width *= 2;
      level += 1;
    }
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

function rangeRoot(range: Range, hashAt: HashAt): Buffer {
  const hashes = fullSubtrees(range).map(({ level, index }) => hashAt(level, index));
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** The largest power of two smaller than a width of at least 2. */
function splitOf(width: number): number {
  let split = 1;
  while (split * 2 < width) split *= 2;
  return split;
}

function isPowerOfTwo(value: number): boolean {
  return value === 1 || splitOf(value) * 2 === value;
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function assertSize(value: number): void {
  if (!isSize(value)) throw new RangeError('a size is a whole number');
}

function allHashes(values: readonly Buffer[]): boolean {
  return values.every((value) => value.length === 32);
}
