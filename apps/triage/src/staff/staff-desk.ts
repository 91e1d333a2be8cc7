import { Inject, Injectable } from '@nestjs/common';
import { AccessRecorder } from '#libs/access';
import type { AccessAction, Actor, Role } from '#libs/contracts';
import { CLOCK, Database, DomainError, type Clock, type Tx } from '#libs/platform';

/** One person at work in one transaction: rows of other queues are not there. */
export interface Desk {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly staffId: string;
  readonly isLead: boolean;
  readonly now: Date;
}

/** What is wanted, for the record of a refusal. */
export interface Wanted {
  readonly action: AccessAction;
  readonly caseId?: string;
}

interface Membership {
  readonly role: Role | null;
}

/** Opens transactions for staff, with the row-level context of exactly their queues. */
@Injectable()
export class StaffDesk {
  constructor(
    private readonly database: Database,
    private readonly recorder: AccessRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` for one person and commits. A person without queues, or switched off, sees no case. Being refused a
   * case is recorded in a transaction of its own.
   *
   * @throws what `work` throws
   */
  async work<Result>(actor: Actor, wanted: Wanted, work: (desk: Desk) => Promise<Result>): Promise<Result> {
    try {
      return await this.database.transaction(
        async (tx) => {
          const role = await enterQueues(tx, actor.ref);
          // Both the session and the staff list must say so: the narrower of the two counts.
          const isLead = actor.role === 'lead' && role === 'lead';
          return work({ tx, actor, staffId: actor.ref, isLead, now: this.clock.now() });
        },
        { actor: 'staff', staff: actor.ref },
      );
    } catch (error) {
      if (error instanceof DomainError && isRefusal(error.code, wanted.action)) {
        await this.recorder.refuse(this.database, {
          action: wanted.action,
          actor,
          target:
            wanted.caseId === undefined
              ? { type: 'cases', ref: 'none' }
              : { type: 'case', ref: wanted.caseId },
          reason: error.code,
        });
      }
      throw error;
    }
  }
}

/** Losing the race for a claim is no refusal; reaching for somebody else's case is. */
function isRefusal(code: string, action: AccessAction): boolean {
  return code === 'not-found' || (code === 'already-claimed' && action !== 'case.claimed');
}

async function enterQueues(tx: Tx, staffId: string): Promise<Role | null> {
  const [membership] = await tx.query<Membership>(
    `select set_config('larus.queues', coalesce(string_agg(m.queue, ',' order by m.queue), ''), true),
            min(s.role) as role
       from triage.staff s left join triage.queue_memberships m on m.staff_id = s.id
      where s.id = $1 and s.disabled_at is null`,
    [staffId],
  );
  return membership?.role ?? null;
}
