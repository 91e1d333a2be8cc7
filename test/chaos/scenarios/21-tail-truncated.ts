import type { App } from '#libs/contracts';
import { truncateTails } from '../broker-data.js';
import type { Scenario } from '../scenario.js';

/**
 * Fault: the broker is killed and loses the last third of every partition, as after a power cut, some of it read by
 * consumers, some not; the offsets that groups and consumers remember stay. While consumers stand still, new traffic
 * grows past those offsets, so that each points into the middle of other events.
 *
 * Expected: relays see that offsets go backwards and give the broker again what it lost, in order; consumers see that
 * the record before their position is another one and read from the start. Nothing is skipped.
 */
export const tailTruncated: Scenario = {
  number: 21,
  title: 'tail of the log truncated, offsets kept, new traffic past them',
  world: 'own',
  bus: 'kafka',
  seconds: 36,
  async run(chaos) {
    const { world } = chaos;
    const consumers = ['triage', 'notification', 'audit'] satisfies App[];
    await chaos.pass(8, 4_000);
    // Part of what will be cut off has been read by consumers, part has not.
    for (const app of consumers) world.signal(app, 'SIGSTOP');
    await chaos.pass(3, 2_000);
    await world.takeAway('kafka');
    chaos.firstDeliveries.push(...(await world.publishedUntilNow()));
    const lost = truncateTails(world.home, 1 / 3);
    chaos.figures['record batches cut off'] = lost;
    chaos.expect(lost > 0, 'nothing was cut off: the fault hit nothing');
    await world.bringBack('kafka');
    chaos.recovers('broker back');
    await chaos.pass(8, 4_000);
    for (const app of consumers) world.signal(app, 'SIGCONT');
    chaos.recovers('consumers wake up');
    await chaos.pass(4);
  },
};
