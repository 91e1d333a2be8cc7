import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS, type Topic } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import type { BusRecord } from '../bus/bus.js';
import { partitionOf } from '../bus/partition.js';
import { Consumer } from './consumer.js';
import type { ChunkRecord } from './event-context.js';

const TOPIC = 'consultation.lifecycle';

describe('a reader of whole chunks', () => {
  let db: MessagingDatabase;
  let database: Database;
  let bus: MemoryBus;
  let consumer: Consumer;
  let taken: ChunkRecord[];
  let chunks: number;
  let fail: boolean;

  const event = (subject: string, version: number, changed = {}): BusRecord =>
    eventRecord('gateway', submitted(subject), version, changed);
  const takenAs = (): string[] =>
    taken.map((record) => (record.event === undefined ? 'unreadable' : String(record.event.version)));

  beforeAll(async () => {
    db = await messagingDatabase(['audit']);
    database = await db.connect('audit');
  }, 30_000);
  afterAll(async () => {
    await db.drop();
  });
  beforeEach(async () => {
    await db.query(
      'truncate audit.effects, audit.consumer_fences, audit.consumer_positions, audit.consumer_gaps',
    );
    bus = new MemoryBus();
    await bus.ensureTopics(
      (Object.keys(TOPICS) as Topic[]).map((name) => ({
        name,
        partitions: TOPICS[name].partitions,
        retentionMs: 1,
        segmentMs: 1,
      })),
    );
    taken = [];
    chunks = 0;
    fail = false;
    consumer = new Consumer({
      app: 'audit',
      group: 'g',
      topics: [TOPIC],
      bus,
      database,
      log: SILENT,
      work: async (records, tx) => {
        await tx.query('select 1');
        if (fail) throw new Error('a bug');
        chunks += 1;
        taken.push(...records);
      },
    });
    consumer.start();
  });
  afterEach(async () => {
    await consumer.stop();
  });

  it('passes a chunk on at once, unreadable records included, in the order of arrival', async () => {
    const subject = randomUUID();
    await bus.publish([
      event(subject, 1),
      event(subject, 2, { value: '{' }),
      event(subject, 3, { headers: { ce_id: '?' } }),
      event(subject, 4),
    ]);
    await until(() => taken.length === 4);
    expect(takenAs()).toEqual(['1', 'unreadable', 'unreadable', '4']);
    expect(taken.map(({ offset }) => offset)).toEqual([0n, 1n, 2n, 3n]);
    expect(taken[1]?.bytes.toString()).toBe('{');
    expect(chunks).toBe(1);
  });

  it('drops what it has passed on, and lets a version through that was jumped over', async () => {
    const subject = randomUUID();
    const [one, two, three] = [event(subject, 1), event(subject, 2), event(subject, 3)];
    await bus.publish([one, three, one]);
    await until(() => taken.length === 2);
    expect(await db.query('select version from audit.consumer_gaps')).toEqual([{ version: 2 }]);
    await bus.publish([two, three, two]);
    await until(() => taken.length === 3);
    expect(takenAs()).toEqual(['1', '3', '2']);
    expect(await db.query('select version from audit.consumer_gaps')).toEqual([]);
    await bus.publish([two, event(subject, 4)]);
    await until(() => taken.length === 4);
    expect(takenAs()).toEqual(['1', '3', '2', '4']);
  });

  it('passes on another event under the newest version: the reader is the one to say so', async () => {
    const subject = randomUUID();
    await bus.publish([event(subject, 1), event(subject, 1)]);
    await until(() => taken.length === 2);
    expect(takenAs()).toEqual(['1', '1']);
  });

  it('sets nothing aside: a failing chunk waits and comes again whole', async () => {
    const subject = randomUUID();
    fail = true;
    await bus.publish([event(subject, 1), event(subject, 2)]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(taken).toEqual([]);
    fail = false;
    await until(() => taken.length === 2);
    expect(takenAs()).toEqual(['1', '2']);
    const at = { topic: TOPIC, partition: partitionOf(subject, 12) };
    expect(await db.query('select next_offset, part from audit.consumer_positions')).toEqual([
      { next_offset: '2', part: at.partition },
    ]);
  });
});
