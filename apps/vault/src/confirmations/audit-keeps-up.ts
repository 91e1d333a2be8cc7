import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock, type Tx } from '#libs/platform';

const BEHIND_AT_MOST_MS = 60_000;

/** Whether the audit log still takes what the vault does: the condition for giving addresses to the mailer. */
@Injectable()
export class AuditKeepsUp {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @throws DomainError `audit-not-available` when an own record has waited longer than 60 s for a signed head that covers it */
  async check(tx: Tx): Promise<void> {
    const [oldest] = await tx.query<{ at: Date | null }>(
      'select min(at) as at from vault.unconfirmed_accesses',
    );
    const since = oldest?.at ?? undefined;
    if (since !== undefined && this.clock.now().getTime() - since.getTime() > BEHIND_AT_MOST_MS) {
      throw new DomainError('audit-not-available', { retryAfterSeconds: 10 });
    }
  }
}
