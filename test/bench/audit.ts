import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { recordMac } from '#libs/access';
import { AccessRecordedV1, type AccessRecord, type App } from '#libs/contracts';
import type { ChunkRecord } from '#libs/messaging';
import { Database, newId, runMigrations, systemClock, type Log } from '#libs/platform';
import { GRANTS } from '../../apps/audit/src/grants.js';
import { AppendEntries } from '../../apps/audit/src/log/append-entries.js';
import { logConsumer } from '../../apps/audit/src/log/log.consumer.js';
import { MIGRATIONS } from '../../apps/audit/src/migrations/index.js';
import { testDatabase } from '../support/database.js';

const quiet: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const STREAMS = 16;

/**
 * Entries a second that the log's writer appends, MAC check included, as the bus consumer feeds it: chunks of access records, some
 * lanes at a time. Writes to a fresh database on the server of `TEST_DATABASE_URL`.
 *
 * @param args `--entries` (50,000), `--chunk` (500), `--lanes` (2)
 */
export async function run(args: readonly string[]): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entries: { type: 'string', default: '50000' },
      chunk: { type: 'string', default: '500' },
      lanes: { type: 'string', default: '2' },
    },
  });
  const [entries, chunk, lanes] = [Number(values.entries), Number(values.chunk), Number(values.lanes)];
  const key = createSecretKey(randomBytes(32));
  const server = await testDatabase();
  try {
    await runMigrations({ url: server.url, app: 'audit', migrations: MIGRATIONS, grants: GRANTS });
    const url = server.urlOf('audit');
    const database = await Database.connect({ url, app: 'audit', poolSize: lanes });
    const writerDatabase = await Database.connect({ url, app: 'audit', poolSize: 2 });
    try {
      const consume = logConsumer(
        new AppendEntries(writerDatabase, systemClock, quiet),
        new Map([['vault', key] as const]),
      );
      const warmUp = 5_000;
      const records = Array.from({ length: entries + warmUp }, (_, at) => accessRecorded('vault', at, key));
      const chunks = Array.from({ length: Math.ceil(records.length / chunk) }, (_, at) =>
        records.slice(at * chunk, (at + 1) * chunk),
      );
      const drain = async (until: number): Promise<void> => {
        while (chunks.length > until) await database.transaction((tx) => consume(chunks.shift() ?? [], tx));
      };
      await drain(Math.ceil(entries / chunk));
      const started = process.hrtime.bigint();
      await Promise.all(Array.from({ length: lanes }, () => drain(0)));
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const [size] = await database.query<{ size: string }>('select size from audit.tree_state');
      if (Number(size?.size) !== records.length) throw new Error('the log does not hold what was sent');
      const [settings] = await database.query<Record<string, string>>(
        `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit`,
      );
      return {
        bench: 'audit',
        entries,
        chunk,
        lanes,
        seconds,
        entriesPerSecond: Math.round(entries / seconds),
        ...settings,
      };
    } finally {
      await writerDatabase.close();
      await database.close();
    }
  } finally {
    await server.drop();
  }
}

/** A record as it lies on `audit.access`. */
function accessRecorded(app: App, at: number, key: Parameters<typeof recordMac>[0]): ChunkRecord {
  const actor = { kind: 'staff', ref: randomUUID(), role: 'consultant' } as const;
  const record: AccessRecord = {
    v: 1,
    id: newId(),
    at: new Date().toISOString(),
    app,
    stream: at % STREAMS,
    seq: Math.floor(at / STREAMS) + 1,
    action: 'case.revealed',
    outcome: 'allowed',
    actor,
    purpose: 'answer',
    target: { type: 'case', ref: randomUUID() },
    queue: 'drug_search',
    fields: ['contact', 'question'],
    requestId: newId(),
    traceId: randomBytes(16).toString('hex'),
  };
  const data = { record, mac: recordMac(key, record) };
  return {
    topic: AccessRecordedV1.topic,
    partition: 0,
    offset: BigInt(at),
    bytes: Buffer.from(JSON.stringify(data)),
    event: {
      id: record.id,
      type: AccessRecordedV1.type,
      source: `/larus/${app}`,
      subject: `${app}.${String(record.stream)}`,
      version: record.seq,
      time: record.at,
      actor,
      data,
    },
  };
}
