import type { TopicPartition } from '../bus/bus.js';
import { BUS_CHANNEL } from './bus-tables.js';
import type { Connection } from './connection.js';
import type { RecordRow } from './stored-record.js';

/** A partition of the group's topics as the log knows it now. */
export interface WatchedPartition extends TopicPartition {
  readonly headId: number;
  readonly end: bigint;
}

export interface Watched {
  readonly partitions: readonly WatchedPartition[];
  /** Members that are alive, this one included. */
  readonly members: number;
}

/** The server's process of one connection. */
export interface Backend {
  readonly pid: number;
  readonly since: string;
}

export type FetchedRow = RecordRow & { readonly day: string; readonly end_offset: string };

/**
 * What a member of a group says to the database, on a connection of its own. Everything it holds is a lock of that
 * connection's session, so it is free the moment the connection is gone, and no transaction stays open.
 */
export class Membership {
  private constructor(
    private readonly connection: Connection,
    private readonly group: string,
    private readonly topics: readonly string[],
    private readonly groupId: number,
    /** What a later membership of the same member can tell this one by. */
    readonly backend: Backend,
  ) {}

  /**
   * Joins the group: from now on its other members see this one, and notifications come.
   *
   * @param before this member's last membership: a server that has not heard of its end yet still keeps what it held
   */
  static async join(
    connection: Connection,
    group: string,
    topics: readonly string[],
    before: Backend | undefined,
  ): Promise<Membership> {
    // What is noted here is a hint; the server finds out within seconds that a member's machine is gone.
    await connection.query({
      text: `select set_config('synchronous_commit', 'off', false), set_config('tcp_keepalives_idle', '5', false),
                    set_config('tcp_keepalives_interval', '2', false), set_config('tcp_keepalives_count', '3', false)`,
    });
    if (before !== undefined) {
      await connection.query({
        text: `select pg_terminate_backend(pid) from pg_stat_activity
                where pid = $1 and backend_start = $2::timestamptz and usename = session_user`,
        values: [before.pid, before.since],
      });
    }
    const [row] = await connection.query<Backend & { id: number }>({
      text: `select bus.join_group($1, $2) as id, pid, backend_start::text as since
               from pg_stat_activity where pid = pg_backend_pid()`,
      values: [group, topics],
    });
    if (row === undefined) throw new Error('the group was not joined');
    await connection.query({ text: 'select pg_advisory_lock_shared($1, 0)', values: [row.id] });
    await connection.query({ text: `listen ${BUS_CHANNEL}` });
    return new Membership(connection, group, topics, row.id, { pid: row.pid, since: row.since });
  }

  async watch(): Promise<Watched> {
    const rows = await this.connection.query<{
      topic: string;
      part: number;
      head_id: number;
      next_offset: string;
      members: number;
    }>({ name: 'bus-watch', text: 'select * from bus.watch($1, $2)', values: [this.groupId, this.topics] });
    return {
      partitions: rows.map((row) => ({
        topic: row.topic,
        partition: row.part,
        headId: row.head_id,
        end: BigInt(row.next_offset),
      })),
      members: rows[0]?.members ?? 1,
    };
  }

  /** Takes the locks of up to `most` of these partitions that nobody holds. Returns the heads that it got. */
  async take(headIds: readonly number[], most: number): Promise<readonly number[]> {
    if (most <= 0 || headIds.length === 0) return [];
    const rows = await this.connection.query<{ head_id: number }>({
      name: 'bus-take',
      text: 'select head_id from unnest($2::integer[]) as h(head_id) where pg_try_advisory_lock($1, head_id) limit $3',
      values: [this.groupId, headIds, most],
    });
    return rows.map(({ head_id: headId }) => headId);
  }

  async giveUp(headId: number): Promise<void> {
    await this.connection.query({
      text: 'select pg_advisory_unlock($1, $2)',
      values: [this.groupId, headId],
    });
    await this.tellOthers();
  }

  /** Frees everything and lets the others know, so that they need not find out. */
  async leave(): Promise<void> {
    await this.connection.query({ text: 'select pg_advisory_unlock_all()' });
    await this.tellOthers();
  }

  async fetch(at: TopicPartition, next: bigint, day: string, most: number): Promise<readonly FetchedRow[]> {
    return this.connection.query<FetchedRow>({
      name: 'bus-fetch',
      text: 'select log_offset, day::text, key, value, headers, end_offset from bus.fetch($1, $2, $3, $4, $5)',
      values: [at.topic, at.partition, String(next), day, most],
    });
  }

  async note(offsets: readonly { readonly headId: number; readonly next: bigint }[]): Promise<void> {
    await this.connection.query({
      name: 'bus-note',
      text: 'select bus.note_offsets($1, $2, $3)',
      values: [this.groupId, offsets.map(({ headId }) => headId), offsets.map(({ next }) => String(next))],
    });
  }

  /** Whether a notification says that a member of this group has given something up. */
  isAboutMembers(payload: string): boolean {
    return payload === `left ${this.group}`;
  }

  private async tellOthers(): Promise<void> {
    await this.connection.query({
      text: `select pg_notify('${BUS_CHANNEL}', $1)`,
      values: [`left ${this.group}`],
    });
  }
}
