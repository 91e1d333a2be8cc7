import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { CaseTriagedV1, ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import {
  DeadLetters,
  partitionOf,
  type BusRecord,
  type EventHandler,
  type EventHandlers,
  type TopicPartition,
} from '#libs/messaging';
import type { Database, Tx } from '#libs/platform';
import { Consumer } from '../../../libs/messaging/src/consumer/consumer.js';
import { eventRecord } from './event-record.js';
import { MemoryBus } from './memory-bus.js';
import { messagingDatabase, SILENT, submitted, until, type MessagingDatabase } from './messaging-database.js';

const TOPIC = 'consultation.lifecycle';
const ALL: readonly Topic[] = [TOPIC, 'case.lifecycle'];

/** Triage's consumer on PostgreSQL and the bus in memory; its handlers write one effect per event. */
export class ConsumerUnderTest {
  readonly work: EventHandlers;
  bus = new MemoryBus();
  /** What a test wants its handlers to do before they write their effect. */
  behave: (subject: string, version: number, tx: Tx) => Promise<void> = () => Promise.resolve();
  private consumer: Consumer | undefined;
  private made: { db: MessagingDatabase; database: Database; letters: DeadLetters } | undefined;

  /** To be made in a `describe`: prepares the database before its tests and everything else before each of them. */
  constructor() {
    const effect: EventHandler = async (event, { tx, topic }) => {
      await this.behave(event.subject, event.version, tx);
      await tx.execute(
        'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
        [topic, event.subject, event.version, event.id],
      );
    };
    this.work = new Map([ConsultationSubmittedV1.type, CaseTriagedV1.type].map((type) => [type, effect]));
    beforeAll(async () => {
      const db = await messagingDatabase(['triage']);
      const database = await db.connect('triage');
      const letters = new DeadLetters('triage', database, () => this.consumer?.engine);
      this.made = { db, database, letters };
      // A second application must show as a second row, not as a refused one.
      await db.query('alter table triage.effects drop constraint uq_effects');
    }, 30_000);
    afterAll(async () => {
      await this.made?.db.drop();
    });
    beforeEach(async () => {
      await this.db.query(`truncate triage.effects, triage.consumer_fences, triage.consumer_positions,
                                    triage.held_events, triage.dead_letters, triage.consumer_gaps`);
      this.bus = new MemoryBus();
      await this.bus.ensureTopics(
        (Object.keys(TOPICS) as Topic[]).map((name) => ({
          name,
          partitions: TOPICS[name].partitions,
          retentionMs: 1,
          segmentMs: 1,
        })),
      );
      this.behave = () => Promise.resolve();
    });
    afterEach(async () => {
      await this.stop();
    });
  }

  get db(): MessagingDatabase {
    return this.ready().db;
  }

  get letters(): DeadLetters {
    return this.ready().letters;
  }

  start(topics: readonly Topic[] = ALL): void {
    const { bus, work } = this;
    const { database } = this.ready();
    const consumer = new Consumer({ app: 'triage', group: 'g', topics, work, bus, database, log: SILENT });
    this.consumer = consumer;
    consumer.start();
  }

  async stop(): Promise<void> {
    await this.consumer?.stop();
    this.consumer = undefined;
  }

  async publish(...records: BusRecord[]): Promise<void> {
    const outcomes = await this.bus.publish(records);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  }

  /** A submission under any version. */
  event(subject: string, version: number, changed: Parameters<typeof eventRecord>[3] = {}): BusRecord {
    return eventRecord('gateway', submitted(subject), version, changed);
  }

  /** Versions that were applied, in the order of application. */
  async effects(subject: string): Promise<number[]> {
    const rows = await this.db.query<{ version: number }>(
      'select version from triage.effects where subject = $1 order by n',
      [subject],
    );
    return rows.map(({ version }) => version);
  }

  /** Waits for so many effects and compares them. */
  async applied(subject: string, versions: readonly number[]): Promise<void> {
    await until(async () => (await this.effects(subject)).length >= versions.length);
    expect(await this.effects(subject)).toEqual(versions);
  }

  at(subject: string): TopicPartition {
    return { topic: TOPIC, partition: partitionOf(subject, TOPICS[TOPIC].partitions) };
  }

  /** A subject in another partition, or in the same one, as `other`. */
  subjectBy(other: string, same: boolean): string {
    for (;;) {
      const subject = randomUUID();
      if ((this.at(subject).partition === this.at(other).partition) === same) return subject;
    }
  }

  private ready(): NonNullable<typeof this.made> {
    if (this.made === undefined) throw new Error('only in a test');
    return this.made;
  }
}
