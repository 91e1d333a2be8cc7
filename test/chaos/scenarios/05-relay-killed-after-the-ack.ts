import type { Scenario } from '../scenario.js';

/**
 * Fault: the relay dies after the broker's acknowledgement and before its rows leave the outbox. Its statements to the
 * database are held back while publishes are under way; then the gateway is killed with -9.
 *
 * Expected: the same events are sent again and dropped by every consumer; repeated deliveries are the rows in flight.
 */
export const relayKilledAfterTheAck: Scenario = {
  number: 5,
  title: 'relay killed between acknowledgement and delete',
  world: 'shared',
  seconds: 16,
  async run(chaos) {
    const { gateway, triage } = chaos.world.doors.postgres;
    const doors = [
      ['gateway', gateway],
      ['triage', triage],
      ['gateway', gateway],
    ] as const;
    for (const [app, door] of doors.slice(0, chaos.rounds(3))) {
      await chaos.pass(chaos.random.between(2, 4));
      // Late statements: most of the time something is acknowledged and not yet deleted.
      door.delayMs = 100;
      await chaos.pass(0, 1_000);
      door.hold('up');
      // Long enough for the broker to answer what was on its way, too short for anybody to give up.
      await chaos.pass(0, 300);
      chaos.world.kill(app);
      door.cut();
      door.heal();
      chaos.recovers(`${app} killed`);
      await chaos.recovered();
    }
  },
};
