import { createHmac, type KeyObject } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';
import { DomainError } from '#libs/platform';

/** 76 ms on the machine it was chosen on; four times the memory of the OWASP floor. Argon2id is the library's default. */
const COST: Options = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };
/** Each takes 64 MiB. */
const AT_ONCE = 2;
const WAITING_AT_MOST = 16;

/** Argon2id over `HMAC(pepper, password)`: a stolen table alone allows no guessing. */
export class Passwords {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];
  private nobodys: Promise<string> | undefined;

  constructor(private readonly pepper: KeyObject) {}

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(this.peppered(password), COST));
  }

  /**
   * Whether the password is right. Without a hash (no such account) the same work is done and the answer is no.
   *
   * @throws DomainError `too-many-requests` when too many wait already
   */
  async matches(password: string, stored: string | undefined): Promise<boolean> {
    this.nobodys ??= hash(this.peppered('nobody'), COST);
    const compared = stored ?? (await this.nobodys);
    const right = await this.inTurn(() => verify(compared, this.peppered(password)));
    return right && stored !== undefined;
  }

  /** As text: the library's verify takes no bytes that are not UTF-8. */
  private peppered(password: string): string {
    return createHmac('sha256', this.pepper).update(password.normalize('NFKC')).digest('base64');
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.busy >= AT_ONCE) {
      if (this.waiting.length >= WAITING_AT_MOST) {
        throw new DomainError('too-many-requests', { retryAfterSeconds: 2 });
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.busy++;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.busy--;
      else next();
    }
  }
}
