import { APPS } from '#libs/contracts';
import type { Scenario } from '../scenario.js';

/**
 * Fault: PostgreSQL is away for a minute.
 *
 * Expected: 503 with Retry-After, the waiting line in the gateway stays bounded, consumers pause and no app restarts;
 * everything goes on without a hand.
 */
export const postgresAway: Scenario = {
  number: 4,
  title: 'PostgreSQL away for a minute',
  world: 'shared',
  seconds: 75,
  async run(chaos) {
    const { world } = chaos;
    await chaos.pass(5);
    const before = { ...world.stack.pids };
    await world.takeAway('postgres');
    await chaos.pass(60, 5_000);
    await world.bringBack('postgres');
    chaos.recovers('PostgreSQL back');
    for (const app of APPS)
      chaos.expect(world.stack.pids[app] === before[app], `${app} ended because the database was away`);
  },
  afterwards(chaos) {
    chaos.expect(
      (chaos.answers['503 not-available'] ?? 0) > 0,
      'nobody was answered 503 while the database was away',
    );
  },
};
