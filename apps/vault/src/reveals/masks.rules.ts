import type { ContactMasks } from '#libs/contracts';

const HAN = /^\p{Script=Han}/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What staff see of a contact before they open it: enough to recognise, too little to use.
 *
 * @returns initials (`S. V.`; a name in Chinese characters its first one), `•••@•••` when there is an address, the last two
 * digits of the number (`••• 55`)
 */
export function maskContact(contact: { name: string; email?: string; phone?: string }): ContactMasks {
  return {
    name: maskName(contact.name),
    ...(contact.email === undefined ? {} : { email: '•••@•••' }),
    ...(contact.phone === undefined ? {} : { phone: maskPhone(contact.phone) }),
  };
}

function maskName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const initials = words.slice(0, HAN.test(name.trim()) ? 1 : 2).map((word) => firstLetter(word));
  return initials.map((letter) => (HAN.test(letter) ? letter : `${letter}.`)).join(' ');
}

/** A letter with its marks, as a reader sees it. */
function firstLetter(word: string): string {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  return (letters.find((letter) => /^\p{L}/u.test(letter)) ?? letters[0] ?? '•').toLocaleUpperCase('en');
}

function maskPhone(phone: string): string {
  return `••• ${phone.replace(/\D/g, '').slice(-2)}`;
}
