import { Inject, Injectable } from '@nestjs/common';
import { VaultMessagePostedV1, type Actor, type MessagePosted } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { CLOCK, Database, newId, type Clock } from '#libs/platform';
import { RecordAccess } from '../confirmations/record-access.js';
import { WaitForMove } from '../intake/wait-for-move.js';
import { ConsultationCipher } from '../keys/consultation-cipher.js';
import { messagePlace } from '../keys/places.rules.js';
import { OncePerKey, type RepeatablePost } from './once-per-key.js';

/** A message of the thread, and whether it was there already. */
export interface WrittenMessage {
  readonly posted: MessagePosted;
  readonly replayed: boolean;
}

/** Seals one message into a consultation's thread: row, event and access record in one transaction. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly database: Database,
    private readonly moved: WaitForMove,
    private readonly cipher: ConsultationCipher,
    private readonly once: OncePerKey,
    private readonly outbox: Outbox,
    private readonly accesses: RecordAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found`, `not-available`, `invalid-idempotency-key`, `idempotency-key-reused` */
  async write(post: RepeatablePost): Promise<WrittenMessage> {
    const { actor, consultation, text } = post;
    const posted = { id: newId(), at: this.clock.now().toISOString() };
    const key = await this.moved.get(consultation);
    const sealed = await this.cipher.seal(key, messagePlace(consultation, posted.id), text);
    return this.database.transaction(
      async (tx) => {
        const earlier = await this.once.claim(tx, post, posted);
        if (earlier !== undefined) return { posted: earlier, replayed: true };
        const author = authorOf(actor);
        await tx.execute(
          `insert into vault.messages (id, consultation_id, author, staff_id, sealed, posted_at)
           values ($1, $2, $3, $4, $5, $6)`,
          [posted.id, consultation, author, author === 'consultant' ? actor.ref : null, sealed, posted.at],
        );
        await this.outbox.append(tx, {
          definition: VaultMessagePostedV1,
          subject: consultation,
          data: { message: posted.id, author },
          actor,
        });
        await this.accesses.record(tx, {
          action: 'message.posted',
          outcome: 'allowed',
          actor,
          target: { type: 'case', ref: consultation },
        });
        return { posted, replayed: false };
      },
      { subject: consultation },
    );
  }
}

function authorOf({ kind }: Actor): 'visitor' | 'consultant' {
  switch (kind) {
    case 'visitor':
      return 'visitor';
    case 'staff':
      return 'consultant';
    case 'system':
      throw new Error('an app writes no messages');
  }
}
