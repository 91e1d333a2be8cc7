import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ConsultationSubmittedV1 } from '#libs/contracts';
import type { EventContext } from '#libs/messaging';

/** Projects what the visitor agreed to; may come before or after the content itself. */
@Controller()
export class ConsentsConsumer {
  @EventPattern<string>(ConsultationSubmittedV1.type)
  async onSubmitted(@Payload() event: ConsultationSubmittedV1, @Ctx() { tx }: EventContext): Promise<void> {
    const { consentPurposes, service, language } = event.data;
    await tx.query(`select set_config('larus.actor', 'system', true)`);
    await tx.execute(
      `insert into vault.consent_states (consultation_id, consents, service, language) values ($1, $2, $3, $4)
       on conflict (consultation_id) do update
         set consents = excluded.consents, service = excluded.service, language = excluded.language,
             projected_at = clock_timestamp()`,
      [event.subject, consentPurposes, service, language],
    );
  }
}
