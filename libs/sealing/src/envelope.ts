import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { associatedData, uuidBytes, uuidText } from './associated-data.js';
import type { Kek } from './kek.js';
import { randomPool } from './random-pool.js';
import { SealingError } from './sealing-error.js';

/** Where a wrapped data key belongs. A wrapped key opens nowhere else. */
export interface DataKeyPlace {
  kekId: string;
  consultationId: string;
  dataKeyId: string;
}

/**
 * Where a sealed field belongs: table and column by name, consultation and record by id. It opens nowhere
 * else.
 */
export interface FieldPlace {
  table: string;
  column: string;
  consultation: string;
  record: string;
}

const VERSION = 1;
const AES_256_GCM = 1;
const HEAD = 2;
const ID = 16;
const NONCE = 12;
const TAG = 16;
const START = HEAD + ID + NONCE;

/** A new random 256-bit data key. One per consultation, so erasing a consultation is erasing its key. */
export function newDataKey(): KeyObject {
  const bytes = randomPool.take(32);
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}

/**
 * Wraps one data key for storage beside the consultation.
 * @throws SealingError `other-key` when the place names another KEK than the one given
 */
export async function wrapDataKey(kek: Kek, dataKey: KeyObject, place: DataKeyPlace): Promise<Buffer> {
  const [wrapped] = await wrapDataKeys(kek, [{ dataKey, place }]);
  if (wrapped === undefined) throw new SealingError('does-not-open');
  return wrapped;
}

/** Wraps many data keys with one call of the provider; answers in the order of the items. */
export async function wrapDataKeys(
  kek: Kek,
  items: readonly { dataKey: KeyObject; place: DataKeyPlace }[],
): Promise<Buffer[]> {
  const exported = items.map(({ dataKey, place }) => ({
    bytes: exportKey(dataKey),
    aad: keyAad(kek, place),
  }));
  try {
    return await kek.wrap(exported);
  } finally {
    for (const { bytes } of exported) bytes.fill(0);
  }
}

/**
 * Opens a wrapped data key.
 * @throws SealingError `other-key` when the place names another KEK; `does-not-open` when it was changed or
 * moved
 */
export async function unwrapDataKey(kek: Kek, wrapped: Buffer, place: DataKeyPlace): Promise<KeyObject> {
  const [bytes] = await kek.unwrap([{ bytes: wrapped, aad: keyAad(kek, place) }]);
  if (bytes?.length !== 32) throw new SealingError('does-not-open');
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}

/**
 * Seals one value under the consultation's data key, tied to its place. Stored as `version(1) | algorithm(1)
 * | data key id(16) | nonce(12) | ciphertext | tag(16)`: AES-256-GCM, random nonce, associated data
 * `v1|table|column|consultation|record|key id`.
 * @param dataKeyId uuid of the data key
 * @throws SealingError `bad-place`
 */
export function sealField(
  dataKey: KeyObject,
  dataKeyId: string,
  place: FieldPlace,
  plaintext: string | Buffer,
): Buffer {
  const nonce = randomPool.take(NONCE);
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce);
  cipher.setAAD(fieldAad(place, dataKeyId));
  const ciphertext =
    typeof plaintext === 'string' ? cipher.update(plaintext, 'utf8') : cipher.update(plaintext);
  const head = Buffer.from([VERSION, AES_256_GCM]);
  return Buffer.concat([head, uuidBytes(dataKeyId), nonce, ciphertext, cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens a value of `sealField` at its place.
 * @throws SealingError `other-key` when it was sealed under another data key; `does-not-open` when it was
 * changed or moved; `unknown-format`; `bad-place`
 */
export function openField(dataKey: KeyObject, dataKeyId: string, place: FieldPlace, stored: Buffer): Buffer {
  if (dataKeyIdOf(stored) !== dataKeyId.toLowerCase()) throw new SealingError('other-key');
  const aad = fieldAad(place, dataKeyId);
  try {
    const nonce = stored.subarray(HEAD + ID, START);
    const decipher = createDecipheriv('aes-256-gcm', dataKey, nonce, { authTagLength: TAG });
    decipher.setAAD(aad);
    decipher.setAuthTag(stored.subarray(stored.length - TAG));
    const plain = decipher.update(stored.subarray(START, stored.length - TAG));
    decipher.final();
    return plain;
  } catch (cause) {
    throw new SealingError('does-not-open', { cause });
  }
}

/**
 * The id of the data key that a stored value names. AES-GCM commits to no key, so a reader takes this one and
 * never tries several.
 * @throws SealingError `unknown-format`, `does-not-open` when it is too short
 */
export function dataKeyIdOf(stored: Buffer): string {
  if (stored.length < START + TAG) throw new SealingError('does-not-open');
  if (stored[0] !== VERSION || stored[1] !== AES_256_GCM) throw new SealingError('unknown-format');
  return uuidText(stored.subarray(HEAD, HEAD + ID));
}

function fieldAad({ table, column, consultation, record }: FieldPlace, dataKeyId: string): Buffer {
  return associatedData('v1', table, column, consultation.toLowerCase(), record, dataKeyId.toLowerCase());
}

function keyAad(kek: Kek, { kekId, consultationId, dataKeyId }: DataKeyPlace): Buffer {
  if (kekId !== kek.id) throw new SealingError('other-key');
  return associatedData('larus-data-key', 'v1', kekId, consultationId.toLowerCase(), dataKeyId.toLowerCase());
}

function exportKey(key: KeyObject): Buffer {
  if (key.type !== 'secret' || key.symmetricKeySize !== 32) throw new SealingError('bad-key');
  return key.export();
}
