import { describe, expect, it } from '@jest/globals';
import { cursorReader } from './mutants/cursor-reader.js';
import { fenceApart } from './mutants/fence-apart.js';
import { noCoverageCheck } from './mutants/no-coverage-check.js';
import { noFence } from './mutants/no-fence.js';
import { positionBeforeEffect } from './mutants/position-before-effect.js';
import { positionNotReadAgain } from './mutants/position-not-read-again.js';
import { throwIntoKafkajs } from './mutants/throw-into-kafkajs.js';
import { runSeeds } from './run-seeds.js';

const SEED = '20261122';
const SEEDS = 3_000;

describe('the simulator notices', () => {
  it.each([
    ['a reader of the outbox that keeps a cursor', cursorReader],
    ['a position that is committed before the effects', positionBeforeEffect],
    ['rows that are deleted without looking at what the reply covers', noCoverageCheck],
    ['a consumer without a fence', noFence],
    ['a fence that is committed apart from the effects', fenceApart],
    ['a position that is trusted without reading the log again', positionNotReadAgain],
    ['an error that is thrown into kafkajs', throwIntoKafkajs],
  ])(
    '%s',
    async (name, mutation) => {
      const { failure, runs } = await runSeeds(SEED, SEEDS, { mutation, shrink: false });
      if (failure === undefined) throw new Error(`the mutant survived ${String(runs)} seeds`);
      expect(failure.violation).not.toBe('');
      console.info(`${name}: caught by seed ${failure.seed} (${failure.violation})`);
    },
    300_000,
  );
});
