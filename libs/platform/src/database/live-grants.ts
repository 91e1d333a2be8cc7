import type pg from 'pg';

/**
 * Rights that PostgreSQL's catalog really holds in a schema: role -> table -> sorted rights, columns in brackets,
 * to be compared with an app's `Grants`. What everybody may do stands under `PUBLIC`; owner and superuser are left out.
 */
export async function liveGrants(
  client: pg.Client,
  schema: string,
): Promise<Record<string, Record<string, string[]>>> {
  const { rows } = await client.query<{ role: string; table: string; right: string; columns: string | null }>(
    `select grantee as role, table_name as "table", lower(privilege_type) as "right", null as columns
       from information_schema.table_privileges
      where table_schema = $1 and grantee <> $2
     union all
     select cp.grantee, cp.table_name, lower(cp.privilege_type), string_agg(cp.column_name, ', ' order by cp.column_name)
       from information_schema.column_privileges cp
      where cp.table_schema = $1 and cp.grantee <> $2
        and not exists (select 1 from information_schema.table_privileges tp
                         where tp.table_schema = cp.table_schema and tp.table_name = cp.table_name
                           and tp.grantee = cp.grantee and tp.privilege_type = cp.privilege_type)
      group by cp.grantee, cp.table_name, cp.privilege_type`,
    [schema, `${schema}_migrator`],
  );
  const found: Record<string, Record<string, string[]>> = {};
  for (const { role, table, right, columns } of rows) {
    if (role === 'postgres') continue;
    ((found[role] ??= {})[table] ??= []).push(columns === null ? right : `${right}(${columns})`);
  }
  for (const tables of Object.values(found)) for (const rights of Object.values(tables)) rights.sort();
  return found;
}
