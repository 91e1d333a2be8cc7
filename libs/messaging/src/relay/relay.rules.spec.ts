import { describe, expect, it } from '@jest/globals';
import {
  batches,
  BATCH_BYTES,
  BATCH_ROWS,
  firstLost,
  fitting,
  paceAfter,
  restAfter,
  type WaitingRow,
} from './relay.rules.js';

const row = (seq: number, part = 0, data = '{}'): WaitingRow => ({
  seq: String(seq),
  topic: 't',
  part,
  id: '',
  subject: 's',
  data,
  headers: '{}',
});

describe('what the relay publishes at once', () => {
  it('groups by partition and keeps the order', () => {
    expect(
      batches([row(1), row(2, 1), row(3), row(4, 1)]).map((batch) => batch.rows.map(({ seq }) => seq)),
    ).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
  });

  it('says whether more may wait behind what one publish takes', () => {
    const full = Array.from({ length: BATCH_ROWS }, (_, n) => row(n));
    expect(batches([...full, row(BATCH_ROWS, 1)]).map(({ more }) => more)).toEqual([true, false]);
  });

  it('takes no more rows than one publish may carry', () => {
    expect(fitting(Array.from({ length: BATCH_ROWS + 1 }, (_, n) => row(n)))).toHaveLength(BATCH_ROWS);
  });

  it('takes no more bytes than a broker accepts in a batch', () => {
    const large = Array.from({ length: 200 }, (_, n) => row(n, 0, 'x'.repeat(8_000)));
    const taken = fitting(large);
    expect(taken.length).toBeLessThan(BATCH_BYTES / 8_000);
    expect(taken.length).toBeGreaterThan(70);
    expect(taken).toEqual(large.slice(0, taken.length));
  });

  it('always takes one row, however large', () => {
    expect(fitting([row(1, 0, 'x'.repeat(BATCH_BYTES + 1)), row(2)])).toHaveLength(1);
  });
});

describe('the pace of reading', () => {
  it('is a few milliseconds for single events and a tenth of a second at most', () => {
    expect([0, 1, 4, 100, 400, 6_000].map(paceAfter)).toEqual([0, 5, 10, 50, 100, 100]);
  });
});

describe('the rest after a failure', () => {
  it('grows up to two seconds and varies by half', () => {
    expect(restAfter(1, 0)).toBe(25);
    expect(restAfter(1, 0.999)).toBe(50);
    expect(restAfter(4, 0.999)).toBe(400);
    expect(restAfter(30, 0.999)).toBeLessThanOrEqual(2_000);
    expect(restAfter(30, 0)).toBe(1_000);
  });
});

describe('the first event that a broker lost', () => {
  it.each([0, 1, 7, 10])('is found when %i of ten are intact', async (intact) => {
    let reads = 0;
    const found = await firstLost(10, (index) => {
      reads += 1;
      return Promise.resolve(index < intact);
    });
    expect(found).toBe(intact);
    expect(reads).toBeLessThanOrEqual(4);
  });
});
