import { createHmac, createSecretKey } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unrest } from './backlog.js';
import { check, type Verdict, type Violation } from './check.js';
import type { Counted } from './counters.js';
import type { SeenEvent } from './end-state.js';
import { HistoryWriter, readHistory } from './history.js';
import { OpenLoop } from './open-loop.js';
import { readEndState } from './read-end-state.js';
import { Chaos, type Scenario } from './scenario.js';
import { RecoveryWatch, type Recovered } from './recovery-watch.js';
import { SeededRandom } from './seeded-random.js';
import { StaffAtWork } from './staff-at-work.js';
import { insist, type World } from './world.js';

export interface ScenarioRun {
  readonly world: World;
  readonly requests: number;
  readonly seed: number;
  readonly scale: number;
  /** Requests a second at most: a machine that is full cannot show how fast a house recovers. */
  readonly rate: number;
  /** All limits of time are multiplied by it; 1 unless told. */
  readonly slack?: number;
  /** How long the house may take to recover and to come to rest, and visitors go on trying after the last request. */
  readonly limits?: { readonly recoverMs: number; readonly restMs: number; readonly patienceSeconds: number };
  /** Told what is going on. */
  readonly stage: (name: string) => void;
  /** Where history and, after a failure, logs go. */
  readonly folder: string;
}

/** What one scenario came to. */
export interface ScenarioRow extends Omit<Verdict, 'violations'> {
  readonly scenario: number;
  readonly title: string;
  readonly state: 'passed' | 'failed';
  readonly replayed: number;
  /** Repeated deliveries that consumers dropped, as far as their metrics were seen. */
  readonly absorbed: number;
  /** Records in the topics beyond the first of each event. */
  readonly repeated: number;
  readonly rewinds: number;
  readonly brokerLost: number;
  readonly recovery: Readonly<Record<string, Recovered>>;
  readonly acceptP50Ms: number;
  readonly acceptP99Ms: number;
  readonly seconds: number;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly failures: readonly string[];
  readonly violations: readonly Violation[];
}

const LIMITS = { recoverMs: 60_000, restMs: 120_000, patienceSeconds: 90 };

/** Runs one scenario in a world that is at rest, and leaves it at rest. */
export async function runScenario(scenario: Scenario, run: ScenarioRun): Promise<ScenarioRow> {
  const { world, requests, scale, slack = 1, limits = LIMITS } = run;
  const began = performance.now();
  const folder = join(run.folder, String(scenario.number).padStart(2, '0'));
  mkdirSync(folder, { recursive: true });
  const random = new SeededRandom(run.seed).fork(scenario.title);
  const { rows } = await (await world.database()).query<{ now: Date }>('select clock_timestamp() as now');
  const since = rows[0]?.now ?? new Date();
  const startOffsets = await world.topics.ends();
  await world.counters.take();
  const history = await HistoryWriter.create(join(folder, 'history.jsonl'));
  const staff = new StaffAtWork(
    world.stack.urls.origin,
    world.stack.secrets.seedPassword,
    history,
    random.fork('staff'),
  );
  const load = new OpenLoop({
    port: () => world.submitPort,
    requests,
    seconds: Math.max(scenario.seconds * scale, requests / run.rate),
    history,
    random: random.fork('load'),
    name: `c${scenario.number}-${since.getTime()}`,
    patienceSeconds: limits.patienceSeconds * slack,
    onAccepted: (id) => {
      staff.hear(id);
    },
  });
  const watch = new RecoveryWatch(world, load, since);
  const chaos = new Chaos({
    world,
    random: random.fork('faults'),
    scale,
    since,
    load,
    watch,
    recoverMs: limits.recoverMs * slack,
    slack,
  });
  run.stage('fault');
  const [working, loading] = [staff.run(), load.run()];
  try {
    await scenario.run(chaos);
  } catch (error) {
    chaos.expect(false, `the scenario itself failed: ${error instanceof Error ? error.message : 'unknown'}`);
  }
  run.stage('heal');
  await world.heal();
  load.finish();
  run.stage('wait for the visitors');
  await loading;
  staff.stop();
  await working;
  run.stage('recover');
  await chaos.recovered();
  await watch.stop();
  await scenario.afterwards?.(chaos);
  run.stage('come to rest');
  await atRest(world, since, limits.restMs * slack).catch((error: unknown) => {
    chaos.expect(false, error instanceof Error ? error.message : 'not at rest');
  });
  await history.close();
  chaos.expect(load.gaveUp === 0, `${load.gaveUp} patient visitors were never answered for good`);

  chaos.expect(load.withoutRetryAfter === 0, `${load.withoutRetryAfter} times 503 came without Retry-After`);

  run.stage('check');
  const records = await readHistory(history.path);
  const deliveries = [...chaos.firstDeliveries, ...(await world.topics.eventsFrom(startOffsets))];
  const state = await readEndState({
    database: await world.database(),
    since,
    mails: world.mails.all().filter(({ to }) => to.startsWith(`c${scenario.number}-${since.getTime()}-`)),
    topics: { place: 'topics', events: deliveries },
    audit: await world.verifyAudit(),
  });
  const verdict = check(records, state, macWith(world));
  chaos.expect(
    verdict.deadLetters === chaos.expectedDeadLetters,
    `${verdict.deadLetters} dead letters, not ${chaos.expectedDeadLetters}`,
  );
  const counted = await world.counters.take();
  const passed = verdict.violations.length === 0 && chaos.failures.length === 0;
  if (!passed) cpSync(join(world.home, 'logs'), join(folder, 'logs'), { recursive: true });
  return {
    scenario: scenario.number,
    title: scenario.title,
    state: passed ? 'passed' : 'failed',
    ...verdict,
    replayed: await replayedSince(world, since),
    ...absorbed(counted, deliveries),
    recovery: watch.results,
    acceptP50Ms: quantileOf(load, 0.5),
    acceptP99Ms: quantileOf(load, 0.99),
    seconds: Math.round((performance.now() - began) / 1_000),
    figures: chaos.figures,
    failures: chaos.failures,
  };
}

/** Waits until nothing is under way; seen twice, because events make events. */
async function atRest(world: World, since: Date, withinMs: number): Promise<void> {
  let waiting: string[] = [];
  let calm = 0;
  await insist(
    'rest',
    async () => {
      waiting = await unrest(await world.database(), since);
      calm = waiting.length === 0 ? calm + 1 : 0;
      return calm === 2 ? true : undefined;
    },
    withinMs,
    400,
  ).catch(() => {
    throw new Error(`not at rest after ${withinMs / 1_000} s: ${waiting.join('; ')}`);
  });
}

function macWith(world: World): (key: string) => string {
  const secret = createSecretKey(Buffer.from(world.stack.secrets.gateway.idempotencyKey, 'base64url'));
  return (key) => createHmac('sha256', secret).update(key).digest('hex');
}

async function replayedSince(world: World, since: Date): Promise<number> {
  const { rows } = await (
    await world.database()
  ).query<{ n: number }>(
    `select count(*)::int as n from (
       select settled_at, state from triage.dead_letters union all select settled_at, state from notification.dead_letters
       union all select settled_at, state from vault.dead_letters union all select settled_at, state from gateway.dead_letters
     ) as letter where state = 'replayed' and settled_at >= $1`,
    [since],
  );
  return rows[0]?.n ?? 0;
}

function absorbed(
  counted: Readonly<Record<Counted, number>>,
  deliveries: readonly SeenEvent[],
): Pick<ScenarioRow, 'absorbed' | 'repeated' | 'rewinds' | 'brokerLost'> {
  return {
    absorbed: counted.consumer_dropped_total,
    repeated: deliveries.length - new Set(deliveries.map(({ id }) => id)).size,
    rewinds: counted.consumer_rewinds_total,
    brokerLost: counted.relay_broker_lost_total,
  };
}

function quantileOf({ waits }: OpenLoop, share: number): number {
  const sorted = waits.map(({ ms }) => ms).sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
}
