import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { DomainError, TransientError } from '#libs/platform';
import { AcceptLane, CommitInDoubt, type AcceptStatement } from './accept-lane.js';

interface Row {
  readonly id: string;
  readonly bad?: boolean;
}

/** A statement that answers when it is told to. */
class FakeStatement implements AcceptStatement<Row> {
  readonly flushes: string[][] = [];
  readonly stored = new Set<string>();
  readonly replays = new Set<string>();
  doubtful: 'committed' | 'rolled-back' | 'unknowable' | undefined;
  away = false;
  private gates: (() => void)[] = [];
  held = false;

  async write(rows: readonly Row[]): Promise<ReadonlySet<string>> {
    this.flushes.push(rows.map(({ id }) => id));
    if (this.held) await new Promise<void>((resolve) => this.gates.push(resolve));
    if (this.away) throw new TransientError('away');
    if (rows.some(({ bad }) => bad === true)) throw new RangeError('a row does not fit');
    if (this.doubtful !== 'rolled-back') {
      for (const { id } of rows) if (!this.replays.has(id)) this.stored.add(id);
    }
    if (this.doubtful !== undefined) throw new CommitInDoubt('lost');
    return new Set(rows.map(({ id }) => id).filter((id) => this.replays.has(id)));
  }

  known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.doubtful === 'unknowable') return Promise.reject(new TransientError('away'));
    return Promise.resolve(new Set(ids.filter((id) => this.stored.has(id))));
  }

  release(): void {
    this.held = false;
    for (const open of this.gates.splice(0)) open();
  }
}

const rows = (count: number, from = 0): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
}

describe('the accept lane', () => {
  it('writes what arrives in one turn as one flush', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    await Promise.all(rows(16).map((row) => lane.add(row)));
    expect(statement.flushes.map(({ length }) => length)).toEqual([16]);
  });

  it('takes half of what is under way, so that the database and the event loop work at the same time', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    statement.held = true;
    const early = lane.add({ id: 'early' });
    await nextTurn();
    const others = rows(63).map((row) => lane.add(row));
    await nextTurn();
    statement.release();
    await Promise.all([early, ...others]);
    // With the one that was answered, 64 were under way.
    expect(statement.flushes.slice(0, 2).map(({ length }) => length)).toEqual([1, 32]);
  });

  it('has one flush under way, and the next takes what waits, 256 rows at most', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    statement.held = true;
    const first = lane.add({ id: 'first' });
    await nextTurn();
    const others = rows(800).map((row) => lane.add(row));
    await nextTurn();
    expect(statement.flushes).toEqual([['first']]);
    expect(lane.depth).toBe(800);
    statement.release();
    await Promise.all([first, ...others]);
    expect(statement.flushes.map(({ length }) => length)).toEqual([1, 256, 256, 256, 32]);
    expect(statement.flushes[1]?.slice(0, 3)).toEqual(['0', '1', '2']);
  });

  it('lets a few early rows wait for a fair share of the last two flushes while each turn brings more', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    await Promise.all(rows(16).map((row) => lane.add(row)));
    await Promise.all(rows(16).map((row) => lane.add(row)));
    const added: Promise<unknown>[] = [];
    for (let from = 0; from < 20; from += 2) {
      added.push(...rows(2, from).map((row) => lane.add(row)));
      await nextTurn();
    }
    await Promise.all(added);
    expect(statement.flushes[2]).toHaveLength(12);
    expect(statement.flushes.flat()).toHaveLength(52);
  });

  it('does not wait for more when a turn brings nothing', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    await Promise.all(rows(16).map((row) => lane.add(row)));
    const alone = lane.add({ id: 'alone' });
    await nextTurn();
    await nextTurn();
    expect(statement.flushes.map(({ length }) => length)).toEqual([16, 1]);
    expect(await alone).toBe('stored');
  });

  it('tells replays from rows that were stored', async () => {
    const statement = new FakeStatement();
    statement.replays.add('1');
    const lane = new AcceptLane({ statement });
    expect(await Promise.all(rows(3).map((row) => lane.add(row)))).toEqual(['stored', 'replayed', 'stored']);
  });

  it('refuses beyond its bound at once', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement, waitingAtMost: 5 });
    statement.held = true;
    const first = lane.add({ id: 'first' });
    await nextTurn();
    const waiting = rows(5).map((row) => lane.add(row));
    expect(await codeOf(lane.add({ id: 'too-many' }))).toBe('not-available');
    statement.release();
    await Promise.all([first, ...waiting]);
    expect(statement.stored.has('too-many')).toBe(false);
  });

  it('refuses the one bad row and stores the others', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    const batch = rows(200).map((row) => (row.id === '77' ? { ...row, bad: true } : row));
    const outcomes = await Promise.all(batch.map((row) => codeOf(lane.add(row))));
    expect(outcomes[77]).toBeInstanceOf(RangeError);
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(199);
    expect(statement.flushes.length).toBeLessThan(20);
  });

  it('blames nobody when the database is away, and works again when it is back', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    statement.away = true;
    expect(await Promise.all(rows(3).map((row) => codeOf(lane.add(row))))).toEqual(
      Array.from({ length: 3 }, () => 'not-available'),
    );
    expect(statement.flushes).toHaveLength(1);
    statement.away = false;
    expect(await lane.add({ id: 'later' })).toBe('stored');
  });

  it.each([
    ['committed', 'stored'],
    ['rolled-back', 'not-available'],
    ['unknowable', 'outcome-unknown'],
  ] as const)('asks after a commit in doubt: %s gives %s', async (doubtful, outcome) => {
    const statement = new FakeStatement();
    statement.doubtful = doubtful;
    const lane = new AcceptLane({ statement });
    expect(await Promise.all(rows(2).map((row) => codeOf(lane.add(row))))).toEqual([outcome, outcome]);
  });

  it('is pressed while dozens come at the same time, and not by a few or when all is done', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    const send = async (count: number, from: number): Promise<boolean> => {
      statement.held = true;
      const sent = rows(count, from).map((row) => lane.add(row));
      await nextTurn();
      await nextTurn();
      const { pressed } = lane;
      statement.release();
      await Promise.all(sent);
      return pressed;
    };
    expect(await send(4, 0)).toBe(false);
    expect(await send(64, 100)).toBe(true);
    expect(lane.pressed).toBe(false);
    await send(1, 200);
    expect(await send(4, 300)).toBe(false);
  });

  it('settles what waits before it ends, and takes nothing more', async () => {
    const statement = new FakeStatement();
    const lane = new AcceptLane({ statement });
    statement.held = true;
    const first = lane.add({ id: 'first' });
    await nextTurn();
    const second = lane.add({ id: 'second' });
    const drained = lane.drain();
    expect(await codeOf(lane.add({ id: 'late' }))).toBe('not-available');
    statement.release();
    await drained;
    expect(await Promise.all([first, second])).toEqual(['stored', 'stored']);
  });
});
