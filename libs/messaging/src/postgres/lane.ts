import type pg from 'pg';
import { sqlStateOf } from '#libs/platform';
import { Connection, Late, STATEMENT_MS, within, type ConnectionOptions } from './connection.js';

export interface LaneOptions extends ConnectionOptions {
  /** Rests for so long, then gives its connection back. */
  readonly idleMs: number;
}

/**
 * One connection, opened when it is needed. A statement that is late ends it: what hangs on the other side must not hold
 * up what comes next.
 */
export class Lane {
  private connection: Promise<Connection> | undefined;
  private rest: NodeJS.Timeout | undefined;
  private underWay = 0;

  constructor(private readonly options: LaneOptions) {}

  /**
   * Runs one statement.
   *
   * @throws TransientError when the database cannot be reached or does not answer within `deadlineMs`
   */
  async ask<Row extends pg.QueryResultRow>(
    statement: pg.QueryConfig,
    deadlineMs: number = STATEMENT_MS + 1_000,
  ): Promise<Row[]> {
    clearTimeout(this.rest);
    this.underWay += 1;
    const opened = this.opened();
    const answer = opened.then((connection) => connection.query<Row>(statement));
    try {
      return await within(deadlineMs, answer);
    } catch (error) {
      if (error instanceof Late || sqlStateOf(error) === undefined) this.drop(opened);
      throw error;
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) this.restLater();
    }
  }

  /** Ends the connection; a later statement opens another. */
  async close(): Promise<void> {
    clearTimeout(this.rest);
    const { connection } = this;
    this.connection = undefined;
    await (await connection?.catch(() => undefined))?.end();
  }

  private opened(): Promise<Connection> {
    if (this.connection !== undefined) return this.connection;
    const opening = Connection.open(this.options);
    this.connection = opening;
    const forget = (): void => {
      this.forget(opening);
    };
    opening.then((connection) => {
      connection.onEnd(forget);
    }, forget);
    return opening;
  }

  private drop(opened: Promise<Connection>): void {
    this.forget(opened);
    opened.then(
      (connection) => void connection.end(),
      () => undefined,
    );
  }

  private forget(opened: Promise<Connection>): void {
    if (this.connection === opened) this.connection = undefined;
  }

  private restLater(): void {
    this.rest = setTimeout(() => {
      void this.close();
    }, this.options.idleMs);
    this.rest.unref();
  }
}
