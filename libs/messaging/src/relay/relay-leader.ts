import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { App } from '#libs/contracts';
import type { Database, Log } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import { outboxChannel } from '../outbox/outbox.js';
import type { EventHistory, Part } from './event-history.js';
import { PartitionPump } from './partition-pump.js';
import { relayMetrics } from './relay-metrics.js';
import { BATCH_ROWS, batches, paceAfter, partitionKey, type WaitingRow } from './relay.rules.js';

const POLL_MS = 25;
const STOP_MS = 4_000;
const MEASURE_MS = 5_000;
const ROLL_MS = 3_600_000;
const MEASURED_DEPTH = 100_000;

export interface RelayParts {
  readonly app: App;
  readonly bus: Bus;
  readonly database: Database;
  readonly log: Log;
  /** Nothing is published before this; at once unless told. */
  readonly topicsThere?: Promise<void>;
}

/** One term of leadership, on the connection that holds the lock: wakes, reads what waits, hands it to the partitions. */
export class RelayLeader {
  private readonly pumps: ReadonlyMap<string, PartitionPump>;
  private reading: Promise<void> | undefined;
  private again = false;
  private paced: NodeJS.Timeout | undefined;
  private pace = 0;
  /** Partitions whose waiting rows the last reading could not hand over, or not all of them. */
  private readonly behind = new Set<PartitionPump>();
  private over = false;
  private opened = false;
  private lastRead = 0;
  private asked: Promise<unknown> = Promise.resolve();
  private readonly ended = Promise.withResolvers<undefined>();
  private readonly publishing = new Set<Promise<void>>();

  constructor(
    private readonly parts: RelayParts,
    private readonly client: pg.Client,
    private readonly history: EventHistory,
    partitions: readonly Part[],
  ) {
    this.pumps = new Map(
      partitions.map((part) => [
        partitionKey(part),
        new PartitionPump(part, parts.bus, history, parts.log, (pump, after) => {
          if (this.behind.delete(pump) || after === 'fault') this.wake();
        }),
      ]),
    );
  }

  /** Leads until the signal or until the connection is lost, which is an error. */
  async lead(signal: AbortSignal): Promise<void> {
    const { app } = this.parts;
    const lost = (): void => {
      this.ended.reject(new Error('the connection that holds the lock is gone'));
    };
    this.client.once('error', lost);
    this.client.once('end', lost);
    signal.addEventListener(
      'abort',
      () => {
        this.ended.resolve(undefined);
      },
      { once: true },
    );
    if (signal.aborted) this.ended.resolve(undefined);
    const timers: NodeJS.Timeout[] = [];
    try {
      await this.begin();
      timers.push(
        setInterval(() => {
          void this.poll();
        }, POLL_MS),
        setInterval(() => {
          void this.measure();
        }, MEASURE_MS),
        setInterval(() => {
          void this.roll();
        }, ROLL_MS),
      );
      void (this.parts.topicsThere ?? Promise.resolve()).then(() => {
        this.open();
      });
      await this.ended.promise;
    } finally {
      this.over = true;
      this.client.off('error', lost).off('end', lost);
      for (const timer of timers) clearInterval(timer);
      clearTimeout(this.paced);
      for (const pump of this.pumps.values()) pump.stop();
      relayMetrics.leader.set({ app }, 0);
      // What is in flight longer is repeated by the next leader.
      await Promise.race([
        Promise.allSettled([this.reading, ...this.publishing]),
        delay(STOP_MS, undefined, { ref: false }),
      ]);
    }
  }

  private open(): void {
    this.opened = true;
    void this.verifyAll();
    this.wake();
  }

  private async begin(): Promise<void> {
    const { app } = this.parts;
    const { rows } = await this.client.query<{ epoch: string }>(
      `insert into ${app}.relay_leaders as l (app, epoch, since) values ($1, 1, clock_timestamp())
       on conflict (app) do update set epoch = l.epoch + 1, since = excluded.since returning epoch`,
      [app],
    );
    relayMetrics.leader.set({ app }, 1);
    relayMetrics.epoch.set({ app }, Number(rows[0]?.epoch ?? 0));
    await this.roll();
    this.client.on('notification', () => {
      this.wake();
    });
    await this.client.query(`listen ${outboxChannel(app)}`);
  }

  /** Reads at once after a while of rest, else when the pace allows: events that come together are read together. */
  private wake(): void {
    if (this.over || !this.opened || this.paced !== undefined) return;
    if (this.reading !== undefined) {
      this.again = true;
      return;
    }
    const wait = this.lastRead + this.pace - performance.now();
    if (wait < 1) {
      this.read();
      return;
    }
    this.paced = setTimeout(() => {
      this.paced = undefined;
      this.read();
    }, wait);
  }

  private read(): void {
    if (this.over) return;
    this.reading = this.readAll()
      .catch((error: unknown) => {
        this.ended.reject(asError(error));
      })
      .finally(() => {
        this.reading = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /** Reads the head of every partition that can take rows: always the unpublished set, never from a cursor. */
  private async readAll(): Promise<void> {
    const idle: Part[] = [];
    for (const pump of this.pumps.values()) {
      if (pump.idle) idle.push(pump.part);
      else this.behind.add(pump);
    }
    if (idle.length === 0) return;
    this.lastRead = performance.now();
    const { rows } = await this.ask<WaitingRow>({
      name: 'read-waiting',
      text: `select m.seq, m.topic, m.part, m.id, m.subject, m.data, m.headers
         from unnest($1::text[], $2::smallint[]) as p(topic, part)
        cross join lateral (
          select * from ${this.parts.app}.outbox_messages o
           where o.topic = p.topic and o.part = p.part order by o.seq limit ${String(BATCH_ROWS)}) as m
        order by m.seq`,
      values: [idle.map(({ topic }) => topic), idle.map(({ part }) => part)],
    });
    if (this.over) return;
    this.pace = paceAfter(rows.length);
    for (const batch of batches(rows)) {
      const [first] = batch.rows;
      const pump = first === undefined ? undefined : this.pumps.get(partitionKey(first));
      if (pump === undefined) continue;
      if (batch.more) this.pace = 0;
      if (batch.more || !pump.idle) this.behind.add(pump);
      if (pump.idle) this.track(pump.publish(batch.rows));
    }
  }

  /** One statement at a time: the connection also carries the lock and the notifications. */
  private ask<Row extends pg.QueryResultRow>(
    statement: string | pg.QueryConfig,
  ): Promise<pg.QueryResult<Row>> {
    const answer = this.asked.then(() => this.client.query<Row>(statement));
    this.asked = answer.catch(() => undefined);
    return answer;
  }

  private track(work: Promise<void>): void {
    this.publishing.add(work);
    void work.finally(() => {
      this.publishing.delete(work);
    });
  }

  /** The safety net below NOTIFY. */
  private async poll(): Promise<void> {
    if (
      this.reading !== undefined ||
      this.paced !== undefined ||
      this.over ||
      performance.now() - this.lastRead < POLL_MS
    )
      return;
    try {
      const { rowCount } = await this.ask(
        `select 1 from ${this.parts.app}.outbox_messages order by topic, part, seq limit 1`,
      );
      if (rowCount !== 0) this.wake();
    } catch (error) {
      this.ended.reject(asError(error));
    }
  }

  private async verifyAll(): Promise<void> {
    for (const pump of this.pumps.values()) {
      if (this.over) return;
      const work = pump.verify();
      this.track(work);
      await work;
    }
  }

  private async measure(): Promise<void> {
    const { app, log } = this.parts;
    try {
      const { rows } = await this.ask<{ depth: string; age: number | null }>(
        `select count(*) as depth, extract(epoch from clock_timestamp() - min(created_at))::float8 as age
           from (select created_at from ${app}.outbox_messages limit ${String(MEASURED_DEPTH)}) as waiting`,
      );
      relayMetrics.depth.set({ app }, Number(rows[0]?.depth ?? 0));
      relayMetrics.age.set({ app }, rows[0]?.age ?? 0);
    } catch (error) {
      if (!this.over) log.warn('outbox-not-measured', { reason: asError(error).name });
    }
  }

  private async roll(): Promise<void> {
    await this.history.roll().catch((error: unknown) => {
      this.parts.log.error('history-not-rolled', error);
    });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the relay failed');
}
