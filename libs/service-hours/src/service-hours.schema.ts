import { z } from 'zod';
import { minuteOfDay } from './local-date.js';

const ClockTime = z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/);
const ClosingTime = z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);
const LocalMinute = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]$/)
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, 'no such day');

const Window = z.strictObject({ from: ClockTime, to: ClosingTime });
/** One stretch of open time on a day, local clock times `HH:mm`; `24:00` is the end of the day. */
export type OpenWindow = z.infer<typeof Window>;

/** The open windows of one weekday in order; a night shift is two windows, one per day. */
const Windows = z
  .array(Window)
  .max(6)
  .superRefine((windows, context) => {
    let end = -1;
    windows.forEach(({ from, to }, index) => {
      if (minuteOfDay(from) >= minuteOfDay(to)) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'a window ends on the day it starts, after its start',
        });
      }
      if (minuteOfDay(from) <= end) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'windows are in order, do not overlap and do not touch',
        });
      }
      end = minuteOfDay(to);
    });
  });

const Week = z
  .strictObject({
    mon: Windows,
    tue: Windows,
    wed: Windows,
    thu: Windows,
    fri: Windows,
    sat: Windows,
    sun: Windows,
  })
  .refine((week) => Object.values(week).some((windows) => windows.length > 0), 'at least one window a week');

/**
 * When a service is staffed. Times are local to `timeZone` (IANA name); `holidays` are whole local days,
 * `closedPeriods` local minutes, the end not included. `version` goes up with every change and travels with
 * each promise made by it.
 */
export const ServiceHours = z.strictObject({
  version: z.int().positive(),
  timeZone: z.string().max(64).refine(isTimeZone, 'not an IANA time zone'),
  weekly: Week,
  holidays: z.array(z.iso.date()).max(400),
  closedPeriods: z
    .array(
      z
        .strictObject({ from: LocalMinute, to: LocalMinute })
        .refine(({ from, to }) => from < to, 'a closed period ends after its start'),
    )
    .max(500)
    .optional(),
});
export type ServiceHours = z.infer<typeof ServiceHours>;

const Count = z.int().positive();

/**
 * How soon a person answers:
 * - `minutes` around the clock
 * - `businessMinutes` of open time
 * - `businessDays`: as far into the n-th next business day as it was into its own
 * - `endOfNextBusinessDays`: the closing time of the n-th next business day
 */
export const Target = z.union([
  z.strictObject({ minutes: Count.max(525_600), around: z.literal('clock') }),
  z.strictObject({ businessMinutes: Count.max(100_000) }),
  z.strictObject({ businessDays: Count.max(250) }),
  z.strictObject({ endOfNextBusinessDays: Count.max(250) }),
]);
export type Target = z.infer<typeof Target>;

/** One target for each level that screening may give. */
export const LevelTargets = z.strictObject({
  emergency: Target,
  urgent: Target,
  soon: Target,
  routine: Target,
});
export type LevelTargets = z.infer<typeof LevelTargets>;

/** Targets by service; `default` serves those not named. */
export const TargetTable = z.object({ default: LevelTargets }).catchall(LevelTargets);
export type TargetTable = z.infer<typeof TargetTable>;

function isTimeZone(name: string): boolean {
  // An offset such as +07:00 is accepted by Intl but knows no daylight-saving time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
