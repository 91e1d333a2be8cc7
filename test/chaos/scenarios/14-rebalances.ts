import type { Scenario } from '../scenario.js';

/**
 * Fault: members of the group of triage come and go: five times another one joins and leaves.
 *
 * Expected: no loss, no dead consumer, everything current again within 15 s.
 */
export const rebalances: Scenario = {
  number: 14,
  title: 'members of a group come and go',
  world: 'shared',
  seconds: 30,
  async run(chaos) {
    for (let round = 0; round < chaos.rounds(5); round++) {
      const second = await chaos.world.startSecond('triage');
      await chaos.pass(1, 300);
      await second.stop();
    }
    chaos.recovers('last member left');
  },
  afterwards(chaos) {
    chaos.expect(
      (chaos.recovery['last member left']?.current ?? 0) < 15_000,
      'it took 15 s or more to be current again',
    );
  },
};
