import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newVerifierKey, openCheckpoint, signCheckpoint } from '#libs/merkle';
import { Outbox } from '#libs/messaging';
import {
  auditDatabase,
  keptLog,
  signedAccess,
  StandingClock,
  type AuditDatabase,
  type KeptLog,
} from '../../test/audit-database.js';
import { AppendEntries } from '../log/append-entries.js';
import { accessLeaf } from '../log/build-leaf.js';
import { InconsistentHead, PublishCheckpoint } from './publish-checkpoint.js';
import { witnessAt, type Witness } from './witness.js';

const ORIGIN = 'larus.test/audit/2026';
const signingKey = generateKeyPairSync('ed25519').privateKey;
const verifierKey = newVerifierKey(ORIGIN, signingKey);

describe('the signed heads', () => {
  let audit: AuditDatabase;
  let directory: string;
  let log: KeptLog;
  let writer: AppendEntries;
  let checkpoints: PublishCheckpoint;

  beforeEach(async () => {
    audit = await auditDatabase();
    directory = await mkdtemp(join(tmpdir(), 'larus-witness-'));
    log = keptLog();
    writer = new AppendEntries(audit.database, new StandingClock(), log);
    checkpoints = publisher();
  });
  afterEach(async () => {
    await audit.close();
    await rm(directory, { recursive: true });
  });

  const publisher = (witness: Witness = witnessAt(directory)): PublishCheckpoint =>
    new PublishCheckpoint({
      database: audit.database,
      outbox: new Outbox('audit'),
      clock: new StandingClock(),
      log,
      origin: ORIGIN,
      signingKey,
      witness,
    });
  const append = async (...seqs: number[]): Promise<void> => {
    await writer.append(seqs.map((seq) => accessLeaf(signedAccess(seq).record)));
  };
  const published = (): Promise<{ data: string }[]> =>
    audit.database.query<{ data: string }>('select data from audit.outbox_messages order by seq');

  it('are not signed while the log is empty', async () => {
    expect(await checkpoints.publish()).toBeUndefined();
    expect(await published()).toEqual([]);
  });

  it('sign what the tree holds, are told to the house and handed to the witness', async () => {
    await append(1, 2, 3, 5);
    const note = (await checkpoints.publish()) ?? '';
    const opened = openCheckpoint(note, [verifierKey], ORIGIN);
    const [state] = await audit.database.query<{ root: Buffer }>('select root from audit.tree_state');
    expect(opened.size).toBe(4);
    expect(opened.root.equals(state?.root ?? Buffer.alloc(0))).toBe(true);
    expect((await published()).map(({ data }) => JSON.parse(data) as unknown)).toEqual([
      { size: 4, root: opened.root.toString('hex'), streams: { 'vault.3': 3 } },
    ]);
    expect(await readdir(directory)).toEqual(['4.checkpoint']);
    expect(await readFile(join(directory, '4.checkpoint'), 'utf8')).toBe(note);
  });

  it('are signed again only when the log has grown', async () => {
    await append(1);
    const first = await checkpoints.publish();
    expect(await checkpoints.publish()).toBe(first);
    await append(2);
    expect(await checkpoints.publish()).not.toBe(first);
    expect(await published()).toHaveLength(2);
  });

  it('continue one another over many sizes', async () => {
    for (let seq = 1; seq <= 700; seq += 100) {
      await append(...Array.from({ length: 100 }, (_, at) => seq + at));
      await checkpoints.publish();
    }
    expect(await published()).toHaveLength(7);
    expect(log.errors).toEqual([]);
  });

  it('are refused when an earlier hash was replaced', async () => {
    await append(1, 2, 3);
    await checkpoints.publish();
    await append(4, 5);
    await audit.superuser.query(`update audit.entries set leaf_hash = sha256('x') where index = 1`);
    await expect(checkpoints.publish()).rejects.toThrow(InconsistentHead);
    expect(await published()).toHaveLength(1);
    expect(log.errors.map(({ event }) => event)).toEqual(['audit-head-refused']);
  });

  it('are refused when the log is shorter than the copy that the witness keeps', async () => {
    await append(1, 2, 3);
    const [state] = await audit.database.query<{ size: string; frontier: Buffer; root: Buffer }>(
      'select * from audit.tree_state',
    );
    await checkpoints.publish();
    await append(4);
    await checkpoints.publish();
    await audit.superuser.query('delete from audit.checkpoints where size > 3');
    await audit.superuser.query('delete from audit.entries where index > 2');
    await audit.superuser.query('update audit.tree_state set size = $1, frontier = $2, root = $3', [
      state?.size,
      state?.frontier,
      state?.root,
    ]);
    await expect(publisher().publish()).rejects.toThrow(InconsistentHead);
  });

  it('are refused when a kept head was not signed by this log', async () => {
    await append(1);
    const foreign = generateKeyPairSync('ed25519').privateKey;
    const note = signCheckpoint({ origin: ORIGIN, size: 1, root: Buffer.alloc(32) }, foreign);
    await writeFile(join(directory, '1.checkpoint'), note);
    await expect(publisher().publish()).rejects.toThrow(InconsistentHead);
  });

  it('are signed although the witness cannot be reached, and that is reported', async () => {
    await append(1);
    await checkpoints.publish();
    await rm(directory, { recursive: true });
    await writeFile(directory, 'no directory');
    await append(2);
    expect(openCheckpoint((await checkpoints.publish()) ?? '', [verifierKey]).size).toBe(2);
    expect(log.errors.map(({ event }) => event)).toEqual(['audit-witness-not-reached']);
  });

  it('are signed once when two processes sign at the same moment', async () => {
    await append(1, 2);
    let arrived = 0;
    const together = Promise.withResolvers<undefined>();
    const meeting: Witness = {
      kind: 'none',
      keep: () => Promise.resolve(),
      newest: async () => {
        arrived += 1;
        if (arrived === 2) together.resolve(undefined);
        return together.promise;
      },
    };
    const notes = await Promise.all([publisher(meeting).publish(), publisher(meeting).publish()]);
    expect(notes[0]).toBe(notes[1]);
    expect(await published()).toHaveLength(1);
  });
});
