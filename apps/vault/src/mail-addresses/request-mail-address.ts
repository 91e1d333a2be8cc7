import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { VaultDisclosedV1, type MailAddress } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { CLOCK, Database, DomainError, newId, type Clock, type Tx } from '#libs/platform';
import { AuditKeepsUp } from '../confirmations/audit-keeps-up.js';
import { RecordAccess } from '../confirmations/record-access.js';
import { WaitForMove } from '../intake/wait-for-move.js';
import { ConsultationCipher } from '../keys/consultation-cipher.js';
import { contentPlace } from '../keys/places.rules.js';

const MAILER = { kind: 'system', ref: 'notification' } as const;

const addressed = z.object({ email: z.email() });

/** Gives the mailer one address for one delivery, on the record; never while the audit log lags behind. */
@Injectable()
export class RequestMailAddress {
  constructor(
    private readonly database: Database,
    private readonly moved: WaitForMove,
    private readonly cipher: ConsultationCipher,
    private readonly outbox: Outbox,
    private readonly accesses: RecordAccess,
    private readonly audit: AuditKeepsUp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same delivery may ask again and is one disclosure.
   *
   * @returns without `email` when the visitor left none; then nothing is opened
   * @throws DomainError `audit-not-available`, `not-available`, `not-found`
   */
  async request({
    consultation,
    delivery,
  }: {
    consultation: string;
    delivery: string;
  }): Promise<MailAddress> {
    const key = await this.moved.get(consultation);
    const sealed = await this.database.transaction(
      async (tx) => {
        await this.audit.check(tx);
        if (!key.hasEmail) {
          await this.recordNothingOpened(tx, consultation);
          return undefined;
        }
        await this.disclose(tx, consultation, delivery);
        return readContact(tx, consultation);
      },
      { subject: consultation },
    );
    if (sealed === undefined) return {};
    const [text] = await this.cipher.open(key, [{ place: contentPlace(consultation, 'contact'), sealed }]);
    return { email: addressed.parse(JSON.parse(text ?? '')).email };
  }

  private async disclose(tx: Tx, consultation: string, delivery: string): Promise<void> {
    const disclosure = newId();
    const fields = ['contact'] as const;
    const added = await tx.execute(
      `insert into vault.disclosures (id, consultation_id, kind, fields, delivery_id, at)
       values ($1, $2, 'mail_address', $3, $4, $5) on conflict (delivery_id) do nothing`,
      [disclosure, consultation, fields, delivery, this.clock.now()],
    );
    if (added === 0) {
      await requireSameConsultation(tx, consultation, delivery);
      return;
    }
    await this.outbox.append(tx, {
      definition: VaultDisclosedV1,
      subject: consultation,
      data: { disclosure, kind: 'mail_address', fields: [...fields] },
      actor: MAILER,
    });
    await this.accesses.record(tx, {
      action: 'address.disclosed',
      outcome: 'allowed',
      actor: MAILER,
      target: { type: 'case', ref: consultation },
      fields: [...fields],
    });
  }

  private async recordNothingOpened(tx: Tx, consultation: string): Promise<void> {
    await this.accesses.record(tx, {
      action: 'address.disclosed',
      outcome: 'failed',
      actor: MAILER,
      target: { type: 'case', ref: consultation },
      reason: 'no-address',
    });
  }
}

/** One delivery goes to one consultation: another one's is as if absent. */
async function requireSameConsultation(tx: Tx, consultation: string, delivery: string): Promise<void> {
  const [same] = await tx.query(
    'select 1 from vault.disclosures where delivery_id = $1 and consultation_id = $2',
    [delivery, consultation],
  );
  if (same === undefined) throw new DomainError('not-found');
}

async function readContact(tx: Tx, consultation: string): Promise<Buffer> {
  const [row] = await tx.query<{ contact: Buffer }>(
    'select contact from vault.contents where consultation_id = $1',
    [consultation],
  );
  if (row === undefined) throw new Error('a consultation has no content');
  return row.contact;
}
