import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { submitted } from '../../../../test/support/messaging/messaging-database.js';
import type { StoredRecord } from '../bus/bus.js';
import { decode, type Decoded } from './decode.js';
import type { HeldEvent, SubjectState } from './fence-table.js';
import { planChunk } from './plan-chunk.js';

const SUBJECTS = ['one', 'two'] as const;
const VERSIONS = 6;

const events = new Map<string, StoredRecord>(
  SUBJECTS.flatMap((subject) =>
    Array.from({ length: VERSIONS }, (_, index) => {
      const { topic, partition, key, value, headers } = eventRecord('gateway', submitted(subject), index + 1);
      const record = {
        topic,
        partition,
        offset: 0n,
        key: Buffer.from(key),
        value: Buffer.from(value),
        headers,
      };
      return [`${subject}/${String(index + 1)}`, record] as const;
    }),
  ),
);
const read = (record: StoredRecord): Decoded => decode(record, () => true);

/** The database as `planChunk` sees it, changed as its caller would change it. */
class Tables {
  readonly states = new Map<string, { version: number; eventId: string | null; held: HeldEvent[] }>();
  readonly applied: string[] = [];

  take(keys: readonly string[], drain: boolean): void {
    const states = new Map<string, SubjectState>(
      [...this.states].map(([subject, { version, eventId, held }]) => [
        subject,
        { fence: { version, eventId }, blockers: [], held, gaps: new Set<number>() },
      ]),
    );
    const decoded = keys.flatMap((key) => {
      const record = events.get(key);
      return record === undefined ? [] : [read(record)];
    });
    const plan = planChunk({ mode: 'ordered', decoded, states, drain: drain ? read : undefined });
    expect(plan.deadLetters).toEqual([]);
    for (const { event } of plan.steps) this.applied.push(`${event.subject}/${String(event.version)}`);
    for (const { subject, version, eventId, isNew } of plan.moves) {
      expect(isNew).toBe(!this.states.has(subject));
      this.states.set(subject, { version, eventId, held: this.states.get(subject)?.held ?? [] });
    }
    for (const held of plan.releases) {
      const state = this.states.get(held.subject);
      if (state !== undefined) state.held = state.held.filter(({ version }) => version !== held.version);
    }
    // A held event without a fence row would never be found.
    for (const held of plan.holds) {
      const state = this.states.get(held.subject);
      if (state === undefined) throw new Error('held without a fence row, so it would never be found');
      state.held.push(held);
    }
  }
}

describe('what a chunk comes to', () => {
  it('applies every version once and in order, however chunks cut, repeat and shuffle them', () => {
    const deliveries = fc.array(fc.array(fc.constantFrom(...events.keys()), { maxLength: 8 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(deliveries, (chunks) => {
        const tables = new Tables();
        for (const chunk of chunks) tables.take(chunk, true);
        // Whatever was missing comes at last.
        tables.take([...events.keys()], true);
        for (const subject of SUBJECTS) {
          const mine = tables.applied.filter((key) => key.startsWith(subject));
          expect(mine).toEqual(
            Array.from({ length: VERSIONS }, (_, index) => `${subject}/${String(index + 1)}`),
          );
          expect(tables.states.get(subject)?.held).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves waiting events to the drain when told so', () => {
    const tables = new Tables();
    tables.take(['one/2'], false);
    tables.take(['one/1'], false);
    expect(tables.applied).toEqual(['one/1']);
    expect(tables.states.get('one')?.held).toHaveLength(1);
  });

  it('puts poison that becomes due into the dead letters and stops the line there', () => {
    const poison = events.get('one/2');
    if (poison === undefined) throw new Error('no such event');
    const bad = { ...poison, value: Buffer.from('{') };
    const rest = ['one/3', 'one/1', 'one/4'].flatMap((key) => events.get(key) ?? []);
    const plan = planChunk({
      mode: 'ordered',
      decoded: [bad, ...rest].map(read),
      states: new Map(),
      drain: read,
    });
    expect(plan.steps.map(({ event }) => event.version)).toEqual([1]);
    expect(plan.deadLetters).toMatchObject([{ reason: 'not-json', version: 2 }]);
    expect(plan.holds.map(({ version }) => version).toSorted()).toEqual([3, 4]);
  });

  it('keeps what is newer on a latest topic and holds nothing', () => {
    const decoded = ['one/4', 'one/2', 'one/6', 'one/6'].flatMap((key) => events.get(key) ?? []).map(read);
    const plan = planChunk({ mode: 'latest', decoded, states: new Map(), drain: read });
    expect(plan.steps.map(({ event }) => event.version)).toEqual([4, 6]);
    expect(plan).toMatchObject({
      holds: [],
      deadLetters: [],
      dropped: 2,
      moves: [{ subject: 'one', version: 6, isNew: true }],
    });
  });
});
