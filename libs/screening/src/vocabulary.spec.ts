import { describe, expect, it } from '@jest/globals';
import { senseCount } from './concepts.js';
import { script, wordTable, words } from './vocabulary.js';

const MIB = 1024 * 1024;

describe('the vocabulary', () => {
  it('takes less than 16 MiB, so that the gateway stays small', () => {
    const bytes = wordTable.byteLength + words.byteLength + script.byteLength;
    expect(bytes).toBeLessThan(16 * MIB);
  });

  it('keeps a phrase under 40 bytes and a word under 60', () => {
    expect((words.byteLength + script.byteLength) / (words.size + script.size)).toBeLessThan(40);
    expect(wordTable.byteLength / wordTable.size).toBeLessThan(60);
  });

  it('fits its numbers into 16 bits', () => {
    expect(wordTable.highest).toBeLessThan(0xffff);
    expect(senseCount()).toBeLessThan(0x1_0000);
  });
});
