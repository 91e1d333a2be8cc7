import { Inject, Injectable } from '@nestjs/common';
import { InnerHttp, type SignedAccess } from '#libs/access';
import { ROUTES } from '#libs/contracts';
import { DomainError, LOG, metrics, type Log } from '#libs/platform';

const CONFIRM_WITHIN_MS = 2_000;

const unconfirmed = metrics.counter(
  'vault_confirmations_failed',
  'Accesses that the audit app did not confirm in time',
);

/** Asks the audit app to put a record on its log now, before anything is opened. */
@Injectable()
export class ConfirmAccess {
  constructor(
    private readonly http: InnerHttp,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** @throws DomainError `audit-not-available` when it refuses, fails or takes longer than two seconds */
  async confirm({ record, mac }: SignedAccess): Promise<void> {
    try {
      await this.http.call(ROUTES.confirmAccess, {
        actor: { kind: 'system', ref: 'vault' },
        body: { record, mac },
        timeoutMs: CONFIRM_WITHIN_MS,
      });
    } catch (cause) {
      unconfirmed.inc();
      this.log.error('access-not-confirmed', cause, { neighbour: 'audit' });
      throw new DomainError('audit-not-available', { cause });
    }
  }
}
