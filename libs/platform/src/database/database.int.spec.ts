import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { isDependencyFault, sqlStateOf, TransientError } from '../errors.js';
import { Database, type Tx } from './database.js';

const PORT = 22_701;

/** A wire to the database that can be cut and mended. */
class Wire {
  private server: Server | undefined;
  private readonly ends = new Set<Socket>();

  constructor(private readonly to: URL) {}

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.to.port), this.to.hostname);
      for (const end of [near, far]) {
        this.ends.add(end);
        end.on('error', () => undefined).on('close', () => this.ends.delete(end));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => this.server?.listen(PORT, '127.0.0.1', resolve));
  }

  async cut(): Promise<void> {
    for (const end of this.ends) end.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('nothing failed');
    },
    (error: unknown) => error,
  );

describe('the database of an app', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: pg.Client;
  const setting = async (on: Pick<Tx, 'query'>, key: string): Promise<string | null | undefined> => {
    const [row] = await on.query<{ value: string | null }>('select current_setting($1, true) as value', [
      `larus.${key}`,
    ]);
    return row?.value;
  };
  const count = async (): Promise<number> => (await admin.query('select 1 from vault.things')).rowCount ?? 0;

  beforeAll(async () => {
    test = await testDatabase();
    admin = new pg.Client({ connectionString: test.url });
    await admin.connect();
    await admin.query('create table vault.things (id integer constraint pk_things primary key)');
    await admin.query('grant select, insert, update, delete on vault.things to vault_app');
    // One connection: what one transaction leaves behind, the next one meets.
    database = await Database.connect({
      url: test.urlOf('vault'),
      app: 'vault',
      poolSize: 1,
      statementTimeoutMs: 300,
    });
  });
  beforeEach(() => admin.query('delete from vault.things'));
  afterAll(async () => {
    await database.close();
    await admin.end();
    await test.drop();
  });

  it('logs in as the app, under its name, with its limits', async () => {
    const [row] = await database.query(
      `select current_user as who, current_setting('application_name') as name,
              current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`,
    );
    expect(row).toEqual({ who: 'vault_app', name: 'larus-vault', statement: '300ms', idle: '15s' });
  });

  it('commits what a transaction did, and counts rows', async () => {
    const touched = await database.transaction(async (tx) => {
      await tx.execute('insert into vault.things values ($1), ($2)', [1, 2]);
      expect(await tx.manager.query('select count(*)::int as n from vault.things')).toEqual([{ n: 2 }]);
      return tx.execute('delete from vault.things where id > $1', [1]);
    });
    expect(touched).toBe(1);
    expect(await count()).toBe(1);
  });

  it('rolls everything back on an error and passes that error on', async () => {
    const bug = new TypeError('bug');
    const failed = database.transaction(async (tx) => {
      await tx.execute('insert into vault.things values (1)');
      throw bug;
    });
    expect(await failure(failed)).toBe(bug);
    expect(await count()).toBe(0);
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('does not call a transaction done that PostgreSQL gave up, although its error was swallowed', async () => {
    const failed = database.transaction(async (tx) => {
      await tx.execute('insert into vault.things values (1)');
      await tx.execute('insert into vault.things values (1)').catch(() => undefined);
      return 'stored';
    });
    expect(await failure(failed)).toBeInstanceOf(Error);
    expect(await count()).toBe(0);
  });

  it('lets a savepoint take back a statement and keeps the rest', async () => {
    await database.transaction(async (tx) => {
      await tx.execute('insert into vault.things values (1)');
      await tx.execute('savepoint before');
      await failure(tx.execute('insert into vault.things values (1)'));
      await tx.execute('rollback to savepoint before');
    });
    expect(await count()).toBe(1);
  });

  it('sets its context for this transaction alone, on this connection too', async () => {
    const sly = "'; select 1; --";
    await database.transaction(
      async (tx) => {
        expect(await setting(tx, 'actor')).toBe('staff');
        expect(await setting(tx, 'queues')).toBe(sly);
      },
      { actor: 'staff', queues: sly },
    );
    await database.transaction(async (tx) => expect((await setting(tx, 'actor')) ?? '').toBe(''));
    expect((await setting(database, 'queues')) ?? '').toBe('');
  });

  it('forgets the context of a transaction that failed', async () => {
    await failure(database.transaction(() => Promise.reject(new Error('x')), { actor: 'staff' }));
    expect((await setting(database, 'actor')) ?? '').toBe('');
  });

  it('keeps parallel transactions and their contexts apart', async () => {
    const wide = await Database.connect({ url: test.urlOf('vault'), app: 'vault', poolSize: 4 });
    const names = Array.from({ length: 24 }, (_, at) => `q${at}`);
    const seen = await Promise.all(
      names.map((name, at) =>
        wide.transaction(
          async (tx) => {
            await tx.execute('insert into vault.things values ($1)', [at]);
            await tx.query('select pg_sleep(0.005)');
            const [row] = await tx.query<{ n: number }>(
              'select count(*)::int as n from vault.things where id = $1',
              [at],
            );
            if (at % 2 === 1) await failure(Promise.reject(new Error('odd')));
            return [await setting(tx, 'queues'), row?.n];
          },
          { queues: name },
        ),
      ),
    );
    expect(seen).toEqual(names.map((name) => [name, 1]));
    await wide.close();
  });

  it('has the server end what takes too long, and goes on', async () => {
    const error = await failure(database.query('select pg_sleep(5)'));
    expect(sqlStateOf(error)).toBe('57014');
    expect(isDependencyFault(error)).toBe(true);
    expect(await failure(database.transaction((tx) => tx.query('select pg_sleep(5)')))).toBeInstanceOf(Error);
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('outlives the end of its connections, idle and at work', async () => {
    const end =
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'larus-vault' and datname = current_database()";
    await admin.query(end);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    const error = await failure(
      database.transaction(async (tx) => {
        await tx.execute('insert into vault.things values (1)');
        await admin.query(end);
        await tx.query('select 1');
      }),
    );
    expect(isDependencyFault(error)).toBe(true);
    expect(await count()).toBe(0);
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('gives connections of their own', async () => {
    const own = await database.dedicated();
    const { rows } = await own.query(
      "select current_setting('application_name') as name, current_user as who",
    );
    expect(rows).toEqual([{ name: 'larus-vault-own', who: 'vault_app' }]);
    await own.end();
  });

  it('calls a server that is away what it is, and comes back with it', async () => {
    const through = new URL(test.urlOf('vault'));
    const wire = new Wire(new URL(through));
    Object.assign(through, { hostname: '127.0.0.1', port: String(PORT) });
    const started = Date.now();
    const connecting = Database.connect({ url: through.toString(), app: 'vault', poolSize: 2 });
    setTimeout(() => void wire.mend(), 400);
    const remote = await connecting;
    expect(Date.now() - started).toBeGreaterThanOrEqual(350);
    expect(await remote.query('select 1 as one')).toEqual([{ one: 1 }]);
    await wire.cut();
    for (const work of [
      () => remote.query('select 1'),
      () => remote.transaction((tx) => tx.query('select 1')),
      () => remote.dedicated(),
    ])
      expect(isDependencyFault(await failure(work()))).toBe(true);
    expect(await failure(remote.query('select 1'))).toBeInstanceOf(TransientError);
    await wire.mend();
    expect(await remote.query('select 1 as one')).toEqual([{ one: 1 }]);
    await remote.close();
    await wire.cut();
  });
});
