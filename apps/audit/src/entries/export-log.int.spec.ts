import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessRecorder } from '#libs/access';
import type { AuditLogLine } from '#libs/contracts';
import { leafHash, newVerifierKey, verifyLog, type LogEntry, type LogProblem } from '#libs/merkle';
import { Outbox } from '#libs/messaging';
import {
  auditDatabase,
  keptLog,
  linesOf,
  signedAccess,
  StandingClock,
  VAULT_KEY,
  type AuditDatabase,
} from '../../test/audit-database.js';
import { PublishCheckpoint } from '../checkpoints/publish-checkpoint.js';
import { witnessAt } from '../checkpoints/witness.js';
import { AppendEntries } from '../log/append-entries.js';
import { accessLeaf } from '../log/build-leaf.js';
import { ExportLog } from './export-log.js';

const ORIGIN = 'larus.test/audit/2026';
const signing = generateKeyPairSync('ed25519');
const SIZE = 2_050;

describe('an exported log, after somebody with all rights on the database', () => {
  let audit: AuditDatabase;

  beforeAll(async () => {
    audit = await auditDatabase();
    const log = keptLog();
    const clock = new StandingClock();
    const writer = new AppendEntries(audit.writerDatabase, clock, log);
    const checkpoints = new PublishCheckpoint({
      database: audit.database,
      outbox: new Outbox('audit'),
      clock,
      log,
      origin: ORIGIN,
      signingKey: signing.privateKey,
      witness: witnessAt(undefined),
    });
    const append = async (from: number, to: number): Promise<void> => {
      const seqs = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      await writer.append(seqs.map((seq) => accessLeaf(signedAccess(seq).record)));
    };
    await append(1, 1_000);
    await checkpoints.publish();
    await append(1_001, 2_000);
    await checkpoints.publish();
    // Nothing vouches for these yet.
    await append(2_001, SIZE);
    await audit.superuser.query('create table public.untouched as table audit.entries');
  }, 20_000);
  afterAll(() => audit.close());
  afterEach(async () => {
    await audit.superuser.query('truncate audit.entries');
    await audit.superuser.query('insert into audit.entries select * from public.untouched');
  });

  async function exported(from = 0): Promise<AuditLogLine[]> {
    const recorder = new AccessRecorder('audit', VAULT_KEY, new Outbox('audit'), new StandingClock());
    const exportLog = new ExportLog(audit.database, recorder);
    return linesOf(await exportLog.export(from, { kind: 'system', ref: 'cli' }));
  }

  async function problems(): Promise<LogProblem[]> {
    const lines = await exported();
    const verdict = await verifyLog({
      entries: lines.flatMap((line) => (line.kind === 'entry' ? [entryOf(line)] : [])),
      checkpoints: lines.flatMap((line) => (line.kind === 'checkpoint' ? [line.note] : [])),
      verifierKeys: [newVerifierKey(ORIGIN, signing.publicKey)],
    });
    return verdict.problems;
  }

  it('touched nothing, is whole: heads first, every entry once, those after the last head too', async () => {
    const lines = await exported();
    expect(lines.slice(0, 3).map(({ kind }) => kind)).toEqual(['checkpoint', 'checkpoint', 'entry']);
    expect(indexesOf(lines)).toEqual(Array.from({ length: SIZE }, (_, at) => at));
    expect(await problems()).toEqual([]);
  });

  it('can be continued from where an earlier export ended', async () => {
    expect(indexesOf(await exported(SIZE - 2))).toEqual([SIZE - 2, SIZE - 1]);
  });

  it('changed one byte of an entry, names it', async () => {
    await audit.superuser.query(
      'update audit.entries set leaf = set_byte(leaf, 40, get_byte(leaf, 40) # 1) where index = 1234',
    );
    expect(await problems()).toEqual([{ kind: 'edited', index: 1234 }]);
  });

  it('changed an entry and its hash, says between which heads', async () => {
    const forged = Buffer.from('{"forged":true}');
    await audit.superuser.query('update audit.entries set leaf = $1, leaf_hash = $2 where index = 1234', [
      forged,
      leafHash(forged),
    ]);
    expect(await problems()).toEqual([{ kind: 'edited', index: 1000, last: 1999 }]);
  });

  it('deleted an entry, names it', async () => {
    await audit.superuser.query('delete from audit.entries where index = 77');
    expect(await problems()).toEqual([{ kind: 'missing', index: 77 }]);
  });

  it('deleted an entry and closed the gap, says between which heads', async () => {
    await audit.superuser.query('delete from audit.entries where index = 77');
    await audit.superuser.query('update audit.entries set index = index + 100000 where index > 77');
    await audit.superuser.query('update audit.entries set index = index - 100001 where index > 77');
    expect(await problems()).toContainEqual({ kind: 'edited', index: 0, last: 999 });
  });

  it('swapped two entries, says between which heads', async () => {
    await audit.superuser.query('update audit.entries set index = 900000 where index = 500');
    await audit.superuser.query('update audit.entries set index = 500 where index = 501');
    await audit.superuser.query('update audit.entries set index = 501 where index = 900000');
    expect(await problems()).toEqual([{ kind: 'edited', index: 0, last: 999 }]);
  });

  it('cut the tail, says from where: the signed head knows better', async () => {
    await audit.superuser.query('delete from audit.entries where index >= 1990');
    expect(await problems()).toEqual([{ kind: 'cut_tail', index: 1990, last: 1999 }]);
  });
});

function indexesOf(lines: readonly AuditLogLine[]): number[] {
  return lines.flatMap((line) => (line.kind === 'entry' ? [line.index] : []));
}

function entryOf({ index, bytes, leafHash: hash }: Extract<AuditLogLine, { kind: 'entry' }>): LogEntry {
  return { index, bytes: Buffer.from(bytes, 'base64'), leafHash: Buffer.from(hash, 'hex') };
}
