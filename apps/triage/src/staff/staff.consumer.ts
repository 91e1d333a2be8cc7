import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AccessRecorder } from '#libs/access';
import { StaffChangedV1, StaffDisabledV1, StaffInvitedV1, type LarusEvent, type Role } from '#libs/contracts';
import { Outbox, type EventContext } from '#libs/messaging';
import type { Tx } from '#libs/platform';
import { CASE_COLUMNS, type CaseRow } from '../cases/case-row.js';
import { nextState } from '../cases/case-state.rules.js';
import { changeCase } from '../cases/change-case.js';

/**
 * Keeps staff and their queues as the gateway last said. Only the newest event of a person is sure to come, so each
 * sets the whole state.
 */
@Controller()
export class StaffConsumer {
  constructor(
    private readonly outbox: Outbox,
    private readonly recorder: AccessRecorder,
  ) {}

  @EventPattern<string>(StaffInvitedV1.type)
  async onInvited(@Payload() event: StaffInvitedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await this.setMember(tx, event, event.data.role, event.data.queues);
  }

  @EventPattern<string>(StaffChangedV1.type)
  async onChanged(@Payload() event: StaffChangedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await this.setMember(tx, event, event.data.role, event.data.queues);
  }

  @EventPattern<string>(StaffDisabledV1.type)
  async onDisabled(@Payload() event: StaffDisabledV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.execute(
      `update triage.staff set disabled_at = $2, updated_at = clock_timestamp() where id = $1`,
      [event.subject, event.time],
    );
    await this.setQueues(tx, event, []);
  }

  private async setMember(tx: Tx, event: LarusEvent, role: Role, queues: readonly string[]): Promise<void> {
    await tx.execute(
      `insert into triage.staff (id, role) values ($1, $2)
       on conflict (id) do update set role = excluded.role, disabled_at = null, updated_at = clock_timestamp()`,
      [event.subject, role],
    );
    const worksCases = role === 'consultant' || role === 'lead';
    await this.setQueues(tx, event, worksCases ? queues : []);
  }

  /** Sets exactly these queues; names that triage does not know are left out. */
  private async setQueues(tx: Tx, event: LarusEvent, queues: readonly string[]): Promise<void> {
    await tx.execute(
      `delete from triage.queue_memberships where staff_id = $1 and queue <> all ($2::text[])`,
      [event.subject, queues],
    );
    await tx.execute(
      `insert into triage.queue_memberships (queue, staff_id)
       select name, $1::uuid from triage.queues where name = any ($2::text[]) on conflict do nothing`,
      [event.subject, queues],
    );
    await this.releaseOutside(tx, event, queues);
  }

  /** A case whose consultant can no longer see it would lie unseen: it goes back to its queue. */
  private async releaseOutside(tx: Tx, event: LarusEvent, queues: readonly string[]): Promise<void> {
    await tx.execute(`select set_config('larus.actor', 'system', true)`);
    const rows = await tx.query<CaseRow>(
      `select ${CASE_COLUMNS} from triage.cases
        where assignee = $1 and state not in ('closed', 'withdrawn', 'erased') and queue <> all ($2::text[])
        order by id for update`,
      [event.subject, queues],
    );
    for (const row of rows) {
      const state = nextState(row.state, 'release');
      if (state === undefined) continue;
      await changeCase({ tx, outbox: this.outbox, recorder: this.recorder }, row, {
        step: 'release',
        state,
        assignee: null,
        actor: event.actor,
        at: new Date(event.time),
      });
    }
  }
}
