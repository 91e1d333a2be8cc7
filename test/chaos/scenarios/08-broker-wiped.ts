import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario.js';

/**
 * Fault: the broker is killed and its data folder is deleted; an empty broker comes back.
 *
 * Expected: the relays notice and give the broker its events again from history, consumers read from the start and
 * drop what they have; effects unchanged.
 */
export const brokerWiped: Scenario = {
  number: 8,
  title: 'broker wiped',
  world: 'own',
  bus: 'kafka',
  seconds: 24,
  async run(chaos) {
    const { world } = chaos;
    await chaos.pass(8, 3_000);
    await world.takeAway('kafka');
    chaos.firstDeliveries.push(...(await world.publishedUntilNow()));
    rmSync(join(world.home, 'kafka', 'data'), { recursive: true });
    await chaos.pass(3);
    await world.bringBack('kafka');
    chaos.recovers('empty broker back');
  },
  afterwards(chaos) {
    chaos.expect(
      chaos.firstDeliveries.length > 0,
      'nothing had been published before: the fault hit nothing',
    );
  },
};
