import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ConsentPurpose, Service } from '#libs/contracts';
import { Database, DomainError } from '#libs/platform';

/** What a visitor agreed to, and for which service. */
export interface ConsentState {
  readonly consents: readonly ConsentPurpose[];
  readonly service: Service;
}

const WAIT_MS = 2_000;
const LOOK_AGAIN_MS = 25;

/** Reads the projected consents, with patience for a consultation that was accepted a moment ago. */
@Injectable()
export class WaitForConsents {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `not-available` when the consents have not arrived in time */
  async get(consultation: string, waitMs = WAIT_MS): Promise<ConsentState> {
    for (const giveUpAt = Date.now() + waitMs; ;) {
      const [state] = await this.database.transaction(
        (tx) =>
          tx.query<{ consents: ConsentPurpose[]; service: Service }>(
            'select consents, service from vault.consent_states where consultation_id = $1',
            [consultation],
          ),
        { subject: consultation },
      );
      if (state !== undefined) return state;
      if (Date.now() >= giveUpAt) throw new DomainError('not-available', { retryAfterSeconds: 2 });
      await delay(LOOK_AGAIN_MS);
    }
  }
}
