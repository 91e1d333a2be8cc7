const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32-bit FNV-1a over the key's UTF-8 bytes (draft-eastlake-fnv). */
export function fnv1a(key: string): number {
  let hash = OFFSET_BASIS;
  for (const byte of Buffer.from(key, 'utf8')) hash = Math.imul(hash ^ byte, PRIME);
  return hash >>> 0;
}

/** Partition of a key. Never changes: events of one subject would lose their order. */
export function partitionOf(key: string, partitions: number): number {
  return fnv1a(key) % partitions;
}
