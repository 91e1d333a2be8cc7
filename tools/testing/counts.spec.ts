import { describe, expect, it } from '@jest/globals';
import { countsOf, sum } from './counts.mjs';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 2,
  numTodoTests: 1,
};

describe('counting tests', () => {
  it('counts waiting and planned tests as skipped', () => {
    expect(countsOf(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a suite that could not run as failed, so that it cannot pass unseen', () => {
    expect(countsOf({ ...report, numRuntimeErrorTestSuites: 2 }).failed).toBe(3);
  });

  it('counts a missing report as failed', () => {
    expect(countsOf(undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up', () => {
    const total = sum([
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(total).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });
});
