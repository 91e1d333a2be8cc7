const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `in 2 hours`, `5 minutes ago`: the largest unit that fits, rounded towards now. */
export function relativeTime(language: string, at: number, now: number): string {
  const distance = at - now;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  for (const [unit, length] of UNITS) {
    if (Math.abs(distance) >= length) return words.format(Math.trunc(distance / length), unit);
  }
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'minute');
}

/** Date and time in the zone of whoever reads, or in a zone that is named. */
export function absoluteTime(language: string, at: number, timeZone?: string): string {
  return format(language, { dateStyle: 'medium', timeStyle: 'short' }, timeZone).format(at);
}

/** With seconds, for logs. */
export function preciseTime(language: string, at: number, timeZone?: string): string {
  return format(language, { dateStyle: 'medium', timeStyle: 'medium' }, timeZone).format(at);
}

/** Weekday and time of day somewhere else. */
export function timeThere(language: string, at: number, timeZone: string): string {
  return format(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' }, timeZone).format(at);
}

function format(
  language: string,
  options: Intl.DateTimeFormatOptions,
  timeZone?: string,
): Intl.DateTimeFormat {
  const known = timeZone === undefined ? options : { ...options, timeZone };
  try {
    return new Intl.DateTimeFormat(language, known);
  } catch {
    // A zone that this browser does not know yet.
    return new Intl.DateTimeFormat(language, options);
  }
}
