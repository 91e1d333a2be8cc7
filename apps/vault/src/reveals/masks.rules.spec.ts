import { describe, expect, it } from '@jest/globals';
import { maskContact } from './masks.rules.js';

describe('masks of a contact', () => {
  it.each([
    ['Somchai Vongsa', 'S. V.'],
    ['somchai', 'S.'],
    ['  Anna  Maria   Schmidt ', 'A. M.'],
    ['王小明', '王'],
    ['欧阳 娜娜', '欧'],
    ['𠮷田', '𠮷'],
    ['Élodie Ångström', 'É. Å.'],
    ['ສົມໃຈ ວົງສາ', 'ສົ. ວົ.'],
    ['(Bob) O’Neil', 'B. O.'],
    ['42', '4.'],
  ])('shows %j as %j', (name, mask) => {
    expect(maskContact({ name })).toEqual({ name: mask });
  });

  it('says that there is an address, and shows the last two digits of the number', () => {
    expect(maskContact({ name: 'A B', email: 'secret@example.org', phone: '+856 20 5550 17-55' })).toEqual({
      name: 'A. B.',
      email: '•••@•••',
      phone: '••• 55',
    });
  });

  it('keeps no word of the contact', () => {
    const shown = JSON.stringify(
      maskContact({ name: 'Somchai Vongsa', email: 'somchai@example.org', phone: '+8562055501755' }),
    );
    for (const secret of ['omchai', 'ongsa', 'example', '5550', '856']) expect(shown).not.toContain(secret);
  });
});
