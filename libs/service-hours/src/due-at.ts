import { addBusiness, elapsedOn, instantOn } from './business-time.js';
import { calendarOf, type Calendar } from './calendar.js';
import { MINUTE } from './local-date.js';
import type { LevelTargets, ServiceHours, Target, TargetTable } from './service-hours.schema.js';

/** What a due time counts: every minute, or open minutes only. */
export type Around = 'clock' | 'business';

/**
 * The instant by which a target is met. Business targets fall into open time, closing instant included, and a
 * later `from` is never due earlier. A request that comes on a closed day counts as having come at the end of
 * the business day before.
 */
export function dueAt({
  hours,
  target,
  from,
}: {
  hours: ServiceHours;
  target: Target;
  from: Date | number;
}): Date {
  const instant = Number(from);
  if ('minutes' in target) return new Date(instant + target.minutes * MINUTE);
  const calendar = calendarOf(hours);
  if ('businessMinutes' in target) {
    return new Date(addBusiness(calendar, instant, target.businessMinutes * MINUTE));
  }
  if ('businessDays' in target) return new Date(sameTimeOn(calendar, instant, target.businessDays));
  const { open, start } = businessDayAfter(
    calendar,
    calendar.dayAt(instant).day,
    target.endOfNextBusinessDays,
  );
  return new Date(open.at(-1)?.end ?? start);
}

/** The target of a service at a level; a service that the table does not name has the default ones. */
export function targetFor(table: TargetTable, service: string, level: keyof LevelTargets): Target {
  const own = Object.hasOwn(table, service) ? table[service] : undefined;
  return (own ?? table.default)[level];
}

/** Whether a target runs around the clock or in open time: what `pause` and `resume` need to know. */
export function aroundOf(target: Target): Around {
  return 'minutes' in target ? 'clock' : 'business';
}

function sameTimeOn(calendar: Calendar, instant: number, days: number): number {
  const today = calendar.dayAt(instant);
  const due = businessDayAfter(calendar, today.day, days);
  const elapsed = today.length === 0 ? due.length : elapsedOn(today, instant);
  if (elapsed > 0) return instantOn(due, elapsed);
  // No open time of that day is needed: the closing before it says the same and is a time at which somebody
  // is there.
  const before = calendar.businessDay(due.day, -1);
  return instantOn(before, before.length);
}

function businessDayAfter(
  calendar: Calendar,
  from: number,
  days: number,
): ReturnType<Calendar['businessDay']> {
  let found = calendar.businessDay(from, 1);
  for (let passed = 1; passed < days; passed++) found = calendar.businessDay(found.day, 1);
  return found;
}
