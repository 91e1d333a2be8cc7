/** Where a ciphertext lies; it opens nowhere else. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly consultation: string;
  readonly record: string;
}

export type ContentColumn = 'contact' | 'question' | 'details' | 'source';

/** Place of one part of what a visitor sent. */
export function contentPlace(consultation: string, column: ContentColumn): Place {
  return { table: 'contents', column, consultation, record: consultation };
}

/** Place of one message of the thread. */
export function messagePlace(consultation: string, message: string): Place {
  return { table: 'messages', column: 'sealed', consultation, record: message };
}

/** Place of one note of staff. */
export function notePlace(consultation: string, note: string): Place {
  return { table: 'notes', column: 'sealed', consultation, record: note };
}
