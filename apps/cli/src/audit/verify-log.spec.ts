import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { AuditLogLine } from '#libs/contracts';
import { CompactTree, leafHash, newVerifierKey, signCheckpoint } from '#libs/merkle';
import { verifyAuditLog } from './verify-log.js';

const ORIGIN = 'larus.test/audit/2026';
const signing = generateKeyPairSync('ed25519');
const verifierKey = newVerifierKey(ORIGIN, signing.publicKey);
const SIZE = 40;

type Entry = Extract<AuditLogLine, { kind: 'entry' }>;

const entries = Array.from({ length: SIZE }, (_, index): Entry =>
  lineOf(index, `{"v":1,"seq":${String(index)}}`),
);
const heads = [10, 30].map((size) => headAt(size));

function lineOf(index: number, text: string): Entry {
  const bytes = Buffer.from(text);
  return { kind: 'entry', index, bytes: bytes.toString('base64'), leafHash: leafHash(bytes).toString('hex') };
}

function headAt(size: number, key = signing.privateKey): Extract<AuditLogLine, { kind: 'checkpoint' }> {
  const tree = new CompactTree();
  for (const { leafHash: hash } of entries.slice(0, size)) tree.append(Buffer.from(hash, 'hex'));
  return { kind: 'checkpoint', note: signCheckpoint({ origin: ORIGIN, size, root: tree.root() }, key) };
}

async function* streamOf(lines: readonly AuditLogLine[]): AsyncIterable<AuditLogLine> {
  for (const line of lines) yield await Promise.resolve(line);
}

const verify = (lines: readonly AuditLogLine[], witness: string[] = []): ReturnType<typeof verifyAuditLog> =>
  verifyAuditLog(streamOf(lines), verifierKey, witness);

describe('the offline verification of an exported log', () => {
  it('finds nothing wrong with a whole one, entries after the last head included', async () => {
    const tree = new CompactTree();
    for (const { leafHash: hash } of entries) tree.append(Buffer.from(hash, 'hex'));
    expect(await verify([...heads, ...entries])).toEqual({
      checked: SIZE,
      root: tree.root().toString('hex'),
      checkpoints: 2,
      verifiedTo: 30,
      problems: [],
      firstBad: undefined,
      witness: 'none',
    });
  });

  it('takes heads that stand between the entries just as well', async () => {
    const mixed = [
      ...entries.slice(0, 10),
      heads[0]!,
      ...entries.slice(10, 30),
      heads[1]!,
      ...entries.slice(30),
    ];
    expect(await verify(mixed)).toMatchObject({ verifiedTo: 30, problems: [] });
    expect(await verify(mixed.toSpliced(5, 1))).toMatchObject({ firstBad: 5 });
  });

  it('accepts a log that is too young for a head, and an empty one', async () => {
    expect(await verify(entries.slice(0, 3))).toMatchObject({ checked: 3, verifiedTo: 0, problems: [] });
    expect(await verify([])).toMatchObject({ checked: 0, problems: [] });
  });

  const bytesOf = (text: string): string => Buffer.from(text).toString('base64');
  it.each<[string, AuditLogLine[], object]>([
    [
      'an edit',
      [...heads, ...entries.with(12, { ...entries[12]!, bytes: bytesOf('{"v":1,"seq":13}') })],
      { kind: 'edited', index: 12 },
    ],
    [
      'an edit after the last head',
      [...heads, ...entries.with(35, { ...entries[35]!, bytes: bytesOf('{}') })],
      { kind: 'edited', index: 35 },
    ],
    ['a removal', [...heads, ...entries.toSpliced(7, 1)], { kind: 'missing', index: 7 }],
    ['a removal from the front', [...heads, ...entries.slice(2)], { kind: 'missing', index: 0, last: 1 }],
    [
      'a reorder',
      [...heads, ...entries.with(4, entries[5]!).with(5, entries[4]!)],
      { kind: 'reordered', index: 4 },
    ],
    [
      'an insertion',
      [...heads, ...entries.toSpliced(6, 0, lineOf(6, '{"v":1}'))],
      { kind: 'inserted', index: 6 },
    ],
    ['a cut tail', [...heads, ...entries.slice(0, 25)], { kind: 'cut_tail', index: 25, last: 29 }],
  ])('names the first bad entry after %s', async (_name, lines, problem) => {
    const { problems, firstBad } = await verify(lines);
    expect(problems).toContainEqual(problem);
    expect(firstBad).toBe((problem as { index: number }).index);
  });

  it('says which head nobody trusted signed', async () => {
    const foreign = generateKeyPairSync('ed25519').privateKey;
    expect((await verify([headAt(10, foreign), heads[1]!, ...entries])).problems).toEqual([
      { kind: 'bad_signature', checkpoint: 0 },
    ]);
  });

  it('sees by the copy of a witness what was cut together with its heads', async () => {
    const cut = [heads[0]!, ...entries.slice(0, 12)];
    expect(await verify(cut)).toMatchObject({ problems: [], witness: 'none' });
    expect(await verify(cut, [heads[1]!.note])).toMatchObject({
      problems: [{ kind: 'cut_tail', index: 12, last: 29 }],
      witness: 'disagrees',
    });
    expect(await verify([...heads, ...entries], [heads[1]!.note])).toMatchObject({
      problems: [],
      witness: 'agrees',
    });
  });

  it('reads a stream once and does not keep it', async () => {
    let ahead = 0;
    let most = 0;
    const counting = async function* (): AsyncIterable<AuditLogLine> {
      for (const line of [...heads, ...entries]) {
        ahead += 1;
        most = Math.max(most, ahead);
        yield await Promise.resolve(line);
        ahead -= 1;
      }
    };
    await verifyAuditLog(counting(), verifierKey);
    expect(most).toBe(1);
  });
});
