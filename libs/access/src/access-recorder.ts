import { createHmac, randomInt, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import { AccessRecordedV1, type AccessRecord, type App } from '#libs/contracts';
import type { Outbox } from '#libs/messaging';
import { newId, requestContext, type Clock, type Database, type Tx } from '#libs/platform';

const STREAMS = 16;

/** What happened, as the place where it happened states it. */
export type AccessEntry = Pick<
  AccessRecord,
  'action' | 'outcome' | 'actor' | 'target' | 'purpose' | 'queue' | 'fields' | 'reason' | 'noteHash'
>;

/** A record and its HMAC, as the audit app wants both for a confirmation. */
export interface SignedAccess {
  readonly record: AccessRecord;
  readonly mac: string;
}

/**
 * Puts accesses on the record. Each goes out with the business transaction that it describes, on one of sixteen
 * counter streams per app: a rollback leaves no hole, so a missing number means that somebody removed a record.
 */
export class AccessRecorder {
  constructor(
    private readonly app: App,
    private readonly key: KeyObject,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Records in the caller's transaction. */
  async record(tx: Tx, entry: AccessEntry): Promise<SignedAccess> {
    const { stream, seq } = await this.takeNumber(tx);
    const { requestId, traceId } = requestContext();
    const record: AccessRecord = {
      v: 1,
      id: newId(),
      at: this.clock.now().toISOString(),
      app: this.app,
      stream,
      seq,
      ...entry,
      requestId,
      traceId,
    };
    const mac = recordMac(this.key, record);
    await this.outbox.append(tx, {
      definition: AccessRecordedV1,
      subject: `${this.app}.${String(stream)}`,
      data: { record, mac },
      actor: entry.actor,
      id: record.id,
    });
    return { record, mac };
  }

  /** Records a refusal: in a transaction of its own, because the refused work has none. */
  async refuse(database: Database, entry: Omit<AccessEntry, 'outcome'>): Promise<void> {
    await database.transaction((tx) => this.record(tx, { ...entry, outcome: 'refused' }));
  }

  /** The head row of a free stream, locked until this transaction ends; `append` then takes exactly this number. */
  private async takeNumber(tx: Tx): Promise<{ stream: number; seq: number }> {
    const [free] = await tx.query<{ subject: string; version: number | string }>(
      `select subject, version from ${this.app}.outbox_heads where topic = $1 limit 1 for update skip locked`,
      [AccessRecordedV1.topic],
    );
    const head = free ?? (await this.waitForStream(tx, randomInt(STREAMS)));
    return { stream: Number(head.subject.split('.')[1]), seq: Number(head.version) + 1 };
  }

  private async waitForStream(
    tx: Tx,
    stream: number,
  ): Promise<{ subject: string; version: number | string }> {
    const subject = `${this.app}.${String(stream)}`;
    const [head] = await tx.query<{ subject: string; version: number | string }>(
      `insert into ${this.app}.outbox_heads (topic, subject, version) values ($1, $2, 0)
       on conflict (topic, subject) do update set version = outbox_heads.version returning subject, version`,
      [AccessRecordedV1.topic, subject],
    );
    if (head === undefined) throw new Error('a stream head was not returned');
    return head;
  }
}

/** HMAC-SHA-256 of a record's canonical JSON (RFC 8785), in hex: known to the app and to audit alone. */
export function recordMac(key: KeyObject, record: AccessRecord): string {
  return createHmac('sha256', key).update(canonicalJson(record)).digest('hex');
}

/** Canonical JSON (RFC 8785). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not representable as JSON');
  return text;
}
