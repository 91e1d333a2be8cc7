import { describe, expect, it } from '@jest/globals';
import { plansThatFailed } from './plans-that-failed.js';
import { runSeeds } from './run-seeds.js';
import { simulate } from './simulate.js';

/** `SIM_SEED=<seed>` begins elsewhere, `SIM_SEED=<seed>:<path>` runs one plan again; `SIM_SEEDS` says how many. */
const { SIM_SEED = '20261122', SIM_SEEDS = '10000' } = process.env;

describe('relay and consumer on a virtual clock', () => {
  it('lose nothing, do nothing twice and keep the order, whatever goes wrong', async () => {
    const { failure, runs, events, deadLetters } = await runSeeds(SIM_SEED, Number(SIM_SEEDS), {
      shrink: true,
    });
    if (failure !== undefined) {
      throw new Error(
        `${failure.violation}\nagain: SIM_SEED=${failure.seed} npm run test:unit -- test/simulator/simulator\n` +
          JSON.stringify(failure.plan, undefined, 1),
      );
    }
    // A simulator that does nothing finds nothing either.
    if (runs >= 1_000) {
      expect(events / runs).toBeGreaterThan(5);
      expect(deadLetters / runs).toBeGreaterThan(0.1);
    }
  }, 900_000);

  it.each(plansThatFailed)('hold under %s', async (_fault, plan) => {
    const run = await simulate(plan);
    expect(run.events).toBeGreaterThan(0);
  });

  it('run the same plan the same way', async () => {
    for (const [, plan] of plansThatFailed) expect(await simulate(plan)).toEqual(await simulate(plan));
  });
});
