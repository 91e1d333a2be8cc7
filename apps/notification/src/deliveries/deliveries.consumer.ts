import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  CaseClosedV1,
  ConsultationSubmittedV1,
  VaultMessagePostedV1,
  type Language,
  type MailTemplate,
} from '#libs/contracts';
import { NotYet, type EventContext } from '#libs/messaging';
import type { Tx } from '#libs/platform';
import { DELIVERIES_CHANNEL } from './delivery-row.js';
import { deliveryId } from './delivery-id.js';
import { MailDomain } from './mail-domain.js';

/** Turns events into deliveries: one per event and template, however often the event comes. */
@Controller()
export class DeliveriesConsumer {
  constructor(private readonly mail: MailDomain) {}

  @EventPattern<string>(ConsultationSubmittedV1.type)
  async onSubmitted(@Payload() event: ConsultationSubmittedV1, @Ctx() { tx }: EventContext): Promise<void> {
    const { reference, language } = event.data;
    await tx.execute(
      `insert into notification.consultation_states (id, reference, language) values ($1, $2, $3)
       on conflict (id) do nothing`,
      [event.subject, reference, language],
    );
    await this.add(tx, event, 'receipt', { reference, language });
  }

  @EventPattern<string>(VaultMessagePostedV1.type)
  async onMessagePosted(@Payload() event: VaultMessagePostedV1, @Ctx() { tx }: EventContext): Promise<void> {
    if (event.data.author !== 'consultant') return;
    const [known] = await tx.query<{ reference: string; language: Language; erased: boolean }>(
      `select reference, language, erased_at is not null as erased
         from notification.consultation_states where id = $1`,
      [event.subject],
    );
    if (known === undefined) throw new NotYet('the request is not known yet');
    if (!known.erased) await this.add(tx, event, 'reply_waiting', known);
  }

  @EventPattern<string>(CaseClosedV1.type)
  async onClosed(@Payload() event: CaseClosedV1, @Ctx() { tx }: EventContext): Promise<void> {
    const known = await tx.execute(
      `update notification.consultation_states set closed_at = coalesce(closed_at, $2) where id = $1`,
      [event.subject, event.time],
    );
    if (known === 0) throw new NotYet('the request is not known yet');
  }

  private async add(
    tx: Tx,
    event: { readonly id: string; readonly subject: string },
    template: MailTemplate,
    { reference, language }: { reference: string; language: Language },
  ): Promise<void> {
    const id = deliveryId(event.id, template);
    await tx.query(
      `with added as (
         insert into notification.deliveries (id, consultation_id, template, language, reference, message_id)
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id)
       select pg_notify($7, '') from added`,
      [id, event.subject, template, language, reference, this.mail.messageId(id), DELIVERIES_CHANNEL],
    );
  }
}
