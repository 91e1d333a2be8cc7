import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
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
import { Outbox } from '../outbox/outbox.js';
import { Relay } from '../relay/relay.js';
import { Republisher } from '../relay/republish.js';
import { Consumer } from './consumer.js';
import { DeadLetters } from './dead-letters.js';
import { ForgetSubject } from './forget-subject.js';
import { FORGOTTEN_VERSION } from './fence.rules.js';
import { NotYet } from './not-yet.js';

const ADMIN = { kind: 'staff', ref: 'admin', role: 'admin' } as const;
const TOPIC = 'consultation.lifecycle';

/** One app that writes and reads the topic: what it forgets, it forgets on both sides. */
describe('forgetting an erased subject', () => {
  let db: MessagingDatabase;
  let database: Database;
  let bus: MemoryBus;
  let relay: Relay | undefined;
  let consumer: Consumer | undefined;
  let letters: DeadLetters;
  /** What the handler does before its effect. */
  let behave: (version: number) => Promise<void>;
  const outbox = new Outbox('gateway');
  const { partitions } = TOPICS[TOPIC];
  const forget = new ForgetSubject({
    app: 'gateway',
    consumed: [TOPIC, 'case.lifecycle'],
    produced: [{ topic: TOPIC, partitions }],
  });
  const handled: string[] = [];

  const start = (): void => {
    consumer = new Consumer({
      app: 'gateway',
      group: 'g',
      topics: [TOPIC],
      work: new Map([
        [
          ConsultationSubmittedV1.type,
          async (event, { tx }) => {
            handled.push(`${event.subject} ${String(event.version)}`);
            await behave(event.version);
            await tx.execute(
              'insert into gateway.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
              [TOPIC, event.subject, event.version, event.id],
            );
          },
        ],
      ]),
      bus,
      database,
      log: SILENT,
    });
    consumer.start();
  };
  const relaying = (): void => {
    relay = new Relay({ app: 'gateway', bus, database, log: SILENT });
    relay.start();
  };
  const erase = async (subject: string): Promise<unknown> =>
    database.transaction(async (tx) => forget.forget(tx, subject));
  const event = (subject: string, version: number, changed = {}): BusRecord =>
    eventRecord('gateway', submitted(subject), version, changed);
  const takenBy = (subject: string): string[] =>
    handled.filter((line) => line.startsWith(subject)).map((line) => line.slice(subject.length + 1));
  /** Waits until the group has read everything in the subject's partition. */
  const readAll = async (subject: string): Promise<void> => {
    const partition = partitionOf(subject, partitions);
    const end = BigInt(bus.log({ topic: TOPIC, partition })?.records.length ?? 0);
    await until(async () => {
      const [row] = await db.query<{ next_offset: string }>(
        'select next_offset from gateway.consumer_positions where topic = $1 and part = $2',
        [TOPIC, partition],
      );
      return BigInt(row?.next_offset ?? 0) >= end;
    });
  };

  beforeAll(async () => {
    db = await messagingDatabase(['gateway']);
    database = await db.connect('gateway');
  }, 30_000);
  afterAll(async () => {
    await db.drop();
  });
  beforeEach(async () => {
    await db.query(`truncate gateway.outbox_messages, gateway.outbox_heads, gateway.event_history, gateway.effects,
      gateway.consumer_fences, gateway.consumer_positions, gateway.held_events, gateway.dead_letters`);
    bus = new MemoryBus();
    await bus.ensureTopics(
      (Object.keys(TOPICS) as Topic[]).map((name) => ({
        name,
        partitions: TOPICS[name].partitions,
        retentionMs: 1,
        segmentMs: 1,
      })),
    );
    handled.length = 0;
    behave = () => Promise.resolve();
    letters = new DeadLetters('gateway', database, () => consumer?.engine);
  });
  afterEach(async () => {
    await relay?.stop();
    await consumer?.stop();
    relay = undefined;
    consumer = undefined;
  });

  it('empties history, held events and dead letters, and leaves coordinates, headers and everybody else', async () => {
    const [subject, other] = [randomUUID(), randomUUID()];
    start();
    for (const one of [subject, other]) {
      await bus.publish([event(one, 1), event(one, 2, { value: 'poison' }), event(one, 3)]);
      await bus.publish([event(one, 4, { headers: { ce_id: 'no id', note: 'anything' } })]);
    }
    await until(async () => (await db.query('select 1 from gateway.held_events')).length === 2);
    await until(async () => (await letters.list()).length === 4);
    await consumer?.stop();
    relaying();
    for (const one of [subject, other]) await database.transaction((tx) => outbox.append(tx, submitted(one)));
    await until(async () => (await db.query('select 1 from gateway.event_history')).length === 2);

    expect(await erase(subject)).toEqual({ published: 1, held: 1, setAside: 2 });

    const left = async (one: string): Promise<unknown> => ({
      history: await db.query(
        `select data <> 'null' as data, headers like '%ce_id%' as headers, broker_offset >= 0 as placed
           from gateway.event_history where subject = $1`,
        [one],
      ),
      held: (await db.query('select 1 from gateway.held_events where subject = $1', [one])).length,
      letters: await db.query(
        `select state, value is not null as value, headers like '%anything%' as note, broker_offset >= 0 as placed
           from gateway.dead_letters where convert_from(key, 'UTF8') = $1 order by reason desc`,
        [one],
      ),
    });
    expect(await left(subject)).toEqual({
      history: [{ data: false, headers: true, placed: true }],
      held: 0,
      letters: [
        { state: 'discarded', value: false, note: false, placed: true },
        { state: 'discarded', value: false, note: false, placed: true },
      ],
    });
    expect(await left(other)).toMatchObject({
      history: [{ data: true }],
      held: 1,
      letters: [
        { state: 'open', value: true },
        { state: 'open', value: true, note: true },
      ],
    });
    expect(await letters.list('discarded')).toMatchObject([
      { discardReason: 'subject-erased', settledBy: { kind: 'system', ref: 'gateway' } },
      { discardReason: 'subject-erased' },
    ]);
  }, 15_000);

  it('drops late events, replays and whatever is unreadable afterwards, without a handler', async () => {
    const subject = randomUUID();
    start();
    await bus.publish([event(subject, 1), event(subject, 2, { value: 'poison' })]);
    await until(async () => (await letters.list()).length === 1);
    const [letter] = await letters.list();
    await erase(subject);
    await bus.publish([
      event(subject, 1),
      event(subject, 2),
      event(subject, 3),
      event(subject, 7),
      event(subject, 8, { value: 'poison' }),
      event(subject, 9, { headers: { ce_id: 'no id' } }),
    ]);
    await readAll(subject);
    expect(takenBy(subject)).toEqual(['1']);
    expect(await db.query('select 1 from gateway.held_events')).toEqual([]);
    expect(await letters.list()).toEqual([]);
    expect(await letters.replay(letter?.id ?? '', ADMIN)).toEqual({ kind: 'not-open' });
    expect(
      await db.query('select topic, version from gateway.consumer_fences where subject = $1 order by 1', [
        subject,
      ]),
    ).toEqual(['case.lifecycle', TOPIC].map((topic) => ({ topic, version: FORGOTTEN_VERSION })));
    expect(await erase(subject)).toMatchObject({ published: 0, held: 0 });
  });

  it('also overtakes events of the same chunk that stand behind the one that asks for it', async () => {
    const [subject, other] = [randomUUID(), randomUUID()];
    const eraser = new Consumer({
      app: 'gateway',
      group: 'g',
      topics: [TOPIC],
      work: new Map([
        [
          ConsultationSubmittedV1.type,
          async ({ subject: whose, version }, { tx }) => {
            handled.push(`${whose} ${String(version)}`);
            if (whose === subject && version === 2) await forget.forget(tx, whose);
          },
        ],
      ]),
      bus,
      database,
      log: SILENT,
    });
    consumer = eraser;
    await bus.publish([1, 2, 3, 4].map((version) => event(subject, version)));
    await bus.publish([event(other, 1)]);
    eraser.start();
    await readAll(subject);
    await readAll(other);
    expect(takenBy(subject)).toEqual(['1', '2']);
    expect(takenBy(other)).toEqual(['1']);
  });

  it('publishes an erased event again as one without data: its version counts, nobody handles it, the order holds', async () => {
    const subject = randomUUID();
    relaying();
    for (let n = 0; n < 3; n++) await database.transaction((tx) => outbox.append(tx, submitted(subject)));
    await until(async () => (await db.query('select 1 from gateway.outbox_messages')).length === 0);
    await erase(subject);
    // The house forgets; a reader that has seen nothing of the subject yet, on a broker that lost everything, reads on.
    await db.query('truncate gateway.consumer_fences');
    bus.truncate({ topic: TOPIC, partition: partitionOf(subject, partitions) }, 0n);
    await new Republisher('gateway', database, SILENT).republish({ topic: TOPIC });
    const lying = (): readonly (string | undefined)[] =>
      (bus.log({ topic: TOPIC, partition: partitionOf(subject, partitions) })?.records ?? []).map((record) =>
        record.value?.toString(),
      );
    await until(() => lying().length === 3);
    expect(lying()).toEqual(['null', 'null', 'null']);
    await database.transaction((tx) => outbox.append(tx, submitted(subject)));
    await until(() => lying().length === 4);
    start();
    await readAll(subject);
    expect(takenBy(subject)).toEqual(['4']);
    expect(await letters.list()).toEqual([]);
    expect(
      await db.query('select version from gateway.consumer_fences where topic = $1 and subject = $2', [
        TOPIC,
        subject,
      ]),
    ).toEqual([{ version: 4 }]);
    expect(await db.query('select 1 from gateway.event_history where broker_offset < 0')).toEqual([]);
  });

  it('waits until nothing of the subject is on its way out', async () => {
    const subject = randomUUID();
    await database.transaction((tx) => outbox.append(tx, submitted(subject)));
    await expect(erase(subject)).rejects.toThrow(NotYet);
    expect(await db.query('select 1 from gateway.consumer_fences')).toEqual([]);
    relaying();
    await until(async () => (await db.query('select 1 from gateway.outbox_messages')).length === 0);
    expect(await erase(subject)).toMatchObject({ published: 1 });
  });

  it('does nothing when the transaction of the erasure rolls back', async () => {
    const subject = randomUUID();
    start();
    await database
      .transaction(async (tx) => {
        await forget.forget(tx, subject);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await bus.publish([event(subject, 1)]);
    await until(() => takenBy(subject).length === 1);
  });
});
