import { Injectable } from '@nestjs/common';
import { NotificationMailFailedV1, NotificationMailSentV1, type Actor } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Database, type Tx } from '#libs/platform';
import type { ClaimedDelivery } from './delivery-row.js';
import { ATTEMPTS_AT_MOST, waitAfterMs } from './retry.rules.js';
import type { Attempt } from './smtp-fault.rules.js';

const MAILER: Actor = { kind: 'system', ref: 'notification' };

/** What a delivery is after an attempt; `lost`: another process has claimed it meanwhile, and this outcome counts no more. */
export type Recorded = 'sent' | 'again' | 'failed' | 'lost';

/** Writes the outcome of an attempt and its event in one transaction. */
@Injectable()
export class RecordAttempt {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(delivery: ClaimedDelivery, attempt: Attempt): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      switch (attempt.kind) {
        case 'sent':
          return this.sent(tx, delivery, attempt.code);
        case 'failed':
          return this.failed(tx, delivery, attempt.code, attempt.reason);
        case 'again':
          return delivery.attempts >= ATTEMPTS_AT_MOST
            ? this.failed(tx, delivery, attempt.code, 'attempts_exhausted')
            : this.again(tx, delivery, attempt.code);
      }
    });
  }

  private async sent(tx: Tx, delivery: ClaimedDelivery, code: string): Promise<Recorded> {
    const isOurs = await settle(tx, delivery, `state = 'sent', sent_at = clock_timestamp(), last_code = $3`, [
      code,
    ]);
    if (!isOurs) return 'lost';
    const { id, template, attempts } = delivery;
    await this.outbox.append(tx, {
      definition: NotificationMailSentV1,
      subject: delivery.consultation_id,
      data: { delivery: id, template, attempts },
      actor: MAILER,
    });
    return 'sent';
  }

  private async failed(
    tx: Tx,
    delivery: ClaimedDelivery,
    code: string,
    reason: 'no_address' | 'refused_by_server' | 'attempts_exhausted',
  ): Promise<Recorded> {
    if (!(await settle(tx, delivery, `state = 'failed', last_code = $3`, [code]))) return 'lost';
    const { id, template, attempts } = delivery;
    await this.outbox.append(tx, {
      definition: NotificationMailFailedV1,
      subject: delivery.consultation_id,
      data: { delivery: id, template, attempts, reason },
      actor: MAILER,
    });
    return 'failed';
  }

  private async again(tx: Tx, delivery: ClaimedDelivery, code: string): Promise<Recorded> {
    const waitSeconds = waitAfterMs(delivery.attempts, Math.random()) / 1000;
    const change = `state = 'pending', last_code = $3, next_attempt_at = clock_timestamp() + make_interval(secs => $4)`;
    return (await settle(tx, delivery, change, [code, waitSeconds])) ? 'again' : 'lost';
  }
}

/** Ends a claim, if it is still this one. */
async function settle(
  tx: Tx,
  delivery: ClaimedDelivery,
  change: string,
  values: unknown[],
): Promise<boolean> {
  const settled = await tx.execute(
    `update notification.deliveries set lease_until = null, ${change}
      where id = $1 and state = 'sending' and attempts = $2`,
    [delivery.id, delivery.attempts, ...values],
  );
  return settled === 1;
}
