/** One partition of one topic, in the words of the tables. */
export interface Part {
  readonly topic: string;
  readonly part: number;
}

/** A committed event that waits to be published. `seq` is a bigint as PostgreSQL prints it. */
export interface WaitingRow {
  readonly seq: string;
  readonly topic: string;
  readonly part: number;
  readonly id: string;
  readonly subject: string;
  readonly data: string;
  readonly headers: string;
}

/** Rows in one publish at most, and their bytes: far below a broker's limit of one megabyte for a batch. */
export const BATCH_ROWS = 500;
export const BATCH_BYTES = 700_000;

const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 2_000;

/** Reading the outbox costs about the same for one row as for hundreds, on the thread that also accepts requests. */
const PACE_MS = 5;
const LONGEST_PACE_MS = 100;

/**
 * Milliseconds from one reading of the outbox to the next, by the rows that it gave. Settles at 25 ms per thousand
 * events a second: 5 ms after a single event, 100 ms at most.
 */
export function paceAfter(rows: number): number {
  return Math.min(LONGEST_PACE_MS, Math.round(PACE_MS * Math.sqrt(rows)));
}

/**
 * What the relay takes while the app has more pressing work: of 12 partitions 1,000 events a second, more than everybody
 * behind the broker can do anything about, for a sixth of the work. The rest follows when the press is over.
 */
export const FEW_ROWS = 10;
export const YIELD_MS = 120;

/** Name of a partition as a map key. */
export function partitionKey(at: { readonly topic: string; readonly part: number }): string {
  return `${at.topic}/${String(at.part)}`;
}

/** What one publish takes of a partition's waiting rows, and whether more may wait behind them. */
export interface Batch {
  readonly rows: WaitingRow[];
  readonly more: boolean;
}

/** Rows grouped by partition, in the order given, each group cut to what one publish may carry. */
export function batches(rows: readonly WaitingRow[]): Batch[] {
  return [...Map.groupBy(rows, partitionKey).values()].map((ofPart) => {
    const first = fitting(ofPart);
    return { rows: first, more: first.length < ofPart.length || ofPart.length >= BATCH_ROWS };
  });
}

/** The longest head of `rows` that one publish may carry; one row always fits. */
export function fitting<Row extends { readonly data: string; readonly headers: string }>(
  rows: readonly Row[],
): Row[] {
  let bytes = 0;
  const end = rows.findIndex((row, index) => {
    bytes += Buffer.byteLength(row.data) + Buffer.byteLength(row.headers) + 100;
    return index >= BATCH_ROWS || (index > 0 && bytes > BATCH_BYTES);
  });
  return end === -1 ? [...rows] : rows.slice(0, end);
}

/** Milliseconds that a partition rests after its nth failure in a row, n from 1; `random` in [0, 1). */
export function restAfter(failures: number, random: number): number {
  const most = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LAST_PAUSE_MS);
  return Math.round(most * (0.5 + random / 2));
}

/**
 * Index of the first entry that the broker has lost, or the number of entries. The entries are in offset order; a log
 * loses a tail, never a middle, so everything from the first lost one on is lost.
 *
 * @param intact whether the broker still holds the entry at that index
 */
export async function firstLost(count: number, intact: (index: number) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (await intact(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
