import { z } from 'zod';
import { newId } from '#libs/platform';
import {
  newDataKey,
  sealField,
  SealingError,
  wrapDataKeys,
  type IntakeRecord,
  type Kek,
} from '#libs/sealing';
import { contentPlace, type ContentColumn } from '../keys/places.rules.js';

/** A consultation as the vault keeps it. */
export interface SealedConsultation {
  readonly id: string;
  readonly verifier: Buffer;
  readonly dataKeyId: string;
  readonly wrappedKey: Buffer;
  readonly kekId: string;
  readonly hasEmail: boolean;
  readonly contact: Buffer;
  readonly question: Buffer;
  readonly details: Buffer;
  readonly source: Buffer | null;
}

/** What the gateway seals: `contact` and `content` are JSON text. */
const contactText = z.looseObject({ name: z.string(), email: z.string().optional() });
const contentText = z.strictObject({
  question: z.string(),
  details: z.record(z.string(), z.unknown()),
  source: z.record(z.string(), z.unknown()).optional(),
});

/**
 * Gives every consultation a random data key, wrapped by the KEK, and seals its parts one by one, each tied to its place.
 *
 * @throws SealingError `batch-does-not-open` when a record is not what the gateway seals
 */
export async function sealRecords(kek: Kek, records: readonly IntakeRecord[]): Promise<SealedConsultation[]> {
  const keyed = records.map((record) => {
    const id = record.id.toLowerCase();
    const place = { kekId: kek.id, consultationId: id, dataKeyId: newId() };
    return { id, record, dataKey: newDataKey(), place };
  });
  const wrapped = await wrapDataKeys(kek, keyed);
  return keyed.map(({ id, record, dataKey, place }, index) => {
    const { email } = read(contactText, record.contact);
    const { question, details, source } = read(contentText, record.content);
    const sealed = (column: ContentColumn, text: string): Buffer =>
      sealField(dataKey, place.dataKeyId, contentPlace(id, column), text);
    const wrappedKey = wrapped[index];
    if (wrappedKey === undefined) throw new Error('the KEK wrapped fewer keys than it was given');
    return {
      id,
      verifier: record.verifier,
      dataKeyId: place.dataKeyId,
      wrappedKey,
      kekId: kek.id,
      hasEmail: email !== undefined,
      contact: sealed('contact', record.contact),
      question: sealed('question', question),
      details: sealed('details', JSON.stringify(details)),
      source: source === undefined ? null : sealed('source', JSON.stringify(source)),
    };
  });
}

function read<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SealingError('batch-does-not-open');
  }
  const parsed = schema.safeParse(value);
  // The schema's own error would carry what was typed.
  if (!parsed.success) throw new SealingError('batch-does-not-open');
  return parsed.data;
}
