import type { KeyObject } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Authenticate, Identity, VisitorGrants } from '#libs/access';
import type { AccessRule } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import { cookieNames, cookieOf, type CookieNames } from '../http/cookies.js';
import { sourceOf } from './same-site.rules.js';
import { isCsrfToken } from './session-tokens.js';
import type { LiveSession, StaffSessions } from './staff-sessions.js';

export interface AuthenticatorParts {
  readonly sessions: StaffSessions;
  readonly visitorGrants: VisitorGrants;
  readonly sessionKey: KeyObject;
  readonly publicOrigin: string;
}

const SAFE_METHODS = new Set(['GET', 'HEAD']);
const BEARER = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i;

/** Who stands at the public door: staff by session, a visitor by the vault's grant; by header, or by cookie with proof that a page of this site sent it. */
export class Authenticator {
  private readonly cookies: CookieNames;

  constructor(private readonly parts: AuthenticatorParts) {
    this.cookies = cookieNames(parts.publicOrigin.startsWith('https:'));
  }

  /** As the access guard asks. @throws DomainError `not-signed-in`, `csrf-token-missing` */
  readonly authenticate: Authenticate = async (request, rule) => this.identify(request, rule);

  /** The staff session of a request. @throws DomainError `not-signed-in`, `csrf-token-missing` */
  async session(request: FastifyRequest): Promise<LiveSession> {
    const bearer = bearerOf(request);
    const token = bearer ?? cookieOf(request, this.cookies.staff);
    const session = token === undefined ? undefined : await this.parts.sessions.find(token);
    if (session === undefined) throw new DomainError('not-signed-in');
    if (bearer === undefined) this.checkOrigin(request, session);
    return session;
  }

  /** The visitor's grant as it was sent, unverified. @throws DomainError `not-signed-in`, `csrf-token-missing` */
  visitorToken(request: FastifyRequest): string {
    const bearer = bearerOf(request);
    if (bearer !== undefined) return bearer;
    const cookie = cookieOf(request, this.cookies.tracking);
    if (cookie === undefined) throw new DomainError('not-signed-in');
    if (!SAFE_METHODS.has(request.method) && this.source(request) !== 'own')
      throw new DomainError('csrf-token-missing');
    return cookie;
  }

  private async identify(request: FastifyRequest, rule: AccessRule): Promise<Identity | undefined> {
    switch (rule.by) {
      case 'anyone':
      case 'apps':
        return undefined;
      case 'staff': {
        const { staffId, role, digest } = await this.session(request);
        return { actor: { kind: 'staff', ref: staffId, role }, session: digest.toString('hex') };
      }
      case 'visitor': {
        const visitorGrant = await this.parts.visitorGrants.verify(this.visitorToken(request));
        return { actor: { kind: 'visitor', ref: visitorGrant.consultation }, visitorGrant };
      }
    }
  }

  private checkOrigin(request: FastifyRequest, { digest }: LiveSession): void {
    if (SAFE_METHODS.has(request.method)) return;
    const given = request.headers['x-csrf-token'];
    const token = typeof given === 'string' ? given : '';
    if (this.source(request) === 'foreign' || !isCsrfToken(this.parts.sessionKey, digest, token)) {
      throw new DomainError('csrf-token-missing');
    }
  }

  private source({ headers }: FastifyRequest): ReturnType<typeof sourceOf> {
    const site = headers['sec-fetch-site'];
    return sourceOf(
      { site: typeof site === 'string' ? site : undefined, origin: headers.origin },
      this.parts.publicOrigin,
    );
  }
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return BEARER.exec(headers.authorization ?? '')?.[1];
}
