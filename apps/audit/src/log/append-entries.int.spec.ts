import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CompactTree, leafHash } from '#libs/merkle';
import type { Tx } from '#libs/platform';
import {
  auditDatabase,
  busCopy,
  keptLog,
  lifecycleEvent,
  RECORD_KEYS,
  signedAccess,
  StandingClock,
  type AuditDatabase,
  type KeptLog,
} from '../../test/audit-database.js';
import { watchGaps } from '../streams/watch-gaps.js';
import { AppendEntries } from './append-entries.js';
import { accessLeaf } from './build-leaf.js';
import { ConfirmAccess } from './confirm-access.js';
import { logConsumer } from './log.consumer.js';

interface Entry {
  index: string;
  kind: string;
  action: string;
  reason: string | null;
  leaf: Buffer;
  leaf_hash: Buffer;
}

describe('the writer of the log', () => {
  let audit: AuditDatabase;
  let clock: StandingClock;
  let log: KeptLog;
  let writer: AppendEntries;

  beforeAll(async () => {
    audit = await auditDatabase();
  });
  afterAll(() => audit.close());
  beforeEach(async () => {
    await audit.superuser.query(
      'truncate audit.entries, audit.tree_nodes, audit.leaf_salts, audit.stream_positions, audit.stream_gaps',
    );
    const empty = new CompactTree();
    await audit.superuser.query('update audit.tree_state set size = 0, frontier = $1, root = $2', [
      empty.serialise(),
      empty.root(),
    ]);
    clock = new StandingClock();
    log = keptLog();
    writer = new AppendEntries(audit.writerDatabase, clock, log);
  });

  const consume = (...records: Parameters<ReturnType<typeof logConsumer>>[0]): Promise<void> =>
    audit.database.transaction((tx: Tx) => logConsumer(writer, RECORD_KEYS)(records, tx));
  const confirm = (signed: ReturnType<typeof signedAccess>): Promise<{ index: number }> =>
    new ConfirmAccess(writer, RECORD_KEYS).confirm(signed, 'vault');
  const entries = (): Promise<Entry[]> =>
    audit.database.query<Entry>(
      'select index, kind, action, reason, leaf, leaf_hash from audit.entries order by index',
    );

  async function expectWholeTree(size: number): Promise<void> {
    const rows = await entries();
    const tree = new CompactTree();
    for (const row of rows) {
      expect(row.leaf_hash.equals(leafHash(row.leaf))).toBe(true);
      tree.append(row.leaf_hash);
    }
    const [state] = await audit.database.query<{ size: string; root: Buffer }>(
      'select size, root from audit.tree_state',
    );
    expect(rows.map(({ index }) => Number(index))).toEqual(Array.from({ length: size }, (_, at) => at));
    expect(Number(state?.size)).toBe(size);
    expect(state?.root.equals(tree.root())).toBe(true);
  }

  it('puts a chunk on the log in its order and moves the tree along', async () => {
    await consume(...Array.from({ length: 1_203 }, (_, at) => busCopy(signedAccess(at + 1))));
    await expectWholeTree(1_203);
    const [nodes] = await audit.database.query<{ count: string }>('select count(*) from audit.tree_nodes');
    expect(Number(nodes?.count)).toBe(4 + 2 + 1);
  });

  it('shares a commit among whatever waits', async () => {
    const before = await commits();
    await Promise.all(Array.from({ length: 400 }, (_, at) => confirm(signedAccess(at + 1))));
    await expectWholeTree(400);
    expect((await commits()) - before).toBeLessThanOrEqual(3);
  });

  it('keeps the salt of an event apart from its entry', async () => {
    await consume(lifecycleEvent(1), lifecycleEvent(2));
    const salts = await audit.database.query<{ index: string; salt: Buffer }>(
      'select index, salt from audit.leaf_salts',
    );
    expect(salts.map(({ index }) => Number(index)).sort()).toEqual([0, 1]);
    await expectWholeTree(2);
  });

  it('adds nothing when a chunk comes again', async () => {
    const chunk = [busCopy(signedAccess(1)), lifecycleEvent(9), busCopy(signedAccess(2))];
    const garbled = { topic: 'case.lifecycle', partition: 4, offset: 12n, bytes: Buffer.from('not json') };
    await consume(...chunk, garbled);
    await consume(...chunk, garbled);
    await expectWholeTree(4);
  });

  it('recognises the copy on the bus of a record confirmed over HTTP, and the other way round', async () => {
    const [first, second] = [signedAccess(1), signedAccess(2)];
    const { index } = await confirm(first);
    await consume(busCopy(first), busCopy(second));
    await expectWholeTree(2);
    expect((await confirm(second)).index).toBe(1);
    expect((await confirm(first)).index).toBe(index);
    await expectWholeTree(2);
    expect(log.errors).toEqual([]);
  });

  it('recognises the same record twice in one batch', async () => {
    const signed = signedAccess(1);
    const [one, other] = await Promise.all([confirm(signed), confirm(signed)]);
    expect(one).toEqual(other);
    await expectWholeTree(1);
  });

  it('alarms when a number comes with other bytes: logged once, and refused over HTTP', async () => {
    await consume(busCopy(signedAccess(1)));
    const other = signedAccess(1);
    await expect(confirm(other)).rejects.toMatchObject({ code: 'audit-not-available' });
    await consume(busCopy(other));
    await expectWholeTree(2);
    const [, alarm] = await entries();
    expect(alarm).toMatchObject({
      kind: 'unreadable',
      action: 'record.conflicting',
      reason: 'conflicting-record',
    });
    expect(log.errors).toEqual([{ event: 'audit-alarm', fields: { reason: 'conflicting-record' } }]);
  });

  it('alarms when two records of one batch claim the same number', async () => {
    await consume(busCopy(signedAccess(1), 1), busCopy(signedAccess(1), 2));
    await expectWholeTree(2);
    expect((await entries()).map(({ action }) => action)).toEqual(['case.revealed', 'record.conflicting']);
  });

  it('logs a record under a wrong MAC as bytes only, and refuses it over HTTP', async () => {
    const forged = { ...signedAccess(1), mac: '00'.repeat(32) };
    await consume(busCopy(forged));
    await expect(confirm(forged)).rejects.toMatchObject({ code: 'wrong-credentials' });
    await expectWholeTree(2);
    const rows = await entries();
    expect(rows.map(({ reason }) => reason)).toEqual(['bad-mac', 'bad-mac']);
    expect(rows.some(({ leaf }) => leaf.includes(forged.record.actor.ref))).toBe(false);
    expect(log.errors).toHaveLength(2);
  });

  it('confirms no app another one s record', async () => {
    await expect(
      new ConfirmAccess(writer, RECORD_KEYS).confirm(signedAccess(1), 'triage'),
    ).rejects.toMatchObject({
      code: 'role-not-allowed',
    });
    await expectWholeTree(0);
  });

  it('logs bytes that are no event', async () => {
    await consume({ topic: 'vault.lifecycle', partition: 1, offset: 5n, bytes: Buffer.from([0xff]) });
    expect(await entries()).toMatchObject([{ kind: 'unreadable', reason: 'not-an-event' }]);
    expect(log.errors).toEqual([{ event: 'audit-alarm', fields: { reason: 'not-an-event' } }]);
  });

  it('never forks when two writers race', async () => {
    const other = new AppendEntries(audit.writerDatabase, clock, log);
    const tenRounds = (first: number, by: AppendEntries): Promise<unknown>[] =>
      Array.from({ length: 10 }, async (_, round) => {
        await new Promise((resolve) => setTimeout(resolve, round * 5));
        const seqs = Array.from({ length: 30 }, (_unused, at) => first + round * 30 + at);
        return by.append(seqs.map((seq) => accessLeaf(signedAccess(seq).record)));
      });
    await Promise.all([...tenRounds(1, writer), ...tenRounds(301, other)]);
    await expectWholeTree(600);
    expect(await audit.database.query('select * from audit.stream_gaps')).toEqual([]);
  }, 20_000);

  it('starts again where the log stands', async () => {
    await consume(busCopy(signedAccess(1)));
    writer = new AppendEntries(audit.writerDatabase, clock, log);
    await consume(busCopy(signedAccess(2)));
    await expectWholeTree(2);
  });

  it('tells the caller when a batch does not commit, and goes on with the next', async () => {
    await audit.superuser.query('revoke insert on audit.entries from audit_app');
    await expect(confirm(signedAccess(1))).rejects.toMatchObject({ code: '42501' });
    await audit.superuser.query('grant insert on audit.entries to audit_app');
    expect(await confirm(signedAccess(1))).toMatchObject({ index: 0 });
    await expectWholeTree(1);
  });

  describe('missing numbers', () => {
    it('alarm once they are missing for a minute, and once only', async () => {
      await consume(busCopy(signedAccess(1)), busCopy(signedAccess(4)));
      clock.move(59_000);
      expect(await watchGaps(audit.database, clock, log)).toBe(0);
      clock.move(1_000);
      expect(await watchGaps(audit.database, clock, log)).toBe(1);
      expect(log.errors).toEqual([
        { event: 'audit-gap', fields: { stream: 'vault.3', offset: '2', count: 2 } },
      ]);
      expect(await watchGaps(audit.database, clock, log)).toBe(0);
    });

    it('are no matter when they come in time, as after a confirmation that was ahead of the bus', async () => {
      const [first, second] = [signedAccess(1), signedAccess(2)];
      await confirm(second);
      clock.move(20_000);
      await consume(busCopy(first), busCopy(second));
      clock.move(100_000);
      expect(await watchGaps(audit.database, clock, log)).toBe(0);
      expect(await audit.database.query('select * from audit.stream_gaps')).toEqual([]);
    });

    it('keep their age and alarm when some of them come late', async () => {
      await consume(busCopy(signedAccess(1)), busCopy(signedAccess(5)));
      clock.move(61_000);
      await watchGaps(audit.database, clock, log);
      await consume(busCopy(signedAccess(3)));
      expect(await watchGaps(audit.database, clock, log)).toBe(0);
      const gaps = await audit.database.query(
        'select from_seq, to_seq, alarmed_at is not null as alarmed from audit.stream_gaps order by 1',
      );
      expect(gaps).toEqual([
        { from_seq: '2', to_seq: '2', alarmed: true },
        { from_seq: '4', to_seq: '4', alarmed: true },
      ]);
    });
  });

  async function commits(): Promise<number> {
    const [state] = await audit.database.query<{ n: string }>(
      'select count(distinct logged_at || xmin::text) as n from audit.entries',
    );
    return Number(state?.n);
  }
});
