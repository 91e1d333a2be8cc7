import { afterAll, expect, it } from '@jest/globals';
import { busFeatures } from '../../../../test/support/messaging/bus.features.js';
import { describeWithKafka, testKafka } from '../../../../test/support/messaging/kafka.js';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import { openBus } from '../bus/open-bus.js';

busFeatures(
  'Kafka',
  () => {
    const kafka = testKafka();
    return Promise.resolve({
      bus: openBus(kafka.options, SILENT),
      expire: (at, before) => kafka.admin.deleteRecords(at.topic, at.partition, before),
      group: (name) => `${kafka.group}.${name}`,
      drop: () => kafka.admin.drop(),
    });
  },
  describeWithKafka,
);

describeWithKafka('topics that went missing', () => {
  const kafka = testKafka();
  const bus = openBus(kafka.options, SILENT);
  afterAll(async () => {
    await bus.close();
    await kafka.admin.drop();
  });

  it('are made again, also after their offsets have been asked for', async () => {
    const topics = ['consultation.lifecycle', 'case.lifecycle'] as const;
    const specs = topics.map((name) => ({ name, partitions: 2, retentionMs: -1, segmentMs: 3_600_000 }));
    await bus.ensureTopics(specs);
    // kafkajs remembers for a connection which topics it was asked about, and fails when one of them is gone.
    await bus.lag(kafka.group, topics);
    await kafka.admin.drop();
    await bus.ensureTopics(specs);
    const ends = await bus.lag(kafka.group, topics);
    expect(ends.map(({ topic, partition }) => `${topic}/${String(partition)}`).sort()).toEqual([
      'case.lifecycle/0',
      'case.lifecycle/1',
      'consultation.lifecycle/0',
      'consultation.lifecycle/1',
    ]);
  }, 60_000);
});
