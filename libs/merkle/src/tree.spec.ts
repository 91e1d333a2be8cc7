import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { CompactTree } from './compact-tree.js';
import { emptyRoot, leafHash } from './hashes.js';
import {
  consistencyNodes,
  consistencyProof,
  inclusionNodes,
  inclusionProof,
  rootNodes,
  rootOf,
  verifyConsistency,
  verifyInclusion,
  type HashAt,
  type NodeRef,
} from './proofs.js';

/**
 * The eight entries and the roots of their trees that Certificate Transparency implementations test against.
 */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((text) => Buffer.from(text, 'hex'));
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** MTH, PATH and SUBPROOF written down as RFC 6962 section 2.1 defines them: the oracle. */
const sha = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const split = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);
function mth(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha('');
  if (leaves.length === 1) return sha('\x00', only);
  const k = split(leaves.length);
  return sha('\x01', mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}
function path(m: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), mth(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), mth(leaves.slice(0, k))];
}
function subproof(m: number, leaves: readonly Buffer[], whole: boolean): Buffer[] {
  if (m === leaves.length) return whole ? [] : [mth(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), mth(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), mth(leaves.slice(0, k))];
}

/** A log that stores every full subtree as it is completed, and hands out only what was announced. */
function logOf(leaves: readonly Buffer[]): { tree: CompactTree; only: (refs: NodeRef[]) => HashAt } {
  const tree = new CompactTree();
  const nodes = new Map<string, Buffer>();
  for (const leaf of leaves) {
    tree.append(leafHash(leaf), (level, index, hash) => nodes.set(`${String(level)}.${String(index)}`, hash));
  }
  const only = (refs: NodeRef[]): HashAt => {
    const announced = new Set(refs.map(({ level, index }) => `${String(level)}.${String(index)}`));
    return (level, index) => {
      const key = `${String(level)}.${String(index)}`;
      const hash = nodes.get(key);
      if (!announced.has(key) || hash === undefined)
        throw new Error(`node ${key} was not announced or never completed`);
      return hash;
    };
  };
  return { tree, only };
}

const leavesOf = (n: number): Buffer[] =>
  Array.from({ length: n }, (_, i) => Buffer.from(`leaf ${String(i)}`));
const size = fc.integer({ min: 1, max: 70 });

describe('the tree', () => {
  test('has the well-known roots', () => {
    const tree = new CompactTree();
    expect(tree.root().toString('hex')).toBe(roots[0]);
    for (const [n, entry] of entries.entries()) {
      tree.append(leafHash(entry));
      expect(tree.root().toString('hex')).toBe(roots[n + 1]);
      expect(tree.size).toBe(n + 1);
    }
    expect(emptyRoot().toString('hex')).toBe(roots[0]);
  });

  test('has the root that the RFC defines, appended, restored or computed from stored nodes', () => {
    for (let n = 0; n <= 70; n++) {
      const leaves = leavesOf(n);
      const { tree, only } = logOf(leaves);
      expect(tree.root().equals(mth(leaves))).toBe(true);
      expect(rootOf(n, only(rootNodes(n))).equals(mth(leaves))).toBe(true);
      const restored = CompactTree.restore(tree.serialise());
      restored.append(leafHash(Buffer.from('next')));
      expect(restored.root().equals(mth([...leaves, Buffer.from('next')]))).toBe(true);
      expect(tree.size).toBe(n);
    }
  });

  test('keeps sizes beyond 32 bits', () => {
    const bytes = Buffer.alloc(8 + 32 * 3);
    bytes.writeBigUInt64BE(2n ** 40n + 3n);
    const tree = CompactTree.restore(bytes);
    tree.append(leafHash(Buffer.from('x')));
    expect(tree.size).toBe(2 ** 40 + 4);
    expect(tree.serialise().length).toBe(8 + 32 * 2);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a missing hash', Buffer.concat([logOf(leavesOf(3)).tree.serialise().subarray(0, -32)])],
    ['a hash too many', Buffer.concat([logOf(leavesOf(3)).tree.serialise(), Buffer.alloc(32)])],
    ['a size beyond whole numbers', Buffer.alloc(8, 255)],
  ])('is not restored from %s', (_, bytes) => {
    expect(() => CompactTree.restore(bytes)).toThrow(RangeError);
  });

  test('takes hashes only', () => {
    expect(() => {
      new CompactTree().append(Buffer.from('entry'));
    }).toThrow(RangeError);
  });
});

describe('inclusion proofs', () => {
  test('are what the RFC defines and verify, for every leaf of every size', () => {
    for (let n = 1; n <= 40; n++) {
      const leaves = leavesOf(n);
      const { tree, only } = logOf(leaves);
      for (const [m, leaf] of leaves.entries()) {
        const proof = inclusionProof(m, n, only(inclusionNodes(m, n)));
        expect(proof).toEqual(path(m, leaves));
        expect(verifyInclusion(leafHash(leaf), m, n, proof, tree.root())).toBe(true);
      }
    }
  });

  test('verify for nothing else: another leaf, index, size, root, hash, order or length', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, pick, place) => {
        const leaves = leavesOf(n);
        const { tree, only } = logOf(leaves);
        const m = pick % n;
        const proof = inclusionProof(m, n, only(inclusionNodes(m, n)));
        const leaf = leafHash(leaves[m] ?? Buffer.alloc(0));
        const root = tree.root();
        expect(verifyInclusion(leafHash(Buffer.from('x')), m, n, proof, root)).toBe(false);
        for (let other = 0; other <= n; other++) {
          if (other !== m) expect(verifyInclusion(leaf, other, n, proof, root)).toBe(false);
        }
        expect(verifyInclusion(leaf, m, n, proof, leaf)).toBe(n === 1);
        expect(verifyInclusion(leaf, m, n, [...proof, leaf], root)).toBe(false);
        expect(verifyInclusion(leaf, m, n, proof.slice(1), root)).toBe(n === 1);
        expect(verifyInclusion(leaf, m, n, proof.slice(0, -1), root)).toBe(n === 1);
        if (proof.length > 1) expect(verifyInclusion(leaf, m, n, proof.toReversed(), root)).toBe(false);
        if (proof.length > 0) {
          const changed = proof.with(place % proof.length, leafHash(Buffer.from('y')));
          expect(verifyInclusion(leaf, m, n, changed, root)).toBe(false);
        }
        for (const bad of [-1, 0.5, Number.NaN])
          expect(verifyInclusion(leaf, bad, n, proof, root)).toBe(false);
        expect(verifyInclusion(leaf, m, n, [Buffer.alloc(3)], root)).toBe(false);
      }),
    );
  });

  test('do not exist for leaves that do not', () => {
    for (const [m, n] of [
      [0, 0],
      [5, 5],
      [-1, 5],
      [0.5, 5],
    ] as const) {
      expect(() => inclusionNodes(m, n)).toThrow(RangeError);
    }
  });
});

describe('consistency proofs', () => {
  test('are what the RFC defines and verify, for every pair of sizes', () => {
    for (let n = 1; n <= 33; n++) {
      const leaves = leavesOf(n);
      const { only } = logOf(leaves);
      for (let m = 1; m <= n; m++) {
        const proof = consistencyProof(m, n, only(consistencyNodes(m, n)));
        expect(proof).toEqual(subproof(m, leaves, true));
        expect(verifyConsistency(m, n, mth(leaves.slice(0, m)), mth(leaves), proof)).toBe(true);
      }
    }
  });

  test('verify for no other roots, sizes or hashes', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, pick, place) => {
        const m = 1 + (pick % n);
        const leaves = leavesOf(n);
        const { only } = logOf(leaves);
        const proof = consistencyProof(m, n, only(consistencyNodes(m, n)));
        const [first, second] = [mth(leaves.slice(0, m)), mth(leaves)];
        const other = mth(
          leavesOf(n)
            .with(m - 1, Buffer.from('x'))
            .slice(0, m),
        );
        expect(verifyConsistency(m, n, other, second, proof)).toBe(false);
        expect(verifyConsistency(m, n, first, leafHash(Buffer.from('x')), proof)).toBe(false);
        expect(verifyConsistency(m, n, first, second, [...proof, first])).toBe(false);
        if (proof.length > 0) {
          expect(verifyConsistency(m, n, first, second, proof.slice(1))).toBe(false);
          const changed = proof.with(place % proof.length, leafHash(Buffer.from('y')));
          expect(verifyConsistency(m, n, first, second, changed)).toBe(false);
        }
        if (m < n) expect(verifyConsistency(n, m, second, first, proof)).toBe(false);
      }),
    );
  });

  test('from the empty tree are empty and bind nothing but its root', () => {
    expect(consistencyProof(0, 5, () => Buffer.alloc(32))).toEqual([]);
    expect(verifyConsistency(0, 5, emptyRoot(), mth(leavesOf(5)), [])).toBe(true);
    expect(verifyConsistency(0, 5, leafHash(Buffer.alloc(0)), mth(leavesOf(5)), [])).toBe(false);
    expect(() => consistencyNodes(6, 5)).toThrow(RangeError);
  });
});
