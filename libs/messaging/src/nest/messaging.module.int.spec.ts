import { Controller, Get, Module, type DynamicModule } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import { PlatformModule, startApp, type Database, type RunningApp } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import { DeadLetters } from '../consumer/dead-letters.js';
import type { EventContext } from '../consumer/event-context.js';
import { Outbox } from '../outbox/outbox.js';
import { BusStrategy } from './bus-strategy.js';
import type { MessagingOptions } from './messaging-options.js';
import { MessagingModule } from './messaging.module.js';

class Unforeseen extends Error {}

@Controller()
class SubmissionsConsumer {
  @EventPattern<string>(ConsultationSubmittedV1.type)
  async onSubmitted(
    @Payload() event: ConsultationSubmittedV1,
    @Ctx() { tx, topic }: EventContext,
  ): Promise<void> {
    if (event.data.country === 'XX') throw new Unforeseen('bug');
    await tx.execute(
      'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
      [topic, event.subject, event.version, event.id],
    );
  }
}

@Controller()
class SecondConsumer {
  @EventPattern<string>(ConsultationSubmittedV1.type)
  onSubmitted(): void {
    throw new Error('never called');
  }
}

@Controller()
class Page {
  @Get('page')
  page(): string {
    return 'served';
  }
}

@Module({})
class App {
  static with(
    database: Database,
    options: MessagingOptions,
    controllers: NonNullable<DynamicModule['controllers']>,
  ): DynamicModule {
    return {
      module: App,
      controllers: [Page, ...controllers],
      imports: [PlatformModule.forApp({ log: SILENT, database }), MessagingModule.forApp(options)],
    };
  }
}

describe('messaging in a Nest app', () => {
  let db: MessagingDatabase;
  let database: Database;
  let running: RunningApp | undefined;
  const consumes = { group: 'triage.cases', topics: ['consultation.lifecycle'] } as const;
  const nowhere = { kind: 'kafka', brokers: ['127.0.0.1:1'], clientId: 'test' } as const;
  const started = async (
    options: Omit<MessagingOptions, 'app' | 'consumes' | 'strategy'>,
    controllers: NonNullable<DynamicModule['controllers']> = [SubmissionsConsumer],
  ): Promise<RunningApp> => {
    const strategy = new BusStrategy();
    const module = App.with(database, { app: 'triage', consumes, strategy, ...options }, controllers);
    running = await startApp({ app: 'triage', module, port: 0, log: SILENT, problems: {}, strategy });
    return running;
  };
  const get = async (path: string): Promise<{ status: number; text: string }> => {
    const reply = await fetch(new URL(path, await running?.app.getUrl()));
    return { status: reply.status, text: await reply.text() };
  };

  beforeAll(async () => {
    db = await messagingDatabase(['triage']);
    database = await db.connect('triage');
  }, 30_000);
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  }, 15_000);
  afterAll(async () => {
    await db.drop();
  });

  it('calls @EventPattern handlers with event and transaction, publishes the outbox, and keeps the class of what they throw', async () => {
    const bus = new MemoryBus();
    const { app } = await started({ bus: nowhere, open: () => bus, busRequired: true });
    const [good, bad] = [submitted(), submitted(undefined, { country: 'XX' })];
    await until(() => bus.log({ topic: 'case.lifecycle', partition: 0 }) !== undefined);
    await bus.publish([eventRecord('gateway', good, 1), eventRecord('gateway', bad, 1)]);
    await until(
      async () =>
        (await db.query('select 1 from triage.effects where subject = $1', [good.subject])).length === 1,
    );
    const letters = app.get(DeadLetters, { strict: false });
    await until(async () => (await letters.list()).length === 1);
    expect(await letters.list()).toMatchObject([{ errorClass: 'Unforeseen', subject: bad.subject }]);

    const outbox = app.get(Outbox, { strict: false });
    await database.transaction((tx) =>
      outbox.append(tx, {
        definition: { ...ConsultationSubmittedV1, topic: 'case.lifecycle' },
        subject: good.subject,
        data: good.data,
        actor: good.actor,
      }),
    );
    const parts = Array.from({ length: TOPICS['case.lifecycle'].partitions }, (_, partition) => partition);
    await until(() =>
      parts.some((partition) => (bus.log({ topic: 'case.lifecycle', partition })?.records.length ?? 0) > 0),
    );
    expect((await get('/health/ready')).status).toBe(200);
  }, 20_000);

  it('starts, serves, is ready and stops without a broker when the broker is not required', async () => {
    await started({ bus: nowhere });
    expect(await get('/page')).toEqual({ status: 200, text: 'served' });
    expect((await get('/health/ready')).status).toBe(200);
    const before = Date.now();
    await running?.stop();
    running = undefined;
    expect(Date.now() - before).toBeLessThan(6_000);
  }, 20_000);

  it('is not ready without a broker when the broker is required', async () => {
    await started({ bus: nowhere, busRequired: true });
    const { status, text } = await get('/health/ready');
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ checks: { bus: 'failing', database: 'ok' } });
  }, 20_000);

  it('refuses to start with two handlers of one event', async () => {
    await expect(
      started({ bus: nowhere, open: () => new MemoryBus() }, [SubmissionsConsumer, SecondConsumer]),
    ).rejects.toThrow('two handlers');
  });

  it('refuses to start when handlers have no strategy to be found by', () => {
    const topics: Topic[] = ['consultation.lifecycle'];
    const module = App.with(database, { app: 'triage', consumes: { group: 'g', topics }, bus: nowhere }, []);
    return expect(startApp({ app: 'triage', module, port: 0, log: SILENT, problems: {} })).rejects.toThrow(
      'strategy',
    );
  });
});
