import type { App } from '#libs/contracts';
import type { Scenario } from '../scenario.js';

/**
 * Fault: a consumer dies after the commit of its chunk and before it can tell the broker. The database's replies to it
 * are held back, so that it never hears of the commit; then it is killed with -9.
 *
 * Expected: the chunk is delivered again at most, no second effect.
 */
export const consumerKilledAfterCommit: Scenario = {
  number: 11,
  title: 'consumer killed between commit and offset',
  world: 'shared',
  seconds: 24,
  async run(chaos) {
    const apps = ['triage', 'notification', 'audit', 'vault'] satisfies App[];
    for (const app of apps.slice(0, chaos.rounds(apps.length))) {
      await chaos.pass(chaos.random.between(2, 4));
      const door = chaos.world.doors.postgres[app];
      // Late answers: most of the time a chunk is committed and its consumer does not know.
      door.delayMs = 60;
      await chaos.pass(0, 800);
      door.hold('down');
      await chaos.pass(0, 250);
      chaos.world.kill(app);
      door.cut();
      door.heal();
      chaos.recovers(`${app} killed`);
      await chaos.recovered();
    }
  },
};
