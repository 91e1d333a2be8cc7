import { Inject, Injectable } from '@nestjs/common';
import { AccessRecorder, CaseGrants, InnerHttp } from '#libs/access';
import {
  ROUTES,
  type Actor,
  type CaseDetail,
  type ContactMasks,
  type GrantKind,
  type Role,
} from '#libs/contracts';
import { DomainError, LOG, sqlStateOf, type Log } from '#libs/platform';
import { StaffDesk } from '../staff/staff-desk.js';
import { grantKindFor } from './case-grant.rules.js';
import { detailOf, findCase } from './case-row.js';

const MASKS_WITHIN_MS = 1_000;

/** A case and the version that its entity tag names. */
export interface VersionedCase {
  readonly detail: CaseDetail;
  readonly version: number;
}

/** Opens one case of the person's queues. */
@Injectable()
export class GetCase {
  constructor(
    private readonly desk: StaffDesk,
    private readonly recorder: AccessRecorder,
    private readonly grants: CaseGrants,
    private readonly inner: InnerHttp,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * The case with masks; without them while the vault cannot be asked.
   *
   * @throws DomainError `not-found` for a case of another queue, as for one that does not exist
   */
  async run(actor: Actor, id: string): Promise<VersionedCase> {
    const opened = await this.desk.work(actor, { action: 'case.viewed', caseId: id }, async (desk) => {
      const row = await findCase(desk.tx, id, 'read');
      if (row === undefined) throw new DomainError('not-found');
      await this.recorder.record(desk.tx, {
        action: 'case.viewed',
        outcome: 'allowed',
        actor,
        target: { type: 'case', ref: id },
        queue: row.queue,
      });
      const role: Role = desk.isLead ? 'lead' : 'consultant';
      return { detail: detailOf(row, desk.now), version: row.version, kind: grantKindFor(row, desk), role };
    });
    const masks = await this.masks(actor, id, opened);
    return {
      detail: masks === undefined ? opened.detail : { ...opened.detail, masks },
      version: opened.version,
    };
  }

  private async masks(
    actor: Actor,
    id: string,
    { kind, role }: { kind: GrantKind; role: Role },
  ): Promise<ContactMasks | undefined> {
    try {
      const grant = await this.grants.issue({ staffId: actor.ref, role, consultation: id, kind });
      return await this.inner.call(ROUTES.readMasks, {
        actor,
        grant,
        params: { id },
        timeoutMs: MASKS_WITHIN_MS,
      });
    } catch (error) {
      const code = error instanceof DomainError ? error.code : sqlStateOf(error);
      this.log.warn('masks-not-available', { neighbour: 'vault', ...(code === undefined ? {} : { code }) });
      return undefined;
    }
  }
}
