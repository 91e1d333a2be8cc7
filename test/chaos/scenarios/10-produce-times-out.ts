import type { Scenario } from '../scenario.js';

/**
 * Fault: the broker's answers are held back for longer than anybody waits for them, so that a produce times out which
 * the broker has stored.
 *
 * Expected: one repetition of what was under way, dropped by every consumer.
 */
export const produceTimesOut: Scenario = {
  number: 10,
  title: 'produce times out after the broker stored it',
  world: 'shared',
  bus: 'kafka',
  seconds: 24,
  async run(chaos) {
    const { kafka } = chaos.world.doors;
    await chaos.pass(4);
    kafka.hold('down');
    await chaos.pass(12, 12_000);
    kafka.cut();
    kafka.heal();
    chaos.recovers('answers flow again');
  },
};
