import { Inject, Injectable } from '@nestjs/common';
import { InnerHttp } from '#libs/access';
import { ROUTES } from '#libs/contracts';
import { DomainError, isDependencyFault, LOG, metrics, type Log } from '#libs/platform';
import { composeMail } from '../mails/compose-mail.js';
import { isPlainAddress } from '../mails/sender-address.js';
import type { ClaimedDelivery } from './delivery-row.js';
import { Mailer } from './mailer.js';
import { RecordAttempt } from './record-attempt.js';
import type { Attempt } from './smtp-fault.rules.js';

/** The vault may wait two seconds for a request that has just come. */
const ADDRESS_WITHIN_MS = 4_000;

/** Nest token of what every mail says about the site. */
export const SITE = Symbol('SITE');

export interface Site {
  readonly name: string;
  /** Page where visitors follow their requests. */
  readonly link: string;
}

/** Sends one claimed delivery: asks for the address, hands the mail over, writes down what became of it. */
@Injectable()
export class SendDelivery {
  private readonly outcomes = metrics.counter('mail_attempts_total', 'Attempts to send a mail', [
    'template',
    'outcome',
  ]);
  private readonly ambiguous = metrics.counter(
    'email_ambiguous_total',
    'Mails that may have been sent once more than known, under the same Message-ID',
  );

  constructor(
    private readonly inner: InnerHttp,
    private readonly mailer: Mailer,
    private readonly recordAttempt: RecordAttempt,
    @Inject(SITE) private readonly site: Site,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** @throws only when the outcome cannot be written; the claim then runs out and the delivery is tried again */
  async run(delivery: ClaimedDelivery): Promise<void> {
    if (delivery.was_sending) this.ambiguous.inc();
    const attempt = await this.attempt(delivery);
    if (attempt.kind === 'again' && attempt.ambiguous) this.ambiguous.inc();
    const outcome = await this.recordAttempt.run(delivery, attempt);
    this.outcomes.inc({ template: delivery.template, outcome });
    if (outcome === 'sent') return;
    this.log.warn('mail-not-sent', {
      delivery: delivery.id,
      attempt: delivery.attempts,
      code: attempt.code,
      reason: outcome,
    });
  }

  private async attempt(delivery: ClaimedDelivery): Promise<Attempt> {
    if (delivery.erased) return { kind: 'failed', code: 'erased', reason: 'no_address' };
    const address = await this.address(delivery);
    if (typeof address !== 'string') return address;
    const { template, language, reference } = delivery;
    const mail = composeMail({ template, language, reference, link: this.site.link, site: this.site.name });
    return this.mailer.send(mail, address, delivery.message_id, language);
  }

  /** The address lives in this call and nowhere else. */
  private async address({
    id,
    consultation_id: consultation,
    template,
  }: ClaimedDelivery): Promise<string | Attempt> {
    try {
      const { email } = await this.inner.call(ROUTES.requestMailAddress, {
        actor: { kind: 'system', ref: 'notification' },
        body: { consultation, delivery: id, template },
        timeoutMs: ADDRESS_WITHIN_MS,
      });
      if (email === undefined) return { kind: 'failed', code: 'no-address', reason: 'no_address' };
      return isPlainAddress(email) ? email : { kind: 'failed', code: 'not-plain', reason: 'no_address' };
    } catch (error) {
      if (error instanceof DomainError && (error.code === 'erased' || error.code === 'consent-missing')) {
        return { kind: 'failed', code: error.code, reason: 'no_address' };
      }
      // The error itself may quote the answer it could not read.
      const isAway = error instanceof DomainError || isDependencyFault(error);
      return { kind: 'again', code: isAway ? 'vault-away' : 'vault-unreadable', ambiguous: false };
    }
  }
}
