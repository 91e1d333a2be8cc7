import { join } from 'node:path';
import { runScenario, type ScenarioRow } from './run-scenario.js';
import type { Scenario } from './scenario.js';
import { SCENARIOS } from './scenarios/index.js';
import { World, type ChaosTools } from './world.js';

/** A fault of the house itself, put into its compiled classes as it starts, and what must come of it. */
export interface Mutant {
  readonly name: string;
  /** The scenario that must catch it. */
  readonly scenario: number;
  /** Whether this outcome is the damage that the mutant does; any other failure does not count. */
  readonly caughtBy: (row: ScenarioRow) => boolean;
}

export const MUTANTS: readonly Mutant[] = [
  { name: 'delete-uncovered', scenario: 7, caughtBy: ({ lost }) => lost > 0 },
  { name: 'blind-reader', scenario: 21, caughtBy: ({ lost }) => lost > 0 },
  { name: 'fence-apart', scenario: 12, caughtBy: ({ lost }) => lost > 0 },
  {
    name: 'no-fence',
    scenario: 5,
    caughtBy: ({ violations }) =>
      violations.some(({ invariant }) => invariant === 'I5' || invariant === 'I3'),
  },
  {
    name: 'throw-into-kafkajs',
    scenario: 17,
    caughtBy: ({ failures }) =>
      failures.some((failure) => failure.includes('one partition stopped the others')),
  },
];

export interface MutantRow {
  readonly mutant: string;
  readonly scenario: number;
  readonly state: 'caught' | 'survived';
  readonly lost: number;
  readonly doubled: number;
  readonly inversions: number;
  readonly violations: number;
}

export interface MutantRun {
  readonly tools: ChaosTools;
  readonly portBase: number;
  readonly requests: number;
  readonly seed: number;
  readonly scale: number;
  readonly rate: number;
  readonly folder: string;
  readonly stage: (name: string) => void;
}

/** A mutant never comes to rest: what it damaged is seen long before the limits of a healthy house. */
const LIMITS = { recoverMs: 20_000, restMs: 20_000, patienceSeconds: 20 };

/** Runs one mutant of the house against the scenario that must catch it, in a world of its own. */
export async function runMutant(mutant: Mutant, run: MutantRun): Promise<MutantRow> {
  const preload = [join(run.tools.root, 'test/chaos/mutants', `${mutant.name}.mjs`)];
  const world = await World.start({ tools: run.tools, portBase: run.portBase, bus: 'kafka', preload });
  try {
    const row = await runScenario(scenarioNumbered(mutant.scenario), { ...run, world, limits: LIMITS });
    return {
      mutant: mutant.name,
      scenario: mutant.scenario,
      state: mutant.caughtBy(row) ? 'caught' : 'survived',
      lost: row.lost,
      doubled: row.doubled,
      inversions: row.inversions,
      violations: row.violations.length,
    };
  } finally {
    await world.stop();
    world.remove();
  }
}

function scenarioNumbered(number: number): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.number === number);
  if (found === undefined || 'prove' in found) throw new Error(`there is no scenario ${number}`);
  return found;
}
