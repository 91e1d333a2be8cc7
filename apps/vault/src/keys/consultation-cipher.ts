import { Inject, Injectable } from '@nestjs/common';
import { LOG, metrics, type Log } from '#libs/platform';
import { openField, sealField, SealingError, unwrapDataKey, type Kek } from '#libs/sealing';
import { KEK } from './kek.js';
import type { Place } from './places.rules.js';

/** A consultation's data key as it is stored. */
export interface StoredKey {
  readonly consultation: string;
  readonly dataKeyId: string;
  readonly wrappedKey: Buffer;
  readonly kekId: string;
}

/** One ciphertext and where it was read. */
export interface SealedAt {
  readonly place: Place;
  readonly sealed: Buffer;
}

const failures = metrics.counter('vault_integrity_failures', 'Ciphertexts that did not open at their place', [
  'code',
]);

/** Seals and opens texts under one consultation's data key. What was damaged or moved is an alarm, never an answer. */
@Injectable()
export class ConsultationCipher {
  constructor(
    @Inject(KEK) private readonly kek: Kek,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** @throws SealingError when the wrapped key was damaged or moved */
  async seal(key: StoredKey, place: Place, text: string): Promise<Buffer> {
    return this.watched(key, async () => sealField(await this.dataKey(key), key.dataKeyId, place, text));
  }

  /**
   * Opens texts in the order given; all or none.
   *
   * @throws SealingError when one of them was damaged or moved, or belongs to another consultation
   */
  async open(key: StoredKey, items: readonly SealedAt[]): Promise<string[]> {
    if (items.length === 0) return [];
    return this.watched(key, async () => {
      const dataKey = await this.dataKey(key);
      return items.map(({ place, sealed }) => {
        const bytes = openField(dataKey, key.dataKeyId, place, sealed);
        const text = bytes.toString('utf8');
        bytes.fill(0);
        return text;
      });
    });
  }

  private async dataKey({
    consultation,
    dataKeyId,
    wrappedKey,
    kekId,
  }: StoredKey): ReturnType<typeof unwrapDataKey> {
    return unwrapDataKey(this.kek, wrappedKey, { kekId, consultationId: consultation, dataKeyId });
  }

  private async watched<Result>(key: StoredKey, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SealingError) {
        failures.inc({ code: error.code });
        this.log.error('integrity-failure', error, { consultation: key.consultation, reason: error.code });
      }
      throw error;
    }
  }
}
