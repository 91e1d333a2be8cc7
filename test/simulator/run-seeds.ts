import fc from 'fast-check';
import { Violation } from './invariants.js';
import type { Mutation } from './mutation.js';
import { plans, type Plan } from './plan.js';
import { simulate } from './simulate.js';

/** What a series of runs came to. */
export interface SeedsRun {
  readonly runs: number;
  readonly events: number;
  readonly deadLetters: number;
  /** The first plan that did not hold, as small as it could be made. */
  readonly failure:
    | {
        /** `<seed>:<path>`, which runs exactly this plan again. */
        readonly seed: string;
        readonly violation: string;
        readonly plan: Plan | undefined;
      }
    | undefined;
}

/**
 * Runs plans one after the other until one does not hold.
 *
 * @param from a seed, or `<seed>:<path>` of one plan
 * @param shrink whether a failing plan is made smaller
 * @throws whatever is thrown that is not a violation: a fault of the simulator
 */
export async function runSeeds(
  from: string,
  seeds: number,
  { mutation, shrink }: { readonly mutation?: Mutation; readonly shrink: boolean },
): Promise<SeedsRun> {
  const { seed, path } = parse(from);
  let [events, deadLetters] = [0, 0];
  const property = fc.asyncProperty(plans, async (plan) => {
    const run = await simulate(plan, mutation);
    events += run.events;
    deadLetters += run.deadLetters;
  });
  const one = path === '' ? {} : { path };
  const report = await fc.check(property, {
    numRuns: path === '' ? seeds : 1,
    seed,
    ...one,
    endOnFailure: !shrink || path !== '',
  });
  const { errorInstance } = report;
  if (report.failed && !(errorInstance instanceof Violation)) throw errorInstance;
  return {
    runs: report.numRuns,
    events,
    deadLetters,
    failure:
      errorInstance instanceof Violation
        ? {
            seed: `${String(report.seed)}:${report.counterexamplePath ?? ''}`,
            violation: errorInstance.message,
            plan: report.counterexample?.[0],
          }
        : undefined,
  };
}

function parse(from: string): { seed: number; path: string } {
  const [seed = '', ...path] = from.split(':');
  if (!/^-?\d+$/.test(seed)) throw new Error('SIM_SEED is <seed> or <seed>:<path>');
  return { seed: Number(seed), path: path.join(':') };
}
