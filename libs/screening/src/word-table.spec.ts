import { describe, expect, it } from '@jest/globals';
import { wordHash } from './word-hash.js';
import { WordTable } from './word-table.js';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe('a word table', () => {
  it('finds words in a text without cutting them out', () => {
    const table = new WordTable(8);
    table.add('chest', 1);
    table.add('pain', 2);
    const units = unitsOf('a chest pain');
    expect(table.find(units, 2, 7, wordHash('chest'))).toBe(1);
    expect(table.find(units, 8, 12, wordHash('pain'))).toBe(2);
    expect(table.find(units, 0, 1, wordHash('a'))).toBe(0);
  });

  it('tells words of one hash apart', () => {
    // A pair that FNV-1a gives the same 32 bits.
    const [one, other] = ['intermettent', 'incotinent'];
    expect(wordHash(one)).toBe(wordHash(other));
    const table = new WordTable(8);
    table.add(one, 1);
    expect(table.numberOf(other)).toBe(0);
    table.add(other, 2);
    expect([table.numberOf(one), table.numberOf(other)]).toEqual([1, 2]);
  });

  it('takes neither the beginning nor the continuation of a word for it', () => {
    const table = new WordTable(8);
    table.add('fever', 1);
    // The hash is given by the caller; even a wrong one must not make another word of it.
    const units = unitsOf('feverish');
    expect(table.find(units, 0, 4, wordHash('fever'))).toBe(0);
    expect(table.find(units, 0, 6, wordHash('fever'))).toBe(0);
    expect(table.find(units, 0, 5, wordHash('fever'))).toBe(1);
  });

  it('lets a word keep its first number', () => {
    const table = new WordTable(8);
    table.add('loose', 1);
    table.add('loose', 2);
    expect([table.numberOf('loose'), table.size, table.highest]).toEqual([1, 1, 1]);
  });

  it('finds every word again after it has widened', () => {
    const table = new WordTable(2);
    const words = Array.from({ length: 3000 }, (_, i) => `word${i.toString(36)}`);
    for (const [i, word] of words.entries()) table.add(word, i + 1);
    expect(words.map((word) => table.numberOf(word))).toEqual(words.map((_, i) => i + 1));
    expect(table.numberOf('wordless')).toBe(0);
  });

  it('refuses a word that does not fit', () => {
    expect(() => {
      new WordTable(8).add('x'.repeat(65), 1);
    }).toThrow(RangeError);
  });
});
