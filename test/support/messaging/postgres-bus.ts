import pg from 'pg';
import { migrateBus, type PostgresBusOptions, type TopicPartition } from '#libs/messaging';
import { testDatabase } from '../database.js';
import type { App } from '#libs/contracts';

/** A fresh database with schema `bus`, and what its operator can do to the log. */
export interface TestBus {
  /** As that app's own role. */
  options(app: App): PostgresBusOptions;
  /** Superuser. */
  readonly url: string;
  /** Runs one statement as superuser. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Removes the records before an offset. */
  expire(at: TopicPartition, before: bigint): Promise<void>;
  drop(): Promise<void>;
}

/** Makes a fresh database with the log in it; `drop` removes it. */
export async function testBus(): Promise<TestBus> {
  const test = await testDatabase();
  await migrateBus(test.url);
  const own = new pg.Client({ connectionString: test.url });
  own.on('error', () => undefined);
  await own.connect();
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await own.query<Row>(text, [...values])).rows;
  return {
    url: test.url,
    options: (app) => ({ kind: 'postgres', url: test.urlOf(app), clientId: 'test' }),
    query,
    expire: async ({ topic, partition }, before) => {
      await query(
        `delete from bus.records r using bus.topics t
          where t.id = r.topic_id and t.name = $1 and r.part = $2 and r.log_offset < $3`,
        [topic, partition, String(before)],
      );
    },
    drop: async () => {
      await own.end();
      await test.drop();
    },
  };
}
