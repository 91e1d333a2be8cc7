import { Injectable } from '@nestjs/common';
import { AccessRecorder, type AccessEntry, type SignedAccess } from '#libs/access';
import { Database, type Tx } from '#libs/platform';

/** Puts the vault's accesses on the record and remembers each until a checkpoint of the audit log covers it. */
@Injectable()
export class RecordAccess {
  constructor(
    private readonly recorder: AccessRecorder,
    private readonly database: Database,
  ) {}

  /** In the caller's transaction. */
  async record(tx: Tx, entry: AccessEntry): Promise<SignedAccess> {
    const signed = await this.recorder.record(tx, entry);
    const { stream, seq, at } = signed.record;
    await tx.execute('insert into vault.unconfirmed_accesses (stream, seq, at) values ($1, $2, $3)', [
      stream,
      seq,
      at,
    ]);
    return signed;
  }

  /** Records a refusal: in a transaction of its own, because refused work has none. */
  async refuse(entry: Omit<AccessEntry, 'outcome'> & { readonly reason: string }): Promise<void> {
    await this.database.transaction((tx) => this.record(tx, { ...entry, outcome: 'refused' }));
  }

  /** Records that something allowed did not come about: in a transaction of its own as well. */
  async fail(entry: Omit<AccessEntry, 'outcome'> & { readonly reason: string }): Promise<void> {
    await this.database.transaction((tx) => this.record(tx, { ...entry, outcome: 'failed' }));
  }
}
