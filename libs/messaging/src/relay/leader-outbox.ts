import type pg from 'pg';
import type { App } from '#libs/contracts';
import { outboxChannel } from '../outbox/outbox.js';
import { BATCH_ROWS, FEW_ROWS, type Part, type WaitingRow } from './relay.rules.js';

const MEASURED_DEPTH = 100_000;

/** What a leader is told. */
export interface LeaderEvents {
  /** Something was committed, or `LOOK_AGAIN`. */
  readonly notice: (what?: string) => void;
  /** The connection is gone, and the lock with it. */
  readonly lost: () => void;
}

/** An app's outbox on one connection: the process whose connection holds the app's lock may lead. */
export interface LeaderOutbox {
  /** Whether this connection holds the lock now. */
  tryLock(): Promise<boolean>;
  /** Counts the term that begins and listens from now on. Returns the number of the term. */
  begin(on: LeaderEvents): Promise<number>;
  /** The oldest waiting rows of each of these partitions in `seq` order: `BATCH_ROWS` of each at most, or `FEW_ROWS`. */
  waiting(parts: readonly Part[], few?: boolean): Promise<WaitingRow[]>;
  /** Whether any row waits in any partition. */
  anyWaiting(): Promise<boolean>;
  /** How many rows wait, 100,000 at most, and for how long the oldest has waited. */
  measure(): Promise<{ readonly depth: number; readonly ageSeconds: number }>;
  /** Gives connection and lock up. Never rejects. */
  end(): Promise<void>;
}

/** The outbox in PostgreSQL; the lock is an advisory lock of the connection's session. */
export class LeaderConnection implements LeaderOutbox {
  private asked: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly app: App,
    private readonly client: pg.Client,
  ) {}

  /** Makes a fresh connection ready. The server notices within seconds when it is dead. */
  static async on(app: App, client: pg.Client): Promise<LeaderConnection> {
    // The outbox is read by its index, always: a bitmap or a full scan visits every row that was published since the last
    // vacuum, thousands under load, while an index scan marks them and passes over them the next time.
    await client.query(
      `select set_config('enable_bitmapscan', 'off', false), set_config('enable_seqscan', 'off', false)`,
    );
    await client.query(
      `select set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '2', false),
              set_config('tcp_keepalives_count', '3', false), set_config('statement_timeout', '5s', false)`,
    );
    return new LeaderConnection(app, client);
  }

  async tryLock(): Promise<boolean> {
    const { rows } = await this.ask<{ got: boolean }>({
      text: 'select pg_try_advisory_lock(hashtextextended($1, 0)) as got',
      values: [`larus-relay-${this.app}`],
    });
    return rows[0]?.got === true;
  }

  async begin(on: LeaderEvents): Promise<number> {
    this.client.once('error', on.lost).once('end', on.lost);
    this.client.on('notification', ({ payload }) => {
      on.notice(payload);
    });
    const { rows } = await this.ask<{ epoch: string }>({
      text: `insert into ${this.app}.relay_leaders as l (app, epoch, since) values ($1, 1, clock_timestamp())
             on conflict (app) do update set epoch = l.epoch + 1, since = excluded.since returning epoch`,
      values: [this.app],
    });
    await this.ask({ text: `listen ${outboxChannel(this.app)}` });
    return Number(rows[0]?.epoch ?? 0);
  }

  async waiting(parts: readonly Part[], few = false): Promise<WaitingRow[]> {
    const { rows } = await this.ask<WaitingRow>({
      name: few ? 'read-few-waiting' : 'read-waiting',
      text: `select m.seq, m.topic, m.part, m.id, m.subject, m.data, m.headers
         from unnest($1::text[], $2::smallint[]) as p(topic, part)
        cross join lateral (
          select * from ${this.app}.outbox_messages o
           where o.topic = p.topic and o.part = p.part order by o.seq limit ${String(few ? FEW_ROWS : BATCH_ROWS)}) as m
        order by m.seq`,
      values: [parts.map(({ topic }) => topic), parts.map(({ part }) => part)],
    });
    return rows;
  }

  async anyWaiting(): Promise<boolean> {
    const { rowCount } = await this.ask({
      text: `select 1 from ${this.app}.outbox_messages order by topic, part, seq limit 1`,
    });
    return rowCount !== 0;
  }

  async measure(): Promise<{ depth: number; ageSeconds: number }> {
    const { rows } = await this.ask<{ depth: string; age: number | null }>({
      text: `select count(*) as depth, extract(epoch from clock_timestamp() - min(created_at))::float8 as age
               from (select created_at from ${this.app}.outbox_messages limit ${String(MEASURED_DEPTH)}) as waiting`,
    });
    return { depth: Number(rows[0]?.depth ?? 0), ageSeconds: rows[0]?.age ?? 0 };
  }

  async end(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  /** One statement at a time: the connection also carries the lock and the notifications. */
  private ask<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const answer = this.asked.then(() => this.client.query<Row>(statement));
    this.asked = answer.catch(() => undefined);
    return answer;
  }
}
