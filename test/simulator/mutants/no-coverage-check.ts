import type { PublishOutcome } from '#libs/messaging';
import type { Mutation } from '../mutation.js';
import { override } from './override.js';

/** Takes a settled publish for a stored one, whatever the reply covers. */
export const noCoverageCheck: Mutation = {
  relayBus: (bus) =>
    override(bus, {
      publish: async (records, deadlineMs) => {
        const outcomes = await bus.publish(records, deadlineMs);
        let last = -1n;
        return outcomes.map((outcome): PublishOutcome => {
          last = outcome.ok ? outcome.offset : last + 1n;
          return { ok: true, offset: last };
        });
      },
    }),
};
