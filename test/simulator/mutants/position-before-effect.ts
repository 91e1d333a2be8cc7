import type { Mutation } from '../mutation.js';
import { override } from './override.js';

/** Commits the position before the effects: what fails or crashes in between is never read again. */
export const positionBeforeEffect: Mutation = {
  tables: (tables, store, owner) =>
    override(tables, {
      fences: override(tables.fences, {
        move: async (tx, topic, moves, position) => {
          await store.transaction(owner, async (own) => tables.fences.move(own, topic, [], position));
          await tables.fences.move(tx, topic, moves, undefined);
        },
      }),
    }),
};
