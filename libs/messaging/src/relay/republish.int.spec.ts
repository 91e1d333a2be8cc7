import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import { metrics, type Database } from '#libs/platform';
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
import { Consumer } from '../consumer/consumer.js';
import { Outbox } from '../outbox/outbox.js';
import { Relay } from './relay.js';
import { Republisher } from './republish.js';

const TOPIC = 'consultation.lifecycle';

describe('publishing again', () => {
  let db: MessagingDatabase;
  let gateway: Database;
  let triage: Database;
  let bus: MemoryBus;
  let relay: Relay | undefined;
  let consumer: Consumer | undefined;
  let republisher: Republisher;
  const outbox = new Outbox('gateway');
  const at = (subject: string): TopicPartition => ({
    topic: TOPIC,
    partition: partitionOf(subject, TOPICS[TOPIC].partitions),
  });
  const inLog = (subject: string): number[] =>
    (bus.log(at(subject))?.records ?? [])
      .filter((record) => record.key?.toString() === subject)
      .map((record) => Number(record.headers['ce_larusversion']));
  const append = async (...subjects: string[]): Promise<void> => {
    for (const subject of subjects) await gateway.transaction((tx) => outbox.append(tx, submitted(subject)));
  };
  const start = (): void => {
    relay = new Relay({ app: 'gateway', bus, database: gateway, log: SILENT });
    relay.start();
  };
  const settled = async (): Promise<void> => {
    await until(
      async () =>
        (
          await db.query(
            'select 1 from gateway.outbox_messages union all select 1 from gateway.event_history where broker_offset < 0',
          )
        ).length === 0,
    );
  };
  const effects = async (subject: string): Promise<number[]> =>
    (
      await db.query<{ version: number }>(
        'select version from triage.effects where subject = $1 order by n',
        [subject],
      )
    ).map(({ version }) => version);

  beforeAll(async () => {
    db = await messagingDatabase(['gateway', 'triage']);
    gateway = await db.connect('gateway');
    triage = await db.connect('triage');
    // A second application must show as a second row, not as a refused one.
    await db.query('alter table triage.effects drop constraint uq_effects');
  }, 30_000);
  afterAll(async () => {
    await db.drop();
  });
  beforeEach(async () => {
    await db.query('truncate gateway.outbox_messages, gateway.outbox_heads, gateway.event_history');
    await db.query('truncate triage.effects, triage.consumer_fences, triage.consumer_positions');
    bus = new MemoryBus();
    await bus.ensureTopics(
      (Object.keys(TOPICS) as Topic[]).map((name) => ({
        name,
        partitions: TOPICS[name].partitions,
        retentionMs: 1,
        segmentMs: 1,
      })),
    );
    republisher = new Republisher('gateway', gateway, SILENT);
    consumer = new Consumer({
      app: 'triage',
      group: 'g',
      topics: [TOPIC],
      work: new Map([
        [
          ConsultationSubmittedV1.type,
          async (event, { tx, topic }) => {
            await tx.execute(
              'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
              [topic, event.subject, event.version, event.id],
            );
          },
        ],
      ]),
      bus,
      database: triage,
      log: SILENT,
    });
    consumer.start();
  });
  afterEach(async () => {
    await relay?.stop();
    relay = undefined;
    await consumer?.stop();
    consumer = undefined;
  });

  it('sends what was published in its first order, notes where it lies now, and changes nothing at the consumer', async () => {
    start();
    const subject = randomUUID();
    await append(subject, subject, subject);
    await settled();
    await until(async () => (await effects(subject)).length === 3);
    const dropped = async (): Promise<number> =>
      Number(
        /^larus_consumer_dropped_total\{topic="consultation\.lifecycle"\} (\d+)/m.exec(
          await metrics.text(),
        )?.[1] ?? 0,
      );
    const before = await dropped();
    expect(await republisher.republish({ topic: TOPIC })).toEqual({ topics: [{ topic: TOPIC, events: 3 }] });
    await until(() => inLog(subject).length === 6);
    expect(inLog(subject)).toEqual([1, 2, 3, 1, 2, 3]);
    await settled();
    expect(
      await db.query('select broker_offset, version from gateway.event_history order by version'),
    ).toEqual([3, 4, 5].map((offset, index) => ({ broker_offset: String(offset), version: index + 1 })));
    await until(async () => (await dropped()) === before + 3);
    await append(subject);
    await until(async () => (await effects(subject)).length >= 4);
    expect(await effects(subject)).toEqual([1, 2, 3, 4]);
  });

  it('sends only what was published at or after a time', async () => {
    start();
    const subject = randomUUID();
    await append(subject, subject);
    await settled();
    await db.query(`update gateway.event_history set published_at = published_at - interval '1 hour'`);
    await append(subject);
    await settled();
    const from = new Date(Date.now() - 60_000).toISOString();
    expect(await republisher.republish({ topic: TOPIC, from })).toEqual({
      topics: [{ topic: TOPIC, events: 1 }],
    });
    await until(() => inLog(subject).length === 4);
    await settled();
    expect(inLog(subject)).toEqual([1, 2, 3, 3]);
  });

  it('keeps the order of first deliveries while new events flow', async () => {
    start();
    const subjects = Array.from({ length: 6 }, () => randomUUID());
    let going = true;
    const writing = Promise.all(
      subjects.map(async (subject) => {
        let written = 0;
        for (; going; written++) await append(subject);
        return written;
      }),
    );
    for (let round = 0; round < 5; round++) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      await republisher.republish({ topic: TOPIC });
    }
    going = false;
    const written = await writing;
    await settled();
    for (const [index, subject] of subjects.entries()) {
      const versions = Array.from({ length: written[index] ?? 0 }, (_, n) => n + 1);
      expect([...new Set(inLog(subject))]).toEqual(versions);
      expect(inLog(subject).length).toBeGreaterThan(versions.length);
      await until(async () => (await effects(subject)).length >= versions.length);
      expect(await effects(subject)).toEqual(versions);
    }
  }, 20_000);

  it('gives an empty broker everything, also when the broker is away as it is asked', async () => {
    start();
    const [subject, other] = [randomUUID(), randomUUID()];
    await append(subject, subject, other);
    await settled();
    bus.truncate(at(subject), 0n);
    bus.truncate(at(other), 0n);
    bus.fault = () => 'lost';
    await republisher.republish({});
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(inLog(subject)).toEqual([]);
    bus.fault = () => undefined;
    // Nothing new of either subject comes: what is marked is sent all the same.
    await until(() => inLog(subject).length === 2 && inLog(other).length === 1);
    await settled();
    expect(inLog(subject)).toEqual([1, 2]);
  });

  it('is not forgotten by a partition that is busy as it is asked', async () => {
    start();
    const subject = randomUUID();
    await append(subject, subject);
    await settled();
    const publish = bus.publish.bind(bus);
    const gate = Promise.withResolvers<undefined>();
    let held = 0;
    bus.publish = async (records) => {
      held += records.length;
      await gate.promise;
      return publish(records);
    };
    await append(subject);
    await until(() => held === 1);
    await republisher.republish({ topic: TOPIC });
    await new Promise((resolve) => setTimeout(resolve, 100));
    gate.resolve(undefined);
    await until(() => inLog(subject).length === 5);
    expect(inLog(subject)).toEqual([1, 2, 3, 1, 2]);
  });

  it('is done by the next leader when none was there', async () => {
    start();
    const subject = randomUUID();
    await append(subject, subject);
    await settled();
    await relay?.stop();
    await republisher.republish({ topic: TOPIC });
    expect(inLog(subject)).toEqual([1, 2]);
    start();
    await until(() => inLog(subject).length === 4);
    expect(inLog(subject)).toEqual([1, 2, 1, 2]);
  });

  it('is refused for a topic of another app', async () => {
    await expect(republisher.republish({ topic: 'case.lifecycle' })).rejects.toMatchObject({
      code: 'invalid-request',
    });
  });
});
