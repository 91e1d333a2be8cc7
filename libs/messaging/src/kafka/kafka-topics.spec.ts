import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log } from '#libs/platform';
import { FakeKafka } from '../../../../test/support/kafka-fakes/index.js';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import type { Bus, TopicSpec } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';
import { PartitionCountChanged } from './kafka-topics.js';

const spec = (name: string, partitions: number): TopicSpec => ({
  name,
  partitions,
  retentionMs: 3_600_000,
  segmentMs: 3_600_000,
});

describe('topics that are there', () => {
  let cluster: FakeKafka;
  let bus: Bus;
  const errors: unknown[] = [];
  const log: Log = {
    ...SILENT,
    error: (event, _error, fields) => {
      errors.push([event, fields]);
    },
  };

  beforeEach(async () => {
    errors.length = 0;
    cluster = await FakeKafka.start({ brokers: 2, topics: { one: 12, other: 3 } });
    bus = openBus({ kind: 'kafka', brokers: cluster.addresses, clientId: 'test' }, log);
  });
  afterEach(async () => {
    await bus.close();
    await cluster.close();
  });

  it('are taken as they are when they have the partitions that keys were given out over', async () => {
    await bus.ensureTopics([spec('one', 12), spec('other', 3)]);
    expect(errors).toEqual([]);
  });

  it.each([
    ['more', 6],
    ['fewer', 24],
  ])('are refused, by name and numbers, when they have %s partitions', async (_what, expected) => {
    const refusal = bus.ensureTopics([spec('other', 3), spec('one', expected)]);
    await expect(refusal).rejects.toThrow(`one has 12 partitions, expected ${String(expected)}`);
    await expect(refusal).rejects.toBeInstanceOf(PartitionCountChanged);
    expect(errors).toEqual([['partition-count-changed', { topic: 'one', count: 12 }]]);
  });
});
