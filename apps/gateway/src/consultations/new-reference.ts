import { randomPool } from '#libs/sealing';
import { referenceFrom } from './reference.rules.js';

/** A new random reference. */
export function newReference(): string {
  return referenceFrom(() => randomPool.take(8));
}
