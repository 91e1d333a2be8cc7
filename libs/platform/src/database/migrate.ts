import pg from 'pg';
import { DataSource } from 'typeorm';

export type Right = 'select' | 'insert' | 'update' | 'delete';

/**
 * Rights of roles on one app's schema: role -> table -> rights. Columns narrow a right: `update(state, closed_at)`.
 * The live catalog is compared with this table by a test.
 */
export type Grants = Readonly<
  Record<string, Readonly<Record<string, readonly (Right | `${Right}(${string})`)[]>>>
>;

export interface MigrationOptions {
  /** A login that may `SET ROLE <app>_migrator`: superuser or the deployment's own. */
  readonly url: string;
  readonly app: string;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of a migration class
  readonly migrations: readonly Function[];
  readonly grants: Grants;
}

/** Name of a role, schema or table as this project writes them; anything else is refused before it reaches SQL. */
function named(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error('not a name of a role, schema or table');
  return `"${name}"`;
}

/** Makes the roles `<app>_app` (login) and `<app>_migrator` (owner) and the app's schema. Idempotent; needs a superuser. */
export async function prepareSchema(options: { url: string; app: string; password: string }): Promise<void> {
  const { app } = options;
  const [appRole, migrator, schema] = [named(`${app}_app`), named(`${app}_migrator`), named(app)];
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('larus-prepare'))`);
    for (const role of [`${app}_app`, `${app}_migrator`]) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (known.rowCount === 0) await client.query(`create role ${named(role)} nologin`);
    }
    await client.query(`alter role ${appRole} login password ${client.escapeLiteral(options.password)}`);
    await client.query(`create schema if not exists ${schema} authorization ${migrator}`);
    await client.query(`grant usage on schema ${schema} to ${appRole}`);
    await client.query(`revoke create on schema public from public`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/**
 * Runs an app's migrations as `<app>_migrator`, then sets the rights to exactly what `grants` says: whoever held another
 * right loses it. Sequences and functions are for the app's own role alone. Two runs at once take turns.
 *
 * @throws Error when `grants` names a table that is not there
 */
export async function runMigrations(options: MigrationOptions): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    schema: options.app,
    migrationsTableName: 'migrations',
    migrations: [...options.migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize: 1,
    extra: { options: `-c role=${options.app}_migrator -c lock_timeout=10s` },
  });
  const turn = new pg.Client({ connectionString: options.url });
  await turn.connect();
  try {
    await turn.query('select pg_advisory_lock(hashtext($1))', [`larus-migrate-${options.app}`]);
    await source.initialize();
    await source.runMigrations();
    await source.transaction(async (manager) => {
      const query = <Row>(sql: string): Promise<Row[]> => manager.query<Row[]>(sql);
      for (const statement of await grantStatements(options, query)) await query(statement);
    });
  } finally {
    if (source.isInitialized) await source.destroy();
    await turn.end();
  }
}

async function grantStatements(
  { app, grants }: MigrationOptions,
  query: <Row>(sql: string) => Promise<Row[]>,
): Promise<string[]> {
  const schema = named(app);
  const relations = await query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = '${app}' and c.relkind in ('r', 'p', 'v') and not c.relispartition`,
  );
  const found = (await holdersOfRights(app, query)).map((role) => pg.escapeIdentifier(role));
  const everybody = [...new Set(['public', ...Object.keys(grants).map(named), ...found])].join(', ');
  const statements = [
    `revoke all on all tables in schema ${schema} from ${everybody}`,
    `revoke all on all sequences in schema ${schema} from ${everybody}`,
    `revoke all on all functions in schema ${schema} from ${everybody}`,
    `revoke all on schema ${schema} from ${everybody}`,
  ];
  for (const role of Object.keys(grants)) {
    statements.push(`grant usage on schema ${schema} to ${named(role)}`);
    if (role === `${app}_app`) {
      statements.push(`grant usage on all sequences in schema ${schema} to ${named(role)}`);
      statements.push(`grant execute on all functions in schema ${schema} to ${named(role)}`);
    }
    for (const [table, rights] of Object.entries(grants[role] ?? {})) {
      if (!relations.some((relation) => relation.name === table))
        throw new Error(`grants name an unknown table: ${app}.${table}`);
      for (const right of rights)
        statements.push(`grant ${right} on ${schema}.${named(table)} to ${named(role)}`);
    }
  }
  return statements;
}

/** Roles other than the owner and superusers that hold any right on the schema or on something in it. */
async function holdersOfRights(app: string, query: <Row>(sql: string) => Promise<Row[]>): Promise<string[]> {
  const rows = await query<{ name: string }>(
    `with held as (
       select nspacl as acl from pg_namespace where nspname = '${app}'
       union all select relacl from pg_class where relnamespace = '${app}'::regnamespace
       union all select a.attacl from pg_attribute a join pg_class c on c.oid = a.attrelid
                  where c.relnamespace = '${app}'::regnamespace
       union all select proacl from pg_proc where pronamespace = '${app}'::regnamespace
     )
     select distinct r.rolname as name from held, aclexplode(held.acl) right_of join pg_roles r on r.oid = right_of.grantee
      where not r.rolsuper and r.rolname <> '${app}_migrator'`,
  );
  return rows.map(({ name }) => name);
}
