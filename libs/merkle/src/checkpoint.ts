import type { KeyObject } from 'node:crypto';
import { NoteError, openNote, parseVerifierKey, signNote } from './signed-note.js';

/** A log's head: its first `size` entries have this root. */
export interface Checkpoint {
  /** Unique name of the log, by custom a URL without scheme; also the name of its key. */
  origin: string;
  size: number;
  root: Buffer;
}

/** A checkpoint whose signature was verified. */
export interface OpenedCheckpoint extends Checkpoint {
  /** Lines after the root; not part of what a log of ours signs. */
  extensions: string[];
  /** Names of the known keys that signed. */
  signedBy: string[];
}

/**
 * A signed checkpoint (C2SP tlog-checkpoint): origin, size, root in base64, one Ed25519 signature under the
 * origin's name. The caller must never sign a head that is inconsistent with one it signed before.
 * @throws NoteError `malformed-note` when origin, size or root cannot be written
 */
export function signCheckpoint({ origin, size, root }: Checkpoint, privateKey: KeyObject): string {
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32) throw new NoteError('malformed-note');
  return signNote(`${origin}\n${String(size)}\n${root.toString('base64')}\n`, origin, privateKey);
}

/**
 * Verifies and reads a checkpoint.
 * @param verifierKeys trusted keys as text, the log's own and those of witnesses; the log's own must have
 * signed
 * @param origin the log expected; without it, the name of the first key
 * @throws NoteError `malformed-note`, `unknown-signer`, `bad-signature`, `bad-verifier-key`, `other-origin`
 */
export function openCheckpoint(
  note: string,
  verifierKeys: readonly string[],
  origin?: string,
): OpenedCheckpoint {
  const known = verifierKeys.map(parseVerifierKey);
  const expected = origin ?? known[0]?.name;
  const { text, signedBy } = openNote(note, known);
  const [name, size, root, ...extensions] = text.slice(0, -1).split('\n');
  if (name === undefined || size === undefined || root === undefined || name === '') {
    throw new NoteError('malformed-note');
  }
  const hash = Buffer.from(root, 'base64');
  const canonical =
    /^(?:0|[1-9][0-9]{0,15})$/.test(size) && hash.length === 32 && hash.toString('base64') === root;
  if (!canonical || !Number.isSafeInteger(Number(size)) || extensions.includes('')) {
    throw new NoteError('malformed-note');
  }
  if (name !== expected) throw new NoteError('other-origin');
  // A witness vouches for consistency, not for authorship.
  if (!signedBy.some((key) => key.name === name)) throw new NoteError('unknown-signer');
  return {
    origin: name,
    size: Number(size),
    root: hash,
    extensions,
    signedBy: signedBy.map((key) => key.name),
  };
}
