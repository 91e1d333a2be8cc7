import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { DomainError } from '#libs/platform';
import { networkOf } from './client-network.rules.js';

/** How one kind of failure slows its bucket down. */
interface Slowing {
  readonly freeFailures: number;
  readonly longestSeconds: number;
}

const ACCOUNT: Slowing = { freeFailures: 3, longestSeconds: 300 };
const NETWORK: Slowing = { freeFailures: 20, longestSeconds: 600 };
const FORGOTTEN_AFTER_MS = 3_600_000;
const BUCKETS_AT_MOST = 50_000;

interface Bucket {
  failures: number;
  openAt: number;
  seenAt: number;
}

/** What is being guessed at, and from where. */
export interface Attempt {
  /** Name of the account or request; kept as HMAC only. */
  readonly account?: string | undefined;
  readonly address: string;
}

/**
 * Slows guessing down: failures count per account and per network in two separate buckets, each doubling its waiting time
 * from one second up to minutes. Nothing is locked for good, so nobody can lock somebody else out for long.
 */
export class FailureThrottle {
  private readonly buckets = new Map<string, Bucket>();
  private readonly key = createSecretKey(randomBytes(32));

  constructor(
    private readonly loopbackIsFree: boolean,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws DomainError `too-many-requests` with the seconds to wait */
  check(attempt: Attempt): void {
    const now = this.now();
    const openAt = Math.max(
      0,
      ...this.namesOf(attempt).map(({ name }) => this.buckets.get(name)?.openAt ?? 0),
    );
    if (openAt > now) {
      throw new DomainError('too-many-requests', { retryAfterSeconds: Math.ceil((openAt - now) / 1000) });
    }
  }

  failed(attempt: Attempt): void {
    const now = this.now();
    if (this.buckets.size >= BUCKETS_AT_MOST) this.forget(now);
    for (const { name, slowing } of this.namesOf(attempt)) {
      const known = this.buckets.get(name);
      const failures =
        (known === undefined || now - known.seenAt > FORGOTTEN_AFTER_MS ? 0 : known.failures) + 1;
      const beyond = failures - slowing.freeFailures;
      const seconds = beyond <= 0 ? 0 : Math.min(slowing.longestSeconds, 2 ** Math.min(beyond - 1, 20));
      this.buckets.delete(name);
      this.buckets.set(name, { failures, openAt: now + seconds * 1000, seenAt: now });
    }
  }

  /** The right secret clears the account, never the network. */
  succeeded({ account }: Attempt): void {
    if (account !== undefined) this.buckets.delete(this.accountName(account));
  }

  private namesOf({ account, address }: Attempt): { name: string; slowing: Slowing }[] {
    const network = networkOf(address);
    return [
      ...(account === undefined ? [] : [{ name: this.accountName(account), slowing: ACCOUNT }]),
      ...(network === 'loopback' && this.loopbackIsFree ? [] : [{ name: `n|${network}`, slowing: NETWORK }]),
    ];
  }

  private accountName(account: string): string {
    return `a|${createHmac('sha256', this.key).update(account).digest('base64url')}`;
  }

  /** Drops what is old, then the oldest tenth: the map keeps the order in which buckets were last touched. */
  private forget(now: number): void {
    let tenth = BUCKETS_AT_MOST / 10;
    for (const [name, { seenAt }] of this.buckets) {
      if (now - seenAt <= FORGOTTEN_AFTER_MS && tenth-- <= 0) break;
      this.buckets.delete(name);
    }
  }
}
