import type { StoredRecord } from '#libs/messaging';

/** One partition: `records[i]` has offset `start + i`. */
export interface MemoryLog {
  start: bigint;
  records: StoredRecord[];
}

/** Offset that the next record of a log gets. */
export function endOf(log: MemoryLog): bigint {
  return log.start + BigInt(log.records.length);
}
