import type { KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { grantKind, role } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import type { CaseGrant, VisitorGrant } from './identity.js';

const CASE_GRANT_SECONDS = 60;
const VISITOR_GRANT_SECONDS = 15 * 60;
/** Issuer and checker run on two machines, whose clocks are never equal. */
const CLOCKS_DIFFER_BY_SECONDS = 5;

const caseClaims = z.object({ sub: z.uuid(), role, consultation: z.uuid(), kind: grantKind });
const visitorClaims = z.object({ sub: z.uuid(), exp: z.number() });

/** Signed authority of one person over one consultation, 60 s (EdDSA). Triage issues, because it owns queues and membership; the vault checks. */
export class CaseGrants {
  constructor(private readonly key: KeyObject) {}

  /** Needs the private key. */
  issue(grant: CaseGrant): Promise<string> {
    return new SignJWT({ role: grant.role, consultation: grant.consultation, kind: grant.kind })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'larus-case-grant+jwt' })
      .setSubject(grant.staffId)
      .setIssuedAt()
      .setExpirationTime(`${String(CASE_GRANT_SECONDS)}s`)
      .sign(this.key);
  }

  /** @throws DomainError `not-found`: without a grant a case is as if absent */
  async verify(token: string): Promise<CaseGrant> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['EdDSA'],
        typ: 'larus-case-grant+jwt',
        maxTokenAge: CASE_GRANT_SECONDS,
        clockTolerance: CLOCKS_DIFFER_BY_SECONDS,
      });
      const { sub, ...claims } = caseClaims.parse(payload);
      return { staffId: sub, ...claims };
    } catch (cause) {
      throw new DomainError('not-found', { cause });
    }
  }
}

/** Proof that the holder knew the tracking secret, 15 minutes (EdDSA). The vault issues, because it holds the only verifier. */
export class VisitorGrants {
  constructor(private readonly key: KeyObject) {}

  /** Needs the private key. */
  async issue(consultation: string): Promise<{ grant: string; expiresAt: Date }> {
    const expiresAt = new Date(Math.floor(Date.now() / 1000 + VISITOR_GRANT_SECONDS) * 1000);
    const grant = await new SignJWT()
      .setProtectedHeader({ alg: 'EdDSA', typ: 'larus-visitor-grant+jwt' })
      .setSubject(consultation)
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(this.key);
    return { grant, expiresAt };
  }

  /** @throws DomainError `not-signed-in` */
  async verify(token: string): Promise<VisitorGrant> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['EdDSA'],
        typ: 'larus-visitor-grant+jwt',
        maxTokenAge: VISITOR_GRANT_SECONDS,
        clockTolerance: CLOCKS_DIFFER_BY_SECONDS,
      });
      const { sub, exp } = visitorClaims.parse(payload);
      return { consultation: sub, expiresAt: new Date(exp * 1000) };
    } catch (cause) {
      throw new DomainError('not-signed-in', { cause });
    }
  }
}
