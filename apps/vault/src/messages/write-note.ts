import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#libs/platform';
import { ConsultationCipher, type StoredKey } from '../keys/consultation-cipher.js';
import { notePlace } from '../keys/places.rules.js';

/** A note of staff, sealed and ready to be stored. */
export interface SealedNote {
  readonly id: string;
  readonly salt: Buffer;
  readonly sealed: Buffer;
  /** Hex of SHA-256(salt || note): what the audit log keeps. */
  readonly hash: string;
}

/** Seals what staff write for the record; the audit log gets a salted hash and nothing else. */
@Injectable()
export class WriteNote {
  constructor(private readonly cipher: ConsultationCipher) {}

  async seal(key: StoredKey, text: string): Promise<SealedNote> {
    const id = newId();
    const salt = randomBytes(32);
    const sealed = await this.cipher.seal(key, notePlace(key.consultation, id), text);
    return { id, salt, sealed, hash: createHash('sha256').update(salt).update(text, 'utf8').digest('hex') };
  }

  async store(
    tx: Tx,
    note: SealedNote,
    about: { consultation: string; kind: 'reveal' | 'close'; staffId: string; at: string },
  ): Promise<void> {
    await tx.execute(
      `insert into vault.notes (id, consultation_id, kind, staff_id, salt, sealed, written_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [note.id, about.consultation, about.kind, about.staffId, note.salt, note.sealed, about.at],
    );
  }
}
