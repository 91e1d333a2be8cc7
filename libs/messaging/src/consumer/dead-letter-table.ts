import type { Actor, App } from '#libs/contracts';
import { newId, type Tx } from '#libs/platform';
import type { StoredRecord } from '../bus/bus.js';
import { markOf } from './decode.js';
import type { SetAside } from './plan-chunk.js';

/** How an event came to be set aside. */
export interface Failure {
  readonly errorClass: string | undefined;
  readonly attempts: number;
}

/** An open dead letter with its record, locked. */
export interface OpenDeadLetter {
  readonly id: string;
  readonly reason: string;
  readonly topic: string;
  readonly subject: string | null;
  readonly version: number | null;
  readonly eventId: string | null;
  readonly record: StoredRecord;
}

/** Statements on `dead_letters`. */
export class DeadLetterTable {
  constructor(private readonly app: App) {}

  /** Sets events aside; one that was set aside before, under any state, is left as it is. */
  async insert(tx: Tx, events: readonly SetAside[], failure: Failure): Promise<void> {
    for (const { record, reason, subject, version, eventId, type } of events) {
      await tx.execute(
        `insert into ${this.app}.dead_letters
           (id, reason, error_class, attempts, topic, part, broker_offset, subject, version, event_id, type, mark, key, value, headers)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         on conflict (topic, mark) do update set last_seen_at = clock_timestamp()`,
        [
          newId(),
          reason,
          failure.errorClass ?? null,
          failure.attempts,
          record.topic,
          record.partition,
          String(record.offset),
          subject ?? null,
          version ?? null,
          eventId ?? null,
          type ?? null,
          markOf(record),
          record.key,
          record.value,
          JSON.stringify(record.headers),
        ],
      );
    }
  }

  /** Locks an open dead letter; undefined when there is none of that id. */
  async lock(tx: Tx, id: string): Promise<OpenDeadLetter | undefined> {
    const [row] = await tx.query<{
      reason: string;
      topic: string;
      part: number;
      broker_offset: string;
      subject: string | null;
      version: number | null;
      event_id: string | null;
      key: Buffer | null;
      value: Buffer | null;
      headers: string;
    }>(
      `select reason, topic, part, broker_offset, subject, version, event_id, key, value, headers
         from ${this.app}.dead_letters where id = $1 and state = 'open' for update`,
      [id],
    );
    if (row === undefined) return undefined;
    const { reason, topic, part, broker_offset, subject, version, event_id, key, value, headers } = row;
    return {
      id,
      reason,
      topic,
      subject,
      version,
      eventId: event_id,
      record: {
        topic,
        partition: part,
        offset: BigInt(broker_offset),
        key,
        value,
        headers: JSON.parse(headers) as Record<string, string>,
      },
    };
  }

  async settle(
    tx: Tx,
    id: string,
    settled: { readonly state: 'replayed' | 'discarded'; readonly actor: Actor; readonly reason?: string },
  ): Promise<void> {
    await tx.execute(
      `update ${this.app}.dead_letters
          set state = $2, settled_at = clock_timestamp(), settled_by = $3, discard_reason = $4 where id = $1`,
      [id, settled.state, JSON.stringify(settled.actor), settled.reason ?? null],
    );
  }

  /** Counts one more failed attempt of an open dead letter. */
  async failedAgain(tx: Tx, id: string, errorClass: string): Promise<void> {
    await tx.execute(
      `update ${this.app}.dead_letters
          set attempts = attempts + 1, error_class = $2, last_seen_at = clock_timestamp() where id = $1`,
      [id, errorClass],
    );
  }
}
