import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CaseTriagedV1 } from '#libs/contracts';
import { ConsumerUnderTest } from '../../../../test/support/messaging/consumer-under-test.js';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { until } from '../../../../test/support/messaging/messaging-database.js';
import { NotYet } from './not-yet.js';

const ADMIN = { kind: 'staff', ref: 'admin', role: 'admin' } as const;
const TOPIC = 'consultation.lifecycle';

describe('the consumer', () => {
  const under = new ConsumerUnderTest();

  it('applies a subject in version order and drops what it has seen', async () => {
    const subject = randomUUID();
    const [one, two] = [under.event(subject, 1), under.event(subject, 2)];
    await under.publish(one, one, two, one, two);
    under.start();
    await under.applied(subject, [1, 2]);
    under.bus.rewind('g', under.at(subject), 0n);
    await under.publish(under.event(subject, 3));
    await under.applied(subject, [1, 2, 3]);
    expect(await under.letters.list()).toEqual([]);
  });

  it('goes on after its own position, which was stored with the effects, when a process ends before its offsets are committed', async () => {
    const subject = randomUUID();
    await under.publish(under.event(subject, 1));
    under.start();
    await under.applied(subject, [1]);
    // The broker never learns an offset here: a new member asks the database.
    await under.stop();
    under.start();
    await under.publish(under.event(subject, 2));
    await under.applied(subject, [1, 2]);
    expect(await under.db.query('select next_offset from triage.consumer_positions')).toEqual([
      { next_offset: '2' },
    ]);
  });

  it('holds what is ahead and applies it once the gap is closed', async () => {
    const subject = randomUUID();
    under.start();
    await under.publish(under.event(subject, 3), under.event(subject, 2));
    await until(async () => (await under.db.query('select 1 from triage.held_events')).length === 2);
    expect(await under.effects(subject)).toEqual([]);
    await under.publish(under.event(subject, 1));
    await under.applied(subject, [1, 2, 3]);
    expect(await under.db.query('select 1 from triage.held_events')).toEqual([]);
  });

  it('sets another event under a taken version aside and does not let it block', async () => {
    const subject = randomUUID();
    under.start();
    await under.publish(under.event(subject, 1), under.event(subject, 1), under.event(subject, 2));
    await under.applied(subject, [1, 2]);
    expect(await under.letters.list()).toMatchObject([{ reason: 'version-conflict', subject, version: 1 }]);
  });

  it('advances past types that it has no handler for', async () => {
    const subject = randomUUID();
    under.start();
    await under.publish(
      under.event(subject, 1, { headers: { ce_type: 'consultation.unheard-of.v1' }, value: 'not even JSON' }),
      under.event(subject, 2),
    );
    await under.applied(subject, [2]);
  });

  it.each([
    ['not-json', { value: '{"reference":' }],
    ['data-invalid', { value: '{"reference":"?"}' }],
    ['attributes-invalid', { headers: { ce_actor: '' } }],
    ['attributes-invalid', { headers: { ce_specversion: '0.3' } }],
    ['wrong-topic', { headers: { ce_type: 'case.triaged.v1' } }],
  ])('sets poison aside (%s): its subject waits, others in the partition flow', async (reason, changed) => {
    const subject = randomUUID();
    const other = under.subjectBy(subject, true);
    under.start();
    await under.publish(
      under.event(subject, 1),
      under.event(subject, 2, changed),
      under.event(subject, 3),
      under.event(other, 1),
    );
    await under.applied(other, [1]);
    await under.applied(subject, [1]);
    expect(await under.letters.list()).toMatchObject([{ reason, subject, attempts: 0, waiting: 1 }]);
  });

  it('lets the line go on when poison is discarded', async () => {
    const subject = randomUUID();
    under.start();
    await under.publish(
      under.event(subject, 1),
      under.event(subject, 2, { value: 'x' }),
      under.event(subject, 3),
      under.event(subject, 4),
    );
    await until(async () => (await under.letters.list())[0]?.waiting === 2);
    const [letter] = await under.letters.list();
    expect(await under.letters.discard(letter?.id ?? '', 'unreadable', ADMIN)).toEqual({
      kind: 'settled',
      applied: 2,
    });
    expect(await under.effects(subject)).toEqual([1, 3, 4]);
    expect(await under.letters.list('discarded')).toHaveLength(1);
    expect(await under.letters.discard(letter?.id ?? '', 'unreadable', ADMIN)).toEqual({ kind: 'not-open' });
  });

  it('lets the line go on when a record that does not even say its version is discarded', async () => {
    const subject = randomUUID();
    under.start();
    await under.publish(
      under.event(subject, 1),
      under.event(subject, 2, { headers: { ce_id: 'x' } }),
      under.event(subject, 3),
    );
    await until(async () => (await under.letters.list())[0]?.waiting === 1);
    const [letter] = await under.letters.list();
    expect(letter).toMatchObject({ reason: 'attributes-invalid', version: null });
    expect(await under.letters.discard(letter?.id ?? '', 'unreadable', ADMIN)).toEqual({
      kind: 'settled',
      applied: 1,
    });
    expect(await under.effects(subject)).toEqual([1, 3]);
  });

  it('tries a failing handler five times, sets its event aside, and replays the whole line in order', async () => {
    const subject = randomUUID();
    const other = under.subjectBy(subject, true);
    let attempts = 0;
    under.behave = (who, version) => {
      if (who !== subject || version !== 2) return Promise.resolve();
      attempts += 1;
      return Promise.reject(new TypeError('a bug'));
    };
    under.start();
    await under.publish(
      under.event(subject, 1),
      under.event(subject, 2),
      under.event(other, 1),
      under.event(subject, 3),
      under.event(subject, 4),
    );
    await under.applied(other, [1]);
    await until(async () => (await under.letters.list())[0]?.waiting === 2);
    const [letter] = await under.letters.list();
    expect(letter).toMatchObject({
      reason: 'handler-failed',
      errorClass: 'TypeError',
      attempts: 5,
      subject,
      version: 2,
    });
    // Once with its chunk, then five times alone.
    expect(attempts).toBe(6);
    expect(await under.letters.replay(letter?.id ?? '', ADMIN)).toEqual({
      kind: 'failed',
      errorClass: 'TypeError',
    });
    expect(await under.effects(subject)).toEqual([1]);
    under.behave = () => Promise.resolve();
    expect(await under.letters.replay(letter?.id ?? '', ADMIN)).toEqual({ kind: 'settled', applied: 2 });
    expect(await under.effects(subject)).toEqual([1, 2, 3, 4]);
    expect(await under.letters.list('replayed')).toMatchObject([{ attempts: 6 }]);
  });

  it('does not apply a dead letter that is delivered again', async () => {
    const subject = randomUUID();
    under.behave = (_who, version) =>
      version === 2 ? Promise.reject(new Error('a bug')) : Promise.resolve();
    under.start();
    await under.publish(under.event(subject, 1), under.event(subject, 2));
    await until(async () => (await under.letters.list()).length === 1);
    under.behave = () => Promise.resolve();
    under.bus.rewind('g', under.at(subject), 0n);
    const other = under.subjectBy(subject, true);
    await under.publish(under.event(other, 1));
    await under.applied(other, [1]);
    expect(await under.effects(subject)).toEqual([1]);
    expect(await under.letters.list()).toHaveLength(1);
  });

  it('holds an event that another topic has to precede, and applies it when that topic advances', async () => {
    const subject = randomUUID();
    under.behave = async (_who, _version, tx) => {
      const first = await tx.query('select 1 from triage.effects where subject = $1 and topic = $2', [
        subject,
        TOPIC,
      ]);
      if (first.length === 0 && !submission) throw new NotYet();
    };
    let submission = false;
    under.start();
    const triaged = {
      definition: CaseTriagedV1,
      subject,
      actor: { kind: 'system', ref: 'triage' } as const,
      data: { queue: 'drugs', priority: 3, reasons: [], dueAt: '2026-11-23T04:00:00.000Z' },
    };
    await under.publish(eventRecord('triage', triaged, 1), eventRecord('triage', triaged, 2));
    await until(async () => (await under.db.query('select 1 from triage.held_events')).length === 2);
    expect(await under.db.query('select reason from triage.held_events order by version')).toEqual([
      { reason: 'not_yet' },
      { reason: 'ahead' },
    ]);
    submission = true;
    await under.publish(under.event(subject, 1));
    await under.applied(subject, [1, 1, 2]);
    expect(await under.letters.list()).toEqual([]);
  });
});
