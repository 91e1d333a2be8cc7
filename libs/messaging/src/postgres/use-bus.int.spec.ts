import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPS, ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import { Database } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import type { Bus, TopicSpec } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';
import { partitionOf } from '../bus/partition.js';
import { Consumer } from '../consumer/consumer.js';
import type { EventHandler } from '../consumer/event-context.js';
import { Outbox } from '../outbox/outbox.js';
import { Relay } from '../relay/relay.js';
import { migrateBus } from './migrate-bus.js';
import { useBus } from './use-bus.js';

const SUBJECTS = Array.from({ length: 20 }, () => randomUUID());

function specs(): TopicSpec[] {
  return (Object.keys(TOPICS) as Topic[]).map((name) => ({
    name,
    partitions: TOPICS[name].partitions,
    retentionMs: 1,
    segmentMs: 1,
  }));
}

/** Three subjects whose events lie in the same partition. */
function inOnePartition(): string[] {
  const { partitions } = TOPICS['consultation.lifecycle'];
  const all = Array.from({ length: 400 }, () => randomUUID());
  const first = partitionOf(all[0] ?? '', partitions);
  return all.filter((subject) => partitionOf(subject, partitions) === first).slice(0, 3);
}

/** Triage's reader, whose only effect is a row for each event. */
function consumerOn(bus: Bus, database: Database): Consumer {
  const effect: EventHandler = async (event, { tx, topic }) => {
    await tx.execute(
      'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
      [topic, event.subject, event.version, event.id],
    );
  };
  return new Consumer({
    app: 'triage',
    group: 'triage.cases',
    topics: ['consultation.lifecycle'],
    work: new Map([[ConsultationSubmittedV1.type, effect]]),
    bus,
    database,
    log: SILENT,
  });
}

describe('a house whose bus is changed for the other', () => {
  let db: MessagingDatabase;
  const other = new MemoryBus();

  /** Runs relay and consumer on a bus while `work` lasts. */
  const on = async (
    buses: { gateway: Bus; triage: Bus },
    work: (outbox: (round: number) => Promise<void>) => Promise<void>,
    consuming = true,
  ): Promise<void> => {
    const gateway = await Database.connect({ url: db.urlOf('gateway'), app: 'gateway' });
    const triage = await Database.connect({ url: db.urlOf('triage'), app: 'triage' });
    const relay = new Relay({ app: 'gateway', bus: buses.gateway, database: gateway, log: SILENT });
    const consumer = consumerOn(buses.triage, triage);
    relay.start();
    if (consuming) consumer.start();
    const outbox = new Outbox('gateway');
    try {
      await work(async (events) => {
        for (let n = 0; n < events; n++)
          await gateway.transaction(async (tx) => {
            for (const subject of SUBJECTS) await outbox.append(tx, submitted(subject));
          });
      });
    } finally {
      await consumer.stop();
      await relay.stop();
      await gateway.close();
      await triage.close();
    }
  };
  const onOther = (): { gateway: Bus; triage: Bus } => ({ gateway: other, triage: other });
  const onPostgres = (): { gateway: Bus; triage: Bus } => {
    const of = (app: 'gateway' | 'triage'): Bus =>
      openBus({ kind: 'postgres', url: db.urlOf(app), clientId: app }, SILENT);
    return { gateway: of('gateway'), triage: of('triage') };
  };
  const closed = async ({ gateway, triage }: { gateway: Bus; triage: Bus }): Promise<void> => {
    await Promise.all([gateway.close(), triage.close()]);
  };
  const effects = async (): Promise<number> => (await db.query('select from triage.effects')).length;
  const published = async (): Promise<boolean> =>
    (await db.query('select from gateway.outbox_messages')).length === 0 &&
    (await db.query('select from gateway.event_history where broker_offset < 0')).length === 0;
  const versions = async (): Promise<string[]> =>
    (
      await db.query<{ versions: string }>(
        `select string_agg(version::text, ' ' order by n) as versions from triage.effects group by subject`,
      )
    ).map((row) => row.versions);

  beforeAll(async () => {
    db = await messagingDatabase(APPS);
    await migrateBus(db.url);
    // A second application must show as a second row, not as a refused one.
    await db.query('alter table triage.effects drop constraint uq_effects');
    await other.ensureTopics(specs());
  }, 30_000);
  afterAll(async () => {
    await db.drop();
  });

  it('loses nothing and doubles nothing, there and back, with readers that were behind', async () => {
    expect(await useBus(db.url, 'kafka')).toBe(false);
    await on(onOther(), async (append) => {
      await append(3);
      await until(async () => (await effects()) === 60);
    });
    await on(
      onOther(),
      async (append) => {
        await append(2);
        await until(published);
      },
      false,
    );

    expect(await useBus(db.url, 'postgres')).toBe(true);
    expect(await useBus(db.url, 'postgres')).toBe(false);
    const first = onPostgres();
    await on(first, async (append) => {
      await append(2);
      await until(async () => (await effects()) === 140 && (await published()), 20_000);
    });
    await on(
      first,
      async (append) => {
        await append(1);
        await until(published);
      },
      false,
    );
    await closed(first);
    expect(new Set(await versions())).toEqual(new Set(['1 2 3 4 5 6 7']));

    expect(await useBus(db.url, 'kafka')).toBe(true);
    await on(onOther(), async (append) => {
      await append(1);
      await until(async () => (await effects()) === 180 && (await published()), 20_000);
    });
    expect(await useBus(db.url, 'postgres')).toBe(true);
    const second = onPostgres();
    await on(second, async (append) => {
      await append(1);
      await until(async () => (await effects()) === 200 && (await published()), 20_000);
    });
    await closed(second);
    expect(await versions()).toHaveLength(SUBJECTS.length);
    expect(new Set(await versions())).toEqual(new Set(['1 2 3 4 5 6 7 8 9 10']));
  }, 60_000);

  it('does not take the same event at the same offset for the same log', async () => {
    const subjects = inOnePartition();
    const [a, b, c] = subjects.map((subject) => eventRecord('gateway', submitted(subject), 1));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three records');
    const fresh = await messagingDatabase(APPS);
    await migrateBus(fresh.url);
    const old = new MemoryBus();
    await old.ensureTopics(specs());
    const applied = async (): Promise<number> => (await fresh.query('select from triage.effects')).length;
    const reading = async (bus: Bus, done: () => Promise<boolean>): Promise<void> => {
      const database = await Database.connect({ url: fresh.urlOf('triage'), app: 'triage' });
      const consumer = consumerOn(bus, database);
      consumer.start();
      await until(done).finally(async () => {
        await consumer.stop();
        await database.close();
      });
    };
    await useBus(fresh.url, 'kafka');
    await old.publish([a, b]);
    await reading(old, async () => (await applied()) === 2);
    await fresh.query(
      `insert into gateway.event_history (seq, id, topic, part, subject, version, type, data, headers, created_at, broker_offset)
       values (1, gen_random_uuid(), 't', 0, 's', 1, 'x', '{}', '{}', now(), 1)`,
    );
    await useBus(fresh.url, 'postgres');
    expect(await fresh.query('select from gateway.event_history where broker_offset >= 0')).toHaveLength(0);
    // As several producers may give it again: in another order, with what this reader has not seen in front.
    const log = openBus({ kind: 'postgres', url: fresh.url, clientId: 'test' }, SILENT);
    await log.publish([c, b, a], 5_000);
    await reading(log, async () => (await applied()) === 3);
    await log.close();
    await fresh.drop();
  }, 30_000);

  it('is refused the change while an app is connected, and nothing was touched', async () => {
    const app = await Database.connect({ url: db.urlOf('triage'), app: 'triage' });
    const positions = (): Promise<object[]> => db.query('select from triage.consumer_positions');
    const before = (await positions()).length;
    await expect(useBus(db.url, 'kafka')).rejects.toThrow(/^LARUS_BUS names another bus .*stop every app/);
    expect(await positions()).toHaveLength(before);
    expect(await useBus(db.url, 'postgres')).toBe(false);
    await app.close();
  });
});
