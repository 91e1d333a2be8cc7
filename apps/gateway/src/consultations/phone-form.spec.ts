import { describe, expect, it } from '@jest/globals';
import { getCountries, getExampleNumber, isPossiblePhoneNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples' with { type: 'json' };
import { isPossiblePhone } from './phone-form.js';

describe('a phone number', () => {
  it('of every country is possible as its authority writes it', () => {
    for (const country of getCountries()) {
      const number = getExampleNumber(country, examples);
      if (number !== undefined)
        expect([country, isPossiblePhone(number.formatInternational())]).toEqual([country, true]);
    }
  });

  it.each(['+999 1234567', '+85620', '+1 23', '+86 138 0013 8000 0000 00', '+0 1234567'])(
    '%s is not',
    (phone) => {
      expect(isPossiblePhoneNumber(phone)).toBe(false);
      expect(isPossiblePhone(phone)).toBe(false);
    },
  );
});
