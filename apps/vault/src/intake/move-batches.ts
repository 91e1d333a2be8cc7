import { Inject, Injectable } from '@nestjs/common';
import { Database, isDependencyFault, type Tx } from '#libs/platform';
import { openBatch, recordsListed, SealingError, type IntakeRecord, type Kek } from '#libs/sealing';
import { INTAKE_KEYS, KEK } from '../keys/kek.js';
import type { IntakeKeys } from '../vault.config.js';
import { sealRecords, type SealedConsultation } from './seal-records.js';

/** A batch that stays where it is, and why. */
export interface RefusedBatch {
  readonly id: string;
  readonly keyId: string;
  readonly error: unknown;
}

export interface MoveOutcome {
  /** Consultations that are now in the vault's own tables. */
  readonly moved: number;
  readonly refused: readonly RefusedBatch[];
}

interface BatchRow {
  readonly id: string;
  readonly key_id: string;
  readonly enc: Buffer;
  readonly sealed: Buffer;
  readonly ids: string[];
}

const BATCHES_AT_ONCE = 16;

/** Moves what the gateway sealed into the vault's own tables. Several vaults may do so at the same time. */
@Injectable()
export class MoveBatches {
  constructor(
    private readonly database: Database,
    @Inject(KEK) private readonly kek: Kek,
    @Inject(INTAKE_KEYS) private readonly intakeKeys: IntakeKeys,
  ) {}

  /**
   * Opens the oldest batches, seals their records anew and deletes the batches, all in one transaction. A batch that does
   * not open, or whose consultations are here already, stays and is reported.
   *
   * @param avoid ids of batches to leave alone
   */
  async move(avoid: readonly string[]): Promise<MoveOutcome> {
    return this.attempt(avoid, BATCHES_AT_ONCE);
  }

  private async attempt(avoid: readonly string[], limit: number): Promise<MoveOutcome> {
    let taken: BatchRow[] = [];
    try {
      return await this.database.transaction(
        async (tx) => {
          taken = await takeBatches(tx, avoid, limit);
          return this.moveTaken(tx, taken);
        },
        { actor: 'system' },
      );
    } catch (error) {
      const [first, second] = taken;
      // One batch spoils the statement for all, or all are too much at once: alone, it names itself.
      if (second !== undefined) return this.attempt(avoid, 1);
      if (first === undefined || isDependencyFault(error)) throw error;
      return { moved: 0, refused: [{ id: first.id, keyId: first.key_id, error }] };
    }
  }

  private async moveTaken(tx: Tx, batches: readonly BatchRow[]): Promise<MoveOutcome> {
    const refused: RefusedBatch[] = [];
    const done: string[] = [];
    const consultations: SealedConsultation[] = [];
    for (const batch of batches) {
      try {
        consultations.push(...(await sealRecords(this.kek, this.open(batch))));
        done.push(batch.id);
      } catch (error) {
        if (!(error instanceof SealingError)) throw error;
        refused.push({ id: batch.id, keyId: batch.key_id, error });
      }
    }
    if (done.length > 0) {
      await insertConsultations(tx, consultations);
      await tx.execute('delete from vault.intake_batches where id = any($1::uuid[])', [done]);
    }
    return { moved: consultations.length, refused };
  }

  private open(batch: BatchRow): IntakeRecord[] {
    const privateKey = this.intakeKeys.get(batch.key_id);
    if (privateKey === undefined) throw new SealingError('other-key');
    const records = openBatch({
      privateKey,
      keyId: batch.key_id,
      batchId: batch.id,
      enc: batch.enc,
      sealed: batch.sealed,
    });
    return recordsListed(records, batch.ids);
  }
}

async function takeBatches(tx: Tx, avoid: readonly string[], limit: number): Promise<BatchRow[]> {
  return tx.query<BatchRow>(
    `select id, key_id, enc, sealed, ids from vault.intake_batches
      where id <> all($1::uuid[]) order by id limit $2 for update skip locked`,
    [avoid, limit],
  );
}

async function insertConsultations(tx: Tx, rows: readonly SealedConsultation[]): Promise<void> {
  const column = <Key extends keyof SealedConsultation>(key: Key): SealedConsultation[Key][] =>
    rows.map((row) => row[key]);
  await tx.execute(
    `insert into vault.consultations (id, verifier, data_key_id, wrapped_key, kek_id, has_email)
     select * from unnest($1::uuid[], $2::bytea[], $3::uuid[], $4::bytea[], $5::text[], $6::boolean[])`,
    [
      column('id'),
      column('verifier'),
      column('dataKeyId'),
      column('wrappedKey'),
      column('kekId'),
      column('hasEmail'),
    ],
  );
  await tx.execute(
    `insert into vault.contents (consultation_id, contact, question, details, source)
     select * from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[])`,
    [column('id'), column('contact'), column('question'), column('details'), column('source')],
  );
}
