import { hash, randomBytes } from 'node:crypto';
import { canonicalJson } from '#libs/access';
import type { AccessRecord, Actor, App, LarusEvent } from '#libs/contracts';
import type { ChunkRecord } from '#libs/messaging';

/** Number that an app gave to a record on one of its streams. */
export interface RecordNumber {
  readonly app: App;
  readonly stream: number;
  readonly seq: number;
}

/** What is copied out of a leaf so that the log can be searched. */
export interface EntryColumns {
  readonly kind: 'access' | 'event' | 'unreadable';
  /** When it happened; when it was logged, where that is all there is. */
  readonly at?: string;
  readonly app?: App;
  readonly action: string;
  readonly outcome?: AccessRecord['outcome'];
  readonly actor?: Actor;
  readonly purpose?: string | undefined;
  readonly target?: { readonly type: string; readonly ref: string };
  readonly fields?: readonly string[] | undefined;
  readonly reason?: string | undefined;
}

/** Something that shall be on the log once. */
export interface Candidate {
  /** Where it comes from: the same source is the same entry, however often and by whichever way it arrives. */
  readonly source: string;
  /** The leaf without `loggedAt`, which the writer adds. */
  readonly leaf: Readonly<Record<string, unknown>>;
  readonly columns: EntryColumns;
  readonly number?: RecordNumber;
  /** Kept apart from the log, with the subject whose erasure takes it along. */
  readonly salt?: { readonly subject: string; readonly bytes: Buffer };
  /** An entry that somebody has to look at. */
  readonly alarm?: 'conflicting-record' | Unreadable;
}

/** Why bytes are not on the log as what they claim to be. */
export type Unreadable = 'not-an-event' | 'bad-mac';

const SALT_BYTES = 16;

/** Leaf of an access: the record as its app stated it. */
export function accessLeaf(record: AccessRecord): Candidate {
  const { app, stream, seq, at, action, outcome, actor, purpose, target, fields, reason } = record;
  return {
    source: `access:${numberText(record)}`,
    leaf: record,
    columns: { kind: 'access', at, app, action, outcome, actor, purpose, target, fields, reason },
    number: { app, stream, seq },
  };
}

/** Leaf of a lifecycle event: who, what and when, and a salted hash instead of its data. */
export function eventLeaf(event: LarusEvent, topic: string, data: Buffer): Candidate {
  const { id, type, subject, version, actor, time } = event;
  const salt = randomBytes(SALT_BYTES);
  const dataHash = hash('sha256', Buffer.concat([salt, data]));
  return {
    source: `event:${id}`,
    leaf: { v: 1, kind: 'event', eventId: id, type, topic, subject, version, actor, time, dataHash },
    columns: {
      kind: 'event',
      at: time,
      app: event.source.slice('/larus/'.length) as App,
      action: type,
      actor,
      target: { type: targetType(topic), ref: subject },
    },
    salt: { subject, bytes: salt },
  };
}

/** Leaf of bytes on the bus that are not what they claim to be: where they lay and their hash. */
export function unreadableLeaf(
  { topic, partition, offset, bytes }: Omit<ChunkRecord, 'event'>,
  reason: Unreadable,
): Candidate {
  const sha256 = hash('sha256', bytes);
  return {
    source: `bytes:${topic}/${String(partition)}/${String(offset)}:${sha256}`,
    leaf: { v: 1, kind: 'unreadable', reason, topic, partition, offset: Number(offset), sha256 },
    columns: { kind: 'unreadable', action: 'bytes.unreadable', reason },
    alarm: reason,
  };
}

/** Leaf of a record that came over HTTP under a wrong MAC. */
export function forgedLeaf(record: AccessRecord, caller: string): Candidate {
  const sha256 = hash('sha256', canonicalJson(record));
  const reason = 'bad-mac';
  return {
    source: `bytes:http/${caller}:${sha256}`,
    leaf: { v: 1, kind: 'unreadable', reason, caller, sha256 },
    columns: { kind: 'unreadable', action: 'bytes.unreadable', reason },
    alarm: reason,
  };
}

/** Leaf of a record whose number is already taken by other bytes. */
export function conflictLeaf(number: RecordNumber, record: Candidate['leaf']): Candidate {
  const sha256 = hash('sha256', canonicalJson(record));
  const reason = 'conflicting-record';
  const { app, stream, seq } = number;
  return {
    source: `conflict:${numberText(number)}:${sha256}`,
    leaf: { v: 1, kind: 'unreadable', reason, app, stream, seq, sha256 },
    columns: { kind: 'unreadable', app, action: 'record.conflicting', reason },
    alarm: reason,
  };
}

/** The bytes that are hashed: canonical JSON (RFC 8785), UTF-8. */
export function leafBytes(leaf: Candidate['leaf'], loggedAt: string): Buffer {
  return Buffer.from(canonicalJson({ ...leaf, loggedAt }), 'utf8');
}

/** Whether a logged leaf is this one, apart from when it was logged. */
export function isSameLeaf(logged: Buffer, leaf: Candidate['leaf']): boolean {
  const { loggedAt } = JSON.parse(logged.toString('utf8')) as { loggedAt: string };
  return logged.equals(leafBytes(leaf, loggedAt));
}

function numberText({ app, stream, seq }: RecordNumber): string {
  return `${app}.${String(stream)}.${String(seq)}`;
}

function targetType(topic: string): string {
  switch (topic) {
    case 'staff.lifecycle':
      return 'staff';
    case 'service-hours.lifecycle':
      return 'service';
    default:
      return 'case';
  }
}
