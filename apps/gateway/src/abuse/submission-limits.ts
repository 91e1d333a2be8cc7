import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '#libs/platform';
import { networkOf } from './client-network.rules.js';

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;

export interface SubmissionLimitOptions {
  readonly networkPerHour: number;
  readonly networkPerDay: number;
  readonly contactPerDay: number;
  /** Loopback is not counted in the local stack, so that scripts and benches can submit. */
  readonly loopbackIsFree: boolean;
}

/** Who asks to submit. Without an address only the contact counts. */
export interface Submitter {
  readonly address?: string | undefined;
  readonly email?: string | undefined;
}

/** Takes the admission back, for a request that stored nothing new. */
export type GiveBack = () => Promise<void>;

const NOTHING: GiveBack = async () => Promise.resolve();

interface Counted {
  readonly limiter: RateLimiterMemory;
  readonly key: string;
}

/** How much one network and one contact may submit, counted in this process; e-mail addresses only as HMAC under a key that ends with it. */
export class SubmissionLimits {
  private readonly key = createSecretKey(randomBytes(32));
  private readonly perHour: RateLimiterMemory;
  private readonly perDay: RateLimiterMemory;
  private readonly perContact: RateLimiterMemory;

  constructor(private readonly options: SubmissionLimitOptions) {
    this.perHour = new RateLimiterMemory({ points: options.networkPerHour, duration: HOUR_SECONDS });
    this.perDay = new RateLimiterMemory({ points: options.networkPerDay, duration: DAY_SECONDS });
    this.perContact = new RateLimiterMemory({ points: options.contactPerDay, duration: DAY_SECONDS });
  }

  /** Counts one submission. @throws DomainError `too-many-requests` with the seconds to wait; then nothing was counted */
  async admit({ address, email }: Submitter): Promise<GiveBack> {
    const network = address === undefined ? undefined : networkOf(address);
    if (this.options.loopbackIsFree && (network === undefined || network === 'loopback')) return NOTHING;
    const counts: Counted[] = [];
    if (network !== undefined) {
      counts.push({ limiter: this.perHour, key: network }, { limiter: this.perDay, key: network });
    }
    if (email !== undefined) counts.push({ limiter: this.perContact, key: this.macOf(email) });
    const counted: Counted[] = [];
    for (const count of counts) {
      try {
        await count.limiter.consume(count.key);
        counted.push(count);
      } catch (refusal) {
        await giveBack([...counted, count]);
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new DomainError('too-many-requests', {
          retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
        });
      }
    }
    return async () => giveBack(counted);
  }

  private macOf(email: string): string {
    return createHmac('sha256', this.key).update(email.trim().toLowerCase()).digest('base64url');
  }
}

async function giveBack(counted: readonly Counted[]): Promise<void> {
  for (const { limiter, key } of counted) await limiter.reward(key, 1);
}
