import { describe, expect, it } from '@jest/globals';
import { TransientError, type Database } from '#libs/platform';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import { EventHistory } from './event-history.js';
import { HistoryTable } from './history-table.js';

const part = (number: number): { topic: string; part: number } => ({ topic: 'case.lifecycle', part: number });
const row = (seq: string): { seq: string; offset: bigint } => ({ seq, offset: BigInt(seq) + 100n });

function historyOn(query: (values: readonly unknown[]) => Promise<unknown[]>): EventHistory {
  const database = { query: (_text: string, values: readonly unknown[]) => query(values) };
  return new EventHistory(new HistoryTable('triage', database as unknown as Database), new MemoryBus());
}

describe('what was published', () => {
  it('moves in one statement for the partitions that are done together', async () => {
    const statements: (readonly unknown[])[] = [];
    const history = historyOn((values) => {
      statements.push(values);
      return Promise.resolve([]);
    });
    await Promise.all([history.record(part(1), [row('7'), row('9')]), history.record(part(2), [row('8')])]);
    await history.record(part(1), [row('10')]);
    expect(statements).toEqual([
      [Array(3).fill('case.lifecycle'), [1, 1, 2], ['7', '9', '8'], ['107', '109', '108']],
      [['case.lifecycle'], [1], ['10'], ['110']],
    ]);
  });

  it('is not kept back by a partition whose rows cannot be moved', async () => {
    const history = historyOn(([, parts]) =>
      (parts as number[]).includes(2) ? Promise.reject(new RangeError('no')) : Promise.resolve([]),
    );
    const outcomes = await Promise.allSettled([1, 2, 3].map((n) => history.record(part(n), [row('1')])));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('stays in the outbox of every partition, after one attempt, while the database is away', async () => {
    let attempts = 0;
    const history = historyOn(() => {
      attempts += 1;
      return Promise.reject(new TransientError('away'));
    });
    const outcomes = await Promise.allSettled([1, 2].map((n) => history.record(part(n), [row('1')])));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(attempts).toBe(1);
  });
});
