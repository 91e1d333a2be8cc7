import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { entryOf, launchNode, root } from '../../tools/stack/apps.mjs';
import { startStack } from '../../tools/stack/index.mjs';
import { missingForKafka } from '../../tools/stack/kafka-jars.mjs';
import { runScenario } from '../chaos/run-scenario.js';
import type { Scenario } from '../chaos/scenario.js';
import { SCENARIOS } from '../chaos/scenarios/index.js';
import { World } from '../chaos/world.js';

jest.setTimeout(180_000);

const SEED = 20_261_122;
const REQUESTS = 60;
/** Lengths of the faults against those of a whole run; of several rounds, one. */
const SCALE = 0.2;
const RATE = 15;

/** The shared ones that hit each seam once: accepting, relay, database, broker. Together two minutes on a slow machine. */
const CHOSEN = { kafka: [2, 5, 3, 7], postgres: [2, 5, 11] } as const;

describe.each([
  { bus: 'kafka', missing: missingForKafka() },
  { bus: 'postgres', missing: undefined },
] as const)('a short run of faults on the $bus bus', ({ bus, missing }) => {
  const check = missing === undefined ? it : it.skip;
  const folder = mkdtempSync(join(tmpdir(), 'larus-chaos-short-'));
  let world: World;

  beforeAll(async () => {
    if (missing !== undefined) return;
    const tools = { startStack, launchNode, entryOf, root };
    world = await World.start({ tools, portBase: bus === 'kafka' ? 29_100 : 29_200, bus });
  }, 120_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    if (missing !== undefined) return;
    await world.stop();
    world.remove();
  }, 60_000);

  check.each(CHOSEN[bus].map(scenarioNumbered))('$number: $title', async (scenario) => {
    const row = await runScenario(scenario, {
      world,
      folder,
      requests: REQUESTS,
      seed: SEED,
      scale: SCALE,
      rate: RATE,
      stage: () => undefined,
    });
    expect({ violations: row.violations, failures: row.failures }).toEqual({ violations: [], failures: [] });
    expect(row).toMatchObject({ lost: 0, doubled: 0, inversions: 0 });
    expect(row.accepted).toBeGreaterThan(REQUESTS / 2);
  });
});

function scenarioNumbered(number: number): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.number === number);
  if (found === undefined || 'prove' in found) throw new Error(`there is no scenario ${number}`);
  return found;
}
