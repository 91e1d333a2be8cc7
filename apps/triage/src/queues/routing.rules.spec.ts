import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COUNTRIES, language, level, service } from '#libs/contracts';
import { routeTo, type Queue } from './routing.rules.js';
import { SEEDED_QUEUES } from './seeded-queues.js';

const GENERAL: Queue = { name: 'general', service: null, language: null, isDefault: true, position: 100 };
const queue = (name: string, given: Partial<Queue>): Queue => ({
  name,
  service: null,
  language: null,
  isDefault: false,
  position: 10,
  ...given,
});

describe('routing', () => {
  it('gives every service x language x country x level exactly one seeded queue, the one of its service', () => {
    let combinations = 0;
    for (const wanted of service.options) {
      for (const spoken of language.options) {
        for (const country of COUNTRIES) {
          for (const pressing of level.options) {
            const request = { service: wanted, language: spoken, country, level: pressing };
            expect(routeTo(SEEDED_QUEUES, request)?.name).toBe(wanted);
            combinations++;
          }
        }
      }
    }
    expect(combinations).toBe(4 * 3 * 249 * 4);
  });

  it('drops nothing, whatever queues a site makes, as long as one is the default', () => {
    const anyQueue = fc.record({
      name: fc.stringMatching(/^[a-z]{2,8}$/),
      service: fc.constantFrom(null, ...service.options),
      language: fc.constantFrom(null, ...language.options),
      isDefault: fc.constant(false),
      position: fc.integer({ min: 0, max: 5 }),
    });
    const anyRequest = fc.record({
      service: fc.constantFrom(...service.options),
      language: fc.constantFrom(...language.options),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyQueue, { selector: ({ name }) => name }),
        anyRequest,
        (queues, request) => {
          const all = [...queues, GENERAL];
          const chosen = routeTo(all, request);
          expect(chosen).toBeDefined();
          expect(routeTo([...all].reverse(), request)).toBe(chosen);
          const { service: takesService, language: takesLanguage } = chosen!;
          expect([null, request.service]).toContain(takesService);
          expect([null, request.language]).toContain(takesLanguage);
        },
      ),
    );
  });

  it('prefers service and language over service, service over language, and position over name', () => {
    const both = queue('both', { service: 'drug_search', language: 'lo' });
    const served = queue('served', { service: 'drug_search' });
    const spoken = queue('spoken', { language: 'lo' });
    const first = queue('zz_first', { service: 'drug_search', position: 1 });
    const request = { service: 'drug_search', language: 'lo' } as const;
    expect(routeTo([GENERAL, spoken, served, both], request)).toBe(both);
    expect(routeTo([GENERAL, spoken, served], request)).toBe(served);
    expect(routeTo([GENERAL, spoken], request)).toBe(spoken);
    expect(routeTo([served, first], request)).toBe(first);
    expect(routeTo([GENERAL, spoken], { service: 'drug_search', language: 'en' })).toBe(GENERAL);
  });

  it('says so when there is no queue at all', () => {
    const none: Queue[] = [];
    const nowhere = routeTo(none, { service: 'drug_search', language: 'en' });
    expect(nowhere).toBeUndefined();
  });
});
