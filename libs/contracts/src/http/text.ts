import { z } from 'zod';

/* Control characters (C0 and C1) but line feed, carriage return and tab; lone surrogates; bidi overrides and isolates. */
const FORBIDDEN_IN_TEXT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
/* The line and paragraph separators too: what holds them is more than one line. */
const FORBIDDEN_IN_LINE = /[\u0000-\u001F\u007F-\u009F\p{Cs}\u2028-\u202E\u2066-\u2069]/u;

function typed(max: number, forbidden: RegExp, message: string): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !forbidden.test(value), { message, params: { code: 'forbidden_character' } });
}

/** One line that a person typed, 1 to `max` UTF-16 units after trimming. */
export function line(max: number): z.ZodString {
  return typed(max, FORBIDDEN_IN_LINE, 'contains control or direction characters');
}

/** Text of several lines that a person typed. */
export function text(max: number): z.ZodString {
  return typed(max, FORBIDDEN_IN_TEXT, 'contains control or direction characters');
}
