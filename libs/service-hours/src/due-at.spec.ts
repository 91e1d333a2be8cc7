import { describe, expect, test } from '@jest/globals';
import { addBusinessMinutes, businessMinutesBetween, isOpen, nextOpening } from './business-time.js';
import { defaultServiceHours, defaultTargets } from './defaults.js';
import { dueAt, targetFor } from './due-at.js';
import type { ServiceHours, Target } from './service-hours.schema.js';

const nine = [{ from: '09:00', to: '17:00' }];
const officeIn = (timeZone: string, more: Partial<ServiceHours> = {}): ServiceHours => ({
  version: 1,
  timeZone,
  weekly: { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] },
  holidays: [],
  ...more,
});
const everyNight = (timeZone: string): ServiceHours => {
  const night = [{ from: '00:00', to: '06:00' }];
  return officeIn(timeZone, {
    weekly: { mon: night, tue: night, wed: night, thu: night, fri: night, sat: night, sun: night },
  });
};
const due = (hours: ServiceHours, target: Target, from: string): string =>
  dueAt({ hours, target, from: new Date(from) })
    .toISOString()
    .replace(':00.000Z', 'Z');

describe('a due time in Vientiane (UTC+7, no clock changes)', () => {
  // 2026-11-23 is a Monday; 08:30 there is 01:30Z, 17:30 is 10:30Z.
  const { emergency, urgent, soon, routine } = defaultTargets.default;

  test.each<[string, Target, string, string]>([
    ['an emergency at night', emergency, '2026-11-22T20:00:00Z', '2026-11-22T20:30Z'],
    ['urgent in the morning', urgent, '2026-11-23T02:00:00Z', '2026-11-23T06:00Z'],
    ['urgent exactly until closing', urgent, '2026-11-23T06:30:00Z', '2026-11-23T10:30Z'],
    ['urgent across the night', urgent, '2026-11-23T09:30:00Z', '2026-11-24T04:30Z'],
    ['urgent across the weekend', urgent, '2026-11-27T10:00:00Z', '2026-11-30T05:00Z'],
    ['urgent on a Sunday', urgent, '2026-11-22T05:00:00Z', '2026-11-23T05:30Z'],
    ['soon at ten', soon, '2026-11-23T03:00:00Z', '2026-11-24T03:00Z'],
    ['soon before opening: by closing', soon, '2026-11-23T00:00:00Z', '2026-11-23T10:30Z'],
    ['soon in the evening', soon, '2026-11-23T13:00:00Z', '2026-11-24T10:30Z'],
    ['soon on a Saturday', soon, '2026-11-28T03:00:00Z', '2026-11-30T10:30Z'],
    ['routine at ten', routine, '2026-11-23T03:00:00Z', '2026-11-24T10:30Z'],
    ['routine in the evening', routine, '2026-11-23T13:00:00Z', '2026-11-24T10:30Z'],
    ['routine on a Friday', routine, '2026-11-27T03:00:00Z', '2026-11-30T10:30Z'],
    ['routine just after midnight there', routine, '2026-11-23T17:00:00Z', '2026-11-25T10:30Z'],
    ['two business days', { endOfNextBusinessDays: 2 }, '2026-11-26T03:00:00Z', '2026-11-30T10:30Z'],
  ])('%s', (_, target, from, expected) => {
    expect(due(defaultServiceHours, target, from)).toBe(expected);
  });

  test('passes over holidays and closed periods', () => {
    const holiday = { ...defaultServiceHours, holidays: ['2026-11-24', '2026-11-25'] };
    expect(due(holiday, routine, '2026-11-23T03:00:00Z')).toBe('2026-11-26T10:30Z');
    expect(due(holiday, urgent, '2026-11-23T09:30:00Z')).toBe('2026-11-26T04:30Z');
    const closed = {
      ...defaultServiceHours,
      closedPeriods: [
        { from: '2026-11-24T10:00', to: '2026-11-24T12:00' },
        { from: '2026-11-25T00:00', to: '2026-11-27T00:00' },
      ],
    };
    expect(due(closed, urgent, '2026-11-23T09:30:00Z')).toBe('2026-11-24T06:30Z');
    expect(due(closed, { endOfNextBusinessDays: 2 }, '2026-11-23T09:30:00Z')).toBe('2026-11-27T10:30Z');
  });

  test('passes over the break between two windows', () => {
    const two = [
      { from: '08:30', to: '12:00' },
      { from: '13:00', to: '17:30' },
    ];
    const hours = officeIn('Asia/Vientiane', {
      weekly: { mon: two, tue: two, wed: two, thu: two, fri: two, sat: [], sun: [] },
    });
    expect(due(hours, { businessMinutes: 120 }, '2026-11-23T04:00:00Z')).toBe('2026-11-23T07:00Z');
    expect(due(hours, { businessMinutes: 60 }, '2026-11-23T04:00:00Z')).toBe('2026-11-23T05:00Z');
    expect(due(hours, { businessMinutes: 60 }, '2026-11-23T05:30:00Z')).toBe('2026-11-23T07:00Z');
    expect(due(hours, { businessDays: 1 }, '2026-11-23T05:30:00Z')).toBe('2026-11-24T05:00Z');
  });
});

describe('a due time across a change of the clocks', () => {
  test.each([
    // New York went to summer time on Sunday 2026-03-08: 17:00 is 22:00Z on Friday, 21:00Z on Monday.
    ['America/New_York', '2026-03-06T15:00:00Z', '2026-03-09T21:00Z', '2026-03-09T14:00Z'],
    // Back on 2026-11-01.
    ['America/New_York', '2026-10-30T14:00:00Z', '2026-11-02T22:00Z', '2026-11-02T15:00Z'],
    ['Europe/London', '2026-03-27T10:00:00Z', '2026-03-30T16:00Z', '2026-03-30T09:00Z'],
    ['Europe/London', '2026-10-23T09:00:00Z', '2026-10-26T17:00Z', '2026-10-26T10:00Z'],
    ['Asia/Vientiane', '2026-03-27T03:00:00Z', '2026-03-30T10:00Z', '2026-03-30T03:00Z'],
  ])('%s, from %s: the office clock decides', (zone, from, closing, sameTime) => {
    expect(due(officeIn(zone), { endOfNextBusinessDays: 1 }, from)).toBe(closing);
    expect(due(officeIn(zone), { businessDays: 1 }, from)).toBe(sameTime);
    expect(due(officeIn(zone), { businessMinutes: 8 * 60 }, from)).toBe(sameTime);
  });

  test('counts the time that really passes inside a window', () => {
    // In New York 00:00 to 06:00 lasts five hours on 2026-03-08 and seven on 2026-11-01.
    const hours = everyNight('America/New_York');
    const between = (from: string, to: string): number =>
      businessMinutesBetween(hours, new Date(from), new Date(to));
    expect(between('2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z')).toBe(300);
    expect(between('2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z')).toBe(420);
    expect(between('2026-11-02T05:00:00Z', '2026-11-01T04:00:00Z')).toBe(-420);
    expect(due(hours, { businessMinutes: 180 }, '2026-03-08T06:00:00Z')).toBe('2026-03-08T09:00Z');
    expect(due(hours, { businessMinutes: 180 }, '2026-11-01T05:30:00Z')).toBe('2026-11-01T08:30Z');
  });

  test('takes a window that begins in the skipped hour to begin after it', () => {
    const early = [{ from: '02:30', to: '04:00' }];
    const hours = officeIn('America/New_York', {
      weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: early },
    });
    // 02:30 does not exist: the clocks show 03:30 at 07:30Z.
    expect(nextOpening(hours, new Date('2026-03-08T05:00:00Z')).toISOString()).toBe(
      '2026-03-08T07:30:00.000Z',
    );
    expect(
      businessMinutesBetween(hours, new Date('2026-03-08T05:00:00Z'), new Date('2026-03-09T05:00:00Z')),
    ).toBe(30);
    // A closed period inside the skipped hour closes nothing.
    const closedPeriods = [{ from: '2026-03-08T02:40', to: '2026-03-08T03:10' }];
    const closed = { ...everyNight('America/New_York'), closedPeriods };
    const whole = businessMinutesBetween(
      closed,
      new Date('2026-03-08T05:00:00Z'),
      new Date('2026-03-09T04:00:00Z'),
    );
    expect(whole).toBe(300);
  });

  test('takes a time that comes twice to be the first', () => {
    const early = [{ from: '01:30', to: '04:00' }];
    const hours = officeIn('America/New_York', {
      weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: early },
    });
    expect(nextOpening(hours, new Date('2026-11-01T04:00:00Z')).toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  test('knows days that begin late, have odd offsets or never were', () => {
    // Cairo's summer time begins at midnight: 2026-04-24 begins at 01:00.
    const allDay = [{ from: '00:00', to: '24:00' }];
    const whole = {
      mon: allDay,
      tue: allDay,
      wed: allDay,
      thu: allDay,
      fri: allDay,
      sat: allDay,
      sun: allDay,
    };
    const between = (zone: string, from: string, to: string): number =>
      businessMinutesBetween(officeIn(zone, { weekly: whole }), new Date(from), new Date(to)) / 60;
    expect(between('Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24T21:00:00Z')).toBe(23);
    expect(between('Asia/Kathmandu', '2026-04-23T18:15:00Z', '2026-04-24T18:15:00Z')).toBe(24);
    expect(between('Pacific/Apia', '2011-12-30T00:00:00Z', '2011-12-31T00:00:00Z')).toBe(24);
    const apia = officeIn('Pacific/Apia');
    // Samoa had no Friday, 30 December 2011.
    expect(due(apia, { endOfNextBusinessDays: 1 }, '2011-12-29T20:00:00Z')).toBe('2012-01-02T03:00Z');
  });
});

describe('business time', () => {
  test('is open from the opening up to the closing', () => {
    const at = (text: string): boolean => isOpen(defaultServiceHours, new Date(text));
    expect(at('2026-11-23T01:29:59Z')).toBe(false);
    expect(at('2026-11-23T01:30:00Z')).toBe(true);
    expect(at('2026-11-23T10:29:59Z')).toBe(true);
    expect(at('2026-11-23T10:30:00Z')).toBe(false);
    expect(nextOpening(defaultServiceHours, new Date('2026-11-27T10:30:00Z')).toISOString()).toBe(
      '2026-11-30T01:30:00.000Z',
    );
    expect(nextOpening(defaultServiceHours, new Date('2026-11-23T05:00:00Z')).toISOString()).toBe(
      '2026-11-23T05:00:00.000Z',
    );
  });

  test('goes back as well as forth', () => {
    const monday = new Date('2026-11-23T02:00:00Z');
    expect(addBusinessMinutes(defaultServiceHours, monday, -60).toISOString()).toBe(
      '2026-11-20T10:00:00.000Z',
    );
    expect(addBusinessMinutes(defaultServiceHours, new Date('2026-11-21T02:00:00Z'), 0).toISOString()).toBe(
      '2026-11-20T10:30:00.000Z',
    );
  });

  test('refuses times that are none, and hours that never open again', () => {
    const target = { businessMinutes: 1 };
    expect(() => dueAt({ hours: defaultServiceHours, target, from: new Date('never') })).toThrow(RangeError);
    expect(() => addBusinessMinutes(defaultServiceHours, 0, Number.NaN)).toThrow(RangeError);
    const closed = {
      ...defaultServiceHours,
      closedPeriods: [{ from: '2026-01-01T00:00', to: '2030-01-01T00:00' }],
    };
    expect(() => dueAt({ hours: closed, target, from: new Date('2026-11-23T02:00:00Z') })).toThrow(
      RangeError,
    );
  });
});

describe('the target of a service', () => {
  test('is its own or the default', () => {
    expect(targetFor(defaultTargets, 'overseas_treatment', 'routine')).toEqual({ endOfNextBusinessDays: 2 });
    expect(targetFor(defaultTargets, 'something_new', 'urgent')).toEqual({ businessMinutes: 240 });
    expect(targetFor(defaultTargets, 'toString', 'urgent')).toEqual({ businessMinutes: 240 });
  });
});
