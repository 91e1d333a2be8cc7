import { describe, expect, test } from '@jest/globals';
import { defaultServiceHours, defaultTargets } from './defaults.js';
import { ServiceHours, Target, TargetTable } from './service-hours.schema.js';

const withMonday = (mon: { from: string; to: string }[]): unknown => ({
  ...defaultServiceHours,
  weekly: { ...defaultServiceHours.weekly, mon },
});

describe('service hours', () => {
  test('accept the defaults, several windows a day and the whole day', () => {
    expect(ServiceHours.parse(defaultServiceHours)).toEqual(defaultServiceHours);
    expect(TargetTable.parse(defaultTargets)).toEqual(defaultTargets);
    expect(
      ServiceHours.safeParse(
        withMonday([
          { from: '08:00', to: '12:00' },
          { from: '13:00', to: '17:00' },
        ]),
      ).success,
    ).toBe(true);
    expect(ServiceHours.safeParse(withMonday([{ from: '00:00', to: '24:00' }])).success).toBe(true);
  });

  test.each([
    ['over midnight', [{ from: '22:00', to: '06:00' }]],
    ['of no length', [{ from: '09:00', to: '09:00' }]],
    [
      'that overlap',
      [
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '14:00' },
      ],
    ],
    [
      'that touch',
      [
        { from: '09:00', to: '12:00' },
        { from: '12:00', to: '14:00' },
      ],
    ],
    [
      'out of order',
      [
        { from: '13:00', to: '14:00' },
        { from: '09:00', to: '12:00' },
      ],
    ],
    ['past the end of the day', [{ from: '09:00', to: '24:30' }]],
    ['with an hour that is none', [{ from: '9:00', to: '12:00' }]],
  ])('refuse windows %s', (_, windows) => {
    expect(ServiceHours.safeParse(withMonday(windows)).success).toBe(false);
  });

  test.each([
    ['a zone that does not exist', { timeZone: 'Asia/Atlantis' }],
    ['an offset for a zone', { timeZone: '+07:00' }],
    ['a holiday that is no day', { holidays: ['2026-02-30'] }],
    [
      'a closed period that ends before it starts',
      { closedPeriods: [{ from: '2026-01-02T00:00', to: '2026-01-01T00:00' }] },
    ],
    ['a closed period on no day', { closedPeriods: [{ from: '2026-02-30T00:00', to: '2026-03-01T00:00' }] }],
    ['no version', { version: undefined }],
    [
      'a week without a window',
      { weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
    ],
    ['an unknown field', { open: true }],
  ])('refuse %s', (_, change) => {
    expect(ServiceHours.safeParse({ ...defaultServiceHours, ...change }).success).toBe(false);
  });
});

describe('a target', () => {
  test.each([
    { minutes: 30, around: 'clock' },
    { businessMinutes: 240 },
    { businessDays: 1 },
    { endOfNextBusinessDays: 2 },
  ])('may be %j', (target) => {
    expect(Target.parse(target)).toEqual(target);
  });

  test.each([
    { minutes: 30 },
    { businessMinutes: 0 },
    { businessDays: 1.5 },
    { businessDays: 1, businessMinutes: 3 },
    {},
  ])('may not be %j', (target) => {
    expect(Target.safeParse(target).success).toBe(false);
  });
});
