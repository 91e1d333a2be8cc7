import pg from 'pg';
import type { BusRecord } from '#libs/messaging';
import { plainKafka } from './plain-kafka.js';

/** Puts records on whichever bus a stack runs, behind every app's back. */
export async function putRecords(
  urls: { readonly brokers: string; readonly database: string },
  ...records: readonly BusRecord[]
): Promise<void> {
  if (urls.brokers === '') await putInLog(urls.database, records);
  else await putOnBroker(urls.brokers, records);
}

async function putInLog(database: string, records: readonly BusRecord[]): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ offsets: unknown[] }>(
      'select bus.publish($1, $2, $3, $4, $5) as offsets',
      [
        records.map(({ topic }) => topic),
        records.map(({ partition }) => partition),
        records.map(({ key }) => key),
        records.map(({ value }) => value),
        records.map(({ headers }) => JSON.stringify(headers)),
      ],
    );
    if (rows[0]?.offsets.includes(null) !== false) throw new Error('a record was not stored');
  } finally {
    await client.end();
  }
}

async function putOnBroker(brokers: string, records: readonly BusRecord[]): Promise<void> {
  const producer = plainKafka(brokers.split(',')).producer();
  await producer.connect();
  try {
    for (const { topic, headers, ...message } of records)
      await producer.send({ topic, messages: [{ ...message, headers: { ...headers } }] });
  } finally {
    await producer.disconnect();
  }
}
