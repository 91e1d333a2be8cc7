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
