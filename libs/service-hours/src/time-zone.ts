import { DAY } from './local-date.js';

/** One time zone's clock. All numbers are milliseconds; a local time is counted as if it were UTC. */
export interface ZoneClock {
  /** Local time minus UTC at an instant. */
  offsetAt(instant: number): number;
  /**
   * The instant at which the zone's clocks show a local time. When they show it twice, the first; when they
   * skip it, the instant as far after the change as the time is into the gap (what Temporal calls
   * "compatible").
   */
  instantOf(local: number): number;
}

const clocks = new Map<string, ZoneClock>();

/**
 * The clock of an IANA zone through Intl, made once per zone. An offset costs some microseconds: callers keep
 * what they computed.
 * @throws RangeError on an unknown zone
 */
export function zoneClock(timeZone: string): ZoneClock {
  const known = clocks.get(timeZone) ?? newClock(timeZone);
  clocks.set(timeZone, known);
  return known;
}

function newClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

  function offsetAt(instant: number): number {
    const whole = Math.floor(instant / 1000) * 1000;
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(whole)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
  }

  function instantOf(local: number): number {
    const before = offsetAt(local - DAY);
    const after = offsetAt(local + DAY);
    const early = local - before;
    if (before === after || offsetAt(early) === before) return early;
    const late = local - after;
    return offsetAt(late) === after ? late : early;
  }

  return { offsetAt, instantOf };
}
