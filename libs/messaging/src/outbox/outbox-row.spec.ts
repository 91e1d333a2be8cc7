import { describe, expect, it } from '@jest/globals';
import { ConsultationSubmittedV1 } from '#libs/contracts';
import { submitted } from '../../../../test/support/messaging/messaging-database.js';
import { decode } from '../consumer/decode.js';
import { outboxRow } from './outbox-row.js';
import { EventDataError } from './strict-data.js';

const SUBJECT = '018f3f1a-7c1e-7a00-8000-000000000001';

describe('an outbox row', () => {
  it('is a CloudEvent in binary mode that its readers understand', () => {
    const time = new Date('2026-11-22T10:00:00.000Z');
    const row = outboxRow({ app: 'gateway', ...submitted(SUBJECT), id: SUBJECT, time });
    const headers = JSON.parse(row.headers) as Record<string, string>;
    expect(row).toMatchObject({
      id: SUBJECT,
      topic: 'consultation.lifecycle',
      part: 4,
      subject: SUBJECT,
      version: 1,
    });
    expect(headers).toEqual({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: SUBJECT,
      ce_type: 'consultation.submitted.v1',
      ce_source: '/larus/gateway',
      ce_subject: SUBJECT,
      ce_time: '2026-11-22T10:00:00.000Z',
      ce_actor: JSON.stringify({ kind: 'visitor', ref: SUBJECT }),
      ce_larusversion: '1',
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
    });
    const record = {
      topic: row.topic,
      partition: row.part,
      offset: 0n,
      key: Buffer.from(row.subject),
      value: Buffer.from(row.data),
      headers,
    };
    const decoded = decode(record, () => true);
    expect(decoded.kind === 'event' && decoded.event).toMatchObject({
      type: ConsultationSubmittedV1.type,
      version: 1,
      actor: { kind: 'visitor', ref: SUBJECT },
      data: submitted(SUBJECT).data,
    });
  });

  it.each([
    ['an unknown field', { extra: 'a secret' }, '/extra unknown'],
    ['an unknown field below', { routing: { drug: 'a secret' } }, '/routing/drug unknown'],
    ['a wrong value', { country: 'a secret' }, '/country invalid_format'],
  ])('refuses %s by its name and never says the value', (_name, data, message) => {
    const write = (): unknown => outboxRow({ app: 'gateway', ...submitted(SUBJECT, data as object) });
    expect(write).toThrow(EventDataError);
    expect(write).toThrow(message);
    expect(write).not.toThrow('secret');
  });

  it('refuses a subject that is none', () => {
    expect(() => outboxRow({ app: 'gateway', ...submitted('A B') })).toThrow('subject');
  });
});
