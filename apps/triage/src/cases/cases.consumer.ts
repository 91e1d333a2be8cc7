import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AccessRecorder } from '#libs/access';
import { CaseTriagedV1, ConsultationSubmittedV1, VaultMessagePostedV1 } from '#libs/contracts';
import { NotYet, Outbox, type EventContext } from '#libs/messaging';
import { TransientError, type Tx } from '#libs/platform';
import { routeTo, type Queue } from '../queues/routing.rules.js';
import { findCase } from './case-row.js';
import { nextState } from './case-state.rules.js';
import { changeCase } from './change-case.js';
import { prioritise } from './triage.rules.js';

/** Makes cases of requests, and moves a case when its consultant first writes. */
@Controller()
export class CasesConsumer {
  constructor(
    private readonly outbox: Outbox,
    private readonly recorder: AccessRecorder,
  ) {}

  @EventPattern<string>(ConsultationSubmittedV1.type)
  async onSubmitted(@Payload() event: ConsultationSubmittedV1, @Ctx() { tx }: EventContext): Promise<void> {
    const { data } = event;
    const queue = routeTo(await queuesAsSystem(tx), data);
    // Without a default queue the request waits for one to be made; it is not set aside.
    if (queue === undefined) throw new TransientError('there is no default queue');
    const { priority, reasons } = prioritise(data);
    const isNew = await insertCase(tx, event, { queue: queue.name, priority, reasons });
    if (!isNew) return;
    await this.outbox.append(tx, {
      definition: CaseTriagedV1,
      subject: event.subject,
      data: { queue: queue.name, priority, reasons: [...reasons], dueAt: data.dueAt },
      actor: { kind: 'system', ref: 'triage' },
    });
  }

  @EventPattern<string>(VaultMessagePostedV1.type)
  async onMessagePosted(@Payload() event: VaultMessagePostedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.execute(`select set_config('larus.actor', 'system', true)`);
    const row = await findCase(tx, event.subject, 'locked');
    if (row === undefined) throw new NotYet('the request has not become a case');
    if (event.data.author !== 'consultant') return;
    const state = nextState(row.state, 'contact');
    if (state === undefined) return;
    await changeCase({ tx, outbox: this.outbox, recorder: this.recorder }, row, {
      step: 'contact',
      state,
      assignee: row.assignee,
      actor: event.actor,
      at: new Date(event.time),
    });
  }
}

/** The queues, and the row-level context of the house itself for the rest of this transaction. */
async function queuesAsSystem(tx: Tx): Promise<Queue[]> {
  return tx.query<Queue>(
    `select q.name, q.service, q.language, q.is_default as "isDefault", q.position,
            set_config('larus.actor', 'system', true) as context
       from triage.queues q`,
  );
}

/** @returns whether the case is new: a request that was triaged before stays as it is */
async function insertCase(
  tx: Tx,
  { subject, time, actor, data }: ConsultationSubmittedV1,
  place: { queue: string; priority: number; reasons: readonly string[] },
): Promise<boolean> {
  const inserted = await tx.execute(
    `insert into triage.cases (id, reference, service, language, country, level, signs, priority, reasons, queue,
       due_at, time_zone, preferred_channel, preferred_time, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (id) do nothing`,
    [
      subject,
      data.reference,
      data.service,
      data.language,
      data.country,
      data.level,
      data.signs,
      place.priority,
      place.reasons,
      place.queue,
      data.dueAt,
      data.timeZone ?? null,
      data.preferredChannel,
      data.preferredTime,
      time,
    ],
  );
  if (inserted === 0) return false;
  await tx.execute(
    `insert into triage.case_transitions (case_id, step, to_state, actor_kind, actor_ref, queue, at)
     values ($1, 'triage', 'queued', $2, $3, $4, $5)`,
    [subject, actor.kind, actor.ref, place.queue, time],
  );
  return true;
}
