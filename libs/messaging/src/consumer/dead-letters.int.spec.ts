import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { StaffInvitedV1, TOPICS, type Topic } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import { Consumer } from './consumer.js';
import { DeadLetters } from './dead-letters.js';

const ADMIN = { kind: 'staff', ref: 'admin', role: 'admin' } as const;
const TOPIC = 'staff.lifecycle';

/** A topic of which only the newest event of a subject counts. */
describe('dead letters of a latest-only topic', () => {
  let db: MessagingDatabase;
  let database: Database;
  let bus: MemoryBus;
  let consumer: Consumer | undefined;
  let letters: DeadLetters;
  let isBroken: boolean;

  const publish = async (subject: string, version: number): Promise<void> => {
    const data = { role: 'lead', queues: ['general'] } as const;
    const event = { definition: StaffInvitedV1, subject, data, actor: ADMIN };
    await bus.publish([eventRecord('gateway', event as never, version)]);
  };
  const effects = async (subject: string): Promise<number[]> =>
    (
      await db.query<{ version: number }>(
        'select version from triage.effects where subject = $1 order by n',
        [subject],
      )
    ).map(({ version }) => version);

  beforeAll(async () => {
    db = await messagingDatabase(['triage']);
    database = await db.connect('triage');
    bus = new MemoryBus();
    await bus.ensureTopics(
      (Object.keys(TOPICS) as Topic[]).map((name) => ({
        name,
        partitions: TOPICS[name].partitions,
        retentionMs: 1,
        segmentMs: 1,
      })),
    );
    isBroken = true;
    consumer = new Consumer({
      app: 'triage',
      group: 'g',
      topics: [TOPIC],
      work: new Map([
        [
          StaffInvitedV1.type,
          async (event, { tx, topic }) => {
            if (isBroken) throw new TypeError('broken');
            await tx.execute(
              'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
              [topic, event.subject, event.version, event.id],
            );
          },
        ],
      ]),
      bus,
      database,
      log: SILENT,
    });
    consumer.start();
    letters = new DeadLetters('triage', database, () => consumer?.engine);
  }, 30_000);
  afterEach(() => {
    isBroken = true;
  });
  afterAll(async () => {
    await consumer?.stop();
    await db.drop();
  });
  const setAside = async (subject: string, version: number): Promise<string> => {
    await publish(subject, version);
    let id: string | undefined;
    await until(async () => {
      id = (await letters.list()).find((letter) => letter.subject === subject)?.id;
      return id !== undefined;
    });
    return id ?? '';
  };

  it('are replayed whatever version came before', async () => {
    const subject = randomUUID();
    const id = await setAside(subject, 4);
    isBroken = false;
    expect(await letters.replay(id, ADMIN)).toEqual({ kind: 'settled', applied: 0 });
    expect(await effects(subject)).toEqual([4]);
  });

  it('do nothing when a newer event was applied in the meantime', async () => {
    const subject = randomUUID();
    const id = await setAside(subject, 1);
    isBroken = false;
    await publish(subject, 2);
    await until(async () => (await effects(subject)).length === 1);
    expect(await letters.replay(id, ADMIN)).toEqual({ kind: 'settled', applied: 0 });
    expect(await effects(subject)).toEqual([2]);
    expect(await letters.find(id)).toMatchObject({ state: 'replayed', settledBy: ADMIN });
  });
});
