import type { Tx } from '#libs/platform';
import type { ConsumerTables } from '../../libs/messaging/src/consumer/consumer-tables.js';
import type { OpenDeadLetter } from '../../libs/messaging/src/consumer/dead-letter-table.js';
import { markOf } from '../../libs/messaging/src/consumer/decode.js';
import type { Fence } from '../../libs/messaging/src/consumer/fence.rules.js';
import {
  FenceMoved,
  type HeldEvent,
  type SubjectState,
} from '../../libs/messaging/src/consumer/fence-table.js';
import type { StoredPosition } from '../../libs/messaging/src/consumer/position-table.js';
import { MemoryTable, type MemoryStore, type MemoryTx } from './memory-store.js';
import type { Owner } from './virtual-time.js';

export interface HeldRow extends HeldEvent {
  readonly topic: string;
  readonly reason: 'ahead' | 'not_yet';
}

export interface DeadLetterRow extends OpenDeadLetter {
  readonly state: 'open' | 'replayed' | 'discarded';
}

/** What a consumer keeps, in memory; each method is one statement with the locks and the sight of the SQL it stands for. */
export class MemoryConsumerTables {
  readonly fences = new MemoryTable<Fence>();
  readonly positions = new MemoryTable<StoredPosition>();
  readonly held = new MemoryTable<HeldRow>();
  readonly deadLetters = new MemoryTable<DeadLetterRow>();
  private letters = 0;

  constructor(private readonly store: MemoryStore) {}

  /** As one process sees them. */
  seenBy(owner: Owner): ConsumerTables {
    const { store } = this;
    return {
      fences: {
        lock: (tx, topic, subjects) => this.lock(memory(tx), topic, subjects),
        move: (tx, topic, moves, position) =>
          memory(tx).statement(async () => {
            const mine = memory(tx);
            for (const { subject, version, eventId } of moves.filter(({ isNew }) => !isNew))
              await mine.put(this.fences, `${topic}|${subject}`, { version, eventId });
            let taken = 0;
            for (const { subject, version, eventId } of moves
              .filter(({ isNew }) => isNew)
              .toSorted((a, b) => (a.subject < b.subject ? -1 : 1))) {
              const key = `${topic}|${subject}`;
              await mine.lock(this.fences, key);
              if (mine.get(this.fences, key) === undefined) mine.set(this.fences, key, { version, eventId });
              else taken += 1;
            }
            if (position !== undefined) {
              const { partition, next, mark } = position;
              await mine.put(this.positions, `${topic}/${String(partition)}`, { next, mark });
            }
            if (taken > 0) throw new FenceMoved('a new subject is no longer new');
          }),
        hold: async (tx, topic, events) => {
          if (events.length === 0) return;
          await memory(tx).statement(async () => {
            for (const { subject, version, id, record, reason } of events) {
              const key = `${topic}|${subject}|${String(version)}`;
              await memory(tx).lock(this.held, key);
              if (memory(tx).get(this.held, key) === undefined)
                memory(tx).set(this.held, key, { topic, subject, version, id, record, reason });
            }
          });
        },
        release: async (tx, topic, events) => {
          if (events.length === 0) return;
          await memory(tx).statement(async () => {
            for (const { subject, version } of events)
              await memory(tx).put(this.held, `${topic}|${subject}|${String(version)}`, undefined);
          });
        },
        gaps: () => Promise.reject(new Error('only readers of whole chunks keep gaps')),
      },
      deadLetters: {
        insert: async (tx, events) => {
          for (const { record, reason, subject, version, eventId } of events) {
            await memory(tx).statement(async () => {
              const key = `${record.topic}|${markOf(record)}`;
              await memory(tx).lock(this.deadLetters, key);
              if (memory(tx).get(this.deadLetters, key) !== undefined) return;
              memory(tx).set(this.deadLetters, key, {
                id: `letter-${String(++this.letters)}`,
                state: 'open',
                reason,
                topic: record.topic,
                subject: subject ?? null,
                version: version ?? null,
                eventId: eventId ?? null,
                record,
              });
            });
          }
        },
        lock: (tx, id) =>
          memory(tx).statement(async () => {
            const key = this.keyOfLetter(id);
            if (key === undefined) return undefined;
            await memory(tx).lock(this.deadLetters, key);
            const letter = memory(tx).get(this.deadLetters, key);
            return letter?.state === 'open' ? letter : undefined;
          }),
        settle: (tx, id, { state }) =>
          memory(tx).statement(async () => {
            const key = this.keyOfLetter(id);
            const letter = key === undefined ? undefined : memory(tx).get(this.deadLetters, key);
            if (key !== undefined && letter !== undefined)
              await memory(tx).put(this.deadLetters, key, { ...letter, state });
          }),
        failedAgain: (tx) => memory(tx).statement(() => undefined),
      },
      held: {
        lines: (subjects) =>
          store.alone(owner, () => {
            const wanted = new Set(subjects);
            const rows = [...this.held.committed.values()].filter(({ subject }) => wanted.has(subject));
            return [
              ...new Map(
                rows.map(({ topic, subject }) => [`${topic}|${subject}`, { topic, subject }]),
              ).values(),
            ];
          }),
        overview: () =>
          store.alone(owner, () => {
            const rows = [...this.held.committed.values()];
            return {
              held: rows.length,
              overdue: 0,
              subjects: [...new Set(rows.map(({ subject }) => subject))],
            };
          }),
      },
      positions: {
        find: ({ topic, partition }) =>
          store.alone(owner, () => this.positions.committed.get(`${topic}/${String(partition)}`)),
      },
    };
  }

  /** Open dead letters, as everybody sees them. */
  get open(): DeadLetterRow[] {
    return [...this.deadLetters.committed.values()].filter(({ state }) => state === 'open');
  }

  /** What waits is read as of the statement's beginning; a fence that had to be waited for is read anew. */
  private async lock(
    tx: MemoryTx,
    topic: string,
    subjects: readonly string[],
  ): Promise<Map<string, SubjectState>> {
    return tx.statement(async () => {
      const wanted = new Set(subjects);
      const ours = (row: { readonly topic: string; readonly subject: string | null }): boolean =>
        row.topic === topic && row.subject !== null && wanted.has(row.subject);
      const dead = tx.rows(this.deadLetters).filter((row) => row.state === 'open' && ours(row));
      const held = tx.rows(this.held).filter(ours);
      const known = [...subjects]
        .sort()
        .filter((subject) => tx.get(this.fences, `${topic}|${subject}`) !== undefined);
      for (const subject of known) await tx.lock(this.fences, `${topic}|${subject}`);
      const fences = new Map(known.map((subject) => [subject, tx.get(this.fences, `${topic}|${subject}`)]));
      const named = new Set([
        ...known,
        ...dead.map((row) => row.subject ?? ''),
        ...held.map((row) => row.subject),
      ]);
      return new Map(
        [...named].map((subject) => [
          subject,
          {
            fence: fences.get(subject),
            blockers: dead
              .filter((row) => row.subject === subject)
              .map(({ version, eventId }) => ({ version, eventId })),
            held: held.filter((row) => row.subject === subject),
            gaps: new Set<number>(),
          },
        ]),
      );
    });
  }

  private keyOfLetter(id: string): string | undefined {
    return [...this.deadLetters.committed].find(([, letter]) => letter.id === id)?.[0];
  }
}

function memory(tx: Tx): MemoryTx {
  return tx as unknown as MemoryTx;
}
