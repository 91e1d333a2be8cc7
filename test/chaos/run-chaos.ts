import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MUTANTS, runMutant, type MutantRow } from './mutants.js';
import { runScenario, type ScenarioRow } from './run-scenario.js';
import type { Proof, Scenario } from './scenario.js';
import { SCENARIOS } from './scenarios/index.js';
import { World, type ChaosTools } from './world.js';

interface ProofRow {
  readonly scenario: number;
  readonly title: string;
  readonly state: 'proven' | 'not proven';
  readonly line: string;
}

interface SkippedRow {
  readonly scenario: number;
  readonly title: string;
  readonly state: 'skipped';
  readonly reason: string;
}

type Row = ScenarioRow | ProofRow | SkippedRow;

export interface ChaosSummary {
  readonly seed: number;
  readonly bus: 'kafka' | 'postgres';
  readonly lost: number;
  readonly doubled: number;
  readonly inversions: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly scenarios: readonly Row[];
}

const PORT_BASE = 29_000;

/** What became of the mutants; one that survives is a failure of the scenarios. */
export interface MutantSummary {
  readonly seed: number;
  readonly failed: number;
  readonly mutants: readonly MutantRow[];
}

/** A mistake of the person at the keyboard. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs the scenarios that the arguments name, prints a line for each, and sums up.
 *
 * @param args `--scenario 1,5` (all), `--requests` in total (4000), `--seed` (the clock), `--bus` (kafka), `--scale` of
 *   all lengths (1), `--rate` a second at most (40), `--slack` by which all limits of time are multiplied (1), for a rate that
 *   leaves the machine no room to catch up, `--port-base` (29000), `--verbose`; `--mutants` [names] runs
 *   mutants of the house instead
 * @throws UsageError
 */
export async function run(args: readonly string[], tools: ChaosTools): Promise<ChaosSummary | MutantSummary> {
  const options = read(args);
  if (options.mutants !== undefined) return runMutants(options.mutants, options, tools);
  const folder = mkdtempSync(join(tmpdir(), 'larus-chaos-run-'));
  const rows: Row[] = [];
  let shared: World | undefined;
  const end = async (world: World | undefined): Promise<void> => {
    await world?.stop();
    world?.remove();
  };
  console.log(`seed ${options.seed}, bus ${options.bus}, ${options.scenarios.length} scenarios`);
  try {
    for (const scenario of options.scenarios) {
      const reason = reasonToSkip(scenario, options.bus, tools);
      if (reason !== undefined) {
        rows.push({ scenario: scenario.number, title: scenario.title, state: 'skipped', reason });
        console.log(`${nameOf(scenario)}: skipped, ${reason}`);
        continue;
      }
      if ('prove' in scenario) {
        rows.push(await proven(scenario, tools));
        continue;
      }
      if (scenario.world === 'own') {
        await end(shared);
        shared = undefined;
      }
      const world =
        shared ??
        (await World.start({
          tools,
          portBase: options.portBase,
          bus: options.bus,
          ...scenario.setting?.(tools),
        }));
      shared = world;
      const requests = Math.max(20, Math.floor(options.requests / options.scenarios.length));
      const row = await runScenario(scenario, {
        world,
        requests,
        seed: options.seed,
        scale: options.scale,
        rate: options.rate,
        slack: options.slack,
        stage: stageOf(options),
        folder,
      });
      rows.push(row);
      printRow(scenario, row);
      // A scenario that failed may have left anything behind.
      if (scenario.world === 'own' || row.state === 'failed') {
        await end(shared);
        shared = undefined;
      }
    }
  } finally {
    await end(shared);
  }
  const summary = sumUp(options, rows);
  if (summary.failed === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`histories and logs: ${folder}`);
  return summary;
}

async function runMutants(
  names: readonly string[],
  options: Options,
  tools: ChaosTools,
): Promise<MutantSummary> {
  const folder = mkdtempSync(join(tmpdir(), 'larus-chaos-run-'));
  const chosen = MUTANTS.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length === 0) throw new UsageError(`mutants are ${MUTANTS.map(({ name }) => name).join(', ')}`);
  console.log(`seed ${options.seed}, ${chosen.length} mutants`);
  const rows: MutantRow[] = [];
  for (const mutant of chosen) {
    const requests = Math.max(20, Math.floor(options.requests / chosen.length));
    const row = await runMutant(mutant, { ...options, requests, tools, folder, stage: stageOf(options) });
    rows.push(row);
    console.log(
      `${row.mutant}: ${row.state} by scenario ${row.scenario}; ` +
        `lost ${row.lost}, doubled ${row.doubled}, inversions ${row.inversions}, violations ${row.violations}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    seed: options.seed,
    failed: rows.filter(({ state }) => state === 'survived').length,
    mutants: rows,
  };
}

function stageOf({ verbose }: Options): (name: string) => void {
  return (name) => {
    if (verbose) console.log(`   ${new Date().toISOString().slice(11, 19)} ${name}`);
  };
}

async function proven(proof: Proof, tools: ChaosTools): Promise<ProofRow> {
  const { holds, line } = await proof.prove(tools);
  const state = holds ? 'proven' : 'not proven';
  console.log(`${nameOf(proof)}: ${state}, ${line}`);
  return { scenario: proof.number, title: proof.title, state, line };
}

function sumUp(
  { seed, bus }: { seed: number; bus: 'kafka' | 'postgres' },
  rows: readonly Row[],
): ChaosSummary {
  const ran = rows.filter((row) => 'lost' in row);
  const sum = (name: 'lost' | 'doubled' | 'inversions'): number =>
    ran.reduce((total, row) => total + row[name], 0);
  const count = (...states: Row['state'][]): number =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    seed,
    bus,
    lost: sum('lost'),
    doubled: sum('doubled'),
    inversions: sum('inversions'),
    passed: count('passed', 'proven'),
    failed: count('failed', 'not proven'),
    skipped: count('skipped'),
    scenarios: rows,
  };
}

function reasonToSkip(
  scenario: Scenario | Proof,
  bus: 'kafka' | 'postgres',
  tools: ChaosTools,
): string | undefined {
  if (scenario.bus !== undefined && scenario.bus !== bus) return `it is about the ${scenario.bus} bus`;
  return scenario.impossible?.(bus, tools);
}

function printRow(scenario: Scenario, row: ScenarioRow): void {
  const inSeconds = (ms: number): string => (ms / 1_000).toFixed(1);
  const recovery = Object.entries(row.recovery).map(
    ([from, { accepting, current }]) =>
      `${from}: accepts after ${inSeconds(accepting)} s, current after ${inSeconds(current)} s`,
  );
  console.log(`${nameOf(scenario)}: ${row.state} in ${row.seconds} s`);
  console.log(
    `   accepted ${row.accepted}, refused ${row.refused}, indeterminate ${row.indeterminate}; ` +
      `lost ${row.lost}, doubled ${row.doubled}, inversions ${row.inversions}; ` +
      `dead letters ${row.deadLetters}, replayed ${row.replayed}; repeated ${row.repeated}, absorbed ${row.absorbed}, ` +
      `mails ${row.mailsRaw} raw ${row.mailsUnique} unique; accept p50 ${row.acceptP50Ms} p99 ${row.acceptP99Ms} ms; ` +
      `recovery ${recovery.length === 0 ? 'none' : recovery.join('; ')}`,
  );
  const figures = Object.entries(row.figures).map(([name, value]) => `${name} ${value}`);
  if (row.rewinds > 0) figures.push(`partitions read again ${row.rewinds}`);
  if (row.brokerLost > 0) figures.push(`given to the broker again ${row.brokerLost}`);
  if (figures.length > 0) console.log(`   ${figures.join(', ')}`);
  for (const failure of row.failures) console.log(`   EXPECTED OTHERWISE: ${failure}`);
  for (const { invariant, what } of row.violations.slice(0, 20))
    console.log(`   ${invariant} VIOLATED: ${what}`);
  if (row.violations.length > 20) console.log(`   and ${row.violations.length - 20} violations more`);
}

const nameOf = ({ number, title }: Scenario | Proof): string => `${String(number).padStart(2)} ${title}`;

interface Options {
  scenarios: (Scenario | Proof)[];
  requests: number;
  seed: number;
  bus: 'kafka' | 'postgres';
  scale: number;
  rate: number;
  slack: number;
  verbose: boolean;
  portBase: number;
  /** Names of mutants to run instead of scenarios; none named means all. */
  mutants: readonly string[] | undefined;
}

function read(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const bus = values.bus;
  if (bus !== 'kafka' && bus !== 'postgres') throw new UsageError('--bus must be kafka or postgres');
  const numbers = values.scenario?.split(',').map(Number) ?? SCENARIOS.map(({ number }) => number);
  const scenarios = numbers.map((number) => {
    const found = SCENARIOS.find((scenario) => scenario.number === number);
    if (found === undefined)
      throw new UsageError(`--scenario must name numbers from 1 to ${SCENARIOS.length}`);
    return found;
  });
  const whole = (name: 'requests' | 'seed' | 'rate' | 'slack' | 'port-base', least: number): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least) throw new UsageError(`--${name} must be a whole number`);
    return value;
  };
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 10)) throw new UsageError('--scale must be above 0 and at most 10');
  return {
    scenarios,
    bus,
    scale,
    rate: whole('rate', 1),
    slack: whole('slack', 1),
    verbose: values.verbose,
    mutants: values.mutants ? positionals : undefined,
    requests: whole('requests', 1),
    seed: whole('seed', 0),
    portBase: whole('port-base', 1_024),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        scenario: { type: 'string' },
        requests: { type: 'string', default: '4000' },
        seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
        bus: { type: 'string', default: 'kafka' },
        scale: { type: 'string', default: '1' },
        rate: { type: 'string', default: '40' },
        slack: { type: 'string', default: '1' },
        verbose: { type: 'boolean', default: false },
        mutants: { type: 'boolean', default: false },
        'port-base': { type: 'string', default: String(PORT_BASE) },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'arguments not understood');
  }
}
