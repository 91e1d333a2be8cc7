import { describe, expect, it } from '@jest/globals';
import { SIGN_CODES } from '#libs/contracts';
import { adviceFor, EMERGENCY_NUMBERS, screen, type Language } from './index.js';

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'lo'];

describe('advice', () => {
  it.each(LANGUAGES)('has words in %s for every code, with the number of the country', (lang) => {
    for (const code of SIGN_CODES) {
      const [first] = adviceFor({ signs: [code], level: 'emergency', ruleSet: 'x', lang, country: 'LA' });
      expect(first?.text.length).toBeGreaterThan(20);
      expect(first?.text).not.toContain('{number}');
      if (code !== 'threat') expect(first?.text).toContain('1195');
    }
  });

  it('is the same when it is rebuilt from the stored codes', () => {
    const result = screen({
      text: 'chest pain and vomiting blood, yellow eyes',
      lang: 'zh-Hans',
      service: 'remote_consultation',
      fields: { country: 'CN', today: '2026-11-22' },
      declaredSigns: ['child'],
    });
    const { signs, level, ruleSet } = result;
    expect(adviceFor({ signs, level, ruleSet, lang: 'zh-Hans', country: 'CN' })).toEqual(result.advice);
    expect(result.advice[0]?.text).toContain('120');
  });

  it('says nothing for a routine request: no words that all is well', () => {
    expect(adviceFor({ signs: [], level: 'routine', ruleSet: 'x', lang: 'en', country: 'GB' })).toEqual([]);
  });

  it('lets the site settings replace a number and falls back to the common ones', () => {
    const ask = { signs: ['chest_pain'], level: 'emergency', ruleSet: 'x', lang: 'en' } as const;
    expect(adviceFor({ ...ask, country: 'ZZ' })[0]?.text).toContain('112 / 911');
    expect(adviceFor({ ...ask, country: 'GB', numbers: { GB: '333' } })[0]?.text).toContain('333');
  });

  it('gives every number a source', () => {
    for (const { number, source } of Object.values(EMERGENCY_NUMBERS)) {
      expect(number).toMatch(/^[\d /]+$/);
      expect(source.length).toBeGreaterThan(10);
    }
  });
});
