/** After this many attempts a mail is given up: about four hours of a mail server that is away. */
export const ATTEMPTS_AT_MOST = 48;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/**
 * How long to wait after a failed attempt: doubling from a second to five minutes, of which the last half is drawn, so
 * that mails that failed together do not come back together.
 *
 * @param attempts failed so far, from 1
 * @param draw from 0 to below 1
 */
export function waitAfterMs(attempts: number, draw: number): number {
  const full = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS);
  return Math.round(full / 2 + (full / 2) * draw);
}
