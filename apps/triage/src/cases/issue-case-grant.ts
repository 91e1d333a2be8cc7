import { Injectable } from '@nestjs/common';
import { AccessRecorder, CaseGrants } from '#libs/access';
import type { Actor, CaseGrantIssued } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import { StaffDesk } from '../staff/staff-desk.js';
import { grantKindFor } from './case-grant.rules.js';
import { findCase } from './case-row.js';

/** Decides what a person may do with a case, and signs it for the vault. */
@Injectable()
export class IssueCaseGrant {
  constructor(
    private readonly desk: StaffDesk,
    private readonly recorder: AccessRecorder,
    private readonly grants: CaseGrants,
  ) {}

  /** @throws DomainError `not-found` for a case outside the person's queues, which is recorded */
  async run(actor: Actor, consultation: string): Promise<CaseGrantIssued> {
    const wanted = { action: 'case.granted', caseId: consultation } as const;
    return this.desk.work(actor, wanted, async (desk) => {
      const row = await findCase(desk.tx, consultation, 'read');
      if (row === undefined) throw new DomainError('not-found');
      const kind = grantKindFor(row, desk);
      await this.recorder.record(desk.tx, {
        action: 'case.granted',
        outcome: 'allowed',
        actor,
        target: { type: 'case', ref: consultation },
        queue: row.queue,
      });
      const role = desk.isLead ? 'lead' : 'consultant';
      return { grant: await this.grants.issue({ staffId: actor.ref, role, consultation, kind }), kind };
    });
  }
}
