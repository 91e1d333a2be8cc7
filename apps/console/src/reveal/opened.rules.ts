import type { CaseRevealed, RevealField } from '#libs/contracts';

type Values = CaseRevealed['values'];

/** What was opened by one demand, and the instant (ms of this browser's clock) when it is masked again. */
export interface Opening {
  readonly fields: readonly RevealField[];
  readonly values: Values;
  readonly maskAt: number;
}

/** Opened content by field. A field that was opened and holds nothing has no value. */
export type Opened = { readonly [F in RevealField]?: { readonly value: Values[F]; readonly maskAt: number } };

/** Longest time that content stays open, whatever an answer says. */
const LONGEST_MS = 15 * 60_000;

/**
 * When to mask again. The answer's own clock is used, so that a wrong clock here neither masks at once nor too late.
 *
 * @param answeredAt `Date` header of the answer in ms, when there was one
 */
export function maskingTime(expiresAt: string, answeredAt: number | undefined, now: number): number {
  const length = Date.parse(expiresAt) - (answeredAt ?? now);
  return now + Math.min(Math.max(length, 0), LONGEST_MS);
}

/** Adds an opening; a field opened again takes the newer content and time. */
export function withOpening(opened: Opened, { fields, values, maskAt }: Opening): Opened {
  return {
    ...opened,
    ...Object.fromEntries(fields.map((field) => [field, { value: values[field], maskAt }])),
  };
}

/** What may still be shown now. The same object when nothing is to be masked. */
export function stillOpen(opened: Opened, now: number): Opened {
  const entries = Object.entries(opened);
  const kept = entries.filter(([, { maskAt }]) => maskAt > now);
  return kept.length === entries.length ? opened : Object.fromEntries(kept);
}

/** The soonest masking, or undefined when nothing is open. */
export function nextMasking(opened: Opened): number | undefined {
  const times = Object.values(opened).map(({ maskAt }) => maskAt);
  return times.length === 0 ? undefined : Math.min(...times);
}
