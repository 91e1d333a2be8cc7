import { TransientError, type Tx } from '#libs/platform';
import type { Owner, VirtualTime } from './virtual-time.js';

/** How long a statement takes, in virtual milliseconds. */
const STATEMENT_MS = [0.2, 3] as const;
/** As the apps' connections are set up. */
const STATEMENT_TIMEOUT_MS = 5_000;

interface Waiter {
  readonly tx: MemoryTx;
  readonly ready: () => void;
  readonly refuse: () => void;
}

interface Lock {
  owner: MemoryTx;
  readonly queue: Waiter[];
}

/** Rows by key; what is written becomes visible to others with the commit of its transaction. */
export class MemoryTable<Row> {
  readonly committed = new Map<string, Row>();
  readonly locks = new Map<string, Lock>();
}

/** One app's database: statements that see what was committed before they began, row locks, commits and rollbacks. */
export class MemoryStore {
  private readonly open = new Set<MemoryTx>();

  constructor(readonly time: VirtualTime) {}

  /** As `Database.transaction`, for one process. */
  async transaction<Result>(owner: Owner, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const tx = new MemoryTx(this, owner);
    this.open.add(tx);
    try {
      const result = await work(tx as unknown as Tx);
      await this.commit(tx);
      return result;
    } catch (error) {
      this.end(tx, 'rolled back');
      throw error;
    }
  }

  /** One statement of its own, sent and answered: it takes effect although its sender may be gone by then. */
  async alone<Result>(owner: Owner, work: () => Result): Promise<Result> {
    const { time } = this;
    return new Promise<Result>((resolve, reject) => {
      if (owner.cutOffUntil > time.now) {
        time.after(1, owner, () => {
          reject(new TransientError('the database cannot be reached'));
        });
        return;
      }
      time.after(time.between(...STATEMENT_MS), undefined, () => {
        const result = work();
        time.after(time.between(...STATEMENT_MS), owner, () => {
          if (owner.cutOffUntil > time.now) reject(new TransientError('the connection is gone'));
          else resolve(result);
        });
      });
    });
  }

  /** The server ends every transaction of a process, as when its connections break. */
  disconnect(owner: Owner): void {
    for (const tx of this.open) if (tx.owner === owner && tx.state === 'open') this.end(tx, 'rolled back');
  }

  private async commit(tx: MemoryTx): Promise<void> {
    if (tx.state !== 'open') throw new TransientError('the transaction is gone');
    tx.state = 'committing';
    await this.alone(tx.owner, () => {
      for (const [table, writes] of tx.writes) {
        for (const [key, row] of writes) {
          if (row === undefined) table.committed.delete(key);
          else table.committed.set(key, row);
        }
      }
      this.end(tx, 'committed');
      for (const work of tx.afterCommit) work();
    });
  }

  private end(tx: MemoryTx, state: 'committed' | 'rolled back'): void {
    if (tx.state === 'committed' || tx.state === 'rolled back') return;
    tx.state = state;
    this.open.delete(tx);
    tx.waitsFor?.queue.find((waiter) => waiter.tx === tx)?.refuse();
    for (const [table, key] of tx.locked) {
      const lock = table.locks.get(key);
      if (lock?.owner !== tx) continue;
      const next = lock.queue.shift();
      if (next === undefined) {
        table.locks.delete(key);
        continue;
      }
      lock.owner = next.tx;
      next.tx.locked.push([table, key]);
      next.tx.waitsFor = undefined;
      next.ready();
    }
  }
}

/** An open transaction. SQL is not spoken here: the memory tables take it in its place. */
export class MemoryTx {
  state: 'open' | 'committing' | 'committed' | 'rolled back' = 'open';
  readonly writes = new Map<MemoryTable<unknown>, Map<string, unknown>>();
  readonly locked: [MemoryTable<unknown>, string][] = [];
  readonly afterCommit: (() => void)[] = [];
  waitsFor: Lock | undefined;

  constructor(
    private readonly store: MemoryStore,
    readonly owner: Owner,
  ) {}

  /** Runs one statement of this transaction. */
  async statement<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const { time } = this.store;
    return time.reply(time.between(...STATEMENT_MS), this.owner, async () => {
      this.mustBeOpen();
      const result = await work();
      this.mustBeOpen();
      return result;
    });
  }

  get<Row>(table: MemoryTable<Row>, key: string): Row | undefined {
    const writes = this.writes.get(table);
    return writes?.has(key) === true ? (writes.get(key) as Row | undefined) : table.committed.get(key);
  }

  /** Rows of a table as this transaction sees them now. */
  rows<Row>(table: MemoryTable<Row>): Row[] {
    const writes = this.writes.get(table);
    if (writes === undefined) return [...table.committed.values()];
    const seen = new Map(table.committed);
    for (const [key, row] of writes) {
      if (row === undefined) seen.delete(key);
      else seen.set(key, row as Row);
    }
    return [...seen.values()];
  }

  /** Writes a row; its lock is taken first. */
  async put<Row>(table: MemoryTable<Row>, key: string, row: Row | undefined): Promise<void> {
    await this.lock(table, key);
    this.set(table, key, row);
  }

  /** Writes a row that nobody else can know of. */
  set<Row>(table: MemoryTable<Row>, key: string, row: Row | undefined): void {
    const any = table as MemoryTable<unknown>;
    const writes = this.writes.get(any) ?? new Map<string, unknown>();
    writes.set(key, row);
    this.writes.set(any, writes);
  }

  /** Waits for a row as PostgreSQL does: first come first served, five seconds at most, and never in a circle. */
  async lock<Row>(table: MemoryTable<Row>, key: string): Promise<void> {
    this.mustBeOpen();
    const any = table as MemoryTable<unknown>;
    const held = any.locks.get(key);
    if (held === undefined) {
      any.locks.set(key, { owner: this, queue: [] });
      this.locked.push([any, key]);
      return;
    }
    if (held.owner === this) return;
    for (let next: Lock | undefined = held; next !== undefined; next = next.owner.waitsFor) {
      if (next.owner === this) throw new TransientError('deadlock detected');
    }
    const { time } = this.store;
    this.waitsFor = held;
    await new Promise<void>((resolve, reject) => {
      const refuse = (): void => {
        const at = held.queue.indexOf(waiter);
        if (at === -1) return;
        held.queue.splice(at, 1);
        this.waitsFor = undefined;
        time.after(0, this.owner, () => {
          reject(new TransientError('canceling statement due to statement timeout'));
        });
      };
      const waiter: Waiter = {
        tx: this,
        ready: () => {
          time.after(0, this.owner, resolve);
        },
        refuse,
      };
      held.queue.push(waiter);
      time.after(STATEMENT_TIMEOUT_MS, undefined, refuse);
    });
    this.mustBeOpen();
  }

  private mustBeOpen(): void {
    if (this.state !== 'open' || this.owner.cutOffUntil > this.store.time.now)
      throw new TransientError('the connection is gone');
  }
}
