import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { APPS } from '#libs/contracts';
import type { Scenario } from '../scenario.js';

/**
 * Fault: ten times all processes, broker, database and mail server are killed with -9 in the same instant; each comes
 * back after a random 0 to 5 s. A transaction of somebody else stands open all the time.
 *
 * Expected: nothing lost, no second effect, no inversion.
 */
export const everythingKilled: Scenario = {
  number: 20,
  title: 'everything killed at once, again and again',
  world: 'own',
  seconds: 110,
  async run(chaos) {
    const { world } = chaos;
    const parts = [...APPS, 'postgres', 'kafka', 'mail'] as const;
    const running = world.bus === 'kafka' ? parts : parts.filter((name) => name !== 'kafka');
    const rounds = Math.max(2, Math.round(10 * chaos.scale));
    for (let round = 0; round < rounds; round++) {
      const idle = await idleTransaction(world.stack.urls.database);
      await chaos.pass(chaos.random.between(2, 6), 1_500);
      await Promise.all(running.map((name) => world.takeAway(name)));
      await idle.end().catch(() => undefined);
      await Promise.all(
        running.map(async (name) => {
          await delay(chaos.random.between(0, 5_000) * Math.min(1, chaos.scale));
          await world.bringBack(name);
        }),
      );
      await world.stack.waitReady(undefined, 90_000);
      chaos.recovers('everything killed');
    }
    chaos.figures['rounds'] = rounds;
  },
};

async function idleTransaction(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin isolation level repeatable read');
  await client.query('select pg_current_xact_id()');
  return client;
}
