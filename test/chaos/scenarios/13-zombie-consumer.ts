import type { Scenario } from '../scenario.js';

/**
 * Fault: one of two consumers of triage stands still for longer than its session (6 s), its partitions go to the other,
 * then it wakes up and goes on with what it had in hand.
 *
 * Expected: both try; the fence lets each version apply once.
 */
export const zombieConsumer: Scenario = {
  number: 13,
  title: 'consumer stands still past its session and wakes up',
  world: 'shared',
  seconds: 36,
  async run(chaos) {
    const { world } = chaos;
    await world.startSecond('triage');
    await chaos.pass(2);
    for (let round = 0; round < chaos.rounds(2); round++) {
      world.signal('triage', 'SIGSTOP');
      await chaos.pass(10, 9_000);
      world.signal('triage', 'SIGCONT');
      chaos.recovers('zombie wakes up');
      await chaos.recovered();
      await chaos.pass(3, 2_000);
    }
  },
};
