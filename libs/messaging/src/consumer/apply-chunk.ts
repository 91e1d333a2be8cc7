import type { TopicMode } from '#libs/contracts';
import { newRequestContext, withRequestContext, type Tx } from '#libs/platform';
import type { StoredRecord } from '../bus/bus.js';
import { consumerMetrics } from './consumer-metrics.js';
import type { ConsumerTables } from './consumer-tables.js';
import { decode, markOf, type Decoded } from './decode.js';
import type { EventHandlers } from './event-context.js';
import { wasForgotten } from './forget-subject.js';
import { planChunk, type ChunkPlan, type Step } from './plan-chunk.js';

/** What one transaction did. */
export interface Applied {
  readonly plan: ChunkPlan;
  /** Subjects whose fence moved. */
  readonly advanced: readonly string[];
  /** Events that a handler took. */
  readonly handled: number;
}

/** Applies records of one partition in one transaction: fences, effects, follow-on events and the position together. */
export class ApplyChunk {
  readonly fences: ConsumerTables['fences'];
  readonly deadLetters: ConsumerTables['deadLetters'];

  constructor(
    tables: ConsumerTables,
    private readonly handlers: EventHandlers,
    private readonly modeOf: (topic: string) => TopicMode,
  ) {
    this.fences = tables.fences;
    this.deadLetters = tables.deadLetters;
  }

  decode(record: StoredRecord): Decoded {
    return decode(record, (type) => this.handlers.has(type));
  }

  /**
   * @param drain whether held events that become due are applied in the same transaction
   * @throws what a handler throws; the caller rolls back and judges
   */
  async apply(tx: Tx, decoded: readonly Decoded[], drain: boolean): Promise<Applied> {
    const [first] = decoded;
    const last = decoded.at(-1)?.record;
    if (first === undefined || last === undefined) return { plan: planNothing, advanced: [], handled: 0 };
    const { topic, partition } = first.record;
    const subjects = [...new Set(decoded.flatMap((item) => subjectOf(item) ?? []))];
    const plan = planChunk({
      mode: this.modeOf(topic) === 'latest' ? 'latest' : 'ordered',
      decoded,
      states: subjects.length === 0 ? new Map() : await this.fences.lock(tx, topic, subjects),
      drain: drain ? (record) => this.decode(record) : undefined,
    });
    await this.fences.move(tx, topic, plan.moves, {
      topic,
      partition,
      next: last.offset + 1n,
      mark: markOf(last),
    });
    await this.fences.hold(
      tx,
      topic,
      plan.holds.map((event) => ({ ...event, reason: 'ahead' })),
    );
    await this.fences.release(tx, topic, plan.releases);
    await this.deadLetters.insert(tx, plan.deadLetters, { errorClass: undefined, attempts: 0 });
    for (const step of plan.steps) await this.run(tx, step);
    const handled = plan.steps.filter(({ event }) => this.handlers.has(event.type)).length;
    return { plan, advanced: plan.moves.map(({ subject }) => subject), handled };
  }

  /** Runs the handler of one event, if this app has one. */
  async run(tx: Tx, { event, record }: Step): Promise<void> {
    const handler = this.handlers.get(event.type);
    // What was erased before it came has no data, and nothing to be done about.
    if (handler === undefined || event.data === undefined || wasForgotten(tx, event.subject)) return;
    const { topic, partition, offset } = record;
    await withRequestContext(newRequestContext(event.traceparent), () =>
      handler(event, { tx, topic, partition, offset }),
    );
  }
}

/** Counts what was committed. */
export function count(topic: string, { plan }: Applied): void {
  consumerMetrics.applied.inc({ topic }, plan.steps.length);
  if (plan.dropped > 0) consumerMetrics.dropped.inc({ topic }, plan.dropped);
  for (const { reason } of plan.deadLetters) consumerMetrics.deadLetters.inc({ topic, reason });
}

/** Whose event a record is, as far as it says. */
export function subjectOf(decoded: Decoded): string | undefined {
  switch (decoded.kind) {
    case 'event':
      return decoded.event.subject;
    case 'poison':
      return decoded.attributes.subject;
    case 'unreadable':
      return decoded.subject;
  }
}

const planNothing: ChunkPlan = { steps: [], moves: [], holds: [], releases: [], deadLetters: [], dropped: 0 };
