import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { canonicalJson } from '#libs/access';
import { DomainError, type Tx } from '#libs/platform';

const KEPT_FOR = `interval '24 hours'`;
const SWEPT_AT_ONCE = 20;

/** A request that carries an `Idempotency-Key`. */
export interface KeyedRequest {
  readonly actor: string;
  readonly key: string;
  readonly operation: string;
  readonly target: string;
  readonly body: unknown;
}

/**
 * Outcomes of requests with an `Idempotency-Key`, for 24 hours: status and ids alone. Key and request are kept as HMACs,
 * so that nothing a person typed can be guessed from what is stored.
 */
export class KeptOutcomes {
  private readonly key: KeyObject;

  /** @param secret a key of this app; the one used here is derived from it (HKDF, RFC 5869) */
  constructor(secret: KeyObject) {
    const derived = hkdfSync('sha256', secret, Buffer.alloc(0), 'larus/triage/idempotency/v1', 32);
    this.key = createSecretKey(Buffer.from(derived));
  }

  /**
   * Whether this very request was carried out before.
   *
   * @throws DomainError `idempotency-key-reused` when the key came with another request
   */
  async knows(tx: Tx, request: KeyedRequest): Promise<boolean> {
    const [kept] = await tx.query<{ request_mac: Buffer }>(
      `select request_mac from triage.idempotency
        where actor = $1 and key_mac = $2 and created_at > clock_timestamp() - ${KEPT_FOR}`,
      [request.actor, this.mac(request.key)],
    );
    if (kept === undefined) return false;
    if (!kept.request_mac.equals(this.requestMac(request))) throw new DomainError('idempotency-key-reused');
    return true;
  }

  /** Keeps an outcome in the transaction that made it. */
  async keep(tx: Tx, request: KeyedRequest, status: number): Promise<void> {
    const values = [request.actor, this.mac(request.key)];
    // Rows of the day before; a few at a time, and never those that another transaction holds. A volatile time, such as
    // clock_timestamp(), could not bound the scan of the index.
    await tx.execute(
      `delete from triage.idempotency where (actor, key_mac) in (
         select actor, key_mac from triage.idempotency
          where created_at <= statement_timestamp() - ${KEPT_FOR}
          order by (actor, key_mac) <> ($1::uuid, $2::bytea), created_at limit ${String(SWEPT_AT_ONCE)}
          for update skip locked)`,
      values,
    );
    const kept = await tx.execute(
      `insert into triage.idempotency (actor, key_mac, request_mac, target, status) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [...values, this.requestMac(request), request.target, status],
    );
    // The same case is locked, so whoever was faster with this key asked for something else.
    if (kept === 0) throw new DomainError('idempotency-key-reused');
  }

  private requestMac({ operation, target, body }: KeyedRequest): Buffer {
    return this.mac(canonicalJson([operation, target, body ?? null]));
  }

  private mac(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

/**
 * An `Idempotency-Key` as the caller sent it.
 *
 * @throws DomainError `invalid-idempotency-key` unless it is 1 to 128 visible ASCII characters
 */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  if (header !== undefined && !/^[\x21-\x7e]{1,128}$/.test(header))
    throw new DomainError('invalid-idempotency-key');
  return header;
}
