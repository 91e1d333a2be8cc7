import kafkajs, { type Kafka as Client, type LogEntry } from 'kafkajs';
import type { Log } from '#libs/platform';
import type { KafkaBusOptions } from '../bus/bus-options.js';
import type { StoredRecord } from '../bus/bus.js';
import { brokerSockets } from './broker-socket.js';
import { stopIdleLoop, type FetchedMessage } from './kafkajs-internals.js';
import { spellRecordsOnce } from './record-encoding.js';

const { Kafka, logLevel } = kafkajs;

/** Above every time limit of a request; members of a group wait for each other while they join. */
const SILENCE_MS = 9_000;
export const SILENCE_IN_GROUP_MS = 17_000;

/** A client with our limits on waiting; whoever calls it decides about trying again. */
export function kafkaClient(options: KafkaBusOptions, log: Log, silenceMs = SILENCE_MS): Client {
  stopIdleLoop();
  spellRecordsOnce();
  const { tls, sasl } = options;
  return new Kafka({
    clientId: options.clientId,
    brokers: [...options.brokers],
    connectionTimeout: 3_000,
    requestTimeout: 8_000,
    enforceRequestTimeout: true,
    socketFactory: brokerSockets(silenceMs),
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 2 },
    ...(tls === undefined || tls === false ? {} : { ssl: tls === true ? true : { ...tls, ca: [tls.ca] } }),
    ...(sasl === undefined ? {} : { sasl: { mechanism: 'scram-sha-512', ...sasl } }),
    logLevel: logLevel.ERROR,
    // Its lines repeat what our own outcomes say, with addresses and group members in free text: the namespace is enough.
    logCreator: () => (entry: LogEntry) => {
      log.debug('kafka-client', { reason: entry.namespace });
    },
  });
}

/** A message as kafkajs hands it over, in our shape. */
export function storedRecord(topic: string, partition: number, message: FetchedMessage): StoredRecord {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) headers[name] = last.toString();
  }
  return {
    topic,
    partition,
    offset: BigInt(message.offset),
    key: message.key,
    value: message.value,
    headers,
  };
}
