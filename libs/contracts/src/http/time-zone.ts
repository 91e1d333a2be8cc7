import { z } from 'zod';

const known = new Set<string>([...Intl.supportedValuesOf('timeZone'), 'UTC']);
/** Intl takes any mixture of cases, so the spellings of one name alone could fill the memory. */
const KNOWN_AT_MOST = 2_000;

/** Name of a time zone in the IANA database that this runtime knows; aliases are accepted when Intl resolves them. */
export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, {
    message: 'is not a time zone of the IANA database',
    params: { code: 'unknown_time_zone' },
  });

function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    if (known.size < KNOWN_AT_MOST) known.add(name);
    return true;
  } catch {
    return false;
  }
}
