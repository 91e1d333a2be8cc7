import { StackFault } from './fault.mjs';

/**
 * The servers that stand in for our own parts.
 * @param {Record<string, string | undefined>} env DATABASE_URL, KAFKA_BROKERS, SMTP_URL; absent or empty: our own part
 * @returns {{ database: string | undefined, brokers: string[] | undefined, smtp: string | undefined }}
 * @throws {StackFault} naming the variable whose form is wrong, without its value
 */
export function externalServers({ DATABASE_URL, KAFKA_BROKERS, SMTP_URL }) {
  return {
    database: addressOf(
      DATABASE_URL,
      /^postgres(ql)?:$/,
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ),
    brokers: brokersOf(KAFKA_BROKERS),
    smtp: addressOf(SMTP_URL, /^smtps?:$/, 'SMTP_URL must look like smtp://host:587.'),
  };
}

/** The ports of such servers, for `run.json`. */
export function externalPorts({ database, brokers, smtp }) {
  return {
    ...(database !== undefined && { postgres: Number(new URL(database).port || 5432) }),
    ...(brokers !== undefined && { kafka: Number(brokers[0].split(':')[1]) }),
    ...(smtp !== undefined && { mail: null, smtp: Number(new URL(smtp).port || 25) }),
  };
}

function addressOf(text, protocol, otherwise) {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !protocol.test(url.protocol) || url.hostname === '')
    throw new StackFault(otherwise);
  return text;
}

function brokersOf(text) {
  if (text === undefined || text === '') return undefined;
  const brokers = text.split(',').map((broker) => broker.trim());
  if (brokers.every((broker) => /^[^\s:/]+:\d{1,5}$/.test(broker))) return brokers;
  throw new StackFault('KAFKA_BROKERS must be host:port, several of them separated by commas.');
}
