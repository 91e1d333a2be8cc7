import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import { openCheckpoint, signCheckpoint } from './checkpoint.js';
import { CompactTree } from './compact-tree.js';
import { leafHash } from './hashes.js';
import { formatProof, parseProof, verifyProof } from './log-proof.js';
import { inclusionProof } from './proofs.js';
import { newVerifierKey, openNote, parseVerifierKey, signNote } from './signed-note.js';

const log = generateKeyPairSync('ed25519');
const witness = generateKeyPairSync('ed25519');
const origin = 'larus.example/audit/2026';
const logKey = newVerifierKey(origin, log.publicKey);
const witnessKey = newVerifierKey('witness.example', witness.publicKey);
const root = leafHash(Buffer.from('root'));
const note = signCheckpoint({ origin, size: 42, root }, log.privateKey);

/** Adds another party's signature line to a note. */
function cosign(signed: string, name: string, key: typeof witness): string {
  const text = signed.slice(0, signed.lastIndexOf('\n\n') + 1);
  return signed + signNote(text, name, key.privateKey).slice(text.length + 1);
}

describe('a signed note', () => {
  test('of another implementation (golang.org/x/mod/sumdb/note) opens', () => {
    const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    const signature =
      'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';
    const opened = openNote(`${text}\n\u2014 PeterNeumann ${signature}\n`, [parseVerifierKey(key)]);
    expect(opened.text).toBe(text);
    expect(newVerifierKey('PeterNeumann', parseVerifierKey(key).publicKey)).toBe(key);
  });

  test('keeps empty lines and any script in its text', () => {
    const text = 'ສະບາຍດີ\n\nè subito sera.\n';
    expect(
      openNote(signNote(text, 'k', log.privateKey), [parseVerifierKey(newVerifierKey('k', log.publicKey))])
        .text,
    ).toBe(text);
  });

  test.each([
    ['no newline at its end', 'text'],
    ['a control character', 'te\tt\n'],
    ['half a surrogate', 'te\ud800\n'],
  ])('is not signed over a text with %s', (_, text) => {
    expect(() => signNote(text, 'k', log.privateKey)).toThrow(/^malformed-note$/);
  });

  test.each(['', 'a b', 'a+b', 'a\nb'])('is not signed under a name with spaces or plus', (name) => {
    expect(() => newVerifierKey(name, log.publicKey)).toThrow(/^bad-verifier-key$/);
    expect(() => signNote('t\n', name, log.privateKey)).toThrow(/^bad-verifier-key$/);
  });

  test('needs a verifier key whose id belongs to it', () => {
    const [name = '', id = '', ...rest] = logKey.split('+');
    const key = rest.join('+');
    const bad = [
      '',
      `${name}+${id}`,
      `other+${id}+${key}`,
      `${name}+00000000+${key}`,
      `${name}+${id}+AAAA`,
      logKey.replace('+A', '+B'),
    ];
    for (const text of bad) expect(() => parseVerifierKey(text)).toThrow(/^bad-verifier-key$/);
    expect(() => newVerifierKey('k', generateKeyPairSync('x25519').publicKey)).toThrow(/^bad-verifier-key$/);
  });
});

describe('a checkpoint', () => {
  test('has the three lines of the standard and one signature under the origin', () => {
    const lines = note.split('\n');
    expect(lines.slice(0, 4)).toEqual([origin, '42', root.toString('base64'), '']);
    expect(lines[4]).toMatch(/^\u2014 larus\.example\/audit\/2026 [A-Za-z0-9+/]{91}=$/);
    expect(lines.slice(5)).toEqual(['']);
  });

  test('opens as it was signed', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, bytes) => {
        const opened = openCheckpoint(
          signCheckpoint({ origin, size, root: Buffer.from(bytes) }, log.privateKey),
          [logKey],
        );
        expect(opened).toEqual({
          origin,
          size,
          root: Buffer.from(bytes),
          extensions: [],
          signedBy: [origin],
        });
      }),
    );
  });

  test('does not open with one character changed anywhere', () => {
    for (let at = 0; at < note.length; at++) {
      const changed = note.slice(0, at) + (note[at] === 'A' ? 'B' : 'A') + note.slice(at + 1);
      expect(() => openCheckpoint(changed, [logKey])).toThrow(
        /^(malformed-note|bad-signature|unknown-signer|other-origin)$/,
      );
    }
  });

  test("opens with signatures of witnesses and strangers beside the log's own", () => {
    const stranger = generateKeyPairSync('ed25519');
    const signed = cosign(cosign(note, 'witness.example', witness), 'stranger.example', stranger);
    expect(openCheckpoint(signed, [logKey, witnessKey]).signedBy).toEqual([origin, 'witness.example']);
    expect(openCheckpoint(signed, [logKey]).signedBy).toEqual([origin]);
  });

  test("is refused without the log's own signature, and with a known key's false one", () => {
    const other = generateKeyPairSync('ed25519');
    const byWitness = signNote(
      note.slice(0, note.lastIndexOf('\n\n') + 1),
      'witness.example',
      witness.privateKey,
    );
    expect(() => openCheckpoint(byWitness, [logKey, witnessKey])).toThrow(/^unknown-signer$/);
    expect(() =>
      openCheckpoint(signCheckpoint({ origin, size: 42, root }, other.privateKey), [logKey]),
    ).toThrow(/^unknown-signer$/);
    const moved = note.replace('\n42\n', '\n43\n');
    expect(() => openCheckpoint(moved, [logKey])).toThrow(/^bad-signature$/);
    const second = cosign(moved, origin, log);
    expect(() => openCheckpoint(second, [logKey])).toThrow(/^bad-signature$/);
  });

  test('of another log is refused', () => {
    const elsewhere = signCheckpoint({ origin: 'other.example', size: 1, root }, log.privateKey);
    const key = newVerifierKey('other.example', log.publicKey);
    expect(openCheckpoint(elsewhere, [key]).origin).toBe('other.example');
    expect(() => openCheckpoint(elsewhere, [key], origin)).toThrow(/^other-origin$/);
    expect(() => openCheckpoint(elsewhere, [logKey, key])).toThrow(/^other-origin$/);
  });

  test.each([
    ['a leading zero', `${origin}\n042\n${root.toString('base64')}\n`],
    ['a size beyond whole numbers', `${origin}\n9999999999999999\n${root.toString('base64')}\n`],
    ['a short root', `${origin}\n42\nAAAA\n`],
    ['a root in another base64', `${origin}\n42\n${root.toString('base64url')}\n`],
    ['two lines', `${origin}\n42\n`],
    ['an empty extension', `${origin}\n42\n${root.toString('base64')}\n\nx\n`],
  ])('is refused with %s although it is signed', (_, text) => {
    expect(() => openCheckpoint(signNote(text, origin, log.privateKey), [logKey])).toThrow(
      /^malformed-note$/,
    );
  });
});

describe('a proof as text', () => {
  const entries = Array.from({ length: 11 }, (_, n) => Buffer.from(`entry ${String(n)}`));
  const tree = new CompactTree();
  const nodes = new Map<string, Buffer>();
  for (const entry of entries) {
    tree.append(leafHash(entry), (level, index, hash) =>
      nodes.set(`${String(level)} ${String(index)}`, hash),
    );
  }
  const checkpoint = signCheckpoint({ origin, size: 11, root: tree.root() }, log.privateKey);
  const hashes = inclusionProof(
    6,
    11,
    (level, index) => nodes.get(`${String(level)} ${String(index)}`) ?? root,
  );
  const text = formatProof({ index: 6, hashes, checkpoint });

  test('has the lines of the standard', () => {
    const expected = [
      'c2sp.org/tlog-proof@v1',
      'index 6',
      ...hashes.map((hash) => hash.toString('base64')),
      '',
    ];
    expect(text).toBe(`${expected.join('\n')}\n${checkpoint}`);
    const extra = Buffer.from('more');
    expect(parseProof(formatProof({ index: 6, hashes, checkpoint, extra }))).toEqual({
      index: 6,
      hashes,
      checkpoint,
      extra,
    });
    expect(parseProof(text)).toEqual({ index: 6, hashes, checkpoint });
  });

  test('proves its entry and no other, without the log', () => {
    expect(verifyProof(text, Buffer.from('entry 6'), [logKey])?.size).toBe(11);
    expect(verifyProof(text, Buffer.from('entry 7'), [logKey])).toBeUndefined();
    expect(verifyProof(text.replace('index 6', 'index 7'), Buffer.from('entry 6'), [logKey])).toBeUndefined();
    expect(() => verifyProof(text, Buffer.from('entry 6'), [witnessKey])).toThrow(/^unknown-signer$/);
  });

  test.each([
    ['another version', text.replace('@v1', '@v2')],
    ['no index', text.replace(/index 6\n/, '')],
    ['a leading zero', text.replace('index 6', 'index 06')],
    ['a cut hash', text.replace(/(index 6\n.{40})..../, '$1')],
    ['no checkpoint', text.slice(0, text.indexOf('\n\n'))],
  ])('is refused with %s', (_, bad) => {
    expect(() => parseProof(bad)).toThrow(/^malformed-note$/);
  });
});
