import type { KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { actor as actorSchema, type Actor, type App, type Caller } from '#libs/contracts';
import { DomainError, newId } from '#libs/platform';

const LIFETIME_SECONDS = 60;
/** Clocks of two machines are never equal; a token from one that is ahead must not be refused. */
const CLOCKS_DIFFER_BY_SECONDS = 5;
/** As long as a token can be valid at all: issued by a clock that is ahead, checked by one that is behind. */
const SPAN_MS = (LIFETIME_SECONDS + 2 * CLOCKS_DIFFER_BY_SECONDS) * 1000;

export interface ServiceTokenOptions {
  readonly self: Caller;
  readonly key: KeyObject;
  readonly publicKeys: ReadonlyMap<string, KeyObject>;
}

/**
 * Tokens by which one process speaks to another for an actor: EdDSA JWT (RFC 7519, RFC 8037), 60 s, one use, for one
 * audience. The receiver decides on the actor, not on the caller alone.
 */
export class ServiceTokens {
  /** Ids seen in this span of time and in the one before: dropped together, when none of them can be valid any more. */
  private used = new Set<string>();
  private usedBefore = new Set<string>();
  private spanEndsAt = 0;

  constructor(private readonly options: ServiceTokenOptions) {}

  issue(audience: App, actor: Actor): Promise<string> {
    return new SignJWT({ actor })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'larus-service+jwt' })
      .setIssuer(this.options.self)
      .setAudience(audience)
      .setSubject(actor.ref)
      .setJti(newId())
      .setIssuedAt()
      .setExpirationTime(`${String(LIFETIME_SECONDS)}s`)
      .sign(this.options.key);
  }

  /** @throws DomainError `not-signed-in` for a token that is forged, foreign, late or used before */
  async verify(token: string): Promise<{ caller: Caller; actor: Actor }> {
    try {
      const { payload } = await jwtVerify(token, (_header, parts) => this.keyOf(String(parts.payload)), {
        algorithms: ['EdDSA'],
        typ: 'larus-service+jwt',
        audience: this.options.self,
        maxTokenAge: LIFETIME_SECONDS,
        clockTolerance: CLOCKS_DIFFER_BY_SECONDS,
        requiredClaims: ['iss', 'sub', 'jti', 'exp'],
      });
      const actor = actorSchema.parse(payload['actor']);
      if (payload.sub !== actor.ref) throw new Error('subject');
      this.spend(String(payload.jti));
      return { caller: payload.iss as Caller, actor };
    } catch (cause) {
      throw new DomainError('not-signed-in', { cause });
    }
  }

  private keyOf(payload: string): KeyObject {
    const { iss } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iss?: unknown };
    const key = typeof iss === 'string' ? this.options.publicKeys.get(iss) : undefined;
    if (key === undefined) throw new Error('unknown issuer');
    return key;
  }

  private spend(id: string): void {
    const now = Date.now();
    if (now >= this.spanEndsAt) {
      this.usedBefore = this.used;
      this.used = new Set();
      this.spanEndsAt = now + SPAN_MS;
    }
    if (this.used.has(id) || this.usedBefore.has(id)) throw new Error('used before');
    this.used.add(id);
  }
}
