import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CaseTriagedV1, ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import { TransientError, type Database, type Tx } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import type { BusRecord, TopicPartition } from '../bus/bus.js';
import { partitionOf } from '../bus/partition.js';
import { Consumer } from './consumer.js';
import { DeadLetters } from './dead-letters.js';
import type { EventHandler } from './event-context.js';
import { NotYet } from './not-yet.js';

const ADMIN = { kind: 'staff', ref: 'admin', role: 'admin' } as const;
const TOPIC = 'consultation.lifecycle';

describe('the consumer', () => {
  let db: MessagingDatabase;
  let database: Database;
  let bus: MemoryBus;
  let consumer: Consumer | undefined;
  let letters: DeadLetters;
  /** What a test wants its handlers to do before they write their effect. */
  let behave: (subject: string, version: number, tx: Tx) => Promise<void>;

  const effect: EventHandler = async (event, { tx, topic }) => {
    await behave(event.subject, event.version, tx);
    await tx.execute(
      'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
      [topic, event.subject, event.version, event.id],
    );
  };
  const start = (topics: readonly Topic[] = [TOPIC, 'case.lifecycle']): void => {
    const work = new Map([ConsultationSubmittedV1.type, CaseTriagedV1.type].map((type) => [type, effect]));
    consumer = new Consumer({ app: 'triage', group: 'g', topics, work, bus, database, log: SILENT });
    consumer.start();
  };
  const publish = async (...records: BusRecord[]): Promise<void> => {
    const outcomes = await bus.publish(records);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  };
  const event = (subject: string, version: number, changed = {}): BusRecord =>
    eventRecord('gateway', submitted(subject), version, changed);
  const effects = async (subject: string): Promise<number[]> =>
    (
      await db.query<{ version: number }>(
        'select version from triage.effects where subject = $1 order by n',
        [subject],
      )
    ).map(({ version }) => version);
  const applied = async (subject: string, versions: readonly number[]): Promise<void> => {
    await until(async () => (await effects(subject)).length >= versions.length);
    expect(await effects(subject)).toEqual(versions);
  };
  const at = (subject: string): TopicPartition => ({
    topic: TOPIC,
    partition: partitionOf(subject, TOPICS[TOPIC].partitions),
  });
  /** A subject in another partition, or in the same one, as `other`. */
  const subjectBy = (other: string, same: boolean): string => {
    for (;;) {
      const subject = randomUUID();
      if ((at(subject).partition === at(other).partition) === same) return subject;
    }
  };

  beforeAll(async () => {
    db = await messagingDatabase(['triage']);
    database = await db.connect('triage');
    // A second application must show as a second row, not as a refused one.
    await db.query('alter table triage.effects drop constraint uq_effects');
  }, 30_000);
  afterAll(async () => {
    await db.drop();
  });
  beforeEach(async () => {
    await db.query(`truncate triage.effects, triage.consumer_fences, triage.consumer_positions, triage.held_events,
                             triage.dead_letters, triage.consumer_gaps`);
    bus = new MemoryBus();
    await bus.ensureTopics(
      (Object.keys(TOPICS) as Topic[]).map((name) => ({
        name,
        partitions: TOPICS[name].partitions,
        retentionMs: 1,
        segmentMs: 1,
      })),
    );
    behave = () => Promise.resolve();
    letters = new DeadLetters('triage', database, () => consumer?.engine);
  });
  afterEach(async () => {
    await consumer?.stop();
    consumer = undefined;
  });

  it('applies a subject in version order and drops what it has seen', async () => {
    const subject = randomUUID();
    const [one, two] = [event(subject, 1), event(subject, 2)];
    await publish(one, one, two, one, two);
    start();
    await applied(subject, [1, 2]);
    bus.rewind('g', at(subject), 0n);
    await publish(event(subject, 3));
    await applied(subject, [1, 2, 3]);
    expect(await letters.list()).toEqual([]);
  });

  it('goes on after its own position, which was stored with the effects, when a process ends before its offsets are committed', async () => {
    const subject = randomUUID();
    await publish(event(subject, 1));
    start();
    await applied(subject, [1]);
    // The broker never learns an offset here: a new member asks the database.
    await consumer?.stop();
    start();
    await publish(event(subject, 2));
    await applied(subject, [1, 2]);
    expect(await db.query('select next_offset from triage.consumer_positions')).toEqual([
      { next_offset: '2' },
    ]);
  });

  it('holds what is ahead and applies it once the gap is closed', async () => {
    const subject = randomUUID();
    start();
    await publish(event(subject, 3), event(subject, 2));
    await until(async () => (await db.query('select 1 from triage.held_events')).length === 2);
    expect(await effects(subject)).toEqual([]);
    await publish(event(subject, 1));
    await applied(subject, [1, 2, 3]);
    expect(await db.query('select 1 from triage.held_events')).toEqual([]);
  });

  it('sets another event under a taken version aside and does not let it block', async () => {
    const subject = randomUUID();
    start();
    await publish(event(subject, 1), event(subject, 1), event(subject, 2));
    await applied(subject, [1, 2]);
    expect(await letters.list()).toMatchObject([{ reason: 'version-conflict', subject, version: 1 }]);
  });

  it('advances past types that it has no handler for', async () => {
    const subject = randomUUID();
    start();
    await publish(
      event(subject, 1, { headers: { ce_type: 'consultation.unheard-of.v1' }, value: 'not even JSON' }),
      event(subject, 2),
    );
    await applied(subject, [2]);
  });

  it.each([
    ['not-json', { value: '{"reference":' }],
    ['data-invalid', { value: '{"reference":"?"}' }],
    ['attributes-invalid', { headers: { ce_actor: '' } }],
    ['attributes-invalid', { headers: { ce_specversion: '0.3' } }],
    ['wrong-topic', { headers: { ce_type: 'case.triaged.v1' } }],
  ])('sets poison aside (%s): its subject waits, others in the partition flow', async (reason, changed) => {
    const subject = randomUUID();
    const other = subjectBy(subject, true);
    start();
    await publish(event(subject, 1), event(subject, 2, changed), event(subject, 3), event(other, 1));
    await applied(other, [1]);
    await applied(subject, [1]);
    expect(await letters.list()).toMatchObject([{ reason, subject, attempts: 0, waiting: 1 }]);
  });

  it('lets the line go on when poison is discarded', async () => {
    const subject = randomUUID();
    start();
    await publish(event(subject, 1), event(subject, 2, { value: 'x' }), event(subject, 3), event(subject, 4));
    await until(async () => (await letters.list())[0]?.waiting === 2);
    const [letter] = await letters.list();
    expect(await letters.discard(letter?.id ?? '', 'unreadable', ADMIN)).toEqual({
      kind: 'settled',
      applied: 2,
    });
    expect(await effects(subject)).toEqual([1, 3, 4]);
    expect(await letters.list('discarded')).toHaveLength(1);
    expect(await letters.discard(letter?.id ?? '', 'unreadable', ADMIN)).toEqual({ kind: 'not-open' });
  });

  it('lets the line go on when a record that does not even say its version is discarded', async () => {
    const subject = randomUUID();
    start();
    await publish(event(subject, 1), event(subject, 2, { headers: { ce_id: 'x' } }), event(subject, 3));
    await until(async () => (await letters.list())[0]?.waiting === 1);
    const [letter] = await letters.list();
    expect(letter).toMatchObject({ reason: 'attributes-invalid', version: null });
    expect(await letters.discard(letter?.id ?? '', 'unreadable', ADMIN)).toEqual({
      kind: 'settled',
      applied: 1,
    });
    expect(await effects(subject)).toEqual([1, 3]);
  });

  it('tries a failing handler five times, sets its event aside, and replays the whole line in order', async () => {
    const subject = randomUUID();
    const other = subjectBy(subject, true);
    let attempts = 0;
    behave = (who, version) => {
      if (who !== subject || version !== 2) return Promise.resolve();
      attempts += 1;
      return Promise.reject(new TypeError('a bug'));
    };
    start();
    await publish(
      event(subject, 1),
      event(subject, 2),
      event(other, 1),
      event(subject, 3),
      event(subject, 4),
    );
    await applied(other, [1]);
    await until(async () => (await letters.list())[0]?.waiting === 2);
    const [letter] = await letters.list();
    expect(letter).toMatchObject({
      reason: 'handler-failed',
      errorClass: 'TypeError',
      attempts: 5,
      subject,
      version: 2,
    });
    // Once with its chunk, then five times alone.
    expect(attempts).toBe(6);
    expect(await letters.replay(letter?.id ?? '', ADMIN)).toEqual({
      kind: 'failed',
      errorClass: 'TypeError',
    });
    expect(await effects(subject)).toEqual([1]);
    behave = () => Promise.resolve();
    expect(await letters.replay(letter?.id ?? '', ADMIN)).toEqual({ kind: 'settled', applied: 2 });
    expect(await effects(subject)).toEqual([1, 2, 3, 4]);
    expect(await letters.list('replayed')).toMatchObject([{ attempts: 6 }]);
  });

  it('does not apply a dead letter that is delivered again', async () => {
    const subject = randomUUID();
    behave = (_who, version) => (version === 2 ? Promise.reject(new Error('a bug')) : Promise.resolve());
    start();
    await publish(event(subject, 1), event(subject, 2));
    await until(async () => (await letters.list()).length === 1);
    behave = () => Promise.resolve();
    bus.rewind('g', at(subject), 0n);
    const other = subjectBy(subject, true);
    await publish(event(other, 1));
    await applied(other, [1]);
    expect(await effects(subject)).toEqual([1]);
    expect(await letters.list()).toHaveLength(1);
  });

  it('holds an event that another topic has to precede, and applies it when that topic advances', async () => {
    const subject = randomUUID();
    behave = async (_who, _version, tx) => {
      const first = await tx.query('select 1 from triage.effects where subject = $1 and topic = $2', [
        subject,
        TOPIC,
      ]);
      if (first.length === 0 && !submission) throw new NotYet();
    };
    let submission = false;
    start();
    const triaged = {
      definition: CaseTriagedV1,
      subject,
      actor: { kind: 'system', ref: 'triage' } as const,
      data: { queue: 'drugs', priority: 3, reasons: [], dueAt: '2026-11-23T04:00:00.000Z' },
    };
    await publish(eventRecord('triage', triaged, 1), eventRecord('triage', triaged, 2));
    await until(async () => (await db.query('select 1 from triage.held_events')).length === 2);
    expect(await db.query('select reason from triage.held_events order by version')).toEqual([
      { reason: 'not_yet' },
      { reason: 'ahead' },
    ]);
    submission = true;
    await publish(event(subject, 1));
    await applied(subject, [1, 1, 2]);
    expect(await letters.list()).toEqual([]);
  });

  it('pauses only the partition whose dependency is away, without a limit and without dead letters', async () => {
    const subject = randomUUID();
    const elsewhere = subjectBy(subject, false);
    let away = true;
    let attempts = 0;
    behave = (who) => {
      if (who !== subject || !away) return Promise.resolve();
      attempts += 1;
      return Promise.reject(new TransientError('away'));
    };
    start();
    await publish(event(subject, 1), event(subject, 2), event(elsewhere, 1));
    await applied(elsewhere, [1]);
    await until(() => attempts > 5);
    expect(await effects(subject)).toEqual([]);
    away = false;
    await applied(subject, [1, 2]);
    expect(await letters.list()).toEqual([]);
  }, 15_000);

  it('does not take a dependency fault for poison when it shares a chunk with poison', async () => {
    const poisoned = randomUUID();
    const patient = subjectBy(poisoned, true);
    let away = true;
    behave = (who) => {
      if (who === poisoned) return Promise.reject(new TypeError('a bug'));
      return away ? Promise.reject(new TransientError('away')) : Promise.resolve();
    };
    start();
    await publish(event(poisoned, 1), event(patient, 1));
    await until(async () => (await letters.list()).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    away = false;
    await applied(patient, [1]);
    expect(await letters.list()).toMatchObject([{ subject: poisoned }]);
  });

  it('stops setting aside when handlers fail for one subject after the other', async () => {
    const first = randomUUID();
    const subjects = [first, ...Array.from({ length: 7 }, () => subjectBy(first, true))];
    behave = () => Promise.reject(new Error('a bad deploy'));
    start();
    await publish(...subjects.map((subject) => event(subject, 1)));
    await until(async () => (await letters.list()).length === 4);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await letters.list()).toHaveLength(4);
    await consumer?.stop();
    // The fixed build goes on where the bad one stopped.
    behave = () => Promise.resolve();
    start();
    for (const subject of subjects.slice(4)) await applied(subject, [1]);
  }, 15_000);

  it.each([
    [
      'cut',
      async (subject: string) => {
        bus.truncate(at(subject), 1n);
        await Promise.resolve();
      },
    ],
    [
      'replaced',
      async (subject: string) => {
        bus.truncate(at(subject), 0n);
        await publish(...Array.from({ length: 5 }, () => event(subjectBy(subject, true), 1)));
      },
    ],
  ])('reads a log again from its start when it was %s, and absorbs what it knows', async (_how, damage) => {
    const subject = randomUUID();
    const [one, two] = [event(subject, 1), event(subject, 2)];
    await publish(one, two);
    start();
    await applied(subject, [1, 2]);
    await consumer?.stop();
    await damage(subject);
    await publish(event(subject, 3), two);
    start();
    await applied(subject, [1, 2, 3]);
    if (_how === 'replaced')
      await until(async () => (await db.query('select 1 from triage.effects')).length === 8);
  });

  it('applies each version once when a second owner of the partitions works at the same time', async () => {
    const zombie = new Consumer({
      app: 'triage',
      group: 'zombie',
      topics: [TOPIC],
      work: new Map([[ConsultationSubmittedV1.type, effect]]),
      bus,
      database: await db.connect('triage'),
      log: SILENT,
    });
    behave = async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    };
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    start();
    zombie.start();
    for (let version = 1; version <= 6; version++) {
      await publish(...subjects.map((subject) => event(subject, version)));
      await until(
        async () => (await db.query('select 1 from triage.effects')).length >= version * subjects.length,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    await zombie.stop();
    for (const subject of subjects) expect(await effects(subject)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await letters.list()).toEqual([]);
  }, 20_000);
});
