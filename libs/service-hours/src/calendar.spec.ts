import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addBusinessMinutes, businessMinutesBetween, isOpen } from './business-time.js';
import { defaultServiceHours, defaultTargets } from './defaults.js';
import { dueAt } from './due-at.js';
import { dueSoonAt, dueState } from './due-state.js';
import { pause, resume } from './pause.js';
import { ServiceHours, type OpenWindow, type Target } from './service-hours.schema.js';

const MINUTE = 60_000;
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const windows = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((minutes): OpenWindow[] => {
    const sorted = minutes.toSorted((a, b) => a - b);
    const pairs: OpenWindow[] = [];
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      pairs.push({ from: clock(sorted[at] ?? 0), to: clock(sorted[at + 1] ?? 0) });
    }
    return pairs;
  });
const day = fc
  .integer({ min: Date.UTC(2025, 11, 20), max: Date.UTC(2027, 0, 10) })
  .map((at) => new Date(at).toISOString().slice(0, 10));
const week = fc.record({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
  sat: windows,
  sun: windows,
});
const hours = fc
  .record({
    version: fc.constant(1),
    timeZone: fc.constantFrom(
      'Asia/Vientiane',
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Africa/Cairo',
    ),
    weekly: week.map((windowsOfWeek) => ({
      ...windowsOfWeek,
      wed: [
        { from: '01:15', to: '03:45' },
        { from: '23:00', to: '24:00' },
      ],
    })),
    holidays: fc.array(day, { maxLength: 5 }),
    closedPeriods: fc.array(
      fc.tuple(day, fc.nat({ max: 72 * 60 })).map(([from, length]) => ({
        from: `${from}T00:30`,
        to: new Date(Date.parse(`${from}T00:31Z`) + length * MINUTE).toISOString().slice(0, 16),
      })),
      { maxLength: 2 },
    ),
  })
  .map((value) => ServiceHours.parse(value));
/** Moments of one year, about the changes of the clocks more often than not. */
const moment = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
  ...[
    '2026-03-08T07:00Z',
    '2026-11-01T06:00Z',
    '2026-03-29T01:00Z',
    '2026-10-25T01:00Z',
    '2026-04-04T15:00Z',
    '2026-04-23T22:00Z',
  ].map((change) =>
    fc.integer({ min: Date.parse(change) - 10_000_000, max: Date.parse(change) + 10_000_000 }),
  ),
);
const businessTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ businessMinutes: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({ businessDays: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ endOfNextBusinessDays: fc.integer({ min: 1, max: 5 }) }),
);
const target: fc.Arbitrary<Target> = fc.oneof(
  businessTarget,
  fc.record({ minutes: fc.integer({ min: 1, max: 5000 }), around: fc.constant('clock' as const) }),
);

/** Open or not by reading the zone's clock at one instant: shares nothing with the calendar but the hours. */
function openByTheClock(service: ServiceHours, instant: number): boolean {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: service.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  const [date = '', time = ''] = text.split(' ');
  const local = `${date}T${time.slice(0, 5)}`;
  const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
  const name = days[new Date(`${date}T00:00Z`).getUTCDay()] ?? 'sun';
  const closed = (service.closedPeriods ?? []).some(({ from, to }) => from <= local && local < to);
  const inside = service.weekly[name].some(({ from, to }) => from <= local.slice(11) && local.slice(11) < to);
  return inside && !closed && !service.holidays.includes(date);
}

describe('service hours, whatever they are', () => {
  test('are open exactly when the clock on the wall says so', () => {
    const changes = [
      '2026-03-08',
      '2026-11-01',
      '2026-03-29',
      '2026-10-25',
      '2026-04-05',
      '2026-10-04',
      '2026-04-24',
      '2026-10-30',
    ];
    fc.assert(
      fc.property(hours, moment, (service, at) => {
        // On the very day of a change a window may begin or end in an hour that is skipped or twice there:
        // tested by example.
        fc.pre(!changes.some((change) => Math.abs(Date.parse(change) - at) < 40 * 60 * MINUTE));
        expect(isOpen(service, at)).toBe(openByTheClock(service, at));
      }),
      { numRuns: 700 },
    );
  });

  test('give a due time that is not before its request, and a later request is not due earlier', () => {
    fc.assert(
      fc.property(hours, target, moment, moment, (service, goal, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const due = [first, second].map((from) => dueAt({ hours: service, target: goal, from }).getTime());
        expect(due[0]).toBeGreaterThan(first);
        expect(due[0]).toBeLessThanOrEqual(due[1] ?? 0);
        const near = dueAt({ hours: service, target: goal, from: first + 1 }).getTime();
        expect(due[0]).toBeLessThanOrEqual(near);
      }),
      { numRuns: 700 },
    );
  });

  test('put a business due time into open time, at the latest at a closing', () => {
    fc.assert(
      fc.property(hours, businessTarget, moment, (service, goal, from) => {
        const due = dueAt({ hours: service, target: goal, from }).getTime();
        expect(isOpen(service, due - 1)).toBe(true);
      }),
      { numRuns: 700 },
    );
  });

  test('give to business minutes what the clock on the wall counts', () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 400 }), (service, from, minutes) => {
        const due = dueAt({ hours: service, target: { businessMinutes: minutes }, from }).getTime();
        expect(businessMinutesBetween(service, from, due)).toBeCloseTo(minutes, 6);
        expect(businessMinutesBetween(service, due, from)).toBeCloseTo(-minutes, 6);
        expect(addBusinessMinutes(service, due, -minutes).getTime()).toBeLessThanOrEqual(from);
      }),
      { numRuns: 500 },
    );
  });

  test('add up: the minutes of two neighbouring spans are those of the whole', () => {
    fc.assert(
      fc.property(hours, moment, moment, moment, (service, a, b, c) => {
        const whole = businessMinutesBetween(service, a, c);
        const parts = businessMinutesBetween(service, a, b) + businessMinutesBetween(service, b, c);
        expect(parts).toBeCloseTo(whole, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('leave a due time where it is when paused and resumed at once, overdue or not', () => {
    fc.assert(
      fc.property(
        hours,
        target,
        moment,
        fc.integer({ min: 0, max: 20 * 24 * 60 * MINUTE }),
        (service, goal, from, later) => {
          const around = 'minutes' in goal ? ('clock' as const) : ('business' as const);
          const due = dueAt({ hours: service, target: goal, from });
          const at = from + later;
          const left = pause({ dueAt: due, at, hours: service, around });
          expect(resume({ ...left, at, hours: service, around })).toEqual(due);
        },
      ),
      { numRuns: 700 },
    );
  });

  test('give a paused case the time it had left, never a minute less', () => {
    fc.assert(
      fc.property(
        hours,
        businessTarget,
        moment,
        fc.nat({ max: 30 * 24 * 60 }),
        (service, goal, from, waited) => {
          const due = dueAt({ hours: service, target: goal, from });
          const left = pause({ dueAt: due, at: from, hours: service });
          const at = from + waited * MINUTE;
          const resumed = resume({ ...left, at, hours: service });
          expect(businessMinutesBetween(service, at, resumed)).toBeCloseTo(left.remainingMinutes, 6);
          expect(resumed.getTime()).toBeGreaterThanOrEqual(due.getTime());
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the default targets', () => {
  test('are stricter the more pressing the level', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...Object.values(defaultTargets)), (from, levels) => {
        const due = [levels.emergency, levels.urgent, levels.soon, levels.routine].map((goal) =>
          dueAt({ hours: defaultServiceHours, target: goal, from }).getTime(),
        );
        expect(due).toEqual(due.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the due state', () => {
  const due = new Date('2026-11-23T02:00:00Z');
  const at = (now: string, paused = false): string => dueState({ dueAt: due, now: new Date(now), paused });

  test('is ok, then soon, then overdue, and paused while the clock stands', () => {
    expect(at('2026-11-23T00:59:59Z')).toBe('ok');
    expect(at('2026-11-23T01:00:00Z')).toBe('soon');
    expect(at('2026-11-23T02:00:00Z')).toBe('soon');
    expect(at('2026-11-23T02:00:00.001Z')).toBe('overdue');
    expect(at('2026-11-23T05:00:00Z', true)).toBe('paused');
  });

  test('warns in open time when the hours are given', () => {
    const soon = dueSoonAt({ dueAt: due, hours: defaultServiceHours });
    expect(soon.toISOString()).toBe('2026-11-20T10:00:00.000Z');
    const state = (now: string): string =>
      dueState({ dueAt: due, now: new Date(now), paused: false, hours: defaultServiceHours });
    expect(state('2026-11-20T09:59:59Z')).toBe('ok');
    expect(state('2026-11-20T10:00:00Z')).toBe('soon');
    expect(dueSoonAt({ dueAt: due, soonMinutes: 15 }).toISOString()).toBe('2026-11-23T01:45:00.000Z');
  });
});
