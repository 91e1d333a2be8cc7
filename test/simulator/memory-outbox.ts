import type { App, EventDefinition } from '#libs/contracts';
import type { NewEvent } from '#libs/messaging';
import { TransientError } from '#libs/platform';
import type { InLog, Published } from '../../libs/messaging/src/relay/history-table.js';
import type { LeaderEvents, LeaderOutbox } from '../../libs/messaging/src/relay/leader-outbox.js';
import type { RelayStore } from '../../libs/messaging/src/relay/relay.js';
import {
  BATCH_ROWS,
  FEW_ROWS,
  partitionKey,
  type Part,
  type WaitingRow,
} from '../../libs/messaging/src/relay/relay.rules.js';
import { openOutboxRow } from '../../libs/messaging/src/outbox/outbox-row.js';
import { MemoryTable, type MemoryStore, type MemoryTx } from './memory-store.js';
import type { Owner } from './virtual-time.js';

/** A row of the outbox, and what the simulator remembers of it. */
export interface OutboxRow extends WaitingRow {
  readonly version: number;
  readonly order: number;
}

interface HistoryRow extends OutboxRow {
  readonly offset: bigint;
}

const LOST = -1n;

/** An app's outbox and history in memory: `seq` is taken at the insert, the row is seen after the commit. */
export class MemoryOutbox {
  /** Every event that was committed, in the order of the commits. */
  readonly committed: OutboxRow[] = [];
  readonly history = new Map<number, HistoryRow>();
  readonly waiting = new MemoryTable<OutboxRow>();
  private readonly heads = new MemoryTable<number>();
  private seq = 0;
  private term = 0;
  private readonly connections = new Set<MemoryLeaderConnection>();
  private leader: MemoryLeaderConnection | undefined;

  constructor(
    private readonly app: App,
    readonly store: MemoryStore,
  ) {}

  /** As `Outbox.append`: version under the head row's lock, and only then `seq`. */
  async append<Definition extends EventDefinition>(tx: MemoryTx, event: NewEvent<Definition>): Promise<void> {
    const { headersHead, headersTail, ...row } = openOutboxRow(this.app, event);
    await tx.statement(async () => {
      const key = `${row.topic}|${row.subject}`;
      await tx.lock(this.heads, key);
      const version = (tx.get(this.heads, key) ?? 0) + 1;
      tx.set(this.heads, key, version);
      const order = ++this.seq;
      const written = {
        ...row,
        version,
        order,
        seq: String(order),
        headers: `${headersHead}${String(version)}${headersTail}`,
      };
      tx.set(this.waiting, written.seq, written);
      tx.afterCommit.push(() => {
        this.committed.push(written);
        this.leader?.notice();
      });
    });
  }

  /** What the relay of one process sees. */
  relayStore(owner: Owner): RelayStore {
    const { store, history } = this;
    const ofPart = (part: Part): HistoryRow[] =>
      [...history.values()].filter((row) => row.topic === part.topic && row.part === part.part);
    const restore = (rows: readonly Published[]): void => {
      for (const { seq, offset } of rows) {
        const row = history.get(Number(seq));
        if (row !== undefined && row.offset < 0n) history.set(row.order, { ...row, offset });
      }
    };
    return {
      connect: () =>
        store.alone(owner, () => {
          const connection = new MemoryLeaderConnection(this, owner);
          this.connections.add(connection);
          return connection;
        }),
      history: {
        move: (rows) =>
          store.alone(owner, () => {
            for (const { seq, offset } of rows) {
              const row = this.waiting.committed.get(seq);
              if (row === undefined) continue;
              this.waiting.committed.delete(seq);
              history.set(row.order, { ...row, offset });
            }
          }),
        newest: (part) =>
          store.alone(owner, () =>
            ofPart(part)
              .filter(({ offset }) => offset >= 0n)
              .reduce<InLog | undefined>(
                (newest, { id, offset }) =>
                  newest === undefined || offset > newest.offset ? { id, offset } : newest,
                undefined,
              ),
          ),
        published: (part) =>
          store.alone(owner, () =>
            ofPart(part)
              .filter(({ offset }) => offset >= 0n)
              .toSorted((a, b) => Number(a.offset - b.offset))
              .map(({ id, offset }) => ({ id, offset })),
          ),
        markLost: (part, from) =>
          store.alone(owner, () => {
            for (const row of ofPart(part))
              if (row.offset >= from) history.set(row.order, { ...row, offset: LOST });
          }),
        lost: (part) =>
          store.alone(owner, () =>
            ofPart(part)
              .filter(({ offset }) => offset < 0n)
              .toSorted((a, b) => a.order - b.order)
              .slice(0, BATCH_ROWS),
          ),
        restored: (_part, rows) =>
          store.alone(owner, () => {
            restore(rows);
          }),
        roll: () => Promise.resolve(),
      },
    };
  }

  /** The oldest committed rows of these partitions. */
  head(parts: readonly Part[], atMost: number): WaitingRow[] {
    const wanted = new Set(parts.map(partitionKey));
    return [...this.waiting.committed.values()]
      .filter((row) => wanted.has(partitionKey(row)))
      .toSorted((a, b) => a.order - b.order)
      .slice(0, atMost);
  }

  tryLock(connection: MemoryLeaderConnection): boolean {
    // The server ends the sessions of a process that is gone.
    if (connection.cut || !connection.owner.alive) return false;
    if (this.leader !== undefined && this.leader !== connection) return false;
    this.leader = connection;
    return true;
  }

  nextTerm(): number {
    this.term += 1;
    return this.term;
  }

  unlock(connection: MemoryLeaderConnection): void {
    this.connections.delete(connection);
    if (this.leader === connection) this.leader = undefined;
  }

  /** The server ends the leader's session; the leader learns of it later, or never when its process is gone. */
  dropLeader(noticeMs: number): void {
    const { leader } = this;
    this.leader = undefined;
    leader?.drop(noticeMs);
  }

  /** The server ends every session of a process. */
  disconnect(owner: Owner, noticeMs: number): void {
    if (this.leader?.owner === owner) this.leader = undefined;
    for (const connection of this.connections) {
      if (connection.owner !== owner || connection.cut) continue;
      connection.cut = true;
      connection.drop(noticeMs);
    }
  }

  /** The process that leads now. */
  get leading(): Owner | undefined {
    return this.leader?.owner;
  }
}

class MemoryLeaderConnection implements LeaderOutbox {
  /** Whether the server has ended this session. */
  cut = false;
  private on: LeaderEvents | undefined;
  private gone = false;

  constructor(
    private readonly outbox: MemoryOutbox,
    readonly owner: Owner,
  ) {}

  tryLock(): Promise<boolean> {
    return this.ask(() => this.outbox.tryLock(this));
  }

  begin(on: LeaderEvents): Promise<number> {
    this.on = on;
    return this.ask(() => this.outbox.nextTerm());
  }

  waiting(parts: readonly Part[], few = false): Promise<WaitingRow[]> {
    return this.ask(() => this.outbox.head(parts, few ? FEW_ROWS : BATCH_ROWS));
  }

  anyWaiting(): Promise<boolean> {
    return this.ask(() => this.outbox.waiting.committed.size > 0);
  }

  measure(): Promise<{ depth: number; ageSeconds: number }> {
    return Promise.resolve({ depth: this.outbox.waiting.committed.size, ageSeconds: 0 });
  }

  end(): Promise<void> {
    this.gone = true;
    this.outbox.unlock(this);
    return Promise.resolve();
  }

  notice(): void {
    const { time } = this.outbox.store;
    time.after(time.between(0.2, 2), this.owner, () => this.on?.notice());
  }

  /** Until it notices, a leader without its lock goes on as if nothing had happened: the worst that can be. */
  drop(noticeMs: number): void {
    this.outbox.store.time.after(noticeMs, this.owner, () => {
      this.gone = true;
      this.on?.lost();
    });
  }

  private async ask<Result>(work: () => Result): Promise<Result> {
    const result = await this.outbox.store.alone(this.owner, work);
    if (this.gone) throw new TransientError('the connection is gone');
    return result;
  }
}
