import type { Scenario } from '../scenario.js';

/**
 * Fault: the gateway that leads the relay stands still (SIGSTOP) for 30 s and loses its database connections; a second
 * gateway takes over and gets the visitors; then the first one wakes up with what it had in hand.
 *
 * Expected: repetitions only, no inversion; the epoch of the relay shows that the lead changed.
 */
export const staleLeader: Scenario = {
  number: 6,
  title: 'relay stands still and a second one takes over',
  world: 'shared',
  seconds: 50,
  async run(chaos) {
    const { world } = chaos;
    const epoch = async (): Promise<number> => {
      const { rows } = await (
        await world.database()
      ).query<{ epoch: string }>(`select epoch from gateway.relay_leaders`);
      return Number(rows[0]?.epoch ?? 0);
    };
    const before = await epoch();
    const second = await world.startSecond('gateway');
    world.submitPort = second.port;
    await chaos.pass(3);
    world.signal('gateway', 'SIGSTOP');
    world.doors.postgres.gateway.cut();
    chaos.recovers('leader stands still');
    await chaos.pass(30, 8_000);
    chaos.expect((await epoch()) > before, 'nobody took over the lead of the relay');
    world.signal('gateway', 'SIGCONT');
    chaos.recovers('leader wakes up');
    await chaos.pass(5, 2_000);
  },
};
