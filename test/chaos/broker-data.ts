import { readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { ORDERED_TOPICS } from './consumers.js';

/** Before each record batch: its base offset (8 bytes) and the length of what follows (4 bytes). */
const HEAD_BYTES = 12;

/**
 * Cuts the tail off every partition of the ordered topics, at a boundary between record batches, as a machine does that
 * lost power before it wrote them. Nothing else is touched: offsets that groups have committed stay. The broker must
 * not run.
 *
 * @param share of the batches that goes
 * @returns how many batches went
 */
export function truncateTails(home: string, share: number): number {
  const data = join(home, 'kafka', 'data');
  let cut = 0;
  for (const folder of readdirSync(data)) {
    const topic = ORDERED_TOPICS.find((name) =>
      new RegExp(`^${name.replaceAll('.', '\\.')}-\\d+$`).test(folder),
    );
    if (topic === undefined) continue;
    const log = readdirSync(join(data, folder))
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1);
    if (log === undefined) continue;
    const path = join(data, folder, log);
    const batches = batchStarts(readFileSync(path));
    const kept = batches.length - Math.floor(batches.length * share);
    const end = batches[kept];
    if (end === undefined) continue;
    cut += batches.length - kept;
    truncateSync(path, end);
    // Made anew from the log when they are missing.
    for (const index of ['index', 'timeindex']) rmSync(path.replace(/log$/, index), { force: true });
  }
  return cut;
}

function batchStarts(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = 0; at + HEAD_BYTES <= bytes.length;) {
    const length = bytes.readInt32BE(at + 8);
    if (length <= 0 || at + HEAD_BYTES + length > bytes.length) break;
    starts.push(at);
    at += HEAD_BYTES + length;
  }
  return starts;
}
