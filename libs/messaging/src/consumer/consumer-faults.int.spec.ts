import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { TransientError } from '#libs/platform';
import { ConsumerUnderTest } from '../../../../test/support/messaging/consumer-under-test.js';
import { SILENT, until } from '../../../../test/support/messaging/messaging-database.js';
import { Consumer } from './consumer.js';

const TOPIC = 'consultation.lifecycle';

describe('the consumer, when something goes wrong,', () => {
  const under = new ConsumerUnderTest();

  it('does not set an event aside that another owner of the partition applied meanwhile', async () => {
    const subject = randomUUID();
    let attempts = 0;
    let overtaking: Promise<unknown> = Promise.resolve();
    under.behave = (_who, version) => {
      if (version !== 1) return Promise.resolve();
      attempts += 1;
      // Waits for the row of this attempt, which is rolled back, and is there before the event is set aside.
      if (attempts === 6)
        overtaking = under.db.query(
          `insert into triage.consumer_fences (topic, subject, version, event_id) values ($1, $2, 1, null)`,
          [TOPIC, subject],
        );
      return Promise.reject(new TypeError('a bug'));
    };
    under.start();
    await under.publish(under.event(subject, 1), under.event(subject, 2));
    await under.applied(subject, [2]);
    await overtaking;
    expect(attempts).toBe(6);
    expect(await under.letters.list()).toEqual([]);
  });

  it('keeps the others waiting for less than 250 ms while one event uses up its attempts', async () => {
    under.start();
    // Whatever else this machine does only adds: the shortest of three tells what the consumer itself needs.
    const waits: number[] = [];
    for (let round = 0; round < 3; round++) {
      const poisoned = randomUUID();
      under.behave = (who) => (who === poisoned ? Promise.reject(new TypeError('a bug')) : Promise.resolve());
      const others = [
        under.subjectBy(poisoned, true),
        under.subjectBy(poisoned, true),
        under.subjectBy(poisoned, false),
      ];
      const began = performance.now();
      await under.publish(under.event(poisoned, 1), ...others.map((other) => under.event(other, 1)));
      await until(
        async () =>
          (await under.db.query('select 1 from triage.effects where subject = any($1)', [others])).length ===
          3,
      );
      waits.push(performance.now() - began);
      await until(async () => (await under.letters.list()).length === round + 1);
    }
    expect(Math.min(...waits)).toBeLessThan(250);
  });

  it('pauses only the partition whose dependency is away, without a limit and without dead letters', async () => {
    const subject = randomUUID();
    const elsewhere = under.subjectBy(subject, false);
    let away = true;
    let attempts = 0;
    under.behave = (who) => {
      if (who !== subject || !away) return Promise.resolve();
      attempts += 1;
      return Promise.reject(new TransientError('away'));
    };
    under.start();
    await under.publish(under.event(subject, 1), under.event(subject, 2), under.event(elsewhere, 1));
    await under.applied(elsewhere, [1]);
    await until(() => attempts > 5);
    expect(await under.effects(subject)).toEqual([]);
    away = false;
    await under.applied(subject, [1, 2]);
    expect(await under.letters.list()).toEqual([]);
  }, 15_000);

  it('does not take a dependency fault for poison when it shares a chunk with poison', async () => {
    const poisoned = randomUUID();
    const patient = under.subjectBy(poisoned, true);
    let away = true;
    under.behave = (who) => {
      if (who === poisoned) return Promise.reject(new TypeError('a bug'));
      return away ? Promise.reject(new TransientError('away')) : Promise.resolve();
    };
    under.start();
    await under.publish(under.event(poisoned, 1), under.event(patient, 1));
    await until(async () => (await under.letters.list()).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    away = false;
    await under.applied(patient, [1]);
    expect(await under.letters.list()).toMatchObject([{ subject: poisoned }]);
  });

  it('stops setting aside when handlers fail for one subject after the other', async () => {
    const first = randomUUID();
    const subjects = [first, ...Array.from({ length: 7 }, () => under.subjectBy(first, true))];
    under.behave = () => Promise.reject(new Error('a bad deploy'));
    under.start();
    await under.publish(...subjects.map((subject) => under.event(subject, 1)));
    await until(async () => (await under.letters.list()).length === 4);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await under.letters.list()).toHaveLength(4);
    await under.stop();
    // The fixed build goes on where the bad one stopped.
    under.behave = () => Promise.resolve();
    under.start();
    for (const subject of subjects.slice(4)) await under.applied(subject, [1]);
  }, 15_000);

  it.each([
    [
      'cut',
      async (subject: string) => {
        under.bus.truncate(under.at(subject), 1n);
        await Promise.resolve();
      },
    ],
    [
      'replaced',
      async (subject: string) => {
        under.bus.truncate(under.at(subject), 0n);
        await under.publish(
          ...Array.from({ length: 5 }, () => under.event(under.subjectBy(subject, true), 1)),
        );
      },
    ],
  ])('reads a log again from its start when it was %s, and absorbs what it knows', async (_how, damage) => {
    const subject = randomUUID();
    const [one, two] = [under.event(subject, 1), under.event(subject, 2)];
    await under.publish(one, two);
    under.start();
    await under.applied(subject, [1, 2]);
    await under.stop();
    await damage(subject);
    await under.publish(under.event(subject, 3), two);
    under.start();
    await under.applied(subject, [1, 2, 3]);
    if (_how === 'replaced')
      await until(async () => (await under.db.query('select 1 from triage.effects')).length === 8);
  });

  it('reads a log again that was cut and grew past its position while it was being read', async () => {
    const known = randomUUID();
    const [lone, later] = [under.subjectBy(known, true), under.subjectBy(known, true)];
    under.start();
    await under.publish(under.event(known, 1), under.event(known, 2));
    await under.applied(known, [1, 2]);
    under.bus.truncate(under.at(known), 0n);
    // A broker that loses the end of its log is away for longer than this.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await under.publish(under.event(lone, 1), under.event(later, 1), under.event(later, 2));
    await under.applied(later, [1, 2]);
    await under.applied(lone, [1]);
    expect(await under.effects(known)).toEqual([1, 2]);
  });

  it('applies each version once when a second owner of the partitions works at the same time', async () => {
    const zombie = new Consumer({
      app: 'triage',
      group: 'zombie',
      topics: [TOPIC, 'case.lifecycle'],
      work: under.work,
      bus: under.bus,
      database: await under.db.connect('triage'),
      log: SILENT,
    });
    under.behave = async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    };
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    under.start();
    zombie.start();
    for (let version = 1; version <= 6; version++) {
      await under.publish(...subjects.map((subject) => under.event(subject, version)));
      await until(
        async () =>
          (await under.db.query('select 1 from triage.effects')).length >= version * subjects.length,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    await zombie.stop();
    for (const subject of subjects) expect(await under.effects(subject)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await under.letters.list()).toEqual([]);
  }, 20_000);
});
