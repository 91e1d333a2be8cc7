import type { Scenario } from '../scenario.js';

/**
 * Fault: the gateway is killed with -9 three times while requests come in.
 *
 * Expected: requests that were not answered are indeterminate; the same key again gives one row and one answer. The
 * gateway accepts again within seconds of each kill.
 */
export const gatewayKilled: Scenario = {
  number: 1,
  title: 'gateway killed',
  world: 'shared',
  seconds: 20,
  async run(chaos) {
    for (let round = 0; round < chaos.rounds(3); round++) {
      await chaos.pass(chaos.random.between(3, 5));
      chaos.world.kill('gateway');
      chaos.recovers('gateway killed');
      await chaos.recovered();
    }
  },
  afterwards(chaos) {
    chaos.expect((chaos.recovery['gateway killed']?.accepting ?? 0) < 15_000, 'no acceptance for 15 s');
  },
};
