import { describe, expect, it } from '@jest/globals';
import { sourceOf } from './same-site.rules.js';

const OWN = 'https://help.example';

describe('where a change comes from', () => {
  it.each([
    ['same-origin', undefined, 'own'],
    ['none', undefined, 'own'],
    ['same-site', OWN, 'foreign'],
    ['cross-site', OWN, 'foreign'],
    [undefined, OWN, 'own'],
    [undefined, 'https://evil.example', 'foreign'],
    [undefined, 'null', 'foreign'],
    [undefined, undefined, 'unsaid'],
  ] as const)('Sec-Fetch-Site %s and Origin %s: %s', (site, origin, source) => {
    expect(sourceOf({ site, origin }, OWN)).toBe(source);
  });
});
