import { describe, expect, it } from '@jest/globals';
import { ConsultationSubmittedV1, type Topic } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import { Consumer } from './consumer.js';

const database = {} as Database;

function consumer(type: string, topics: readonly Topic[]): Consumer {
  const work = new Map([[type, () => Promise.resolve()]]);
  return new Consumer({
    app: 'triage',
    group: 'g',
    topics,
    work,
    bus: new MemoryBus(),
    database,
    log: SILENT,
  });
}

describe('a consumer', () => {
  it('refuses handlers of events that come on no topic it reads', () => {
    expect(() => consumer(ConsultationSubmittedV1.type, ['case.lifecycle'])).toThrow('which is not consumed');
    expect(() => consumer('consultation.unheard-of.v1', ['consultation.lifecycle'])).toThrow(
      'no such event type',
    );
    expect(() => consumer(ConsultationSubmittedV1.type, ['consultation.lifecycle'])).not.toThrow();
  });
});
