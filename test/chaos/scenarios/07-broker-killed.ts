import type { Scenario } from '../scenario.js';

/**
 * Fault: the broker is killed with -9 and comes back after 20 s.
 *
 * Expected: outboxes grow and requests are accepted as before; what waited is everywhere within 10 s of its return.
 */
export const brokerKilled: Scenario = {
  number: 7,
  title: 'broker killed',
  world: 'shared',
  bus: 'kafka',
  seconds: 40,
  async run(chaos) {
    const { world } = chaos;
    await chaos.pass(6);
    const calm = chaos.acceptP99Ms();
    const from = performance.now();
    await world.takeAway('kafka');
    await chaos.pass(20, 3_000);
    const stormy = chaos.acceptP99Ms(from);
    await world.bringBack('kafka');
    chaos.recovers('broker back');
    chaos.figures['accept p99 before ms'] = calm;
    chaos.figures['accept p99 without a broker ms'] = stormy;
    // Twice as slow is the limit, but below 100 ms the machine's own noise is larger than that.
    chaos.expect(
      stormy < Math.max(2 * calm, 100),
      `accepting took ${stormy} ms without a broker, ${calm} ms with it`,
    );
  },
  afterwards(chaos) {
    chaos.expect(
      (chaos.recovery['broker back']?.current ?? 0) < 30_000 * chaos.slack,
      'what waited took 30 s or more',
    );
  },
};
