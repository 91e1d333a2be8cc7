import { describe, expect, it } from '@jest/globals';
import { judge } from './judgement.js';

const SURE = 6;

describe('the judgement', () => {
  it.each([
    ['emergency', -SURE, -SURE, 'soon'],
    ['urgent', -SURE, -SURE, 'soon'],
    ['soon', -SURE, -SURE, 'soon'],
    ['routine', -SURE, -SURE, 'routine'],
    ['routine', -SURE, SURE, 'routine'],
    ['routine', SURE, -SURE, 'urgent'],
    ['soon', SURE, -SURE, 'urgent'],
    ['emergency', SURE, -SURE, 'emergency'],
    ['routine', SURE, SURE, 'emergency'],
    ['urgent', SURE, SURE, 'emergency'],
    // Where the words are silent, the rules decide.
    ['emergency', 0, 0, 'emergency'],
    ['urgent', 0, -SURE, 'urgent'],
    ['soon', 0, 0, 'soon'],
    ['routine', 0, 0, 'routine'],
  ] as const)('of %s by rules, log-odds %d and %d, is %s', (byRules, act, emergency, expected) => {
    expect(judge(byRules, { act, emergency })).toBe(expected);
  });
});
