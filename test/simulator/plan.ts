import fc from 'fast-check';

/** Apps of the simulated house: one writes, one applies and writes on, one applies what both wrote. */
export type SimApp = 'gateway' | 'triage' | 'notification';

/** One transaction of the gateway: an event for each subject named, held open for a while, then committed or not. */
export interface Write {
  readonly at: number;
  readonly subjects: readonly number[];
  readonly holdMs: number;
  readonly end: 'commit' | 'rollback';
}

/** Something that goes wrong at a moment; durations in virtual milliseconds. */
export type Fault = { readonly at: number } & (
  | { readonly kind: 'crash'; readonly app: SimApp; readonly process: number; readonly downMs: number }
  | { readonly kind: 'stall'; readonly app: SimApp; readonly process: number; readonly ms: number }
  | { readonly kind: 'database-cut-off'; readonly app: SimApp; readonly process: number; readonly ms: number }
  | { readonly kind: 'lock-lost'; readonly app: 'gateway' | 'triage'; readonly noticedAfterMs: number }
  | { readonly kind: 'broker-away'; readonly ms: number }
  | { readonly kind: 'publish-trouble'; readonly ms: number }
  | {
      readonly kind: 'log-cut';
      readonly topic: SimTopic;
      readonly partition: number;
      readonly records: number;
      readonly noticedBy: 'new-leader' | 'new-traffic';
    }
  | { readonly kind: 'rebalance'; readonly app: 'triage' | 'notification' }
  | {
      readonly kind: 'delivered-again';
      readonly topic: SimTopic;
      readonly partition: number;
      readonly record: number;
    }
  | { readonly kind: 'dependency-away'; readonly app: 'triage' | 'notification'; readonly ms: number }
  | {
      readonly kind: 'poison';
      readonly app: 'triage' | 'notification';
      readonly topic: SimTopic;
      readonly subject: number;
      readonly version: number;
    }
  | {
      readonly kind: 'bad-deploy';
      readonly app: 'triage' | 'notification';
      readonly process: number;
      readonly ms: number;
    }
  | { readonly kind: 'unreadable-record'; readonly subject: number }
);

export type SimTopic = 'consultation.lifecycle' | 'case.lifecycle';

/** Everything that is decided before a run; the same plan always runs the same way. */
export interface Plan {
  /** Seed of every delay and of the order of what happens at one moment. */
  readonly order: number;
  /** Processes of each app. */
  readonly processes: 1 | 2;
  readonly writes: readonly Write[];
  readonly faults: readonly Fault[];
}

export const SUBJECTS = 4;
export const PARTITIONS = 2;

const at = fc.integer({ min: 0, max: 400 });
const process = fc.integer({ min: 0, max: 1 });
const consumers = fc.constantFrom('triage', 'notification');
const topic = fc.constantFrom<SimTopic[]>('consultation.lifecycle', 'case.lifecycle');
const partition = fc.integer({ min: 0, max: PARTITIONS - 1 });
const subject = fc.integer({ min: 0, max: SUBJECTS - 1 });
const app = fc.constantFrom<SimApp[]>('gateway', 'triage', 'notification');

function fault<Kind extends Fault['kind'], Fields extends Record<string, fc.Arbitrary<unknown>>>(
  kind: Kind,
  fields: Fields,
): fc.Arbitrary<Fault> {
  return fc.record({ kind: fc.constant(kind), at, ...fields }) as unknown as fc.Arbitrary<Fault>;
}

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fault('crash', { app, process, downMs: fc.integer({ min: 1, max: 300 }) }),
  fault('stall', { app, process, ms: fc.integer({ min: 20, max: 900 }) }),
  fault('database-cut-off', { app, process, ms: fc.integer({ min: 1, max: 200 }) }),
  fault('lock-lost', {
    app: fc.constantFrom('gateway', 'triage'),
    noticedAfterMs: fc.integer({ min: 0, max: 600 }),
  }),
  fault('broker-away', { ms: fc.integer({ min: 1, max: 300 }) }),
  fault('publish-trouble', { ms: fc.integer({ min: 50, max: 400 }) }),
  fault('log-cut', {
    topic,
    partition,
    records: fc.integer({ min: 1, max: 4 }),
    noticedBy: fc.constantFrom('new-leader', 'new-traffic'),
  }),
  fault('rebalance', { app: consumers }),
  fault('delivered-again', { topic, partition, record: fc.nat({ max: 7 }) }),
  fault('dependency-away', { app: consumers, ms: fc.integer({ min: 1, max: 200 }) }),
  fault('poison', { app: consumers, topic, subject, version: fc.integer({ min: 1, max: 3 }) }),
  fault('bad-deploy', { app: consumers, process, ms: fc.integer({ min: 50, max: 300 }) }),
  fault('unreadable-record', { subject }),
);

/** Plans of up to eight transactions and three faults. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  order: fc.noShrink(fc.integer({ min: 0, max: 0x7fff_ffff })),
  processes: fc.constantFrom<(1 | 2)[]>(1, 2),
  writes: fc.array(
    fc.record({
      at,
      subjects: fc.array(subject, { minLength: 1, maxLength: 2 }),
      holdMs: fc.integer({ min: 0, max: 80 }),
      end: fc.oneof(
        { weight: 7, arbitrary: fc.constant('commit' as const) },
        { weight: 1, arbitrary: fc.constant('rollback' as const) },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  faults: fc.array(faults, { maxLength: 3 }),
});
