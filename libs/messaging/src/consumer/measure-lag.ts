import type { Bus, PartitionLag, TopicPartition } from '../bus/bus.js';

/** A consumer's own position in a partition. */
export interface At extends TopicPartition {
  readonly next: bigint;
}

/** How far behind a partition is, and the time of the event that comes next, in ms, where it was read. */
export interface Found extends At {
  readonly behind: number;
  readonly time: number | undefined;
}

/** Events that one look reads at most: those at positions that do not move come first, and are read once. */
const READS = 8;

/**
 * What lies at the positions of a group. A position that moved since the last look says by itself that the partition
 * is worked on, so its event is read only when there is room.
 *
 * @param lags ends of the partitions
 * @param before what the last look found
 * @throws TransientError when the broker cannot be asked
 */
export async function measureLag(
  bus: Pick<Bus, 'read'>,
  lags: readonly PartitionLag[],
  positions: readonly At[],
  before: ReadonlyMap<string, Found>,
): Promise<Map<string, Found>> {
  const next = new Map(positions.map((at) => [keyOf(at), at.next]));
  const found = new Map<string, Found>();
  const unread: Found[] = [];
  for (const { topic, partition, end } of lags) {
    const key = keyOf({ topic, partition });
    const at = next.get(key) ?? 0n;
    const known = before.get(key);
    const time = known?.next === at ? known.time : undefined;
    const behind = Math.max(0, Number(end - at));
    const here = { topic, partition, next: at, behind, time };
    found.set(key, here);
    if (behind > 0 && time === undefined) unread.push(here);
  }
  const stands = (at: Found): number => (before.get(keyOf(at))?.next === at.next ? 0 : 1);
  unread.sort((a, b) => stands(a) - stands(b) || b.behind - a.behind);
  for (const at of unread.slice(0, READS)) found.set(keyOf(at), await looked(bus, at));
  return found;
}

async function looked(bus: Pick<Bus, 'read'>, at: Found): Promise<Found> {
  const { topic, partition, next, behind } = at;
  const first = await bus.read({ topic, partition }, next);
  if (first.kind === 'record') return { ...at, time: timeOf(first.record.headers) };
  if (first.kind !== 'expired') return at;
  // What expired is not waited for any more.
  const left = Math.max(0, behind - Number(first.earliest - next));
  if (left === 0) return { ...at, behind: 0 };
  const oldest = await bus.read({ topic, partition }, first.earliest);
  return {
    ...at,
    behind: left,
    time: oldest.kind === 'record' ? timeOf(oldest.record.headers) : undefined,
  };
}

function timeOf(headers: Readonly<Record<string, string>>): number | undefined {
  const time = Date.parse(headers['ce_time'] ?? '');
  return Number.isNaN(time) ? undefined : time;
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${String(partition)}`;
}
