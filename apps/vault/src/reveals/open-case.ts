import { Inject, Injectable } from '@nestjs/common';
import { caseRevealed, type CaseRevealed, type RevealField } from '#libs/contracts';
import { CLOCK, Database, type Clock, type Tx } from '#libs/platform';
import { ConsultationCipher, type SealedAt, type StoredKey } from '../keys/consultation-cipher.js';
import { contentPlace } from '../keys/places.rules.js';
import { readNotes, readThread, withTexts, type SealedMessage } from '../messages/read-thread.js';

type Values = CaseRevealed['values'];
type ContentField = 'contact' | 'question' | 'details';

const CONTENT_FIELDS = ['contact', 'question', 'details'] as const;

/** What was asked for, still sealed. */
interface SealedCase {
  readonly contents: readonly (SealedAt & { readonly field: ContentField })[];
  readonly messages: readonly SealedMessage[] | undefined;
  readonly notes: readonly SealedMessage[] | undefined;
}

/** Opens the fields of a disclosure that the audit log has confirmed. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly database: Database,
    private readonly cipher: ConsultationCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws SealingError when something was damaged or moved; then nothing is returned */
  async open(key: StoredKey, asked: { disclosure: string; fields: readonly RevealField[] }): Promise<Values> {
    const { contents, messages, notes } = await this.database.transaction(
      async (tx) => {
        await this.markConfirmed(tx, asked.disclosure);
        return readSealed(tx, key.consultation, asked.fields);
      },
      { subject: key.consultation },
    );
    const texts = await this.cipher.open(key, contents);
    const values: Record<string, unknown> = {};
    contents.forEach(({ field }, index) => {
      values[field] = field === 'question' ? texts[index] : JSON.parse(texts[index] ?? '');
    });
    if (messages !== undefined)
      values['messages'] = withTexts(messages, await this.cipher.open(key, messages));
    if (notes !== undefined) values['notes'] = withTexts(notes, await this.cipher.open(key, notes));
    return caseRevealed.shape.values.parse(values);
  }

  private async markConfirmed(tx: Tx, disclosure: string): Promise<void> {
    const marked = await tx.execute('update vault.disclosures set confirmed_at = $2 where id = $1', [
      disclosure,
      this.clock.now(),
    ]);
    if (marked !== 1) throw new Error('a disclosure that was to be confirmed is not there');
  }
}

async function readSealed(tx: Tx, consultation: string, fields: readonly RevealField[]): Promise<SealedCase> {
  const wanted = CONTENT_FIELDS.filter((field) => fields.includes(field));
  const [row] = await tx.query<Record<ContentField, Buffer>>(
    'select contact, question, details from vault.contents where consultation_id = $1',
    [consultation],
  );
  if (row === undefined) throw new Error('a consultation has no content');
  return {
    contents: wanted.map((field) => ({
      field,
      place: contentPlace(consultation, field),
      sealed: row[field],
    })),
    messages: fields.includes('messages') ? await readThread(tx, consultation) : undefined,
    notes: fields.includes('notes') ? await readNotes(tx, consultation) : undefined,
  };
}
