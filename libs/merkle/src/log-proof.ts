import { openCheckpoint, type OpenedCheckpoint } from './checkpoint.js';
import { leafHash } from './hashes.js';
import { verifyInclusion } from './proofs.js';
import { NoteError } from './signed-note.js';

/** Proof that an entry is in a log, checkable without the log (C2SP tlog-proof). */
export interface LogProof {
  index: number;
  /** Inclusion proof in the tree of the checkpoint, sibling of the leaf first. */
  hashes: Buffer[];
  /** The signed checkpoint, verbatim. */
  checkpoint: string;
  /** Bytes for the application; nobody vouches for them. */
  extra?: Buffer;
}

const HEADER = 'c2sp.org/tlog-proof@v1';

/** The proof as text; the custom file extension is `.tlog-proof`. */
export function formatProof({ index, hashes, checkpoint, extra }: LogProof): string {
  return [
    HEADER,
    ...(extra === undefined ? [] : [`extra ${extra.toString('base64')}`]),
    `index ${String(index)}`,
    ...hashes.map((hash) => hash.toString('base64')),
    '',
    checkpoint,
  ].join('\n');
}

/** @throws NoteError `malformed-note` */
export function parseProof(text: string): LogProof {
  const end = text.indexOf('\n\n');
  if (end < 0) throw new NoteError('malformed-note');
  const [header, ...lines] = text.slice(0, end).split('\n');
  if (header !== HEADER) throw new NoteError('malformed-note');
  const extra = lines[0]?.startsWith('extra ') === true ? lines.shift()?.slice(6) : undefined;
  const [, index] = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? '') ?? [];
  if (index === undefined || !Number.isSafeInteger(Number(index)) || lines.length > 64) {
    throw new NoteError('malformed-note');
  }
  const hashes = lines.map(fromBase64);
  if (hashes.some((hash) => hash.length !== 32)) throw new NoteError('malformed-note');
  return {
    index: Number(index),
    hashes,
    checkpoint: text.slice(end + 2),
    ...(extra !== undefined && { extra: fromBase64(extra) }),
  };
}

/**
 * Checks that an entry's bytes are in the log whose keys are trusted.
 * @returns the checkpoint under which the entry was found, or `undefined` when it is not proven
 * @throws NoteError when the text or the checkpoint cannot be trusted
 */
export function verifyProof(
  text: string,
  entry: Uint8Array,
  verifierKeys: readonly string[],
): OpenedCheckpoint | undefined {
  const { index, hashes, checkpoint } = parseProof(text);
  const opened = openCheckpoint(checkpoint, verifierKeys);
  return verifyInclusion(leafHash(entry), index, opened.size, hashes, opened.root) ? opened : undefined;
}

function fromBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new NoteError('malformed-note');
  return bytes;
}
