import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { describeWithKafka, testKafka } from '../../../test/support/messaging/kafka.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../test/support/messaging/messaging-database.js';
import type { Bus } from './bus/bus.js';
import { openBus } from './bus/open-bus.js';
import { Consumer } from './consumer/consumer.js';
import type { EventHandler } from './consumer/event-context.js';
import { Outbox } from './outbox/outbox.js';
import { migrateBus } from './postgres/migrate-bus.js';
import { Relay } from './relay/relay.js';

const EVENTS = 4_000;

interface BusUnderTest {
  readonly bus: Bus;
  readonly group: string;
  drop(): Promise<void>;
}

/** The whole way on one bus; `busBeside` is given a database that the apps are in. */
function pipeline(busBeside: (database: string) => Promise<BusUnderTest>): void {
  let under: BusUnderTest;
  let db: MessagingDatabase;
  let gateway: Database;
  let triage: Database;
  let bus: Bus;
  let relay: Relay;
  let consumer: Consumer;
  const latencies: number[] = [];

  const apply: EventHandler = async (event, { tx, topic }) => {
    latencies.push(Date.now() - Date.parse(event.time));
    await tx.execute(
      'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
      [topic, event.subject, event.version, event.id],
    );
  };

  beforeAll(async () => {
    db = await messagingDatabase(['gateway', 'triage']);
    gateway = await db.connect('gateway', 10);
    triage = await db.connect('triage');
    under = await busBeside(db.url);
    ({ bus } = under);
    await bus.ensureTopics(
      (Object.keys(TOPICS) as Topic[]).map((name) => ({
        name,
        partitions: TOPICS[name].partitions,
        retentionMs: 3_600_000,
        segmentMs: 3_600_000,
      })),
    );
    relay = new Relay({ app: 'gateway', bus, database: gateway, log: SILENT });
    relay.start();
    consumer = new Consumer({
      app: 'triage',
      group: under.group,
      topics: ['consultation.lifecycle'],
      work: new Map([[ConsultationSubmittedV1.type, apply]]),
      bus,
      database: triage,
      log: SILENT,
    });
    consumer.start();
    await until(() => consumer.joined(), 20_000);
  }, 60_000);

  afterAll(async () => {
    await consumer.stop();
    await relay.stop();
    await bus.close();
    await under.drop();
    await db.drop();
  }, 30_000);

  it('applies an event within milliseconds of its commit', async () => {
    const outbox = new Outbox('gateway');
    for (let n = 0; n < 40; n++) {
      await gateway.transaction((tx) => outbox.append(tx, submitted()));
      await until(() => latencies.length === n + 1);
    }
    const sorted = latencies.slice(10).toSorted((a, b) => a - b);
    expect(sorted[15]).toBeLessThan(100);
  }, 30_000);

  it('applies every event of concurrent writers once and in version order', async () => {
    const outbox = new Outbox('gateway');
    const subjects = Array.from({ length: 200 }, () => submitted().subject);
    let left = EVENTS;
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        while (left-- > 0) {
          const subject = subjects[left % subjects.length];
          const rollsBack = left % 50 === 0;
          await gateway
            .transaction(async (tx) => {
              await outbox.append(tx, submitted(subject));
              if (rollsBack) throw new Error('rolled back');
            })
            .catch(() => undefined);
        }
      }),
    );
    const expected = EVENTS - EVENTS / 50 + 40;
    await until(async () => {
      const [row] = await db.query<{ n: number }>('select count(*)::int as n from triage.effects');
      return row?.n === expected;
    }, 60_000);
    const inverted = await db.query(
      `select subject from (
         select subject, version, row_number() over (partition by subject order by n) as place from triage.effects) e
        where version <> place`,
    );
    expect(inverted).toEqual([]);
    const [left2] = await db.query<{ waiting: number; held: number; dead: number; history: number }>(
      `select (select count(*)::int from gateway.outbox_messages) as waiting,
              (select count(*)::int from triage.held_events) as held,
              (select count(*)::int from triage.dead_letters) as dead,
              (select count(*)::int from gateway.event_history) as history`,
    );
    expect(left2).toEqual({ waiting: 0, held: 0, dead: 0, history: expected });
  }, 90_000);
}

describeWithKafka('from outbox to effect, with PostgreSQL and Kafka', () => {
  pipeline(() => {
    const kafka = testKafka();
    return Promise.resolve({
      bus: openBus(kafka.options, SILENT),
      group: kafka.group,
      drop: () => kafka.admin.drop(),
    });
  });
});

describe('from outbox to effect, with PostgreSQL alone', () => {
  pipeline(async (url) => {
    await migrateBus(url);
    return {
      bus: openBus({ kind: 'postgres', url, clientId: 'test' }, SILENT),
      group: 'triage.cases',
      drop: () => Promise.resolve(),
    };
  });
});
