import { Controller, Module, type DynamicModule } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseTriagedV1, ConsultationSubmittedV1 } from '#libs/contracts';
import { PlatformModule, startApp, TransientError, type Database, type RunningApp } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import type { EventContext } from '../consumer/event-context.js';
import { NotYet } from '../consumer/not-yet.js';
import { Outbox } from '../outbox/outbox.js';
import { BusStrategy } from './bus-strategy.js';
import { MessagingModule } from './messaging.module.js';

const TOPIC = 'consultation.lifecycle';
const HOUR_MS = 3_600_000;

/** What becomes of a submission, by its country. */
@Controller()
class SubmissionsConsumer {
  @EventPattern<string>(ConsultationSubmittedV1.type)
  async onSubmitted(
    @Payload() event: ConsultationSubmittedV1,
    @Ctx() { tx, topic }: EventContext,
  ): Promise<void> {
    if (event.data.country === 'HE') throw new NotYet();
    if (event.data.country === 'AW') throw new TransientError('a dependency is away');
    await tx.execute(
      'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
      [topic, event.subject, event.version, event.id],
    );
  }
}

@Module({})
class App {}

describe('messaging on /metrics', () => {
  let db: MessagingDatabase;
  let database: Database;
  let running: RunningApp;
  const bus = new MemoryBus();
  /** Values by metric and labels. */
  const scraped = async (): Promise<Map<string, number>> => {
    const text = await (await fetch(new URL('/metrics', await running.app.getUrl()))).text();
    return new Map(
      [...text.matchAll(/^(larus_\S+) (\S+)$/gm)].map(([, name, value]) => [name ?? '', Number(value)]),
    );
  };
  const reaches = async (name: string, least: number): Promise<number> => {
    let value: number | undefined;
    await until(async () => {
      value = (await scraped()).get(name);
      return value !== undefined && value >= least;
    }, 15_000);
    return value ?? 0;
  };

  beforeAll(async () => {
    db = await messagingDatabase(['triage']);
    database = await db.connect('triage');
    // A position behind the end of the log: the log was cut.
    await db.query(
      `insert into triage.consumer_positions (topic, part, next_offset, last_mark) values ($1, 0, 9, 'x')`,
      [TOPIC],
    );
    // What the relay of this app cannot get rid of.
    bus.fault = ({ topic }) => (topic === CaseTriagedV1.topic ? 'lost' : undefined);
    const strategy = new BusStrategy();
    const module: DynamicModule = {
      module: App,
      controllers: [SubmissionsConsumer],
      imports: [
        PlatformModule.forApp({ log: SILENT, database }),
        MessagingModule.forApp({
          app: 'triage',
          consumes: { group: 'triage.cases', topics: [TOPIC] },
          bus: { kind: 'kafka', brokers: ['none:1'], clientId: 'test' },
          open: () => bus,
          strategy,
        }),
      ],
    };
    running = await startApp({ app: 'triage', module, port: 0, log: SILENT, problems: {}, strategy });
    await until(() => bus.log({ topic: 'audit.checkpoints', partition: 0 }) !== undefined);
    const good = eventRecord('gateway', submitted(), 1);
    const held = submitted(undefined, { country: 'HE' });
    // A partition stands still before an event whose dependency is away: that must not be where the good one lies.
    let stuck = submitted(undefined, { country: 'AW' });
    while (eventRecord('gateway', stuck, 1).partition === good.partition)
      stuck = submitted(undefined, { country: 'AW' });
    await bus.publish([
      good,
      good,
      eventRecord('gateway', submitted(), 1, { value: 'poison' }),
      eventRecord('gateway', held, 1),
      eventRecord('gateway', { ...stuck, time: new Date(Date.now() - HOUR_MS) }, 1),
    ]);
    await database.transaction((tx) =>
      running.app.get(Outbox, { strict: false }).append(tx, {
        definition: CaseTriagedV1,
        subject: good.key,
        data: { queue: 'general', priority: 1, reasons: [], dueAt: '2026-11-23T04:00:00.000Z' },
        actor: { kind: 'system', ref: 'triage' },
      }),
    );
  }, 30_000);
  afterAll(async () => {
    await running.stop();
    await db.drop();
  });

  it('tells how long the oldest event has not been taken, and how far a partition is behind', async () => {
    const oldest = await reaches('larus_consumer_oldest_seconds{group="triage.cases"}', 3_590);
    expect(oldest).toBeLessThan(3_700);
    const lags = [...(await scraped())].filter(([name]) => name.startsWith('larus_consumer_lag{'));
    expect(lags.length).toBe(12);
    expect(lags.reduce((sum, [, lag]) => sum + lag, 0)).toBeGreaterThanOrEqual(1);
  }, 20_000);

  it.each([
    ['larus_outbox_depth{app="triage"}', 1],
    ['larus_outbox_age_seconds{app="triage"}', 0.1],
    ['larus_relay_failed_total{topic="case.lifecycle"}', 1],
    ['larus_relay_batch_events_count', 1],
    ['larus_relay_publish_seconds_count', 1],
    ['larus_relay_leader{app="triage"}', 1],
    ['larus_relay_epoch{app="triage"}', 1],
    [`larus_consumer_applied_total{topic="${TOPIC}"}`, 1],
    [`larus_consumer_dropped_total{topic="${TOPIC}"}`, 1],
    ['larus_consumer_held{app="triage"}', 1],
    ['larus_consumer_held_oldest_seconds{app="triage"}', 0.1],
    ['larus_dead_letters_open{app="triage",reason="not-json"}', 1],
    [`larus_consumer_dead_letters_total{topic="${TOPIC}",reason="not-json"}`, 1],
    [`larus_consumer_failures_total{topic="${TOPIC}",kind="dependency"}`, 1],
    [`larus_consumer_rewinds_total{topic="${TOPIC}",reason="log-cut"}`, 1],
  ])(
    'shows %s',
    async (name, least) => {
      await reaches(name, least);
    },
    20_000,
  );

  it('shows every reason of a dead letter, so that one that is gone goes to zero', async () => {
    const values = await scraped();
    expect(values.get('larus_dead_letters_open{app="triage",reason="handler-failed"}')).toBe(0);
  });

  it('names what has not happened yet', async () => {
    const text = await (await fetch(new URL('/metrics', await running.app.getUrl()))).text();
    for (const name of [
      'relay_published_total',
      'relay_broker_lost_total',
      'consumer_held_overdue',
      'consumer_bad_deploy',
      'consumer_chunk_seconds',
      'bus_consumer_rebuilds_total',
    ])
      expect(text).toContain(`# TYPE larus_${name} `);
  });
});
