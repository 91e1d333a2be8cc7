import type { Mutation } from '../mutation.js';
import { override } from './override.js';

/** Commits the fence apart from the effects: after a rollback the event counts as applied. */
export const fenceApart: Mutation = {
  tables: (tables, store, owner) =>
    override(tables, {
      fences: override(tables.fences, {
        lock: async (_tx, topic, subjects) =>
          store.transaction(owner, async (own) => tables.fences.lock(own, topic, subjects)),
        move: async (tx, topic, moves, position) => {
          await store.transaction(owner, async (own) => tables.fences.move(own, topic, moves, undefined));
          await tables.fences.move(tx, topic, [], position);
        },
      }),
    }),
};
