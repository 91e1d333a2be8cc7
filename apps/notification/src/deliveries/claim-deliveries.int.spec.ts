import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Database, newId } from '#libs/platform';
import type { TestDatabase } from '../../../../test/support/database.js';
import { notificationDatabase } from '../../test/notification-app.js';
import { CLAIM, claimDeliveries, LEASE_SECONDS } from './claim-deliveries.js';
import { renewClaims } from './renew-claims.js';

let fresh: TestDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await notificationDatabase();
  database = await Database.connect({ url: fresh.urlOf('notification'), app: 'notification', poolSize: 8 });
}, 60_000);
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

async function addDeliveries(count: number): Promise<void> {
  await database.transaction(async (tx) => {
    for (let made = 0; made < count; made++) {
      const [subject, id] = [newId(), newId()];
      await tx.execute(
        `insert into notification.consultation_states (id, reference, language) values ($1, 'K7Q4-9XHM-2', 'en')`,
        [subject],
      );
      await tx.execute(
        `insert into notification.deliveries (id, consultation_id, template, language, reference, message_id)
         values ($1, $2, 'receipt', 'en', 'K7Q4-9XHM-2', $3)`,
        [id, subject, `<${id}@larus.test>`],
      );
    }
  });
}

async function asOwner(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  await client.query(text);
  await client.end();
}

async function addBacklog({ due, resting }: { due: number; resting: number }): Promise<void> {
  await addDeliveries(1);
  await database.query(
    `insert into notification.deliveries
       (id, consultation_id, template, language, reference, message_id, next_attempt_at)
     select gen_random_uuid(), s.id, 'receipt', 'en', s.reference, '<' || gen_random_uuid() || '@larus.test>',
            clock_timestamp() + make_interval(hours => case when n <= $1 then -1 else 1 end)
       from generate_series(1, $1::int + $2::int) as n, (select id, reference from notification.consultation_states limit 1) as s`,
    [due, resting],
  );
}

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows of deliveries that the parts of a claim read to choose `count`; the claim itself is made and taken back. */
async function rowsRead(count: number): Promise<number> {
  const text = CLAIM.replaceAll('$1', String(count)).replaceAll('$2', String(LEASE_SECONDS));
  const read = (node: PlanNode): number =>
    (node['Relation Name'] === 'deliveries'
      ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
      : 0) + (node.Plans ?? []).reduce((sum, inner) => sum + read(inner), 0);
  const [row] = await database.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
    `explain (analyze, format json) ${text}`,
  );
  const plan = row?.['QUERY PLAN'][0]?.Plan;
  if (plan === undefined) throw new Error('there is no plan');
  return read(plan);
}

describe('claiming deliveries', () => {
  it('gives each to one of eight who ask at once', async () => {
    for (let round = 0; round < 5; round++) {
      await addDeliveries(40);
      const claims = await Promise.all(Array.from({ length: 8 }, () => claimDeliveries(database, 8)));
      const rest = await claimDeliveries(database, 40);
      const ids = [...claims.flat(), ...rest].map(({ id }) => id);
      expect([ids.length, new Set(ids).size]).toEqual([40, 40]);
      expect([...claims.flat(), ...rest].map(({ attempts }) => attempts)).toEqual(ids.map(() => 1));
    }
  });

  it('waits for nobody: what another is at this moment taking is passed over', async () => {
    await addDeliveries(2);
    const claimed = await database.transaction(async (tx) => {
      const [held] = await tx.query<{ id: string }>(
        `select id from notification.deliveries where state = 'pending' limit 1 for update`,
      );
      const others = await claimDeliveries(database, 10);
      return { held: held?.id, others: others.map(({ id }) => id) };
    });
    expect(claimed.others).toHaveLength(1);
    expect(claimed.others).not.toContain(claimed.held);
    await claimDeliveries(database, 10);
  });

  it('leaves claims alone until their lease ends, and says that they were under way', async () => {
    await addDeliveries(1);
    const [first] = await claimDeliveries(database, 1);
    expect(first).toMatchObject({ was_sending: false, attempts: 1 });
    expect(await claimDeliveries(database, 10)).toEqual([]);
    await database.query(`update notification.deliveries set lease_until = clock_timestamp() where id = $1`, [
      first?.id,
    ]);
    expect(await claimDeliveries(database, 10)).toMatchObject([
      { id: first?.id, was_sending: true, attempts: 2 },
    ]);
  });

  it('reads as many as it takes, however many wait or rest', async () => {
    await addBacklog({ due: 3_000, resting: 3_000 });
    await asOwner(`analyze notification.deliveries`);
    expect(await rowsRead(8)).toBeLessThan(50);
    await asOwner(`delete from notification.deliveries where next_attempt_at <= clock_timestamp()`);
    expect(await rowsRead(8)).toBe(0);
    await asOwner(`delete from notification.deliveries`);
  });

  it('keeps a claim that its process renews, and not one that somebody else has taken since', async () => {
    await addDeliveries(1);
    const [mine] = await claimDeliveries(database, 1);
    if (mine === undefined) throw new Error('nothing was claimed');
    const expire = `update notification.deliveries set lease_until = clock_timestamp() where id = $1`;
    await database.query(expire, [mine.id]);
    await renewClaims(database, [mine]);
    expect(await claimDeliveries(database, 10)).toEqual([]);

    await database.query(expire, [mine.id]);
    const [taken] = await claimDeliveries(database, 10);
    expect(taken).toMatchObject({ id: mine.id, attempts: 2 });
    await database.query(expire, [mine.id]);
    await renewClaims(database, [mine]);
    expect(await claimDeliveries(database, 10)).toMatchObject([{ id: mine.id, attempts: 3 }]);
  });
});
