import { addBusiness, businessBetween } from './business-time.js';
import { calendarOf } from './calendar.js';
import type { Around } from './due-at.js';
import { MINUTE } from './local-date.js';
import type { ServiceHours } from './service-hours.schema.js';

/**
 * What is left of a stopped clock, in minutes with fractions (store it as `double precision`); negative when
 * overdue.
 */
export interface Remaining {
  remainingMinutes: number;
}

/**
 * Stops the clock, while the answer of the visitor is awaited: how much time was left.
 * @param around `clock` for targets that run around the clock (`aroundOf(target)`); open time otherwise
 */
export function pause({
  dueAt,
  at,
  hours,
  around = 'business',
}: {
  dueAt: Date | number;
  at: Date | number;
  hours: ServiceHours;
  around?: Around;
}): Remaining {
  switch (around) {
    case 'clock':
      return { remainingMinutes: (Number(dueAt) - Number(at)) / MINUTE };
    case 'business':
      return { remainingMinutes: businessBetween(calendarOf(hours), Number(at), Number(dueAt)) / MINUTE };
  }
}

/**
 * Lets the clock run again: the due time with what was left, counted from `at`. Resumed at once, a due time
 * is what it was.
 */
export function resume({
  remainingMinutes,
  at,
  hours,
  around = 'business',
}: Remaining & { at: Date | number; hours: ServiceHours; around?: Around }): Date {
  const left = Math.round(remainingMinutes * MINUTE);
  switch (around) {
    case 'clock':
      return new Date(Number(at) + left);
    case 'business':
      return new Date(addBusiness(calendarOf(hours), Number(at), left));
  }
}
