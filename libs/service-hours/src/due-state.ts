import { addBusiness } from './business-time.js';
import { calendarOf } from './calendar.js';
import { MINUTE } from './local-date.js';
import type { ServiceHours } from './service-hours.schema.js';

/** How a case stands to its due time. */
export type DueState = 'ok' | 'soon' | 'overdue' | 'paused';

const SOON_MINUTES = 60;

/**
 * How a case stands to its due time now: `overdue` from the instant after it, `soon` from `dueSoonAt` on.
 * @param soonMinutes length of the warning before the due time, 60 unless told
 * @param hours when given, the warning is counted in open minutes: what is due at nine in the morning is soon
 * the evening before
 */
export function dueState({
  dueAt,
  now,
  paused,
  soonMinutes = SOON_MINUTES,
  hours,
}: {
  dueAt: Date | number;
  now: Date | number;
  paused: boolean;
  soonMinutes?: number;
  hours?: ServiceHours;
}): DueState {
  if (paused) return 'paused';
  if (Number(now) > Number(dueAt)) return 'overdue';
  const soon = dueSoonAt({ dueAt, soonMinutes, ...(hours && { hours }) });
  return Number(now) >= soon.getTime() ? 'soon' : 'ok';
}

/** The instant at which a due time becomes `soon`; see `dueState` for the parameters. */
export function dueSoonAt({
  dueAt,
  soonMinutes = SOON_MINUTES,
  hours,
}: {
  dueAt: Date | number;
  soonMinutes?: number;
  hours?: ServiceHours;
}): Date {
  const before = soonMinutes * MINUTE;
  if (hours === undefined) return new Date(Number(dueAt) - before);
  return new Date(addBusiness(calendarOf(hours), Number(dueAt), -before));
}
