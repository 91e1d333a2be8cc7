import { emptyRoot, nodeHash } from './hashes.js';

/**
 * Told of every node the moment its subtree is full: level 0 are the leaves, `index` counts within the level.
 */
export type NodeVisitor = (level: number, index: number, hash: Buffer) => void;

const HASH = 32;
const MAX_SIZE = Number.MAX_SAFE_INTEGER;

/**
 * The right edge of a Merkle tree: all that is needed to append and to know the root, at most 53 hashes. Kept
 * beside the log, it lets a writer continue without reading the entries again.
 */
export class CompactTree {
  #size = 0;
  /** Roots of the full subtrees, one for each bit set in the size, largest first. */
  #edge: Buffer[] = [];

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  /**
   * Appends a leaf by its hash.
   * @param visit told of the leaf and of each subtree that it completes: the nodes a log stores to answer
   * proofs
   */
  append(leaf: Buffer, visit?: NodeVisitor): void {
    if (leaf.length !== HASH) throw new RangeError('a leaf hash has 32 bytes');
    if (this.#size >= MAX_SIZE) throw new RangeError('the tree is full');
    let hash = leaf;
    let index = this.#size;
    visit?.(0, index, hash);
    for (let level = 1; index % 2 === 1; level++) {
      const left = this.#edge.pop();
      if (left === undefined) throw new Error('the edge does not fit the size');
      hash = nodeHash(left, hash);
      index = (index - 1) / 2;
      visit?.(level, index, hash);
    }
    this.#edge.push(hash);
    this.#size += 1;
  }

  /** Root of the tree as it is, RFC 9162 section 2.1.1. */
  root(): Buffer {
    return (
      this.#edge.reduceRight<Buffer | undefined>(
        (right, left) => (right === undefined ? left : nodeHash(left, right)),
        undefined,
      ) ?? emptyRoot()
    );
  }

  /** A tree of its own that continues from here. */
  copy(): CompactTree {
    const tree = new CompactTree();
    tree.#size = this.#size;
    tree.#edge = [...this.#edge];
    return tree;
  }

  /** Size (8 bytes, big-endian) and edge hashes, largest subtree first. */
  serialise(): Buffer {
    const size = Buffer.alloc(8);
    size.writeBigUInt64BE(BigInt(this.#size));
    return Buffer.concat([size, ...this.#edge]);
  }

  /** @throws RangeError when the bytes are not what `serialise` gives */
  static restore(bytes: Buffer): CompactTree {
    const size = bytes.length >= 8 ? Number(bytes.readBigUInt64BE()) : -1;
    const hashes = Math.floor((bytes.length - 8) / HASH);
    if (size < 0 || size > MAX_SIZE || bytes.length !== 8 + HASH * bitsSet(size) || hashes < 0) {
      throw new RangeError('not a serialised tree');
    }
    const tree = new CompactTree();
    tree.#size = size;
    for (let at = 8; at < bytes.length; at += HASH)
      tree.#edge.push(Buffer.from(bytes.subarray(at, at + HASH)));
    return tree;
  }
}

function bitsSet(size: number): number {
  let bits = 0;
  for (let left = size; left > 0; left = Math.floor(left / 2)) bits += left % 2;
  return bits;
}
