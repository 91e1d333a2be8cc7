import { describe, expect, it } from '@jest/globals';
import { foldText } from '../normalise.js';
import { readSymbols } from './symbols.js';

function read(text: string): { text: string; hash: number; script: boolean }[] {
  const folded = foldText(text);
  const { hashes, scripts, starts, ends, length } = readSymbols(folded);
  return Array.from({ length }, (_, i) => ({
    text: String.fromCharCode(...folded.units.subarray(starts[i], ends[i])),
    hash: hashes[i] ?? 0,
    script: scripts[i] === 1,
  }));
}
const same = (a: string, b: string): boolean => read(a)[0]?.hash === read(b)[0]?.hash;

describe('symbols of a text', () => {
  it('are words, letters of scripts, numbers and punctuation', () => {
    expect(read('Fever 38.9, 发烧 ໄຂ້ ok?').map(({ text }) => text)).toEqual([
      'fever',
      '38.9',
      ',',
      '发',
      '烧',
      ...Array.from('ໄຂ້'),
      'ok',
      '?',
    ]);
  });

  it('know letters of scripts without spaces', () => {
    expect(read('a胸b').map(({ script }) => script)).toEqual([false, true, false]);
  });

  it('pass over spaces, exclamation marks and other alphabets', () => {
    expect(read(' help!!! боль / ').map(({ text }) => text)).toEqual(['help']);
  });

  it.each([
    ['a temperature by its whole degrees', '38.9', '38.2', true],
    ['two temperatures a degree apart', '38.9', '39.1', false],
    ['a decimal comma', '38,9', '38.9', true],
    ['other fractions by their digits', '12.4', '77.1', true],
    ['whole numbers by their digits', '61', '48', true],
    ['a number of days', '2', '3', false],
    ['years and codes of any length', '2019000', '99999999', true],
    ['a number with and without a fraction', '61', '61.0', false],
  ])('compare %s', (_what, a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });
});
