/** Where the time comes from; tests give their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Nest token of the clock. */
export const CLOCK = Symbol('CLOCK');
