import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS, type Topic } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import type { TopicPartition } from '../bus/bus.js';
import { partitionOf } from '../bus/partition.js';
import { Outbox } from '../outbox/outbox.js';
import { Relay } from './relay.js';

const TOPIC = 'consultation.lifecycle';

describe('the relay', () => {
  let db: MessagingDatabase;
  let database: Database;
  let bus: MemoryBus;
  let relays: Relay[];
  const outbox = new Outbox('gateway');

  const start = (): Relay => {
    const relay = new Relay({ app: 'gateway', bus, database, log: SILENT });
    relays.push(relay);
    relay.start();
    return relay;
  };
  const append = async (...subjects: string[]): Promise<string[]> =>
    database.transaction(async (tx) => {
      const ids: string[] = [];
      for (const subject of subjects) ids.push((await outbox.append(tx, submitted(subject))).id);
      return ids;
    });
  const at = (subject: string): TopicPartition => ({
    topic: TOPIC,
    partition: partitionOf(subject, TOPICS[TOPIC].partitions),
  });
  const inLog = (subject: string): string[] =>
    (bus.log(at(subject))?.records ?? [])
      .filter((record) => record.key?.toString() === subject)
      .map((record) => record.headers['ce_larusversion'] ?? '');
  const waiting = async (): Promise<number> =>
    (await db.query('select 1 from gateway.outbox_messages')).length;
  const subjectElsewhere = (other: string): string => {
    for (;;) {
      const subject = randomUUID();
      if (at(subject).partition !== at(other).partition) return subject;
    }
  };

  beforeAll(async () => {
    db = await messagingDatabase(['gateway']);
    database = await db.connect('gateway');
  }, 30_000);
  afterAll(async () => {
    await db.drop();
  });
  beforeEach(async () => {
    await db.query('truncate gateway.outbox_messages, gateway.outbox_heads, gateway.event_history');
    bus = new MemoryBus();
    await bus.ensureTopics(
      (Object.keys(TOPICS) as Topic[]).map((name) => ({
        name,
        partitions: TOPICS[name].partitions,
        retentionMs: 1,
        segmentMs: 1,
      })),
    );
    relays = [];
  });
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
  });

  it('publishes what was committed and keeps it in history with its offset', async () => {
    start();
    const subject = randomUUID();
    const ids = await append(subject, subject);
    await until(async () => (await waiting()) === 0);
    const records = bus.log(at(subject))?.records ?? [];
    expect(records.map((record) => record.headers)).toMatchObject([
      {
        ce_id: ids[0],
        ce_type: 'consultation.submitted.v1',
        ce_source: '/larus/gateway',
        ce_subject: subject,
        ce_larusversion: '1',
      },
      { ce_id: ids[1], ce_larusversion: '2' },
    ]);
    expect(
      await db.query('select id, broker_offset, version from gateway.event_history order by seq'),
    ).toEqual([
      { id: ids[0], broker_offset: '0', version: 1 },
      { id: ids[1], broker_offset: '1', version: 2 },
    ]);
  });

  it('publishes nothing of a transaction that rolls back', async () => {
    start();
    const [kept, gone] = [randomUUID(), randomUUID()];
    await database
      .transaction(async (tx) => {
        await outbox.append(tx, submitted(gone));
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await append(kept);
    await until(() => inLog(kept).length === 1);
    expect(inLog(gone)).toEqual([]);
  });

  it('repeats what the broker did not answer, and keeps the order of first deliveries', async () => {
    let left = 2;
    bus.fault = () => (left-- > 0 ? 'unanswered' : undefined);
    const subject = randomUUID();
    start();
    await append(subject, subject, subject);
    await until(async () => (await waiting()) === 0);
    const versions = inLog(subject);
    expect(versions.length).toBeGreaterThan(3);
    expect([...new Set(versions)]).toEqual(['1', '2', '3']);
    expect(await db.query('select 1 from gateway.event_history')).toHaveLength(3);
  });

  it('does not record an event as published while an earlier one of its partition is not', async () => {
    const subject = randomUUID();
    let refused = 0;
    bus.fault = (record) => (record.headers['ce_larusversion'] === '1' && refused++ < 3 ? 'lost' : undefined);
    start();
    await append(subject, subject);
    await until(() => refused >= 2);
    expect(await waiting()).toBe(2);
    await until(async () => (await waiting()) === 0);
    expect([...new Set(inLog(subject))].toSorted()).toEqual(['1', '2']);
  });

  it('lets a partition that fails block only itself', async () => {
    const blocked = randomUUID();
    const free = subjectElsewhere(blocked);
    bus.fault = (record) => (record.key === blocked ? 'lost' : undefined);
    start();
    await append(...Array.from({ length: 600 }, () => blocked));
    await append(free, free);
    await until(() => inLog(free).length === 2, 2_000);
    expect(await waiting()).toBeGreaterThanOrEqual(600);
    bus.fault = () => undefined;
    await until(() => inLog(blocked).length === 600);
  }, 15_000);

  it('hands over when the leader loses its connection, and counts the leaders', async () => {
    const epoch = async (): Promise<number> =>
      Number((await db.query<{ epoch: string }>('select epoch from gateway.relay_leaders'))[0]?.epoch ?? 0);
    const before = await epoch();
    start();
    await until(async () => (await epoch()) === before + 1);
    start();
    const subject = randomUUID();
    await append(subject);
    await until(() => inLog(subject).length === 1);
    await db.query(
      `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and l.granted and d.datname = current_database()`,
    );
    await append(subject, subject);
    await until(() => inLog(subject).length === 3);
    expect(inLog(subject)).toEqual(['1', '2', '3']);
    expect(await epoch()).toBe(before + 2);
  }, 15_000);

  it('gives a broker again what it lost while the relay was away', async () => {
    const subject = randomUUID();
    const first = start();
    await append(subject, subject, subject, subject);
    await until(async () => (await waiting()) === 0);
    await first.stop();
    bus.truncate(at(subject), 1n);
    start();
    await until(() => inLog(subject).length === 4);
    expect(inLog(subject)).toEqual(['1', '2', '3', '4']);
    const offsets = async (): Promise<string> => {
      const rows = await db.query<{ broker_offset: string }>(
        'select broker_offset from gateway.event_history order by seq',
      );
      return rows.map((row) => row.broker_offset).join(' ');
    };
    // The log has the events before the history has the offsets of the broker's answer.
    await until(async () => (await offsets()) === '0 1 2 3');
  });

  it('notices by the offsets that the broker lost its log under way, and repairs it', async () => {
    const subject = randomUUID();
    start();
    await append(subject, subject, subject);
    await until(async () => (await waiting()) === 0);
    bus.truncate(at(subject), 0n);
    await append(subject);
    await until(async () => (await waiting()) === 0);
    // The newest came first, was not counted, and came again after what was lost.
    expect(inLog(subject)).toEqual(['4', '1', '2', '3', '4']);
    expect(await db.query('select 1 from gateway.event_history where broker_offset < 0')).toEqual([]);
  });

  it('repairs a log that was cut and filled to its old end by what was stored without an answer', async () => {
    const subject = randomUUID();
    start();
    await append(subject);
    await until(async () => (await waiting()) === 0);
    bus.truncate(at(subject), 0n);
    let left = 1;
    bus.fault = () => (left-- > 0 ? 'unanswered' : undefined);
    await append(subject);
    await until(async () => (await waiting()) === 0);
    expect(inLog(subject)).toEqual(['2', '1', '2']);
  });

  it('repairs a log that was cut and that somebody else filled past its old end', async () => {
    const subject = randomUUID();
    start();
    await append(subject);
    await until(async () => (await waiting()) === 0);
    bus.truncate(at(subject), 0n);
    const foreign = { ...at(subject), key: 'other', value: '{}', headers: {} };
    await bus.publish([foreign, foreign]);
    await append(subject);
    await until(async () => (await waiting()) === 0);
    expect(inLog(subject)).toEqual(['2', '1', '2']);
  });

  it('does not call expired events lost', async () => {
    const subject = randomUUID();
    const first = start();
    await append(subject, subject);
    await until(async () => (await waiting()) === 0);
    await first.stop();
    bus.expire(at(subject), 2n);
    start();
    await append(subject);
    await until(() => inLog(subject).length === 1);
    expect(inLog(subject)).toEqual(['3']);
  });

  it('wakes by its poll when no notification comes', async () => {
    start();
    const subject = randomUUID();
    await until(
      async () =>
        (await db.query('select 1 from pg_stat_activity where query like $1', ['%outbox_messages order by%']))
          .length > 0,
    );
    await db.query(
      `insert into gateway.outbox_messages (id, topic, part, subject, version, type, data, headers)
       values ($1, $2, $3, $4, 1, 'consultation.submitted.v1', '{}', '{"ce_larusversion":"1"}')`,
      [randomUUID(), TOPIC, at(subject).partition, subject],
    );
    await until(() => inLog(subject).length === 1, 500);
  });

  it('makes the next days of history and drops those whose time is over', async () => {
    await db.query(`set timezone = 'Asia/Vientiane'`);
    await db.query(`create table gateway.event_history_20200101 partition of gateway.event_history
                      for values from ('2020-01-01T00:00:00Z') to ('2020-01-02T00:00:00Z')`);
    await database.query('select gateway.roll_event_history(14)');
    const parts = await db.query<{ name: string }>(
      `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'gateway.event_history'::regclass order by 1`,
    );
    const today = new Date();
    const days = [0, 1, 2].map((n) =>
      new Date(today.getTime() + n * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
    );
    expect(parts.map(({ name }) => name)).toEqual([
      ...days.map((day) => `event_history_${day}`),
      'event_history_rest',
    ]);
  });

  it('refuses events that a broker would not take', async () => {
    const row = [randomUUID(), TOPIC, 0, randomUUID(), 'x'.repeat(8_192)];
    await expect(
      database.query(
        `insert into gateway.outbox_messages (id, topic, part, subject, version, type, data, headers)
         values ($1, $2, $3, $4, 1, 't', $5, '{}')`,
        row,
      ),
    ).rejects.toThrow('ck_outbox_messages_data');
  });
});
