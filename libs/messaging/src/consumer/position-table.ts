import type { App } from '#libs/contracts';
import type { Database } from '#libs/platform';
import type { TopicPartition } from '../bus/bus.js';

/** A consumer's own position in a partition, stored with its effects. */
export interface StoredPosition {
  readonly next: bigint;
  /** Mark of the record before it. */
  readonly mark: string;
}

/** The statement that finds a position; `FenceTable` writes it. */
export class PositionTable {
  constructor(
    private readonly app: App,
    private readonly database: Database,
  ) {}

  async find(at: TopicPartition): Promise<StoredPosition | undefined> {
    const [row] = await this.database.query<{ next_offset: string; last_mark: string }>(
      `select next_offset, last_mark from ${this.app}.consumer_positions where topic = $1 and part = $2`,
      [at.topic, at.partition],
    );
    return row === undefined ? undefined : { next: BigInt(row.next_offset), mark: row.last_mark };
  }
}
