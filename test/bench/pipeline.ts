import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LarusClient } from '../support/larus-client.js';
import { requestFor } from '../support/requests.js';
import { quantile, rounded, type BenchTools } from './bench-tools.js';

const PORT_BASE = 25_100;

/**
 * Milliseconds from the 201 to the case being in the list that a consultant's console asks for, one request after the
 * other through all five apps, real PostgreSQL and real Kafka; start-up seconds; resting memory of each process.
 *
 * @param args `--requests` (200)
 */
export async function run(
  args: readonly string[],
  { startStack }: BenchTools,
): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...args],
    options: { requests: { type: 'string', default: '200' } },
  });
  const home = mkdtempSync(join(tmpdir(), 'larus-bench-'));
  try {
    const cold = await timed(() => startStack({ home, portBase: PORT_BASE, quiet: true }));
    await cold.result.stop();
    const warm = await timed(() => startStack({ home, portBase: PORT_BASE, quiet: true }));
    const stack = warm.result;
    try {
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      const memory = Object.fromEntries(
        Object.entries(stack.pids).flatMap(([name, pid]) =>
          pid === null ? [] : [[name, Math.round(residentKiB(pid) / 1024)]],
        ),
      ) as Record<string, number>;
      const larus = new LarusClient(stack.urls.origin);
      const token = await larus.signIn('consultant@larus.test', stack.secrets.seedPassword);
      const waits: number[] = [];
      for (let turn = 0; turn < Number(values.requests) + 20; turn++) {
        const { body } = await larus.submit(
          requestFor('drug_search', { email: `person${turn}@example.test` }),
        );
        const since = performance.now();
        while (
          !(await larus.listCases(token, '?view=unassigned&sort=newest&limit=5')).body.items.some(
            ({ id }) => id === body.id,
          )
        );
        if (turn >= 20) waits.push(performance.now() - since);
      }
      const apps = ['gateway', 'vault', 'triage', 'notification', 'audit'].reduce(
        (total, name) => total + (memory[name] ?? 0),
        0,
      );
      return {
        requests: waits.length,
        visible_p50_ms: rounded(quantile(waits, 0.5)),
        visible_p99_ms: rounded(quantile(waits, 0.99)),
        start_cold_seconds: rounded(cold.seconds),
        start_warm_seconds: rounded(warm.seconds),
        resting_memory_mib: memory,
        resting_memory_apps_mib: apps,
      };
    } finally {
      await stack.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const began = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - began) / 1000 };
}

/** Resident set of a process, from Linux's /proc; 0 elsewhere. */
function residentKiB(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
