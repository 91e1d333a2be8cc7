import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { busCopy, lifecycleEvent, signedAccess } from '../../test/audit-database.js';
import {
  accessLeaf,
  conflictLeaf,
  eventLeaf,
  forgedLeaf,
  isSameLeaf,
  leafBytes,
  unreadableLeaf,
} from './build-leaf.js';

const LOGGED_AT = '2026-11-22T08:00:00.000Z';

describe('the leaf of an access', () => {
  it('is the record itself with the time of logging, as canonical JSON', () => {
    const { record } = signedAccess(7);
    const text = leafBytes(accessLeaf(record).leaf, LOGGED_AT).toString('utf8');
    expect(JSON.parse(text)).toEqual({ ...record, loggedAt: LOGGED_AT });
    expect(Object.keys(JSON.parse(text) as object)).toEqual(Object.keys({ ...record, loggedAt: '' }).sort());
    expect(text).not.toMatch(/[\s]/);
  });

  it('has the same source whatever it says, so that its number is taken once', () => {
    expect(accessLeaf(signedAccess(7).record).source).toBe(accessLeaf(signedAccess(7).record).source);
    expect(accessLeaf(signedAccess(7).record).source).not.toBe(accessLeaf(signedAccess(8).record).source);
  });

  it('is recognised whatever the time of logging, and not when one field differs', () => {
    const { record } = signedAccess(7);
    const logged = leafBytes(record, LOGGED_AT);
    expect(isSameLeaf(logged, record)).toBe(true);
    expect(isSameLeaf(logged, { ...record, outcome: 'refused' })).toBe(false);
  });
});

describe('the leaf of an event', () => {
  const record = lifecycleEvent(4, { secretish: 'disposition-answered' });
  const { event, bytes } = record;
  if (event === undefined) throw new Error('the fixture has an event');
  const candidate = eventLeaf(event, record.topic, bytes);

  it('holds no data, but a hash that the salt opens', () => {
    const text = leafBytes(candidate.leaf, LOGGED_AT).toString('utf8');
    expect(text).not.toContain('disposition-answered');
    const salt = candidate.salt?.bytes ?? Buffer.alloc(0);
    expect(salt.length).toBe(16);
    expect(JSON.parse(text)).toEqual({
      v: 1,
      kind: 'event',
      eventId: event.id,
      type: event.type,
      topic: 'case.lifecycle',
      subject: event.subject,
      version: 2,
      actor: event.actor,
      time: event.time,
      dataHash: hash('sha256', Buffer.concat([salt, bytes])),
      loggedAt: LOGGED_AT,
    });
  });

  it('hashes the same data differently each time, so that data cannot be guessed from the log', () => {
    expect(eventLeaf(event, record.topic, bytes).leaf['dataHash']).not.toBe(candidate.leaf['dataHash']);
  });

  it('is found under its case', () => {
    expect(candidate.columns).toMatchObject({
      kind: 'event',
      app: 'triage',
      action: 'case.assigned.v1',
      target: { type: 'case', ref: event.subject },
    });
    expect(eventLeaf(event, 'staff.lifecycle', bytes).columns.target?.type).toBe('staff');
  });
});

describe('the leaf of what cannot be read', () => {
  it('says where the bytes lay and what they hash to, and repeats none of them', () => {
    const record = busCopy(signedAccess(7));
    const candidate = unreadableLeaf(record, 'bad-mac');
    expect(candidate.leaf).toEqual({
      v: 1,
      kind: 'unreadable',
      reason: 'bad-mac',
      topic: 'audit.access',
      partition: 0,
      offset: 7,
      sha256: hash('sha256', record.bytes),
    });
    expect(candidate.alarm).toBe('bad-mac');
  });

  it('is one entry for the same bytes at the same place, another for others', () => {
    const record = busCopy(signedAccess(7));
    const source = unreadableLeaf(record, 'not-an-event').source;
    expect(unreadableLeaf({ ...record }, 'not-an-event').source).toBe(source);
    expect(unreadableLeaf({ ...record, offset: 8n }, 'not-an-event').source).not.toBe(source);
    expect(unreadableLeaf({ ...record, bytes: Buffer.from('{}') }, 'not-an-event').source).not.toBe(source);
  });

  it('names the number that is taken, and only hashes what came second', () => {
    const { record } = signedAccess(7);
    expect(conflictLeaf(record, record).leaf).toMatchObject({
      reason: 'conflicting-record',
      app: 'vault',
      stream: 3,
      seq: 7,
    });
    expect(JSON.stringify(conflictLeaf(record, record).leaf)).not.toContain(record.actor.ref);
    expect(JSON.stringify(forgedLeaf(record, 'vault').leaf)).not.toContain(record.actor.ref);
  });
});
