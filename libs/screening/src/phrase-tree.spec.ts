import { describe, expect, it } from '@jest/globals';
import { GAP, PhraseTree, ROOT } from './phrase-tree.js';

const grow = (tree: PhraseTree, symbols: readonly number[]): number =>
  symbols.reduce((node, symbol) => tree.grow(node, symbol), ROOT);
const find = (tree: PhraseTree, symbols: readonly number[]): number =>
  symbols.reduce<number>((node, symbol) => (node === -1 ? -1 : tree.child(node, symbol) || -1), ROOT);

describe('a phrase tree', () => {
  it('shares beginnings and keeps the sense of each phrase', () => {
    const tree = new PhraseTree(8);
    const short = grow(tree, [7, 8]);
    const long = grow(tree, [7, 8, GAP, 9]);
    tree.setSense(short, 3);
    tree.setSense(long, 4);
    expect(grow(tree, [7, 8])).toBe(short);
    expect(tree.size).toBe(5);
    expect(tree.senseOf(find(tree, [7, 8]))).toBe(3);
    expect(tree.senseOf(find(tree, [7, 8, GAP, 9]))).toBe(4);
    expect(tree.senseOf(find(tree, [7]))).toBe(0);
  });

  it('knows of each node its symbol and its parent, whose number is lower', () => {
    const tree = new PhraseTree(8);
    const node = grow(tree, [5, GAP]);
    expect(tree.symbolOf(node)).toBe(GAP);
    expect(tree.parentOf(node)).toBe(tree.child(ROOT, 5));
    expect(tree.parentOf(node)).toBeLessThan(node);
  });

  it('has no child where none was made, not even for the number of an unknown word', () => {
    const tree = new PhraseTree(8);
    const node = grow(tree, [5]);
    expect([tree.child(node, 5), tree.child(node, 0), tree.child(node, GAP), tree.child(ROOT, 6)]).toEqual([
      ROOT,
      ROOT,
      ROOT,
      ROOT,
    ]);
  });

  it('finds every branch again after it has widened', () => {
    const tree = new PhraseTree(2);
    const phrases = Array.from({ length: 3000 }, (_, i) => [i % 7, i % 11, i]);
    for (const [i, phrase] of phrases.entries()) tree.setSense(grow(tree, phrase), i + 1);
    expect(phrases.map((phrase) => tree.senseOf(find(tree, phrase)))).toEqual(phrases.map((_, i) => i + 1));
    expect(find(tree, [1, 2, 5])).toBe(-1);
  });
});
