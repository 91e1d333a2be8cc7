import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { AccessRule, Actor, App, RouteDefinition } from '#libs/contracts';
import { DomainError, type Database, type Log } from '#libs/platform';
import type { FastifyRequest } from 'fastify';
import type { AccessRecorder } from './access-recorder.js';
import type { CaseGrants, VisitorGrants } from './grants.js';
import { ROUTE } from './handles.js';
import { setIdentity, type Identity } from './identity.js';
import { GRANT_HEADER, SERVICE_TOKEN_HEADER } from './inner-http.js';
import type { ServiceTokens } from './service-tokens.js';

/** How the public door finds out who calls: by session cookie, bearer token or visitor grant. */
export type Authenticate = (request: FastifyRequest, rule: AccessRule) => Promise<Identity | undefined>;

export interface GuardOptions {
  readonly app: App;
  readonly reflector: Reflector;
  readonly tokens: ServiceTokens;
  readonly recorder: AccessRecorder;
  readonly database: Database;
  readonly log: Log;
  readonly caseGrants?: CaseGrants | undefined;
  readonly visitorGrants?: VisitorGrants | undefined;
  readonly authenticate?: Authenticate | undefined;
}

/** Lets a call in by the route's access rule, or refuses it and puts the refusal on the record. Deny by default. */
export class AccessGuard implements CanActivate {
  constructor(private readonly options: GuardOptions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const route = this.options.reflector.get<RouteDefinition | undefined>(ROUTE, context.getHandler());
    if (route === undefined) throw new DomainError('not-found');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (route.access.by === 'anyone') return true;
    const identity = await this.identify(request, route);
    const refusal = refusalBy(route.access, identity);
    if (refusal !== undefined) {
      await this.recordRefusal(route, identity.actor, request, refusal);
      throw new DomainError(refusal);
    }
    setIdentity(request, await this.withGrant(request, route, identity));
    return true;
  }

  private async identify(request: FastifyRequest, route: RouteDefinition): Promise<Identity> {
    const identity =
      this.options.authenticate === undefined
        ? await this.byServiceToken(request)
        : await this.options.authenticate(request, route.access);
    if (identity === undefined) throw new DomainError('not-signed-in');
    return identity;
  }

  private async byServiceToken(request: FastifyRequest): Promise<Identity> {
    const token = request.headers[SERVICE_TOKEN_HEADER];
    if (typeof token !== 'string') throw new DomainError('not-signed-in');
    return this.options.tokens.verify(token);
  }

  /** Checks the signed authority that the route asks for, and that it is about this person and this case. */
  private async withGrant(
    request: FastifyRequest,
    route: RouteDefinition,
    identity: Identity,
  ): Promise<Identity> {
    const token = request.headers[GRANT_HEADER];
    switch (route.grant) {
      case undefined:
        return identity;
      case 'case': {
        const caseGrant = await this.options.caseGrants?.verify(String(token)).catch(() => undefined);
        const id = caseOf(request);
        if (
          caseGrant === undefined ||
          caseGrant.staffId !== identity.actor.ref ||
          caseGrant.consultation !== id
        ) {
          await this.recordRefusal(route, identity.actor, request, 'not-found');
          throw new DomainError('not-found');
        }
        return { ...identity, caseGrant };
      }
      case 'visitor': {
        const visitorGrant = await this.options.visitorGrants?.verify(String(token)).catch(() => undefined);
        const isForeign =
          identity.actor.kind === 'visitor' && identity.actor.ref !== visitorGrant?.consultation;
        if (visitorGrant === undefined || isForeign) {
          await this.recordRefusal(route, identity.actor, request, 'not-signed-in');
          throw new DomainError('not-signed-in');
        }
        return { ...identity, visitorGrant };
      }
    }
  }

  private async recordRefusal(
    route: RouteDefinition,
    actor: Actor,
    request: FastifyRequest,
    reason: string,
  ): Promise<void> {
    if (route.action === undefined) return;
    const id = caseOf(request);
    await this.options.recorder.refuse(this.options.database, {
      action: route.action,
      actor,
      target: id === undefined ? { type: 'session', ref: 'none' } : { type: route.target ?? 'case', ref: id },
      reason,
    });
    this.options.log.warn('access-refused', { route: route.path, code: reason });
  }
}

/** The case that the address names, in the one spelling that grants and records use. */
function caseOf(request: FastifyRequest): string | undefined {
  const { id } = request.params as { id?: string };
  return id !== undefined && /^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : undefined;
}

/** The code to refuse with, or undefined when the rule allows this identity. */
export function refusalBy(
  rule: AccessRule,
  { actor, caller, visitorGrant }: Identity,
): 'role-not-allowed' | 'not-signed-in' | undefined {
  switch (rule.by) {
    case 'anyone':
      return undefined;
    case 'visitor':
      return actor.kind === 'visitor' && (caller === 'gateway' || visitorGrant !== undefined)
        ? undefined
        : 'not-signed-in';
    case 'staff':
      // Only the gateway holds staff sessions, so only it speaks for people.
      if (
        actor.kind !== 'staff' ||
        actor.role === undefined ||
        (caller !== undefined && caller !== 'gateway')
      )
        return 'not-signed-in';
      return rule.roles.includes(actor.role) ? undefined : 'role-not-allowed';
    case 'apps':
      return caller !== undefined && rule.callers.includes(caller) ? undefined : 'not-signed-in';
  }
}
