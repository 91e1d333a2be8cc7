import type { Lexicon } from '../types.js';

/** Words that people use for one another in everyday Lao, and spellings of one word; the first one found is replaced. */
const SAME: readonly (readonly string[])[] = [
  ['ຕົວ', 'ໂຕ', 'ຄີງ'],
  ['ຂ້າງ', 'ເບື້ອງ'],
  ['ເຈັບ', 'ປວດ'],
  ['ກໍ', 'ກະ'],
  ['ໃຄ່', 'ບວມ'],
  ['ຮາກ', 'ອາຈຽນ', 'ອ້ວກ'],
  ['ຍ່ຽວ', 'ປັດສະວະ'],
  ['ຂີ້', 'ຖ່າຍ', 'ອາຈົມ'],
  ['ໜ້າເອິກ', 'ເອິກ', 'ໜ້າອົກ'],
  ['ເຫື່ອ', 'ເຫງື່ອ'],
  ['ບໍ່ຢຸດ', 'ບໍ່ເຊົາ'],
  ['ລີ້ນ', 'ລິ້ນ'],
  ['ດິ້ນ', 'ດີ້ນ'],
  ['ອີ່ມ', 'ອິ່ມ'],
  ['ຊິ', 'ຈະ'],
  ['ຕຸ່ມ', 'ຜື່ນ'],
  ['ບາດ', 'ແຜ'],
  ['ດື່ມ', 'ກິນ'],
  ['ໝາກໄຂ່ຫຼັງ', 'ໄຂ່ຫຼັງ', 'ໄຕ'],
];

function variants(phrase: string): Set<string> {
  const found = new Set([phrase]);
  for (const group of SAME)
    for (const known of [...found]) {
      const word = group.find((w) => known.includes(w));
      if (word) for (const other of group) found.add(known.replace(word, other));
    }
  return found;
}

/** The same lexicon with every phrase in all its variants. */
export const withVariants = (lexicon: Lexicon): Lexicon =>
  Object.fromEntries(
    Object.entries(lexicon).map(([concept, phrases]) => [
      concept,
      [...new Set(phrases.split(',').flatMap((phrase) => [...variants(phrase.trim())]))].join(', '),
    ]),
  );
