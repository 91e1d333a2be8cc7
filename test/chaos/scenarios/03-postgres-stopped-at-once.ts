import type { Scenario } from '../scenario.js';

/**
 * Fault: PostgreSQL is stopped as by `pg_ctl stop -m immediate` while requests are accepted, and comes back after 3 s.
 *
 * Expected: no acceptance from its end until it is back; every acceptance before is there after WAL replay.
 */
export const postgresStoppedAtOnce: Scenario = {
  number: 3,
  title: 'PostgreSQL stopped at once',
  world: 'shared',
  seconds: 16,
  async run(chaos) {
    const { world } = chaos;
    for (let round = 0; round < chaos.rounds(2); round++) {
      await chaos.pass(chaos.random.between(2, 4));
      await world.takeAway('postgres', 'SIGQUIT');
      // Answers to what was committed before are still on their way.
      await chaos.pass(0, 500);
      const answered = chaos.accepted.length;
      await chaos.pass(3, 1_000);
      chaos.expect(chaos.accepted.length === answered, 'requests were accepted without a database');
      await world.bringBack('postgres');
      chaos.recovers('PostgreSQL back');
      await chaos.recovered();
    }
  },
};
