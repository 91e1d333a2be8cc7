import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveGrants } from '#libs/platform';
import {
  auditDatabase,
  keptLog,
  signedAccess,
  StandingClock,
  type AuditDatabase,
} from '../test/audit-database.js';
import { GRANTS } from './grants.js';
import { AppendEntries } from './log/append-entries.js';
import { accessLeaf } from './log/build-leaf.js';

describe('what audit_app may do', () => {
  let audit: AuditDatabase;
  beforeAll(async () => {
    audit = await auditDatabase();
    await new AppendEntries(audit.database, new StandingClock(), keptLog()).append([
      accessLeaf(signedAccess(1).record),
    ]);
  });
  afterAll(() => audit.close());

  it('is what the catalog says', async () => {
    const declared = Object.fromEntries(
      Object.entries(GRANTS.audit_app).map(([table, rights]) => [table, rights.map(columnsSorted).sort()]),
    );
    expect(await liveGrants(audit.superuser, 'audit')).toEqual({ audit_app: declared });
  });

  it.each([
    `update audit.entries set action = 'x'`,
    `update audit.entries set leaf = leaf`,
    'delete from audit.entries',
    'truncate audit.entries',
    `update audit.checkpoints set note = ''`,
    'delete from audit.checkpoints',
    'delete from audit.tree_nodes',
    `update audit.tree_nodes set hash = ''`,
    'delete from audit.tree_state',
    'drop table audit.entries',
    'alter table audit.entries disable trigger all',
  ])('refuses: %s', async (statement) => {
    await expect(audit.database.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect(await audit.database.query('select index from audit.entries')).toEqual([{ index: '0' }]);
  });
});

/** The catalog lists columns by name. */
function columnsSorted(right: string): string {
  return right.replace(/\((.*)\)/, (_whole, columns: string) => `(${columns.split(', ').sort().join(', ')})`);
}
