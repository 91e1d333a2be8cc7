import { Module, type DynamicModule } from '@nestjs/common';
import { afterAll, beforeAll, it } from '@jest/globals';
import { PlatformModule, startApp, type Database } from '#libs/platform';
import { describeWithKafka, TEST_BROKERS, testKafka } from '../../../../test/support/messaging/kafka.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import { plainKafka } from '../../../../test/support/messaging/plain-kafka.js';
import { Outbox } from '../outbox/outbox.js';
import type { MessagingOptions } from './messaging-options.js';
import { MessagingModule } from './messaging.module.js';

@Module({})
class App {
  static with(database: Database, options: MessagingOptions): DynamicModule {
    return {
      module: App,
      imports: [PlatformModule.forApp({ log: SILENT, database }), MessagingModule.forApp(options)],
    };
  }
}

describeWithKafka('topics that a running app misses', () => {
  let db: MessagingDatabase;
  let database: Database;
  const kafka = testKafka();
  beforeAll(async () => {
    db = await messagingDatabase(['gateway']);
    database = await db.connect('gateway');
  }, 30_000);
  afterAll(async () => {
    await kafka.admin.drop();
    await db.drop();
  });

  it('are made again, and events that were committed meanwhile get there', async () => {
    const module = App.with(database, { app: 'gateway', bus: kafka.options });
    const running = await startApp({ app: 'gateway', module, port: 0, log: SILENT, problems: {} });
    const admin = plainKafka(TEST_BROKERS).admin();
    await admin.connect();
    const topic = `${kafka.options.topicPrefix ?? ''}consultation.lifecycle`;
    const isThere = async (): Promise<boolean> => (await admin.listTopics()).includes(topic);
    try {
      await until(isThere, 15_000);
      await kafka.admin.deleteTopic('consultation.lifecycle');
      await until(async () => !(await isThere()), 5_000);
      await database.transaction((tx) => running.app.get(Outbox, { strict: false }).append(tx, submitted()));
      await until(isThere, 15_000);
      await until(async () => {
        // A partition of a new topic has no leader for a moment.
        const offsets = await admin.fetchTopicOffsets(topic).catch(() => []);
        return offsets.some(({ high }) => high === '1');
      }, 30_000);
      await until(async () => (await db.query('select 1 from gateway.outbox_messages')).length === 0, 15_000);
    } finally {
      await admin.disconnect();
      await running.stop();
    }
  }, 90_000);
});
