import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, Caller, GrantKind, Role } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import type { FastifyRequest } from 'fastify';

/** What a verified case grant says: this person, in this role, may act on this consultation. */
export interface CaseGrant {
  readonly staffId: string;
  readonly role: Role;
  readonly consultation: string;
  readonly kind: GrantKind;
}

/** What a verified visitor grant says: whoever holds it knows the tracking secret of this consultation. */
export interface VisitorGrant {
  readonly consultation: string;
  readonly expiresAt: Date;
}

/** Who stands behind a call, once the guard has let it in. */
export interface Identity {
  readonly actor: Actor;
  /** The process that made the call; undefined at the public door. */
  readonly caller?: Caller;
  readonly caseGrant?: CaseGrant;
  readonly visitorGrant?: VisitorGrant;
  /** Digest that names the staff session, at the gateway only. */
  readonly session?: string;
}

const IDENTITY = Symbol('identity');
type Identified = FastifyRequest & { [IDENTITY]?: Identity };

export function setIdentity(request: FastifyRequest, identity: Identity): void {
  (request as Identified)[IDENTITY] = identity;
}

/** The identity that the guard found; throws `not-signed-in` where a handler needs one and there is none. */
export function identityOf(request: FastifyRequest): Identity {
  const identity = (request as Identified)[IDENTITY];
  if (identity === undefined) throw new DomainError('not-signed-in');
  return identity;
}

function fromRequest<Value>(read: (identity: Identity) => Value): () => ParameterDecorator {
  return createParamDecorator((_data: unknown, context: ExecutionContext) =>
    read(identityOf(context.switchToHttp().getRequest<FastifyRequest>())),
  );
}

function needed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new DomainError('not-signed-in');
  return value;
}

/** Parameter: who acts. */
export const CurrentActor = fromRequest((identity) => identity.actor);
/** Parameter: everything the guard knows about the call. */
export const CurrentIdentity = fromRequest((identity) => identity);
/** Parameter: the verified case grant. */
export const CurrentCaseGrant = fromRequest((identity) => needed(identity.caseGrant));
/** Parameter: the verified visitor grant. */
export const CurrentVisitorGrant = fromRequest((identity) => needed(identity.visitorGrant));
