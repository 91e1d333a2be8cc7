import type { Scenario } from '../scenario.js';

/**
 * Fault: the mail server takes a mail and its answer is lost; says 421; hangs; breaks off in the middle of a mail; is
 * away.
 *
 * Expected: mails are tried again under the same Message-ID, so that a receiver that knows ids has each once; nothing
 * else is held up.
 */
export const mailServerMisbehaves: Scenario = {
  number: 18,
  title: 'mail server misbehaves',
  world: 'shared',
  seconds: 45,
  async run(chaos) {
    const { smtp } = chaos.world.doors;
    for (let round = 0; round < 3; round++) {
      await chaos.pass(2, 1_000);
      // What the sink has taken by now is not confirmed any more.
      smtp.hold('down');
      await chaos.pass(0, 200);
      smtp.cut();
      smtp.heal();
    }
    smtp.dropAfter = { direction: 'up', bytes: 900 };
    smtp.cut();
    await chaos.pass(3);
    smtp.heal();
    smtp.answer('421 4.3.2 try again later\r\n');
    await chaos.pass(5);
    smtp.heal();
    smtp.hold('up', 'down');
    await chaos.pass(6);
    smtp.heal();
    smtp.down();
    await chaos.pass(10);
    smtp.heal();
    chaos.recovers('mail server well');
  },
};
