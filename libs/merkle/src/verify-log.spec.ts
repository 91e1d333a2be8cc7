import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import { signCheckpoint } from './checkpoint.js';
import { CompactTree } from './compact-tree.js';
import { leafHash } from './hashes.js';
import { newVerifierKey } from './signed-note.js';
import { verifyLog, type LogEntry, type LogVerdict } from './verify-log.js';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const origin = 'larus.example/audit';
const verifierKeys = [newVerifierKey(origin, publicKey)];

type Stored = Required<LogEntry>;

const entry = (index: number, text = `entry ${String(index)}`): Stored => {
  const bytes = Buffer.from(text);
  return { index, bytes, leafHash: leafHash(bytes) };
};
const logOf = (size: number): Stored[] => Array.from({ length: size }, (_, index) => entry(index));
const renumbered = (entries: readonly Stored[]): Stored[] => entries.map((one, index) => ({ ...one, index }));

/** Checkpoints at the given sizes, signed over the untouched log. */
function checkpointsOf(entries: readonly Stored[], ...sizes: number[]): string[] {
  const tree = new CompactTree();
  const notes = sizes.includes(0) ? [signCheckpoint({ origin, size: 0, root: tree.root() }, privateKey)] : [];
  for (const one of entries) {
    tree.append(one.leafHash);
    if (sizes.includes(tree.size)) {
      notes.push(signCheckpoint({ origin, size: tree.size, root: tree.root() }, privateKey));
    }
  }
  return notes;
}

async function verify(entries: readonly LogEntry[], checkpoints: readonly string[]): Promise<LogVerdict> {
  return verifyLog({ entries, checkpoints, verifierKeys });
}

const log = logOf(30);
const checkpoints = checkpointsOf(log, 0, 8, 15, 22, 30);

describe('the verifier', () => {
  test('finds nothing in an untouched log, entries after the last checkpoint included', async () => {
    async function* stream(): AsyncGenerator<LogEntry> {
      for (const one of logOf(33)) yield await Promise.resolve(one);
    }
    const verdict = await verifyLog({ entries: stream(), checkpoints, verifierKeys });
    expect(verdict).toMatchObject({ checked: 33, verifiedTo: 30, problems: [], unlisted: 0 });
    const tree = new CompactTree();
    for (const one of logOf(33)) tree.append(one.leafHash);
    expect(verdict.root).toEqual(tree.root());
  });

  test('names an edited entry', async () => {
    const edited = log.with(11, { ...entry(11, 'forged'), leafHash: entry(11).leafHash });
    expect(await verify(edited, checkpoints)).toMatchObject({
      verifiedTo: 30,
      problems: [{ kind: 'edited', index: 11 }],
    });
  });

  test('brackets an entry whose stored hash was rewritten too, by the checkpoints around it', async () => {
    const verdict = await verify(log.with(11, entry(11, 'forged')), checkpoints);
    expect(verdict).toMatchObject({ verifiedTo: 8, problems: [{ kind: 'edited', index: 8, last: 14 }] });
    const bare = log.map(({ index, bytes }) => ({ index, bytes }));
    const withoutHashes = bare.with(11, { index: 11, bytes: Buffer.from('forged') });
    expect((await verify(withoutHashes, checkpoints)).problems).toEqual([
      { kind: 'edited', index: 8, last: 14 },
    ]);
  });

  test('names an entry whose stored hash alone was rewritten', async () => {
    const forged = log.with(11, { ...entry(11), leafHash: leafHash(Buffer.from('forged')) });
    expect(await verify(forged, checkpoints)).toMatchObject({
      verifiedTo: 30,
      problems: [{ kind: 'edited', index: 11 }],
    });
    const cut = log.with(11, { ...entry(11), leafHash: Buffer.from('short') });
    expect((await verify(cut, checkpoints)).problems).toEqual([{ kind: 'edited', index: 11 }]);
  });

  test('names missing entries', async () => {
    const one = await verify(log.toSpliced(11, 1), checkpoints);
    expect(one).toMatchObject({ verifiedTo: 8, problems: [{ kind: 'missing', index: 11 }], root: undefined });
    expect((await verify(log.toSpliced(11, 3), checkpoints)).problems).toEqual([
      { kind: 'missing', index: 11, last: 13 },
    ]);
    expect((await verify(log.slice(1), checkpoints)).problems).toEqual([{ kind: 'missing', index: 0 }]);
  });

  test('names a cut tail', async () => {
    expect((await verify(log.slice(0, 29), checkpoints)).problems).toEqual([{ kind: 'cut_tail', index: 29 }]);
    expect((await verify(log.slice(0, 10), checkpoints)).problems).toEqual([
      { kind: 'cut_tail', index: 10, last: 29 },
    ]);
    expect((await verify([], checkpoints)).problems).toEqual([{ kind: 'cut_tail', index: 0, last: 29 }]);
  });

  test("names entries that stand in each other's place", async () => {
    const [a, b] = [entry(11), entry(13)];
    const lines = log.with(11, b).with(13, a);
    expect((await verify(lines, checkpoints)).problems).toEqual(
      expect.arrayContaining([{ kind: 'reordered', index: 11 }]),
    );
    const rows = log.with(11, { ...b, index: 11 }).with(13, { ...a, index: 13 });
    const named = [
      { kind: 'reordered', index: 11 },
      { kind: 'reordered', index: 13 },
    ];
    expect(await verify(rows, checkpoints)).toMatchObject({ verifiedTo: 30, problems: named });
    const bytes = log.with(11, { ...a, bytes: b.bytes }).with(13, { ...b, bytes: a.bytes });
    expect(await verify(bytes, checkpoints)).toMatchObject({ verifiedTo: 30, problems: named });
  });

  test('names an inserted entry, with its index twice or with all later ones moved up', async () => {
    const twice = log.toSpliced(12, 0, entry(11, 'forged'));
    expect(await verify(twice, checkpoints)).toMatchObject({
      verifiedTo: 30,
      problems: [{ kind: 'inserted', index: 11 }],
    });
    const before = log.toSpliced(11, 0, entry(11, 'forged'));
    expect(await verify(before, checkpoints)).toMatchObject({
      verifiedTo: 30,
      problems: [{ kind: 'inserted', index: 11 }],
    });
    const moved = renumbered(log.toSpliced(11, 0, entry(11, 'forged')));
    expect(await verify(moved, checkpoints)).toMatchObject({
      verifiedTo: 30,
      problems: [{ kind: 'inserted', index: 11 }],
    });
  });

  test('names two acts of tampering in different brackets', async () => {
    const moved = renumbered(log.toSpliced(25, 0, entry(25, 'second')).toSpliced(11, 0, entry(11, 'first')));
    expect((await verify(moved, checkpoints)).problems).toEqual([
      { kind: 'inserted', index: 11 },
      { kind: 'inserted', index: 26 },
    ]);
    const near = renumbered(log.toSpliced(17, 0, entry(17, 'second')).toSpliced(11, 0, entry(11, 'first')));
    expect((await verify(near, checkpoints)).problems).toEqual([
      { kind: 'inserted', index: 11 },
      { kind: 'inserted', index: 18 },
    ]);
    const other = leafHash(Buffer.from('other'));
    const hashes = log
      .with(10, { ...entry(10), leafHash: other })
      .with(12, { ...entry(12), leafHash: other });
    expect(await verify(hashes, checkpoints)).toMatchObject({
      verifiedTo: 30,
      problems: [
        { kind: 'edited', index: 10 },
        { kind: 'edited', index: 12 },
      ],
    });
    const edited = log.with(3, { ...entry(3, 'x'), leafHash: entry(3).leafHash }).slice(0, 28);
    expect((await verify(edited, checkpoints)).problems).toEqual([
      { kind: 'cut_tail', index: 28, last: 29 },
      { kind: 'edited', index: 3 },
    ]);
  });

  test('names checkpoints that nobody trusted signed', async () => {
    const stranger = generateKeyPairSync('ed25519');
    const forged = signCheckpoint({ origin, size: 30, root: leafHash(Buffer.alloc(0)) }, stranger.privateKey);
    expect((await verify(log, [...checkpoints, forged, 'nonsense'])).problems).toEqual([
      { kind: 'bad_signature', checkpoint: 5 },
      { kind: 'bad_signature', checkpoint: 6 },
    ]);
  });

  test.each([10, 15, 30])('names a second history that the log signed', async (size) => {
    const fork = checkpointsOf(logOf(size).with(3, entry(3, 'other')), size);
    const longer = logOf(40);
    const notes = [...checkpointsOf(longer, 8, 15, 22, 30, 40), ...fork];
    expect(await verify(longer, notes)).toMatchObject({
      verifiedTo: 40,
      problems: [{ kind: 'inconsistent_checkpoint', checkpoint: 5, size }],
    });
    expect((await verify(longer, notes.toReversed())).problems).toEqual([
      { kind: 'inconsistent_checkpoint', checkpoint: 0, size },
    ]);
  });

  test('accepts checkpoints of an earlier key that is trusted under the same name', async () => {
    const rotated = generateKeyPairSync('ed25519');
    const tree = new CompactTree();
    for (const one of log) tree.append(one.leafHash);
    const last = signCheckpoint({ origin, size: 30, root: tree.root() }, rotated.privateKey);
    const notes = [...checkpoints.slice(0, 3), last];
    const keys = [newVerifierKey(origin, rotated.publicKey), ...verifierKeys];
    const verdict = await verifyLog({ entries: log, checkpoints: notes, verifierKeys: keys });
    expect(verdict).toMatchObject({ verifiedTo: 30, problems: [] });
  });

  test('sees any single edit, removal, reorder, insertion and cut, renumbered or not, hashes rewritten or not', async () => {
    const act = fc.constantFrom('edit', 'remove', 'reorder', 'insert', 'cut');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 60 }),
        act,
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
        async (size, kind, first, second, renumber, rewrite, sizes) => {
          const whole = logOf(size);
          const notes = checkpointsOf(whole, ...sizes, size);
          const at = first % size;
          const other = (at + 1 + (second % (size - 1))) % size;
          const tampered = tamper(whole, kind, at, other, rewrite);
          const entries = renumber ? renumbered(tampered) : tampered;
          const verdict = await verify(entries, notes);
          expect(verdict.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('finds nothing wherever the checkpoints of an untouched log are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 60 }), fc.array(fc.nat({ max: 60 })), async (size, sizes) => {
        const whole = logOf(size);
        const verdict = await verify(whole, checkpointsOf(whole, ...sizes));
        expect(verdict.problems).toEqual([]);
        expect(verdict.verifiedTo).toBe(Math.max(0, ...sizes.filter((one) => one <= size)));
      }),
    );
  });

  test('says of an entry that comes thousands of lines late that it was moved', async () => {
    const [first, ...others] = logOf(5000);
    const late = first === undefined ? others : [...others, first];
    expect((await verify(late, [])).problems).toEqual([
      { kind: 'missing', index: 0 },
      { kind: 'reordered', index: 0 },
    ]);
  });

  test('lists a thousand problems and counts the rest', async () => {
    const forged = logOf(1500).map((one) => ({ ...one, bytes: Buffer.from('forged') }));
    const verdict = await verify(forged, checkpointsOf(logOf(1500), 1500));
    expect(verdict.problems.length).toBe(1000);
    expect(verdict.unlisted).toBe(500);
  });
});

function tamper(
  whole: readonly Stored[],
  kind: string,
  at: number,
  other: number,
  rewrite: boolean,
): Stored[] {
  const [here, there] = [whole[at] ?? entry(at), whole[other] ?? entry(other)];
  const forged = entry(at, 'forged');
  switch (kind) {
    case 'edit':
      return whole.with(at, rewrite ? forged : { ...forged, leafHash: here.leafHash });
    case 'remove':
      return whole.toSpliced(at, 1);
    case 'reorder':
      return whole.with(at, there).with(other, here);
    case 'insert':
      return whole.toSpliced(at, 0, forged);
    default:
      return whole.slice(0, at);
  }
}
