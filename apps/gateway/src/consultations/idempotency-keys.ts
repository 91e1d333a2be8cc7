import { createHmac, type KeyObject } from 'node:crypto';
import { DomainError } from '#libs/platform';
import { deriveTrackingSecret } from '#libs/sealing';

const VISIBLE_ASCII = /^[\x21-\x7e]{1,128}$/;
const KEPT_FOR_HOURS = 24;

/** How long a replay gets the first answer. */
export const KEY_LIFETIME = `${String(KEPT_FOR_HOURS)} hours`;

/** What is known of a request that came with an Idempotency-Key. Nothing here can be turned back into the key or the body. */
export interface KeyedRequest {
  /** HMAC of the key, 32 bytes. */
  readonly mac: Buffer;
  /** Tells "same body" from "another body". */
  readonly check: Buffer;
  readonly trackingSecret: string;
}

/** Derives what a keyed request needs, and keeps two of the same key apart while the first is under way. */
export class IdempotencyKeys {
  private readonly inFlight = new Set<string>();

  constructor(
    private readonly macKey: KeyObject,
    private readonly secretKey: KeyObject,
  ) {}

  /**
   * @param canonicalBody the parsed body as JSON in the schema's key order
   * @throws DomainError `invalid-idempotency-key`
   */
  derive(key: string, canonicalBody: string): KeyedRequest {
    if (!VISIBLE_ASCII.test(key)) throw new DomainError('invalid-idempotency-key');
    const mac = createHmac('sha256', this.macKey).update(key).digest();
    const { secret, check } = deriveTrackingSecret(this.secretKey, mac, canonicalBody);
    return { mac, check, trackingSecret: secret };
  }

  /**
   * Runs `work` as the only holder of this key in this process.
   *
   * @throws DomainError `request-in-flight`
   */
  async alone<Result>({ mac }: KeyedRequest, work: () => Promise<Result>): Promise<Result> {
    const name = mac.toString('latin1');
    if (this.inFlight.has(name)) throw new DomainError('request-in-flight', { retryAfterSeconds: 1 });
    this.inFlight.add(name);
    try {
      return await work();
    } finally {
      this.inFlight.delete(name);
    }
  }
}
