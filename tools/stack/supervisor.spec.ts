import { describe, expect, it } from '@jest/globals';
import type { StackFault } from './index.mjs';
import { supervise, type Handle } from './supervisor.mjs';

interface Exit {
  code: number | null;
  signal: string | null;
}

function setting() {
  const launches: { end: (exit: Exit) => void }[] = [];
  const lines: string[] = [];
  const faults: StackFault[] = [];
  const launch = async (): Promise<Handle> => {
    const { promise, resolve } = Promise.withResolvers<Exit>();
    launches.push({ end: resolve });
    const stop = async (): Promise<void> => {
      resolve({ code: 0, signal: null });
      await promise;
    };
    return Promise.resolve({ pid: 1000 + launches.length, exited: promise, stop, kill: () => true });
  };
  const part = supervise({
    name: 'vault',
    launch,
    report: (line) => lines.push(line),
    changed: () => undefined,
    gaveUp: (fault) => faults.push(fault),
    lastWords: () => 'configuration: VAULT_KEK is not set',
  });
  return { part, launches, lines, faults };
}

const killed = { code: null, signal: 'SIGKILL' };
const settled = async (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a supervised process', () => {
  it('is started again when it dies, later each time, with a line for each', async () => {
    const { part, launches, lines } = setting();
    await part.start();
    part.wasReady();
    expect(part.pid).toBe(1001);
    launches[0]?.end(killed);
    await settled(20);
    expect(part.pid).toBeUndefined();
    await settled(230);
    expect(part.pid).toBe(1002);
    launches[1]?.end({ code: 1, signal: null });
    await settled(20);
    expect(lines).toEqual([
      'vault ended (SIGKILL); starting it again in 0.2 s',
      'vault ended (exit code 1); starting it again in 0.4 s',
    ]);
    await part.stop();
  });

  it('stays down when it was stopped, also while it waits to be started again', async () => {
    const { part, launches } = setting();
    await part.start();
    part.wasReady();
    launches[0]?.end(killed);
    await settled(20);
    await part.stop();
    await settled(300);
    expect(launches).toHaveLength(1);
    await part.start();
    expect(part.pid).toBe(1002);
    await part.stop();
    expect(part.pid).toBeUndefined();
  });

  it('is given up with its own words when its configuration is wrong', async () => {
    const { part, launches, faults } = setting();
    await part.start();
    launches[0]?.end({ code: 78, signal: null });
    await settled(300);
    expect(faults.map((fault) => fault.message)).toEqual(['vault: configuration: VAULT_KEK is not set']);
    expect(launches).toHaveLength(1);
  });

  it('is given up when it ends three times before it was ever ready', async () => {
    const { part, launches, faults } = setting();
    await part.start();
    for (const delay of [250, 450, 50]) {
      launches.at(-1)?.end({ code: 1, signal: null });
      await settled(delay);
    }
    expect(launches).toHaveLength(3);
    expect(faults.map((fault) => fault.message)).toEqual([
      'vault does not start (exit code 1): configuration: VAULT_KEK is not set',
    ]);
  });
});
