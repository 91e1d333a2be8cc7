import { isDependencyFault, type Database, type Log, type Tx } from '#libs/platform';
import type { Chunk, ChunkVerdict } from '../bus/bus.js';
import { consumerMetrics } from './consumer-metrics.js';
import type { ConsumerTables } from './consumer-tables.js';
import { decode, markOf, type Decoded } from './decode.js';
import { SYSTEM } from './system-context.js';
import { classOf } from './error-class.js';
import type { ChunkHandler, ChunkRecord } from './event-context.js';
import { judgeArrival, jumpedOver, type Fence } from './fence.rules.js';
import type { SubjectState } from './fence-table.js';

const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 10_000;

interface Line {
  fence: Fence;
  readonly began: number;
  readonly isNew: boolean;
  readonly gaps: Set<number>;
}

interface Arrival {
  readonly passed: ChunkRecord[];
  readonly dropped: number;
  readonly lines: ReadonlyMap<string, Line>;
  readonly opened: { subject: string; version: number }[];
  readonly filled: { subject: string; version: number }[];
}

/** A reader of whole chunks: everything new is passed on in the order of arrival, unreadable records too; nothing is set aside. */
export class ArrivalWork {
  private failures = 0;

  constructor(
    private readonly fences: ConsumerTables['fences'],
    private readonly handler: ChunkHandler,
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Never throws: whatever goes wrong pauses the partition. */
  async onChunk(chunk: Chunk): Promise<ChunkVerdict> {
    const { topic, partition, records } = chunk;
    const stop = consumerMetrics.chunk.startTimer({ topic });
    const first = records[0]?.offset ?? 0n;
    try {
      const arrival = await this.database.transaction(async (tx) => this.take(tx, chunk), SYSTEM);
      this.failures = 0;
      consumerMetrics.applied.inc({ topic }, arrival.passed.length);
      if (arrival.dropped > 0) consumerMetrics.dropped.inc({ topic }, arrival.dropped);
      consumerMetrics.lag.set(
        { topic, partition: String(partition) },
        Number(chunk.end - first) - records.length,
      );
      return { kind: 'done' };
    } catch (error) {
      this.failures += 1;
      const kind = isDependencyFault(error) ? 'dependency' : 'handler';
      consumerMetrics.failures.inc({ topic, kind });
      const fields = { topic, partition, attempt: this.failures };
      if (kind === 'dependency') this.log.warn('partition-paused', { ...fields, reason: classOf(error) });
      else this.log.error('partition-paused', error, fields);
      const ms = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(this.failures - 1, 10), LAST_PAUSE_MS);
      return { kind: 'pause', next: first, ms };
    } finally {
      stop();
    }
  }

  private async take(tx: Tx, { topic, partition, records }: Chunk): Promise<Arrival> {
    const decoded = records.map((record) => decode(record, () => true));
    const subjects = new Set(decoded.flatMap((item) => (item.kind === 'event' ? [item.event.subject] : [])));
    const states: ReadonlyMap<string, SubjectState> =
      subjects.size === 0 ? new Map() : await this.fences.lock(tx, topic, [...subjects]);
    const lines = new Map<string, Line>(
      [...subjects].map((subject) => {
        const state = states.get(subject);
        const fence = state?.fence ?? { version: 0, eventId: null };
        return [
          subject,
          { fence, began: fence.version, isNew: state?.fence === undefined, gaps: new Set(state?.gaps) },
        ];
      }),
    );
    const arrival = sort(decoded, lines);
    const last = records.at(-1);
    await this.fences.move(
      tx,
      topic,
      [...lines].flatMap(([subject, { fence, began, isNew }]) =>
        fence.version === began && !isNew ? [] : [{ subject, ...fence, isNew }],
      ),
      last === undefined ? undefined : { topic, partition, next: last.offset + 1n, mark: markOf(last) },
    );
    await this.fences.gaps(tx, topic, arrival.opened, arrival.filled);
    if (arrival.passed.length > 0) await this.handler(arrival.passed, tx);
    return arrival;
  }
}

function sort(decoded: readonly Decoded[], lines: ReadonlyMap<string, Line>): Arrival {
  const arrival: Arrival = { passed: [], dropped: 0, lines, opened: [], filled: [] };
  let dropped = 0;
  for (const item of decoded) {
    const { topic, partition, offset, value } = item.record;
    const bare = { topic, partition, offset, bytes: value ?? Buffer.alloc(0) };
    if (item.kind !== 'event') {
      arrival.passed.push(bare);
      continue;
    }
    const { subject, version, id } = item.event;
    const line = lines.get(subject);
    if (line === undefined) continue;
    const verdict = judgeArrival(line.fence, line.gaps, item.event);
    if (verdict === 'drop') {
      dropped += 1;
      continue;
    }
    // Another event under a taken version is passed on too: the reader is the one to say so.
    arrival.passed.push({ ...bare, event: item.event });
    if (line.gaps.delete(version)) arrival.filled.push({ subject, version });
    if (version > line.fence.version) {
      for (const missing of jumpedOver(line.fence, version)) {
        line.gaps.add(missing);
        arrival.opened.push({ subject, version: missing });
      }
      line.fence = { version, eventId: id };
    }
  }
  return { ...arrival, dropped };
}
