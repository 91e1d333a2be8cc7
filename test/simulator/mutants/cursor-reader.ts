import type { Mutation } from '../mutation.js';
import { override } from './override.js';

/** Reads the outbox from where it was last time: an event that took an earlier `seq` but committed later is passed over. */
export const cursorReader: Mutation = {
  relayStore: (store) =>
    override(store, {
      connect: async () => {
        const outbox = await store.connect();
        let last = 0n;
        return override(outbox, {
          waiting: async (parts, few) => {
            const rows = (await outbox.waiting(parts, few)).filter(({ seq }) => BigInt(seq) > last);
            last = BigInt(rows.at(-1)?.seq ?? last);
            return rows;
          },
        });
      },
    }),
};
