import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, type EntityManager, type EntitySchema, type QueryRunner } from 'typeorm';
import { TransientError } from '../errors.js';
import { prepared } from './prepared.js';

/** One open transaction. Everything that must commit together takes it as a parameter. */
export interface Tx {
  /** Runs one parametrised statement and returns its rows. */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** Runs one parametrised statement and returns how many rows it touched. */
  execute(text: string, values?: readonly unknown[]): Promise<number>;
  /** Entities on the same connection and transaction. */
  readonly manager: EntityManager;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly app: string;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of an entity class
  readonly entities?: readonly (Function | EntitySchema)[];
  /** Connections at most; 8 unless told. */
  readonly poolSize?: number;
  /** Statements that run longer are ended by the server; 5,000 unless told. */
  readonly statementTimeoutMs?: number;
}

const CONNECT_FOR_MS = 30_000;
/**
 * A prepared statement keeps the plan that was best for the table as it was. With the cost of a page out of turn as flash
 * has it, that is the index even when the table was empty.
 */
const PLANS = '-c random_page_cost=1.1';

/** An app's own schema: one pool that both entities and plain SQL use. */
export class Database {
  private constructor(
    private readonly source: DataSource,
    private readonly options: DatabaseOptions,
  ) {}

  /**
   * Connects the pool; tries again for half a minute, so that an app can start before its database.
   *
   * @throws TransientError when the database stays away
   */
  static async connect(options: DatabaseOptions): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url: options.url,
      applicationName: `larus-${options.app}`,
      schema: options.app,
      entities: [...(options.entities ?? [])],
      synchronize: false,
      migrationsRun: false,
      logging: false,
      poolSize: options.poolSize ?? 8,
      connectTimeoutMS: 3_000,
      extra: {
        statement_timeout: options.statementTimeoutMs ?? 5_000,
        idle_in_transaction_session_timeout: 15_000,
        keepAlive: true,
        options: PLANS,
      },
      // A broken idle connection must not end the process: the pool replaces it.
      poolErrorHandler: () => undefined,
    });
    for (const giveUpAt = Date.now() + CONNECT_FOR_MS; ;) {
      try {
        await source.initialize();
        return new Database(source, options);
      } catch (error) {
        if (Date.now() > giveUpAt)
          throw new TransientError('the database cannot be reached', { cause: error });
        await delay(250);
      }
    }
  }

  /**
   * Runs `work` in one transaction and commits; any error rolls back and is passed on.
   *
   * @param context row-level security context, set as `larus.<key>` for this transaction only
   * @throws TransientError when no connection can be had
   */
  async transaction<Result>(
    work: (tx: Tx) => Promise<Result>,
    context: Readonly<Record<string, string>> = {},
  ): Promise<Result> {
    const runner = this.source.createQueryRunner();
    try {
      const client = await this.connected(runner);
      await runner.startTransaction();
      try {
        await setContext(client, context);
        const result = await work(txOn(client, runner));
        // PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK and no error, and TypeORM does not look:
        // what was lost would count as stored.
        const { command } = await client.query('commit');
        if (command !== 'COMMIT')
          throw new Error('a statement of this transaction failed and its error was not passed on');
        return result;
      } catch (error) {
        await runner.rollbackTransaction().catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /** One statement outside a transaction. */
  async query<Row extends object = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      const client = await this.connected(runner);
      return (await client.query<Row>(prepared(text, values))).rows;
    } finally {
      await runner.release();
    }
  }

  /** A connection of its own, for LISTEN, advisory locks and batches; the caller ends it. */
  async dedicated(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.options.url,
      application_name: `larus-${this.options.app}-own`,
      keepAlive: true,
      connectionTimeoutMillis: 3_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (error) {
      throw new TransientError('the database cannot be reached', { cause: error });
    }
    return client;
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }

  private async connected(runner: QueryRunner): Promise<pg.PoolClient> {
    try {
      return (await runner.connect()) as pg.PoolClient;
    } catch (error) {
      throw new TransientError('the database cannot be reached', { cause: error });
    }
  }
}

async function setContext(client: pg.PoolClient, context: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(context);
  if (entries.length === 0) return;
  const calls = entries.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`);
  const values = entries.flatMap(([key, value]) => [`larus.${key}`, value]);
  await client.query(prepared(`select ${calls.join(', ')}`, values));
}

function txOn(client: pg.PoolClient, runner: QueryRunner): Tx {
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(prepared(text, values))).rows,
    execute: async (text, values = []) => (await client.query(prepared(text, values))).rowCount ?? 0,
    manager: runner.manager,
  };
}
