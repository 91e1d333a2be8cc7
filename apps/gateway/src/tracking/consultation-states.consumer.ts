import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  CaseAssignedV1,
  CaseClosedV1,
  CaseReleasedV1,
  CaseTriagedV1,
  VaultMessagePostedV1,
  type CaseState,
  type LarusEvent,
} from '#libs/contracts';
import type { EventContext } from '#libs/messaging';
import type { Tx } from '#libs/platform';
import { stateOf, withStep, type Step } from './steps.rules.js';

/** Keeps where each request stands, for its visitor's page. */
@Controller()
export class ConsultationStatesConsumer {
  @EventPattern<string>(CaseTriagedV1.type)
  async onTriaged(@Payload() event: CaseTriagedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await advance(tx, event, 'queued');
  }

  @EventPattern<string>(CaseAssignedV1.type)
  async onAssigned(@Payload() event: CaseAssignedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await advance(tx, event, 'assigned');
  }

  @EventPattern<string>(CaseReleasedV1.type)
  async onReleased(@Payload() event: CaseReleasedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await advance(tx, event, 'queued');
  }

  @EventPattern<string>(CaseClosedV1.type)
  async onClosed(@Payload() event: CaseClosedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await advance(tx, event, 'closed');
  }

  @EventPattern<string>(VaultMessagePostedV1.type)
  async onMessagePosted(@Payload() event: VaultMessagePostedV1, @Ctx() { tx }: EventContext): Promise<void> {
    if (event.data.author === 'consultant') await advance(tx, event, 'in_contact');
  }
}

/** The row is locked first: events of two topics may be applied at the same moment. */
async function advance(tx: Tx, { subject, time }: LarusEvent, state: CaseState): Promise<void> {
  await tx.execute(
    `insert into gateway.consultation_states (id, state, steps) values ($1, 'received', '[]') on conflict do nothing`,
    [subject],
  );
  const [row] = await tx.query<{ steps: Step[] }>(
    'select steps from gateway.consultation_states where id = $1 for update',
    [subject],
  );
  const steps = withStep(row?.steps ?? [], { state, at: time });
  await tx.execute(
    'update gateway.consultation_states set state = $2, steps = $3, updated_at = now() where id = $1',
    [subject, stateOf(steps), JSON.stringify(steps)],
  );
}
