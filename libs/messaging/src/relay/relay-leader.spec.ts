import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import { EventHistory } from './event-history.js';
import type { HistoryTable } from './history-table.js';
import type { LeaderEvents, LeaderOutbox } from './leader-outbox.js';
import { RelayLeader } from './relay-leader.js';
import { FEW_ROWS, type WaitingRow } from './relay.rules.js';

const TOPIC = 'consultation.lifecycle';
const row = (seq: number, part: number): WaitingRow => ({
  seq: String(seq),
  topic: TOPIC,
  part,
  id: `id-${String(seq)}`,
  subject: `s${String(part)}`,
  data: '{}',
  headers: `{"ce_id":"id-${String(seq)}"}`,
});

/** An outbox in which a test puts what waits. */
class Waiting implements LeaderOutbox {
  rows: WaitingRow[] = [];
  /** Moments at which it was read. */
  readonly readings: number[] = [];
  readonly few: boolean[] = [];
  events: LeaderEvents | undefined;

  tryLock = (): Promise<boolean> => Promise.resolve(true);
  begin = (events: LeaderEvents): Promise<number> => {
    this.events = events;
    return Promise.resolve(1);
  };
  waiting = (_parts: readonly unknown[], few = false): Promise<WaitingRow[]> => {
    this.readings.push(performance.now());
    this.few.push(few);
    return Promise.resolve(few ? this.rows.slice(0, FEW_ROWS) : [...this.rows]);
  };
  anyWaiting = (): Promise<boolean> => Promise.resolve(this.rows.length > 0);
  measure = (): Promise<{ depth: number; ageSeconds: number }> =>
    Promise.resolve({ depth: 0, ageSeconds: 0 });
  end = (): Promise<void> => Promise.resolve();
}

describe('a leader', () => {
  let outbox: Waiting;
  let moves: number;
  let stopping: AbortController;

  const leader = (yieldsTo = (): boolean => false): RelayLeader => {
    const bus = new MemoryBus();
    void bus.ensureTopics([{ name: TOPIC, partitions: 12, retentionMs: 1, segmentMs: 1 }]);
    const table = {
      move: (rows: readonly { seq: string }[]) => {
        moves += 1;
        const gone = new Set(rows.map(({ seq }) => seq));
        outbox.rows = outbox.rows.filter(({ seq }) => !gone.has(seq));
        return Promise.resolve();
      },
      newest: () => Promise.resolve(undefined),
      lost: () => Promise.resolve([]),
      roll: () => Promise.resolve(),
    } as unknown as HistoryTable;
    const partitions = Array.from({ length: 12 }, (_, part) => ({ topic: TOPIC, part }));
    return new RelayLeader(
      { app: 'gateway', bus, log: SILENT, yieldsTo },
      outbox,
      new EventHistory(table, bus),
      partitions,
    );
  };

  beforeEach(() => {
    jest.useFakeTimers();
    outbox = new Waiting();
    moves = 0;
    stopping = new AbortController();
  });
  afterEach(() => {
    stopping.abort();
    jest.useRealTimers();
  });

  it('reads at once after a rest, and then at the pace of what it found', async () => {
    void leader().lead(stopping.signal);
    await jest.advanceTimersByTimeAsync(200);
    const began = performance.now();
    outbox.readings.length = 0;
    outbox.rows = Array.from({ length: 100 }, (_, n) => row(n + 1, n % 12));
    for (let n = 0; n < 60; n++) {
      outbox.events?.notice();
      await jest.advanceTimersByTimeAsync(1);
    }
    const [first = 0, second = 0] = outbox.readings.map((at) => at - began);
    expect(first).toBeLessThan(2);
    // A hundred rows: the next reading comes after 50 ms, however often it is woken.
    expect(second).toBeGreaterThanOrEqual(50);
    expect(second).toBeLessThan(55);
  });

  it('takes little, and seldom, while something has the right of way', async () => {
    let pressed = true;
    void leader(() => pressed).lead(stopping.signal);
    await jest.advanceTimersByTimeAsync(200);
    outbox.readings.length = outbox.few.length = 0;
    const began = performance.now();
    for (let n = 0; n < 400; n++) {
      outbox.rows.push(row(n + 1, n % 12));
      outbox.events?.notice();
      await jest.advanceTimersByTimeAsync(1);
    }
    const pauses = outbox.readings.map((at, i) => at - (outbox.readings[i - 1] ?? began - 120));
    expect(outbox.readings.length).toBeLessThanOrEqual(4);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(119);
    expect(new Set(outbox.few)).toEqual(new Set([true]));
    pressed = false;
    await jest.advanceTimersByTimeAsync(250);
    expect(outbox.rows).toEqual([]);
    expect(outbox.few.at(-1)).toBe(false);
  });

  it('moves the rows of partitions that were answered together in one statement', async () => {
    void leader().lead(stopping.signal);
    await jest.advanceTimersByTimeAsync(200);
    outbox.rows = Array.from({ length: 12 }, (_, part) => row(part + 1, part));
    outbox.events?.notice();
    await jest.advanceTimersByTimeAsync(20);
    expect(outbox.rows).toEqual([]);
    expect(moves).toBe(1);
  });

  it('fails once, and only to who waits for it, when the lock is lost while it begins', async () => {
    jest.useRealTimers();
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => {
      unhandled.push(reason);
    };
    process.on('unhandledRejection', note);
    outbox.begin = (events) => {
      events.lost();
      return Promise.reject(new Error('the connection is gone'));
    };
    await expect(leader().lead(stopping.signal)).rejects.toThrow('the connection is gone');
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});
