import { randomPool } from '#libs/sealing';
import { referenceFrom } from './reference.rules.js';

const DRAW = 8;
let drawn = randomPool.take(128 * DRAW);
let used = 0;

/** A new random reference. It is no credential: its bytes are drawn in bulk and left where they were. */
export function newReference(): string {
  return referenceFrom(() => {
    if (used === drawn.length) {
      drawn = randomPool.take(drawn.length);
      used = 0;
    }
    used += DRAW;
    return drawn.subarray(used - DRAW, used);
  });
}
