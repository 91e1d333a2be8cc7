import { describe, expect, it } from '@jest/globals';
import { foldText } from '../normalise.js';
import { readSymbols } from './symbols.js';
import { windowsOf } from './windows.js';

const windows = (text: string) => windowsOf(readSymbols(foldText(text)));
const SENTENCE = 'we would like to know when the clinic opens. ';

describe('windows of a text', () => {
  it('are one for a text of the usual length, none for an empty one', () => {
    expect(windows('')).toEqual([]);
    expect(windows(SENTENCE)).toEqual([{ first: 0, end: 10 }]);
    expect(windows('痛'.repeat(160))).toHaveLength(1);
  });

  it('begin where sentences begin, and leave nothing out', () => {
    const all = windows(SENTENCE.repeat(40));
    expect(all.length).toBeGreaterThan(5);
    expect(all.map(({ first }) => first % 10)).toEqual(all.map(() => 0));
    for (const [i, { first }] of all.entries())
      if (i > 0) expect(first).toBeLessThanOrEqual(all[i - 1]?.end ?? 0);
    expect(all.at(-1)?.end).toBe(400);
  });

  it('overlap by half where there is no sentence', () => {
    expect(windows('痛'.repeat(400))).toEqual([
      { first: 0, end: 160 },
      { first: 80, end: 240 },
      { first: 160, end: 320 },
      { first: 240, end: 400 },
    ]);
  });

  it('stay few however short the sentences are', () => {
    expect(windows('a. '.repeat(5_000)).length).toBeLessThanOrEqual(500);
  });
});
