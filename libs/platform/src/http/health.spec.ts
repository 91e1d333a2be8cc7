import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HealthChecks } from './health.js';

describe('readiness', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is there when nothing is asked and when every check passes', async () => {
    const health = new HealthChecks();
    expect(await health.ready()).toEqual({ ready: true, checks: {} });
    health.add('database', () => Promise.resolve());
    expect(await health.ready()).toEqual({ ready: true, checks: { database: 'ok' } });
  });

  it('names the check that fails, by throwing at once or later, and says nothing else of it', async () => {
    const health = new HealthChecks();
    health.add('database', () => Promise.resolve());
    health.add('bus', () => Promise.reject(new Error('secret')));
    health.add('vault', () => {
      throw new Error('secret');
    });
    expect(await health.ready()).toEqual({
      ready: false,
      checks: { database: 'ok', bus: 'failing', vault: 'failing' },
    });
  });

  it('waits a second for a slow check and no longer', async () => {
    const health = new HealthChecks();
    health.add('slow', () => new Promise((resolve) => setTimeout(resolve, 999)));
    health.add('slower', () => new Promise((resolve) => setTimeout(resolve, 60_000)));
    const asked = health.ready();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await asked).toEqual({ ready: false, checks: { slow: 'ok', slower: 'failing' } });
  });

  it('is gone as soon as the process begins to stop', async () => {
    const health = new HealthChecks();
    health.add('database', () => Promise.resolve());
    health.stop();
    expect(await health.ready()).toEqual({ ready: false, checks: { database: 'ok' } });
  });
});
