import type { App, EventDefinition } from '#libs/contracts';
import type { Tx } from '#libs/platform';
import { openOutboxRow, type NewEvent } from './outbox-row.js';

/** Channel on which an app's relay listens. */
export function outboxChannel(app: App): string {
  return `larus_outbox_${app}`;
}

/** What tells a relay on its channel to look for published events that the broker has to get again. */
export const LOOK_AGAIN = 'look-again';

/** Where events are written: in the transaction that makes them true. The relay publishes them after the commit. */
export class Outbox {
  private readonly statement: string;

  constructor(private readonly app: App) {
    // The sequence number is taken only once the head row is locked: within a subject, seq order is version order.
    this.statement = `
      with head as (
        insert into ${app}.outbox_heads as h (topic, subject, version) values ($1::text, $2::text, 1)
        on conflict (topic, subject) do update set version = h.version + 1
        returning version
      ), message as (
        insert into ${app}.outbox_messages (id, topic, part, subject, version, type, data, headers)
        select $3::uuid, $1::text, $4::smallint, $2::text, version, $5::text, $6::text, $7::text || version || $8::text from head
        returning version
      )
      select version, pg_notify('${outboxChannel(app)}', '') from message`;
  }

  /**
   * Appends one event in the caller's transaction and returns its id and version. Other writers to the same subject
   * and topic wait until that transaction ends.
   *
   * @throws EventDataError when the data does not fit its schema
   */
  async append<Definition extends EventDefinition>(
    tx: Tx,
    event: NewEvent<Definition>,
  ): Promise<{ id: string; version: number }> {
    const row = openOutboxRow(this.app, event);
    const [written] = await tx.query<{ version: number }>(this.statement, [
      row.topic,
      row.subject,
      row.id,
      row.part,
      row.type,
      row.data,
      row.headersHead,
      row.headersTail,
    ]);
    if (written === undefined) throw new Error('the outbox returned no version');
    return { id: row.id, version: written.version };
  }
}
