import type { KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { actor as actorSchema, type Actor, type App, type Caller } from '#libs/contracts';
import { DomainError, newId } from '#libs/platform';

const LIFETIME_SECONDS = 60;
const KNOWN_AT_MOST = 50_000;

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
  private readonly used = new Map<string, number>();

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
        requiredClaims: ['iss', 'sub', 'jti', 'exp'],
      });
      const actor = actorSchema.parse(payload['actor']);
      if (payload.sub !== actor.ref) throw new Error('subject');
      this.spend(String(payload.jti), payload.exp ?? 0);
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

  private spend(id: string, expiresAtSeconds: number): void {
    if (this.used.has(id)) throw new Error('used before');
    if (this.used.size >= KNOWN_AT_MOST) {
      const now = Date.now() / 1000;
      for (const [known, until] of this.used) if (until < now) this.used.delete(known);
    }
    this.used.set(id, expiresAtSeconds);
  }
}
