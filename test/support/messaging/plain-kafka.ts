import kafkajs, { type Kafka as Client } from 'kafkajs';
import { stopIdleLoop } from '../../../libs/messaging/src/kafka/kafkajs-internals.js';

const { Kafka, logLevel } = kafkajs;

/** A client of a test's own, beside the bus: silent, and without the timers that kafkajs keeps on idle connections. */
export function plainKafka(brokers: readonly string[], clientId = 'larus-test'): Client {
  stopIdleLoop();
  return new Kafka({ clientId, brokers: [...brokers], logLevel: logLevel.NOTHING });
}
