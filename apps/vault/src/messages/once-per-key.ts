import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor, MessagePosted } from '#libs/contracts';
import { DomainError, type Tx } from '#libs/platform';
import { IDEMPOTENCY_KEY } from '../keys/kek.js';

/** A posting that a caller may repeat under the same Idempotency-Key. */
export interface RepeatablePost {
  /** The header as it came; undefined when there was none. */
  readonly key: string | undefined;
  readonly actor: Actor;
  readonly consultation: string;
  readonly text: string;
}

interface Kept {
  readonly check_mac: Buffer;
  readonly message_id: string;
  readonly posted_at: Date;
}

const WELL_FORMED = /^[\x21-\x7e]{1,128}$/;

/** Remembers for a day which message an Idempotency-Key made. Keys and texts are kept as HMACs only. */
@Injectable()
export class OncePerKey {
  constructor(@Inject(IDEMPOTENCY_KEY) private readonly hmacKey: KeyObject) {}

  /**
   * Claims the key for `posted` in the caller's transaction; a second caller waits for the first one's commit.
   *
   * @returns the earlier answer when the same message was posted under this key before
   * @throws DomainError `invalid-idempotency-key`, `idempotency-key-reused`
   */
  async claim(tx: Tx, post: RepeatablePost, posted: MessagePosted): Promise<MessagePosted | undefined> {
    if (post.key === undefined) return undefined;
    if (!WELL_FORMED.test(post.key)) throw new DomainError('invalid-idempotency-key');
    const scope = [post.actor.kind, post.actor.ref, post.consultation];
    const keyMac = this.mac('key', ...scope, post.key);
    const checkMac = this.mac('text', ...scope, post.text);
    await tx.execute(
      `delete from vault.idempotency where consultation_id = $1 and posted_at < $2::timestamptz - interval '24 hours'`,
      [post.consultation, posted.at],
    );
    const claimed = await tx.execute(
      `insert into vault.idempotency (key_mac, consultation_id, check_mac, message_id, posted_at)
       values ($1, $2, $3, $4, $5) on conflict (key_mac) do nothing`,
      [keyMac, post.consultation, checkMac, posted.id, posted.at],
    );
    if (claimed === 1) return undefined;
    const [kept] = await tx.query<Kept>(
      'select check_mac, message_id, posted_at from vault.idempotency where key_mac = $1',
      [keyMac],
    );
    if (kept === undefined) throw new DomainError('request-in-flight', { retryAfterSeconds: 1 });
    if (!timingSafeEqual(kept.check_mac, checkMac)) throw new DomainError('idempotency-key-reused');
    return { id: kept.message_id, at: kept.posted_at.toISOString() };
  }

  private mac(...parts: string[]): Buffer {
    return createHmac('sha256', this.hmacKey).update(JSON.stringify(parts)).digest();
  }
}
