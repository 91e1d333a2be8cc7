import { Consumer } from '../../../libs/messaging/src/consumer/consumer.js';
import { createEngine } from '../../../libs/messaging/src/consumer/engine.js';
import type { Mutation } from '../mutation.js';
import { override } from './override.js';

/** Lets the handler's error out of the reader: kafkajs then stops every partition, for good after a TypeError. */
export const throwIntoKafkajs: Mutation = {
  consumer: (parts) => {
    const { app, work, database, tables, log, bus } = parts;
    if (typeof work === 'function') throw new Error('not of a reader of whole chunks');
    const { apply } = createEngine({ app, handlers: work, database, tables, log });
    return new Consumer({
      ...parts,
      bus: override(bus, {
        consume: (options) =>
          bus.consume({
            ...options,
            onChunk: async ({ records }) => {
              const decoded = records.map((record) => apply.decode(record));
              await database.transaction(async (tx) => apply.apply(tx, decoded, true));
              return { kind: 'done' };
            },
          }),
      }),
    });
  },
};
