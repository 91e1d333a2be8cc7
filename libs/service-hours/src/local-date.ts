/** Milliseconds of a day without a clock change. */
export const DAY = 86_400_000;
/** Milliseconds of a minute. */
export const MINUTE = 60_000;

/** `HH:mm` (also `24:00`) as minutes since midnight. */
export function minuteOfDay(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

/** `YYYY-MM-DD` as days since 1970-01-01. */
export function dayNumber(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY;
}

/** Weekday of a day number, Monday = 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
