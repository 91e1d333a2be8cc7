import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { associatedData } from './associated-data.js';
import { finishSeal, openSealed, prepareSeal, type PreparedSeal, type Sealed } from './hpke.js';
import { SealingError } from './sealing-error.js';

/**
 * One consultation on its way to the vault. `contact` and `content` are JSON text, `verifier` is SHA-256 of
 * the tracking secret.
 */
export interface IntakeRecord {
  id: string;
  verifier: Buffer;
  contact: string;
  content: string;
}

const INFO = Buffer.from('larus-intake|v1');
const Line = z.strictObject({
  id: z.guid(),
  verifier: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  contact: z.string(),
  content: z.string(),
});

/** One JSON line per record (NDJSON, UTF-8); every text comes back exactly as it went in. */
export function encodeBatch(records: readonly IntakeRecord[]): Buffer {
  let text = '';
  for (const { id, verifier, contact, content } of records) {
    text += `${JSON.stringify({ id, verifier: verifier.toString('base64url'), contact, content })}\n`;
  }
  return Buffer.from(text, 'utf8');
}

/** @throws SealingError `batch-does-not-open` when a line has a wrong shape or the last one is cut */
export function decodeBatch(encoded: Buffer): IntakeRecord[] {
  const lines = encoded.toString('utf8').split('\n');
  if (lines.pop() !== '') throw new SealingError('batch-does-not-open');
  return lines.map(decodeLine);
}

/** The part of a batch's seal that can be made before the batch exists; good for one batch. */
export function prepareIntakeSeal(recipient: KeyObject): PreparedSeal {
  return prepareSeal(recipient, INFO);
}

/**
 * Seals the records of one commit as one HPKE message with associated data `larus-intake|v1|batch id|key id`.
 * @param prepared from `prepareIntakeSeal`
 * @throws SealingError `seal-already-used`, `bad-place`
 */
export function sealBatch(batch: {
  prepared: PreparedSeal;
  keyId: string;
  batchId: string;
  records: readonly IntakeRecord[];
}): Sealed {
  return finishSeal(batch.prepared, batchAad(batch), encodeBatch(batch.records));
}

/**
 * Opens a batch: all records in their order, replays included (`recordsListed` drops those).
 * @throws SealingError `batch-does-not-open` when it was damaged, moved, or sealed to another key
 */
export function openBatch(batch: {
  privateKey: KeyObject;
  keyId: string;
  batchId: string;
  enc: Buffer;
  sealed: Buffer;
}): IntakeRecord[] {
  const aad = batchAad(batch);
  let encoded: Buffer;
  try {
    encoded = openSealed(batch.privateKey, INFO, aad, batch.enc, batch.sealed);
  } catch (cause) {
    throw new SealingError('batch-does-not-open', { cause });
  }
  try {
    return decodeBatch(encoded);
  } finally {
    encoded.fill(0);
  }
}

/**
 * The records that the batch's row lists, in the order of `ids`; replays, which are sealed but not listed,
 * are left out.
 * @throws SealingError `batch-does-not-open` when a listed record is missing or is there twice
 */
export function recordsListed(records: readonly IntakeRecord[], ids: readonly string[]): IntakeRecord[] {
  const byId = new Map<string, IntakeRecord | 'twice'>();
  for (const record of records) {
    const id = record.id.toLowerCase();
    byId.set(id, byId.has(id) ? 'twice' : record);
  }
  return ids.map((id) => {
    const record = byId.get(id.toLowerCase());
    if (record === undefined || record === 'twice') throw new SealingError('batch-does-not-open');
    return record;
  });
}

function decodeLine(line: string): IntakeRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new SealingError('batch-does-not-open');
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) throw new SealingError('batch-does-not-open');
  return { ...parsed.data, verifier: Buffer.from(parsed.data.verifier, 'base64url') };
}

function batchAad({ batchId, keyId }: { batchId: string; keyId: string }): Buffer {
  return associatedData('larus-intake', 'v1', batchId.toLowerCase(), keyId);
}
