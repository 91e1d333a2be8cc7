import { Inject, Injectable } from '@nestjs/common';
import type { CaseGrant } from '#libs/access';
import type { MessagePosted } from '#libs/contracts';
import { CLOCK, Database, type Clock } from '#libs/platform';
import { RecordAccess } from '../confirmations/record-access.js';
import { WaitForMove } from '../intake/wait-for-move.js';
import { WriteNote } from './write-note.js';

/** Keeps what a person wrote on closing a case. */
@Injectable()
export class SealCloseNote {
  constructor(
    private readonly database: Database,
    private readonly moved: WaitForMove,
    private readonly notes: WriteNote,
    private readonly accesses: RecordAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found`, `not-available` */
  async seal(grant: CaseGrant, text: string): Promise<MessagePosted> {
    const { consultation, staffId, role } = grant;
    const key = await this.moved.get(consultation);
    const note = await this.notes.seal(key, text);
    const at = this.clock.now().toISOString();
    await this.database.transaction(
      async (tx) => {
        await this.notes.store(tx, note, { consultation, kind: 'close', staffId, at });
        await this.accesses.record(tx, {
          action: 'note.written',
          outcome: 'allowed',
          actor: { kind: 'staff', ref: staffId, role },
          target: { type: 'case', ref: consultation },
          noteHash: note.hash,
        });
      },
      { subject: consultation },
    );
    return { id: note.id, at };
  }
}
