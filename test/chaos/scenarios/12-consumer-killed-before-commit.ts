import type { App } from '#libs/contracts';
import type { Scenario } from '../scenario.js';

/**
 * Fault: a consumer dies before the commit of its chunk: what it sends to the database is held back, then it is killed
 * with -9.
 *
 * Expected: nothing of the chunk was applied, it is done again as a whole.
 */
export const consumerKilledBeforeCommit: Scenario = {
  number: 12,
  title: 'consumer killed before commit',
  world: 'shared',
  seconds: 24,
  async run(chaos) {
    const apps = ['triage', 'notification', 'audit', 'vault'] satisfies App[];
    for (const app of apps.slice(0, chaos.rounds(apps.length))) {
      await chaos.pass(chaos.random.between(2, 4));
      const door = chaos.world.doors.postgres[app];
      // Each statement arrives late, so that the kill falls into the middle of a transaction.
      door.delayMs = 40;
      await chaos.pass(0, chaos.random.between(150, 400));
      door.hold('up');
      await chaos.pass(0, 50);
      chaos.world.kill(app);
      door.cut();
      door.heal();
      chaos.recovers(`${app} killed`);
      await chaos.recovered();
    }
  },
};
