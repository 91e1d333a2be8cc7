import { describe, expect, it } from '@jest/globals';
import { conceptName } from './concepts.js';
import { foldText } from './normalise.js';
import { tokenise } from './tokens.js';
import { wordTable } from './vocabulary.js';

const read = (text: string): string[] => {
  const list = tokenise(foldText(text));
  return list.tokens.map(({ start, end }) => list.text.slice(start, end));
};

describe('tokens', () => {
  it('read "is not" as the word "isnt", but not over a comma or a sentence', () => {
    const [, contracted] = tokenise(foldText('he is not responding')).tokens;
    expect(contracted?.word).toBe(wordTable.numberOf('isnt'));
    expect(read('he is not responding')).toEqual(['he', 'is not', 'responding']);
    expect(read('it is, not now')).toEqual(['it', 'is', 'not', 'now']);
    expect(read('so it is. not now')).toEqual(['so', 'it', 'is', 'not', 'now']);
    expect(read('is nott')).toEqual(['is', 'nott']);
  });

  it('give a word of no lexicon the number 0, and a misspelled one that of its word', () => {
    const [unknown, misspelled] = tokenise(foldText('qwertz vommiting')).tokens;
    expect(unknown?.word).toBe(0);
    expect(misspelled?.word).toBe(wordTable.numberOf('vomiting'));
  });

  it('read numbers with their second value', () => {
    const [number] = tokenise(foldText('90/60')).tokens;
    expect([number?.value, number?.second]).toEqual([90, 60]);
  });

  it('find a second sign that begins inside the first', () => {
    const { tokens } = tokenise(foldText('一直吐绿水'));
    const concepts = tokens.map((token) => token.concepts.map(conceptName));
    expect(concepts.length).toBe(2);
    expect(tokens[1]?.start).toBeLessThan(tokens[0]?.end ?? 0);
  });
});
