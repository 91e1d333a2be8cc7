import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CheckpointPublishedV1 } from '#libs/contracts';
import type { EventContext } from '#libs/messaging';

/** Forgets the records that the audit log's newest signed head covers. */
@Controller()
export class CheckpointsConsumer {
  @EventPattern<string>(CheckpointPublishedV1.type)
  async onPublished(@Payload() event: CheckpointPublishedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.execute(
      `delete from vault.unconfirmed_accesses u using jsonb_each_text($1::jsonb) as covered (stream, seq)
        where covered.stream = 'vault.' || u.stream and u.seq <= covered.seq::bigint`,
      [JSON.stringify(event.data.streams)],
    );
  }
}
