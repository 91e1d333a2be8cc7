import { DAY, MINUTE, dayNumber, minuteOfDay, weekdayOf } from './local-date.js';
import type { OpenWindow, ServiceHours } from './service-hours.schema.js';
import { zoneClock, type ZoneClock } from './time-zone.js';

/** A stretch of open time, instants in epoch milliseconds. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * One local day: `start` is its first instant, `end` the next day's; `open` its windows, `length` their sum.
 */
export interface CalendarDay {
  day: number;
  start: number;
  end: number;
  open: readonly Stretch[];
  length: number;
}

/** Days of one set of service hours, expanded when first asked for and kept. */
export interface Calendar {
  day(number: number): CalendarDay;
  /** The local day that an instant falls on. */
  dayAt(instant: number): CalendarDay;
  /** The nearest business day (a day with open time) after a day; before it when `step` is -1. */
  businessDay(from: number, step: 1 | -1): CalendarDay;
}

const KEPT = 4096;
// Two years: hours with a longer closed period are a mistake, not a calendar.
const SEARCHED = 731;
const calendars = new WeakMap<ServiceHours, Calendar>();

/**
 * The calendar of some service hours, made once per object: the hours must not be changed afterwards.
 * @throws RangeError from its methods when no day within two years is open
 */
export function calendarOf(hours: ServiceHours): Calendar {
  let calendar = calendars.get(hours);
  if (calendar === undefined) {
    calendar = expand(hours);
    calendars.set(hours, calendar);
  }
  return calendar;
}

function expand(hours: ServiceHours): Calendar {
  const clock = zoneClock(hours.timeZone);
  const { mon, tue, wed, thu, fri, sat, sun } = hours.weekly;
  const week = [mon, tue, wed, thu, fri, sat, sun];
  const holidays = new Set(hours.holidays.map(dayNumber));
  const closed = (hours.closedPeriods ?? [])
    .map(({ from, to }) => ({
      start: instantOf(clock, dayNumber(from.slice(0, 10)), minuteOfDay(from.slice(11))),
      end: instantOf(clock, dayNumber(to.slice(0, 10)), minuteOfDay(to.slice(11))),
    }))
    // A period inside the hour that the clocks skip is no time at all.
    .filter(({ start, end }) => start < end);
  const days = new Map<number, CalendarDay>();

  function day(number: number): CalendarDay {
    const known = days.get(number);
    if (known !== undefined) return known;
    const start = instantOf(clock, number, 0);
    const end = instantOf(clock, number + 1, 0);
    const windows = holidays.has(number) ? [] : (week[weekdayOf(number)] ?? []);
    const open = subtract(opened(clock, number, windows, start, end), closed);
    const length = open.reduce((sum, stretch) => sum + stretch.end - stretch.start, 0);
    const made = { day: number, start, end, open, length };
    if (days.size >= KEPT) days.clear();
    days.set(number, made);
    return made;
  }

  function dayAt(instant: number): CalendarDay {
    if (!Number.isFinite(instant)) throw new RangeError('not a time');
    // Local days differ from UTC days by at most one, so two steps find it and no offset is asked for.
    let found = day(Math.floor(instant / DAY));
    while (instant >= found.end) found = day(found.day + 1);
    while (instant < found.start) found = day(found.day - 1);
    return found;
  }

  function businessDay(from: number, step: 1 | -1): CalendarDay {
    for (let tried = 1; tried <= SEARCHED; tried++) {
      const found = day(from + step * tried);
      if (found.length > 0) return found;
    }
    throw new RangeError('service hours without an open day');
  }

  return { day, dayAt, businessDay };
}

function opened(
  clock: ZoneClock,
  day: number,
  windows: readonly OpenWindow[],
  dayStart: number,
  dayEnd: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of windows) {
    const start = Math.max(
      instantOf(clock, day, minuteOfDay(from)),
      dayStart,
      stretches.at(-1)?.end ?? dayStart,
    );
    const end = Math.min(instantOf(clock, day, minuteOfDay(to)), dayEnd);
    if (start < end) stretches.push({ start, end });
  }
  return stretches;
}

function subtract(open: readonly Stretch[], closed: readonly Stretch[]): Stretch[] {
  let left = [...open];
  for (const gap of closed) {
    left = left
      .flatMap(({ start, end }) => [
        { start, end: Math.min(end, gap.start) },
        { start: Math.max(start, gap.end), end },
      ])
      .filter(({ start, end }) => start < end);
  }
  return left;
}

function instantOf(clock: ZoneClock, day: number, minute: number): number {
  return clock.instantOf(day * DAY + minute * MINUTE);
}
