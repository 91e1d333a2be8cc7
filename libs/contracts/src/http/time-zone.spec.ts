import { describe, expect, it } from '@jest/globals';
import { timeZoneName } from '../vocabulary.js';
import { COUNTRIES, country } from './country.js';
import { timeZone } from './time-zone.js';

describe('a time zone', () => {
  it('that a request may name fits the event that carries it', () => {
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+7', 'EST5EDT', 'Asia/Saigon'];
    for (const zone of zones) {
      expect(timeZone.parse(zone)).toBe(zone);
      expect(timeZoneName.parse(zone)).toBe(zone);
    }
  });

  it.each(['', ' UTC', 'Asia/Nowhere', '+07:00', 'UTC+7', 'Asia//Vientiane', '__proto__', 'x'.repeat(65)])(
    'is not %j',
    (zone) => {
      expect(timeZone.safeParse(zone).success).toBe(false);
    },
  );
});

describe('a country', () => {
  it('is one of the 249 codes of ISO 3166-1, in capitals', () => {
    expect(new Set(COUNTRIES).size).toBe(249);
    for (const code of COUNTRIES) expect(country.parse(code)).toBe(code);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(COUNTRIES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it.each(['', 'la', 'LAO', 'XX', 'EU', 'UK', 'LA ', 'toString'])('is not %j', (code) => {
    expect(country.safeParse(code).success).toBe(false);
  });
});
