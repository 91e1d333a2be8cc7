import type { ThreadMessage } from '#libs/contracts';
import type { Tx } from '#libs/platform';
import type { SealedAt } from '../keys/consultation-cipher.js';
import { messagePlace, notePlace } from '../keys/places.rules.js';

/** A message or note before it is opened. */
export interface SealedMessage extends SealedAt {
  readonly id: string;
  readonly author: ThreadMessage['author'];
  readonly at: Date;
}

interface Row {
  readonly id: string;
  readonly author: ThreadMessage['author'];
  readonly at: Date;
  readonly sealed: Buffer;
}

/** The thread between visitor and staff, oldest first, still sealed. */
export async function readThread(tx: Tx, consultation: string): Promise<SealedMessage[]> {
  const rows = await tx.query<Row>(
    `select id, author, posted_at as at, sealed from vault.messages where consultation_id = $1 order by posted_at, id`,
    [consultation],
  );
  return rows.map((row) => ({ ...row, place: messagePlace(consultation, row.id) }));
}

/** What staff wrote for the record, oldest first, still sealed. */
export async function readNotes(tx: Tx, consultation: string): Promise<SealedMessage[]> {
  const rows = await tx.query<Row>(
    `select id, 'consultant' as author, written_at as at, sealed from vault.notes
      where consultation_id = $1 order by written_at, id`,
    [consultation],
  );
  return rows.map((row) => ({ ...row, place: notePlace(consultation, row.id) }));
}

/** Puts opened texts back to their messages, in the same order. */
export function withTexts(messages: readonly SealedMessage[], texts: readonly string[]): ThreadMessage[] {
  return messages.map(({ id, author, at }, index) => {
    const text = texts[index];
    if (text === undefined) throw new Error('fewer texts than messages');
    return { id, author, at: at.toISOString(), text };
  });
}
