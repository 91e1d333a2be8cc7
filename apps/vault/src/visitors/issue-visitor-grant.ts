import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { VisitorGrants } from '#libs/access';
import type { VisitorGrantIssued } from '#libs/contracts';
import { Database, DomainError } from '#libs/platform';
import { normaliseTrackingSecret, trackingVerifier } from '#libs/sealing';
import { RecordAccess } from '../confirmations/record-access.js';
import { WaitForMove } from '../intake/wait-for-move.js';
import { GRANT_ISSUER } from '../keys/kek.js';

/** Compared with where there is no consultation: no secret has this verifier. */
const NOBODYS_VERIFIER = randomBytes(32);

/** Checks a tracking secret and signs a visitor grant. An unknown consultation and a wrong secret look the same and cost the same. */
@Injectable()
export class IssueVisitorGrant {
  constructor(
    private readonly database: Database,
    private readonly moved: WaitForMove,
    private readonly accesses: RecordAccess,
    @Inject(GRANT_ISSUER) private readonly grants: VisitorGrants,
  ) {}

  /** @throws DomainError `wrong-credentials`; `not-available` when the consultation is still on its way here */
  async issue(consultation: string, trackingSecret: string): Promise<VisitorGrantIssued> {
    const known = await this.moved.find(consultation);
    const secret = normaliseTrackingSecret(trackingSecret);
    const matches = timingSafeEqual(trackingVerifier(secret ?? ''), known?.verifier ?? NOBODYS_VERIFIER);
    const entry = {
      action: 'tracking.opened',
      actor: { kind: 'visitor', ref: consultation },
      target: { type: 'case', ref: consultation },
    } as const;
    if (known === undefined || secret === undefined || !matches) {
      await this.accesses.refuse({ ...entry, reason: 'wrong-credentials' });
      throw new DomainError('wrong-credentials');
    }
    await this.database.transaction((tx) => this.accesses.record(tx, { ...entry, outcome: 'allowed' }));
    const { grant, expiresAt } = await this.grants.issue(consultation);
    return { grant, expiresAt: expiresAt.toISOString() };
  }
}
