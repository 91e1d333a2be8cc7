import type { Chunk, ChunkVerdict } from '#libs/messaging';
import type { ConsumerParts } from '../../../libs/messaging/src/consumer/consumer.js';
import type { ConsumerTables } from '../../../libs/messaging/src/consumer/consumer-tables.js';
import { decode, markOf } from '../../../libs/messaging/src/consumer/decode.js';
import { placementFor } from '../../../libs/messaging/src/consumer/positions.js';
import type { Mutation } from '../mutation.js';

type Parts = ConsumerParts & { readonly tables: ConsumerTables };

/** Applies whatever comes; position and effects commit together, so only repetitions and other orders can hurt it. */
export const noFence: Mutation = {
  consumer: (parts) => ({
    start: () => {
      parts.bus.consume({
        group: parts.group,
        topics: parts.topics,
        chunkSize: 200,
        concurrency: 4,
        onAssigned: async (at) => {
          const placement = await placementFor(parts.tables.positions, parts.bus, at).catch(() => undefined);
          return placement?.kind === 'start' ? placement.start : { kind: 'earliest' };
        },
        onChunk: (chunk) => apply(parts, chunk),
      });
    },
  }),
};

async function apply({ work, tables, database }: Parts, chunk: Chunk): Promise<ChunkVerdict> {
  const { topic, partition, records } = chunk;
  const [first, last] = [records[0], records.at(-1)];
  if (typeof work === 'function' || first === undefined || last === undefined) return { kind: 'done' };
  try {
    await database.transaction(async (tx) => {
      for (const record of records) {
        const decoded = decode(record, (type) => work.has(type));
        if (decoded.kind !== 'event') continue;
        await work.get(decoded.event.type)?.(decoded.event, { tx, topic, partition, offset: record.offset });
      }
      await tables.fences.move(tx, topic, [], {
        topic,
        partition,
        next: last.offset + 1n,
        mark: markOf(last),
      });
    });
    return { kind: 'done' };
  } catch {
    return { kind: 'pause', next: first.offset, ms: 50 };
  }
}
