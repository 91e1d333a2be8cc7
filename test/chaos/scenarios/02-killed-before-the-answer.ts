import type { Scenario } from '../scenario.js';

/**
 * Fault: the gateway dies between COMMIT and its answers. The database's replies to it are held back, so that commits
 * happen which nobody hears of; then it is killed with -9.
 *
 * Expected: the visitor who asks again with the same key is told the same consultation, as a repetition (200); one
 * effect.
 */
export const killedBeforeTheAnswer: Scenario = {
  number: 2,
  title: 'gateway killed between commit and answer',
  world: 'shared',
  seconds: 16,
  async run(chaos) {
    const { world } = chaos;
    for (let round = 0; round < chaos.rounds(3); round++) {
      await chaos.pass(chaos.random.between(2, 4));
      const database = await world.database();
      const count = async (): Promise<number> => {
        const { rows } = await database.query<{ n: number }>(
          'select count(*)::int as n from gateway.consultations',
        );
        return rows[0]?.n ?? 0;
      };
      // Late answers make the waiting line, and with it the next batch, longer.
      world.doors.postgres.gateway.delayMs = 150;
      await chaos.pass(0, 900);
      world.doors.postgres.gateway.hold('down');
      const answered = chaos.accepted.length;
      const before = await count();
      await chaos.pass(0, 400);
      const committed = (await count()) - before;
      chaos.expect(chaos.accepted.length - answered <= committed + 50, 'answers went past the closed door');
      chaos.figures['committed without an answer'] =
        Number(chaos.figures['committed without an answer'] ?? 0) + Math.max(0, committed);
      world.kill('gateway');
      world.doors.postgres.gateway.heal();
      world.doors.postgres.gateway.cut();
      chaos.recovers('gateway killed');
      await chaos.recovered();
    }
  },
  afterwards(chaos) {
    chaos.expect(chaos.replays > 0, 'no repetition was answered as one: the fault hit nothing');
  },
};
