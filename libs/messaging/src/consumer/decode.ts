import { createHash } from 'node:crypto';
import { eventAttributes, eventDefinition, type EventAttributes, type LarusEvent } from '#libs/contracts';
import type { StoredRecord } from '../bus/bus.js';

/**
 * Value of an event whose data was erased: it still takes its version in the order of its subject, and nobody handles
 * it. No event has this data of its own, for every schema of data is one of an object.
 */
export const ERASED_DATA = 'null';

/** Why a record cannot be applied, whatever the handler does. */
export type PoisonReason = 'attributes-invalid' | 'key-differs' | 'wrong-topic' | 'not-json' | 'data-invalid';

/**
 * What a record turned out to be. `event` is whole and checked; `poison` names itself but cannot be applied;
 * `unreadable` does not even say which event it is, perhaps whose.
 */
export type Decoded =
  | { readonly kind: 'event'; readonly record: StoredRecord; readonly event: LarusEvent }
  | {
      readonly kind: 'poison';
      readonly record: StoredRecord;
      readonly attributes: EventAttributes;
      readonly reason: PoisonReason;
    }
  | {
      readonly kind: 'unreadable';
      readonly record: StoredRecord;
      readonly subject: string | undefined;
      readonly reason: PoisonReason;
    };

const SUBJECT = /^[a-z0-9._-]{1,64}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Reads a record as a CloudEvent in binary mode. The data is parsed only for types that somebody here handles: of
 * others, known or unknown, only the attributes matter.
 */
export function decode(record: StoredRecord, handled: (type: string) => boolean): Decoded {
  const attributes = attributesOf(record);
  const key = record.key?.toString('utf8');
  if (attributes === undefined) {
    const subject = key !== undefined && SUBJECT.test(key) ? key : undefined;
    return { kind: 'unreadable', record, subject, reason: 'attributes-invalid' };
  }
  const poison = (reason: PoisonReason): Decoded => ({ kind: 'poison', record, attributes, reason });
  // An event under another key lies in a partition where its order means nothing.
  if (key !== attributes.subject)
    return { kind: 'unreadable', record, subject: undefined, reason: 'key-differs' };
  const definition = eventDefinition(attributes.type);
  if (definition === undefined || !handled(attributes.type)) {
    return { kind: 'event', record, event: { ...attributes, data: undefined } };
  }
  if (definition.topic !== record.topic) return poison('wrong-topic');
  const data = json(record.value);
  if (data === undefined) return poison('not-json');
  if (data.value === null) return { kind: 'event', record, event: { ...attributes, data: undefined } };
  const parsed = definition.data.safeParse(data.value);
  return parsed.success
    ? { kind: 'event', record, event: { ...attributes, data: parsed.data } }
    : poison('data-invalid');
}

/** What tells a record from others at the same offset: its event id, or a digest of its bytes when it has none. */
export function markOf(record: StoredRecord): string {
  const id = record.headers['ce_id'];
  if (id !== undefined && UUID.test(id)) return id;
  const digest = createHash('sha256');
  digest
    .update(record.key ?? '')
    .update('\0')
    .update(record.value ?? '');
  return `sha256:${digest.digest('hex')}`;
}

function attributesOf({ headers }: StoredRecord): EventAttributes | undefined {
  const actor = json(headers['ce_actor']);
  const version = headers['ce_larusversion'];
  const parsed = eventAttributes.safeParse({
    id: headers['ce_id'],
    type: headers['ce_type'],
    source: headers['ce_source'],
    subject: headers['ce_subject'],
    version: version !== undefined && /^[1-9]\d{0,8}$/.test(version) ? Number(version) : undefined,
    time: headers['ce_time'],
    actor: actor?.value,
    traceparent: headers['traceparent'],
  });
  return parsed.success && headers['ce_specversion'] === '1.0' ? parsed.data : undefined;
}

function json(text: Buffer | string | null | undefined): { readonly value: unknown } | undefined {
  if (text === null || text === undefined) return undefined;
  try {
    return { value: JSON.parse(text.toString()) as unknown };
  } catch {
    return undefined;
  }
}
