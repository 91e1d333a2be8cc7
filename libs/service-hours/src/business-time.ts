import { calendarOf, type Calendar, type CalendarDay } from './calendar.js';
import { MINUTE } from './local-date.js';
import type { ServiceHours } from './service-hours.schema.js';

/** Whether the service is staffed at this instant; the closing instant itself is no longer open. */
export function isOpen(hours: ServiceHours, at: Date | number): boolean {
  const instant = Number(at);
  return calendarOf(hours)
    .dayAt(instant)
    .open.some(({ start, end }) => start <= instant && instant < end);
}

/** This instant when the service is open, otherwise the next one at which it opens. */
export function nextOpening(hours: ServiceHours, at: Date | number): Date {
  const instant = Number(at);
  const calendar = calendarOf(hours);
  const today = calendar.dayAt(instant);
  const stretch = today.open.find(({ end }) => instant < end) ?? calendar.businessDay(today.day, 1).open[0];
  return new Date(Math.max(instant, stretch?.start ?? instant));
}

/**
 * Minutes of open time between two instants; negative when `to` is before `from`. Fractional: milliseconds
 * are kept. A change of the clocks inside a window counts as the time that really passes.
 */
export function businessMinutesBetween(hours: ServiceHours, from: Date | number, to: Date | number): number {
  return businessBetween(calendarOf(hours), Number(from), Number(to)) / MINUTE;
}

/**
 * The first instant by which so many minutes of open time have passed (negative: are still to pass). It is
 * never in closed time: a sum that ends with a window ends at that closing, not at the next opening; so zero
 * minutes from a closed instant is the last closing.
 */
export function addBusinessMinutes(hours: ServiceHours, from: Date | number, minutes: number): Date {
  return new Date(addBusiness(calendarOf(hours), Number(from), Math.round(minutes * MINUTE)));
}

/** Open milliseconds of a day before an instant. */
export function elapsedOn(day: CalendarDay, instant: number): number {
  let elapsed = 0;
  for (const { start, end } of day.open) {
    if (instant <= start) break;
    elapsed += Math.min(instant, end) - start;
  }
  return elapsed;
}

/**
 * The first instant of a day by which so many open milliseconds (more than none) have passed, at the latest
 * its closing.
 */
export function instantOn(day: CalendarDay, elapsed: number): number {
  let left = elapsed;
  for (const { start, end } of day.open) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return day.open.at(-1)?.end ?? day.start;
}

/** As `businessMinutesBetween`, in milliseconds. */
export function businessBetween(calendar: Calendar, from: number, to: number): number {
  if (to < from) return -businessBetween(calendar, to, from);
  const last = calendar.dayAt(to);
  let day = calendar.dayAt(from);
  let sum = -elapsedOn(day, from);
  while (day.day < last.day) {
    sum += day.length;
    day = calendar.day(day.day + 1);
  }
  return sum + elapsedOn(last, to);
}

/** As `addBusinessMinutes`, in milliseconds. */
export function addBusiness(calendar: Calendar, from: number, milliseconds: number): number {
  if (!Number.isFinite(milliseconds)) throw new RangeError('not a number of minutes');
  let day = calendar.dayAt(from);
  let position = elapsedOn(day, from) + milliseconds;
  while (position > day.length) {
    position -= day.length;
    day = calendar.businessDay(day.day, 1);
  }
  while (position <= 0) {
    day = calendar.businessDay(day.day, -1);
    position += day.length;
  }
  return instantOn(day, position);
}
