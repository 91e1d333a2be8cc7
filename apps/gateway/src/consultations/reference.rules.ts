const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = SYMBOLS.length;
const LENGTH = 8;
/** Bytes from here on would favour some symbols. */
const UNBIASED_BELOW = 256 - (256 % BASE);
/** Inverse of the check symbol's weight (9) modulo 31. */
const CHECK_INVERSE = 7;
const WELL_FORMED = /^[2-9A-HJKMNP-Z]{9}$/;

const values = new Map(Array.from(SYMBOLS, (symbol, value): [string, number] => [symbol, value]));

/**
 * Check symbol of eight symbols: with weights 1 to 9 the sum of all nine is 0 modulo 31. Weights differ and 31 is prime,
 * so every wrong symbol and every swap of two symbols is seen (ISO/IEC 7064 uses the same argument for pure systems).
 */
export function checkSymbol(symbols: string): string {
  let sum = 0;
  for (let place = 0; place < LENGTH; place++) sum += (place + 1) * (values.get(symbols.charAt(place)) ?? 0);
  return SYMBOLS.charAt(((BASE - (sum % BASE)) * CHECK_INVERSE) % BASE);
}

/**
 * A reference, `K7Q4-9XHM-2`, from random bytes: eight symbols without look-alikes and a check symbol. No credential.
 *
 * @param randomBytes called for eight fresh bytes until enough of them are unbiased
 */
export function referenceFrom(randomBytes: () => Uint8Array): string {
  let symbols = '';
  while (symbols.length < LENGTH) {
    for (const byte of randomBytes()) {
      if (byte < UNBIASED_BELOW && symbols.length < LENGTH) symbols += SYMBOLS.charAt(byte % BASE);
    }
  }
  return spelled(symbols + checkSymbol(symbols));
}

/**
 * A typed reference in its one form; case, spaces and dashes do not matter.
 *
 * @returns undefined when it cannot be one: wrong length, foreign symbols, or a check symbol that does not fit
 */
export function normaliseReference(input: string): string | undefined {
  if (input.length > 64) return undefined;
  const symbols = input
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
  if (!WELL_FORMED.test(symbols)) return undefined;
  return checkSymbol(symbols) === symbols.charAt(LENGTH) ? spelled(symbols) : undefined;
}

function spelled(symbols: string): string {
  return `${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`;
}
