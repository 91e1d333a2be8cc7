import type { AccessRecorder } from '#libs/access';
import type { Actor, App, AuditEntry, AuditEntryList, SearchAudit } from '#libs/contracts';
import { DomainError, type Database } from '#libs/platform';

interface EntryRow {
  readonly index: string;
  readonly kind: AuditEntry['kind'];
  readonly at: Date;
  readonly app: App | null;
  readonly action: string;
  readonly outcome: AuditEntry['outcome'] | null;
  readonly actor_kind: Actor['kind'] | null;
  readonly actor_ref: string | null;
  readonly role: Actor['role'] | null;
  readonly target_type: string | null;
  readonly target_ref: string | null;
  readonly purpose: string | null;
  readonly fields: string[] | null;
  readonly reason: string | null;
  readonly leaf: Buffer;
  readonly leaf_hash: Buffer;
}

/** Reads the log newest first. The search is itself an entry. */
export class SearchEntries {
  constructor(
    private readonly database: Database,
    private readonly recorder: AccessRecorder,
  ) {}

  /** @throws DomainError `invalid-request` for a cursor that no page gave */
  async search(query: SearchAudit, actor: Actor): Promise<AuditEntryList> {
    const { sql, values } = searchStatement(query);
    const rows = await this.database.transaction(async (tx) => {
      await this.recorder.record(tx, {
        action: 'audit.searched',
        outcome: 'allowed',
        actor,
        target:
          query.case === undefined
            ? { type: 'audit_log', ref: 'entries' }
            : { type: 'case', ref: query.case },
      });
      return tx.query<EntryRow>(sql, values);
    });
    const items = rows.slice(0, query.limit).map(entryOf);
    const last = items.at(-1);
    return rows.length > query.limit && last !== undefined ? { items, next: String(last.index) } : { items };
  }
}

/** One row more than the page tells whether there is a next one. */
function searchStatement(query: SearchAudit): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${String(values.push(given))}`;
  const conditions = [
    query.cursor !== undefined && `index < ${value(cursorIndex(query.cursor))}`,
    query.action !== undefined && `starts_with(action, ${value(query.action)})`,
    query.actor !== undefined && `actor_ref = ${value(query.actor)} and actor_kind is not null`,
    query.case !== undefined && `target_ref = ${value(query.case)} and target_type = 'case'`,
    query.outcome !== undefined && `outcome = ${value(query.outcome)}`,
    query.from !== undefined && `at >= ${value(query.from)}`,
    query.to !== undefined && `at < ${value(query.to)}`,
  ].filter((condition) => condition !== false);
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const sql = `select index, kind, at, app, action, outcome, actor_kind, actor_ref, role, target_type, target_ref, purpose, fields,
                      reason, leaf, leaf_hash
                 from audit.entries ${where} order by index desc limit ${value(query.limit + 1)}`;
  return { sql, values };
}

function cursorIndex(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) {
    const fields = [{ pointer: '/cursor', code: 'invalid_cursor', message: 'is not a cursor of this list' }];
    throw new DomainError('invalid-request', { fields });
  }
  return Number(cursor);
}

function entryOf(row: EntryRow): AuditEntry {
  const {
    app,
    outcome,
    actor_kind: kind,
    actor_ref: ref,
    role,
    target_type: type,
    purpose,
    fields,
    reason,
  } = row;
  return {
    index: Number(row.index),
    kind: row.kind,
    at: row.at.toISOString(),
    action: row.action,
    leaf: row.leaf.toString('utf8'),
    leafHash: row.leaf_hash.toString('hex'),
    ...(app !== null && { app }),
    ...(outcome !== null && { outcome }),
    ...(kind !== null && ref !== null && { actor: { kind, ref, ...(role !== null && { role }) } }),
    ...(type !== null && row.target_ref !== null && { target: { type, ref: row.target_ref } }),
    ...(purpose !== null && { purpose }),
    ...(fields !== null && { fields }),
    ...(reason !== null && { reason }),
  };
}
