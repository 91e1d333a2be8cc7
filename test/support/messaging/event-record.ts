import type { App, EventDefinition } from '#libs/contracts';
import { outboxRow, type BusRecord, type NewEvent } from '#libs/messaging';

/** An event as its relay would publish it, under any version. */
export function eventRecord<Definition extends EventDefinition>(
  app: App,
  event: NewEvent<Definition>,
  version: number,
  changed: { readonly value?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): BusRecord {
  const row = outboxRow({ app, ...event });
  const headers = JSON.parse(row.headers) as Record<string, string>;
  return {
    topic: row.topic,
    partition: row.part,
    key: row.subject,
    value: changed.value ?? row.data,
    headers: { ...headers, ce_larusversion: String(version), ...changed.headers },
  };
}
