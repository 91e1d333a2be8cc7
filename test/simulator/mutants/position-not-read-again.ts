import type { Mutation } from '../mutation.js';
import { override } from './override.js';

/** Trusts its position although the log may be another one than it was taken in. */
export const positionNotReadAgain: Mutation = {
  consumerBus: (bus) => override(bus, { read: () => Promise.resolve({ kind: 'expired', earliest: 0n }) }),
};
