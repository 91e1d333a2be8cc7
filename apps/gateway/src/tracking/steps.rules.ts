import type { CaseState } from '#libs/contracts';

/** One step of a request's way, as its visitor sees it. `at` is RFC 3339 UTC. */
export interface Step {
  readonly state: CaseState;
  readonly at: string;
}

const FINAL: ReadonlySet<CaseState> = new Set<CaseState>(['closed', 'withdrawn', 'erased']);

/**
 * Steps with one more. Events of two topics may arrive crosswise, so steps lie in the order of their own time and a late
 * one takes its place without moving the state back. Nothing follows an end, and a step that changes nothing is left out.
 */
export function withStep(steps: readonly Step[], step: Step): Step[] {
  const at = Date.parse(step.at);
  const later = steps.findIndex((known) => Date.parse(known.at) > at);
  const place = later === -1 ? steps.length : later;
  const before = steps[place - 1];
  if (before !== undefined && (before.state === step.state || FINAL.has(before.state))) return [...steps];
  const after = steps.slice(place).filter((known, index) => index > 0 || known.state !== step.state);
  return [...steps.slice(0, place), step, ...(FINAL.has(step.state) ? [] : after)];
}

/** Where the request stands: its last step, `received` before the first. */
export function stateOf(steps: readonly Step[]): CaseState {
  return steps.at(-1)?.state ?? 'received';
}
