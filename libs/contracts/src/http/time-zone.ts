import { z } from 'zod';

const known = new Set<string>([...Intl.supportedValuesOf('timeZone'), 'UTC']);

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
    known.add(name);
    return true;
  } catch {
    return false;
  }
}
