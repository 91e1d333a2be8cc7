import { Injectable } from '@nestjs/common';
import type { Disclosure, Purpose, RevealField, Role, VisitorThread } from '#libs/contracts';
import { Database, type Tx } from '#libs/platform';
import { RecordAccess } from '../confirmations/record-access.js';
import { WaitForMove } from '../intake/wait-for-move.js';
import { ConsultationCipher } from '../keys/consultation-cipher.js';
import { readThread, withTexts } from '../messages/read-thread.js';

interface DisclosureRow {
  readonly at: Date;
  readonly kind: Disclosure['kind'];
  readonly role: Role | null;
  readonly purpose: Purpose | null;
  readonly fields: RevealField[];
}

/** The visitor's own view: the thread, and who opened the request. */
@Injectable()
export class ReadVisitorThread {
  constructor(
    private readonly database: Database,
    private readonly moved: WaitForMove,
    private readonly cipher: ConsultationCipher,
    private readonly accesses: RecordAccess,
  ) {}

  /** @throws DomainError `not-found`, `not-available` */
  async read(consultation: string): Promise<VisitorThread> {
    const key = await this.moved.get(consultation);
    const { messages, disclosures } = await this.database.transaction(
      async (tx) => {
        await this.accesses.record(tx, {
          action: 'tracking.viewed',
          outcome: 'allowed',
          actor: { kind: 'visitor', ref: consultation },
          target: { type: 'case', ref: consultation },
        });
        return {
          messages: await readThread(tx, consultation),
          disclosures: await readDisclosures(tx, consultation),
        };
      },
      { subject: consultation },
    );
    return { messages: withTexts(messages, await this.cipher.open(key, messages)), disclosures };
  }
}

/** Newest first; a role, never a name. A reveal that was not confirmed opened nothing. */
async function readDisclosures(tx: Tx, consultation: string): Promise<Disclosure[]> {
  const rows = await tx.query<DisclosureRow>(
    `select at, kind, role, purpose, fields from vault.disclosures
      where consultation_id = $1 and (kind = 'mail_address' or confirmed_at is not null)
      order by at desc, id desc`,
    [consultation],
  );
  return rows.map(({ at, kind, role, purpose, fields }) => ({
    at: at.toISOString(),
    kind,
    ...(role === null ? {} : { role }),
    ...(purpose === null ? {} : { purpose }),
    fields,
  }));
}
