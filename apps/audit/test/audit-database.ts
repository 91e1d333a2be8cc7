import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import pg from 'pg';
import { recordMac, type SignedAccess } from '#libs/access';
import {
  AccessRecordedV1,
  type AccessRecord,
  type App,
  type AuditLogLine,
  type LarusEvent,
} from '#libs/contracts';
import type { ChunkRecord } from '#libs/messaging';
import { Database, newId, runMigrations, type Clock, type Log } from '#libs/platform';
import { testDatabase } from '../../../test/support/database.js';
import { GRANTS } from '../src/grants.js';
import { MIGRATIONS } from '../src/migrations/index.js';

/** A fresh audit schema, connected as the app and as a superuser. */
export interface AuditDatabase {
  readonly url: string;
  readonly appUrl: string;
  readonly database: Database;
  /** As in the app: the writer has connections of its own. */
  readonly writerDatabase: Database;
  /** Stands for somebody with all rights on the server. */
  readonly superuser: pg.Client;
  close(): Promise<void>;
}

export async function auditDatabase(): Promise<AuditDatabase> {
  const server = await testDatabase();
  await runMigrations({ url: server.url, app: 'audit', migrations: MIGRATIONS, grants: GRANTS });
  const appUrl = server.urlOf('audit');
  const database = await Database.connect({ url: appUrl, app: 'audit' });
  const writerDatabase = await Database.connect({ url: appUrl, app: 'audit', poolSize: 2 });
  const superuser = new pg.Client({ connectionString: server.url });
  await superuser.connect();
  return {
    url: server.url,
    appUrl,
    database,
    writerDatabase,
    superuser,
    close: async () => {
      await superuser.end();
      await writerDatabase.close();
      await database.close();
      await server.drop();
    },
  };
}

/** A clock that stands until it is moved. */
export class StandingClock implements Clock {
  constructor(private at = Date.parse('2026-11-22T08:00:00.000Z')) {}

  now(): Date {
    return new Date(this.at);
  }

  move(ms: number): void {
    this.at += ms;
  }
}

/** A log that keeps the errors that were reported. */
export interface KeptLog extends Log {
  readonly errors: { readonly event: string; readonly fields: unknown }[];
}

export function keptLog(): KeptLog {
  const errors: KeptLog['errors'] = [];
  const ignore = (): undefined => undefined;
  return {
    errors,
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: (event, _error, fields) => errors.push({ event, fields }),
  };
}

export const VAULT_KEY: KeyObject = createSecretKey(randomBytes(32));
export const RECORD_KEYS: ReadonlyMap<App, KeyObject> = new Map([['vault', VAULT_KEY]]);

/** A record as the vault states it, signed with the vault's key. */
export function signedAccess(seq: number, other: Partial<AccessRecord> = {}): SignedAccess {
  const record: AccessRecord = {
    v: 1,
    id: newId(),
    at: '2026-11-22T07:59:59.000Z',
    app: 'vault',
    stream: 3,
    seq,
    action: 'case.revealed',
    outcome: 'allowed',
    actor: { kind: 'staff', ref: newId(), role: 'consultant' },
    purpose: 'answer',
    target: { type: 'case', ref: newId() },
    fields: ['contact', 'question'],
    requestId: newId(),
    traceId: randomBytes(16).toString('hex'),
    ...other,
  };
  return { record, mac: recordMac(VAULT_KEY, record) };
}

/** The record's copy as the bus brings it. */
export function busCopy(signed: SignedAccess, offset = signed.record.seq): ChunkRecord {
  const { record } = signed;
  return chunkRecord(AccessRecordedV1.topic, offset, {
    id: record.id,
    type: AccessRecordedV1.type,
    source: `/larus/${record.app}`,
    subject: `${record.app}.${String(record.stream)}`,
    version: record.seq,
    time: record.at,
    actor: record.actor,
    data: signed,
  });
}

/** A lifecycle event as the bus brings it. */
export function lifecycleEvent(offset: number, data: unknown = { to: 'q-4711' }): ChunkRecord {
  return chunkRecord('case.lifecycle', offset, {
    id: newId(),
    type: 'case.assigned.v1',
    source: '/larus/triage',
    subject: newId(),
    version: 2,
    time: '2026-11-22T07:59:58.000Z',
    actor: { kind: 'staff', ref: newId(), role: 'consultant' },
    data,
  });
}

function chunkRecord(topic: string, offset: number, event: LarusEvent): ChunkRecord {
  return {
    topic,
    partition: 0,
    offset: BigInt(offset),
    bytes: Buffer.from(JSON.stringify(event.data)),
    event,
  };
}

/** The lines of an export, parsed. */
export async function linesOf(chunks: AsyncIterable<string> | Iterable<string>): Promise<AuditLogLine[]> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AuditLogLine);
}
