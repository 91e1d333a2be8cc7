import type { StoredRecord, TopicPartition } from '../bus/bus.js';

/** A record as the functions of schema `bus` return it. */
export interface RecordRow {
  readonly log_offset: string;
  readonly key: string;
  readonly value: string;
  readonly headers: string;
}

/** A row of the log in the words of the bus. */
export function storedRecord({ topic, partition }: TopicPartition, row: RecordRow): StoredRecord {
  return {
    topic,
    partition,
    offset: BigInt(row.log_offset),
    key: Buffer.from(row.key),
    value: Buffer.from(row.value),
    headers: JSON.parse(row.headers) as Record<string, string>,
  };
}
