import { createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto';

/**
 * - `malformed-note`: the text is no signed note, or its body no checkpoint or proof
 * - `unknown-signer`: no line is signed by a known key
 * - `bad-signature`: a line of a known key does not verify
 * - `bad-verifier-key`: the text is no verifier key for Ed25519
 * - `other-origin`: a checkpoint of another log
 */
export type NoteCode =
  'malformed-note' | 'unknown-signer' | 'bad-signature' | 'bad-verifier-key' | 'other-origin';

/** Thrown when a note cannot be trusted; `message` is the code. */
export class NoteError extends Error {
  override readonly name = 'NoteError';

  constructor(readonly code: NoteCode) {
    super(code);
  }
}

/** A public key that is trusted under a name. */
export interface VerifierKey {
  name: string;
  /** The four bytes that name the key in a signature line, as hexadecimal. */
  id: string;
  publicKey: KeyObject;
}

const ED25519 = 1;
const MAX_LENGTH = 1 << 20;
const MAX_SIGNATURES = 64;
const NAME = /^[^\s+\p{Cc}]+$/u;
const VERIFIER_KEY = /^([^\s+\p{Cc}]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u;
const SIGNATURE = /^\u2014 ([^\s+\p{Cc}]+) ([A-Za-z0-9+/]+={0,2})$/u;
// Control characters other than newline; a lone surrogate could not be written as UTF-8.
const REFUSED = /[\u0000-\u0009\u000b-\u001f]/;
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * The text by which others trust a key: `name+id+base64(0x01 || public key)` (C2SP signed-note, Ed25519).
 * @throws NoteError `bad-verifier-key` when the name has spaces or `+`, or the key is not Ed25519
 */
export function newVerifierKey(name: string, key: KeyObject): string {
  const raw = rawPublicKey(key);
  if (!NAME.test(name)) throw new NoteError('bad-verifier-key');
  return `${name}+${keyId(name, raw)}+${Buffer.concat([Buffer.from([ED25519]), raw]).toString('base64')}`;
}

/**
 * @throws NoteError `bad-verifier-key` when the text is malformed, of another algorithm, or its id does not
 * belong to the key
 */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name, id, encoded] = VERIFIER_KEY.exec(text) ?? [];
  if (name === undefined || id === undefined || encoded === undefined)
    throw new NoteError('bad-verifier-key');
  const bytes = Buffer.from(encoded, 'base64');
  const raw = bytes.subarray(1);
  if (bytes[0] !== ED25519 || raw.length !== 32 || keyId(name, raw) !== id) {
    throw new NoteError('bad-verifier-key');
  }
  const der = Buffer.concat([SPKI_HEAD, raw]);
  return { name, id, publicKey: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/**
 * Signs a text (C2SP signed-note).
 * @param text ends in a newline
 * @param name the key's name, as in its verifier key
 * @throws NoteError `malformed-note`, `bad-verifier-key`
 */
export function signNote(text: string, name: string, privateKey: KeyObject): string {
  if (!text.endsWith('\n') || REFUSED.test(text) || !text.isWellFormed())
    throw new NoteError('malformed-note');
  if (!NAME.test(name)) throw new NoteError('bad-verifier-key');
  const id = Buffer.from(keyId(name, rawPublicKey(privateKey)), 'hex');
  const signature = Buffer.concat([id, sign(null, Buffer.from(text, 'utf8'), privateKey)]);
  return `${text}\n\u2014 ${name} ${signature.toString('base64')}\n`;
}

/**
 * Opens a note: its text and the verifier keys that signed it. Lines of unknown keys are ignored, so a key
 * may be rotated and others may sign along; a line of a known key that does not verify refuses the whole
 * note.
 * @throws NoteError `malformed-note`, `unknown-signer`, `bad-signature`
 */
export function openNote(
  note: string,
  known: readonly VerifierKey[],
): { text: string; signedBy: VerifierKey[] } {
  if (note.length > MAX_LENGTH || REFUSED.test(note) || !note.isWellFormed())
    throw new NoteError('malformed-note');
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n')) throw new NoteError('malformed-note');
  const text = note.slice(0, blank + 1);
  const lines = note.slice(blank + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw new NoteError('malformed-note');
  const signedBy: VerifierKey[] = [];
  for (const line of lines) {
    const { name, id, signature } = parseSignature(line);
    const key = known.find((candidate) => candidate.name === name && candidate.id === id);
    if (key === undefined) continue;
    if (!verify(null, Buffer.from(text, 'utf8'), key.publicKey, signature))
      throw new NoteError('bad-signature');
    if (!signedBy.includes(key)) signedBy.push(key);
  }
  if (signedBy.length === 0) throw new NoteError('unknown-signer');
  return { text, signedBy };
}

function parseSignature(line: string): { name: string; id: string; signature: Buffer } {
  const [, name, encoded] = SIGNATURE.exec(line) ?? [];
  if (name === undefined || encoded === undefined) throw new NoteError('malformed-note');
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length < 5 || bytes.toString('base64') !== encoded) throw new NoteError('malformed-note');
  return { name, id: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
}

function keyId(name: string, raw: Buffer): string {
  return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`, 'utf8'), Buffer.from([ED25519]), raw])).slice(
    0,
    8,
  );
}

function rawPublicKey(key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519') throw new NoteError('bad-verifier-key');
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length);
}
