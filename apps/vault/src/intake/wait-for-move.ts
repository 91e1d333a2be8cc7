import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database, DomainError } from '#libs/platform';
import type { StoredKey } from '../keys/consultation-cipher.js';

/** A consultation that the vault holds. */
export interface MovedConsultation extends StoredKey {
  readonly verifier: Buffer;
  readonly hasEmail: boolean;
}

interface Row {
  readonly verifier: Buffer | null;
  readonly data_key_id: string;
  readonly wrapped_key: Buffer;
  readonly kek_id: string;
  readonly has_email: boolean;
  readonly waiting: boolean;
}

const WAIT_MS = 2_000;
const LOOK_AGAIN_MS = 20;

/** Finds a consultation, with patience for one that was accepted a moment ago. */
@Injectable()
export class WaitForMove {
  constructor(private readonly database: Database) {}

  /**
   * @param waitMs how long one that lies in an intake batch is waited for
   * @returns undefined when no such consultation was ever accepted
   * @throws DomainError `not-available` when it was accepted and is not here in time
   */
  async find(consultation: string, waitMs = WAIT_MS): Promise<MovedConsultation | undefined> {
    for (const giveUpAt = Date.now() + waitMs; ;) {
      const row = await this.look(consultation);
      if (row?.verifier != null) {
        return {
          consultation,
          verifier: row.verifier,
          dataKeyId: row.data_key_id,
          wrappedKey: row.wrapped_key,
          kekId: row.kek_id,
          hasEmail: row.has_email,
        };
      }
      if (row?.waiting !== true) return undefined;
      if (Date.now() >= giveUpAt) throw new DomainError('not-available', { retryAfterSeconds: 2 });
      await delay(LOOK_AGAIN_MS);
    }
  }

  /** @throws DomainError `not-found`, `not-available` */
  async get(consultation: string, waitMs = WAIT_MS): Promise<MovedConsultation> {
    const found = await this.find(consultation, waitMs);
    if (found === undefined) throw new DomainError('not-found');
    return found;
  }

  /** One statement, one snapshot: a consultation is in a batch or in the tables, never between. */
  private async look(consultation: string): Promise<Row | undefined> {
    const [row] = await this.database.transaction(
      (tx) =>
        tx.query<Row>(
          `select c.verifier, c.data_key_id, c.wrapped_key, c.kek_id, c.has_email,
                  exists (select from vault.intake_batches b where $1::uuid = any(b.ids)) as waiting
             from (values ($1::uuid)) as asked (id) left join vault.consultations c on c.id = asked.id`,
          [consultation],
        ),
      { subject: consultation },
    );
    return row;
  }
}
