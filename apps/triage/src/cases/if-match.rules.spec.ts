import { describe, expect, it } from '@jest/globals';
import { etagOf, hasSeen, readIfMatch } from './if-match.rules.js';

describe('If-Match', () => {
  it('is told from a missing one', () => {
    expect(readIfMatch(undefined)).toBeUndefined();
  });

  it.each([
    ['*', true],
    ['"7"', true],
    ['"1", "7"', true],
    ['"6"', false],
    ['W/"7"', false],
    ['7', false],
    ['"77"', false],
    ['"7" OR 1=1', false],
    ['', false],
  ])('%s against version 7: %s', (header, matches) => {
    const seen = readIfMatch(header);
    expect(seen !== undefined && hasSeen(seen, 7)).toBe(matches);
  });

  it('takes the tag that was given out', () => {
    expect(readIfMatch(etagOf(12))).toEqual({ kind: 'one-of', versions: [12] });
  });
});
