import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { CaseGrant } from '#libs/access';
import type { ContactMasks } from '#libs/contracts';
import { Database } from '#libs/platform';
import { RecordAccess } from '../confirmations/record-access.js';
import { WaitForMove } from '../intake/wait-for-move.js';
import { ConsultationCipher } from '../keys/consultation-cipher.js';
import { contentPlace } from '../keys/places.rules.js';
import { maskContact } from './masks.rules.js';

const named = z.object({ name: z.string(), email: z.string().optional(), phone: z.string().optional() });

/** The asking app gives up after two seconds itself. */
const WAIT_MS = 1_000;

/** Masks of a contact, computed when a person opens the case and kept nowhere. */
@Injectable()
export class ReadMasks {
  constructor(
    private readonly database: Database,
    private readonly moved: WaitForMove,
    private readonly cipher: ConsultationCipher,
    private readonly accesses: RecordAccess,
  ) {}

  /** @throws DomainError `not-found`, `not-available` */
  async read({ consultation, staffId, role }: CaseGrant): Promise<ContactMasks> {
    const key = await this.moved.get(consultation, WAIT_MS);
    const sealed = await this.database.transaction(
      async (tx) => {
        await this.accesses.record(tx, {
          action: 'case.viewed',
          outcome: 'allowed',
          actor: { kind: 'staff', ref: staffId, role },
          target: { type: 'case', ref: consultation },
        });
        const [row] = await tx.query<{ contact: Buffer }>(
          'select contact from vault.contents where consultation_id = $1',
          [consultation],
        );
        if (row === undefined) throw new Error('a consultation has no content');
        return row.contact;
      },
      { subject: consultation },
    );
    const [text] = await this.cipher.open(key, [{ place: contentPlace(consultation, 'contact'), sealed }]);
    return maskContact(named.parse(JSON.parse(text ?? '')));
  }
}
