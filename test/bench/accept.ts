import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { service } from '#libs/contracts';
import { requestFor } from '../support/requests.js';
import { median, quantile, rounded, type BenchTools } from './bench-tools.js';
import { closedLoop, type LoopResult } from './closed-loop.js';

const PORT_BASE = 25_000;
const BARE_PORT = PORT_BASE + 50;
/** Both compile their code during their first ten thousands of requests; nothing is counted before. */
const WARM_AFTER = 30_000;
const WARM_SECONDS_AT_MOST = 20;
/** 16 MiB each: more than one run of either contestant writes. */
const WAL_SEGMENTS = 64;
/** /proc counts time in hundredths of a second on every Linux that Node runs on. */
const TICK_US = 10_000;

interface Contestant {
  readonly port: number;
  readonly pid: number;
  readonly next: () => Buffer;
}

interface Measured extends LoopResult {
  /** CPU of the contestant's process, all threads, per accepted request in µs: steadier than a rate on a machine that others load. */
  readonly cpuUs: number;
}

/**
 * Requests a second that the real gateway accepts, against bare Fastify and pg with one INSERT on the same PostgreSQL
 * (fsync on, log segments that were used before), the two in turn. Every request has a new Idempotency-Key. The gateway's relay publishes to a real Kafka
 * meanwhile; what is left to publish after each turn is waited for, and its time printed.
 * Rows are counted against the 201s.
 *
 * @param args `--connections` (64), `--seconds` (5), `--repetitions` (5)
 */
export async function run(
  args: readonly string[],
  { startStack, root }: BenchTools,
): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      connections: { type: 'string', default: '64' },
      seconds: { type: 'string', default: '5' },
      repetitions: { type: 'string', default: '5' },
    },
  });
  const [connections, seconds, repetitions] = [values.connections, values.seconds, values.repetitions].map(
    Number,
  ) as [number, number, number];
  const home = mkdtempSync(join(tmpdir(), 'larus-bench-'));
  const stack = await startStack({ home, portBase: PORT_BASE, quiet: true, apps: ['gateway'] });
  const bare = await startBare(root, stack.urls.database);
  try {
    await ageTheLog(stack.urls.database);
    const larus: Contestant = {
      port: stack.ports.gateway,
      pid: pidOf(stack.pids.gateway),
      next: larusRequests(),
    };
    const baseline: Contestant = { port: BARE_PORT, pid: pidOf(bare.pid), next: bareRequests() };
    const drive = async (contestant: Contestant, forSeconds: number): Promise<Measured> => {
      const before = cpuUsOf(contestant.pid);
      const result = await closedLoop({ ...contestant, connections, seconds: forSeconds });
      return { ...result, cpuUs: (cpuUsOf(contestant.pid) - before) / result.accepted };
    };
    let accepted = 0;
    const drains: number[] = [];
    const refused: number[] = [];
    const rates: { larus: number; bare: number; larusCpu: number; bareCpu: number }[] = [];
    const latencies: number[] = [];
    // Answers of the warm-up are counted against the rows too.
    for (let warmed = 0; accepted < WARM_AFTER && warmed < WARM_SECONDS_AT_MOST; warmed += 2) {
      const ours = await drive(larus, 2);
      accepted += ours.accepted;
      refused.push(...ours.others);
      await drained(stack.urls.database);
      await drive(baseline, 1);
    }
    for (let round = 1; round <= repetitions; round++) {
      const ours = await drive(larus, seconds);
      accepted += ours.accepted;
      refused.push(...ours.others);
      // What the relay still has to publish must not slow the other.
      drains.push(await drained(stack.urls.database));
      const theirs = await drive(baseline, seconds);
      rates.push({
        larus: ours.perSecond,
        bare: theirs.perSecond,
        larusCpu: ours.cpuUs,
        bareCpu: theirs.cpuUs,
      });
      latencies.push(...ours.latencies);
      console.log(
        `round ${round}: gateway ${Math.round(ours.perSecond)}/s, bare ${Math.round(theirs.perSecond)}/s, ${rounded(ours.perSecond / theirs.perSecond)} x`,
      );
    }
    const rows = await countRows(stack.urls.database);
    return {
      connections,
      gateway_per_second: Math.round(median(rates.map((rate) => rate.larus))),
      bare_per_second: Math.round(median(rates.map((rate) => rate.bare))),
      ratio: rounded(median(rates.map((rate) => rate.larus / rate.bare))),
      gateway_cpu_us: Math.round(median(rates.map((rate) => rate.larusCpu))),
      bare_cpu_us: Math.round(median(rates.map((rate) => rate.bareCpu))),
      p50_ms: rounded(quantile(latencies, 0.5)),
      p99_ms: rounded(quantile(latencies, 0.99)),
      published_after_ms: Math.round(median(drains)),
      accepted,
      refused: refused.length,
      refused_statuses: [...new Set(refused)],
      rows,
      rows_equal_201s: rows === accepted,
    };
  } finally {
    bare.kill('SIGTERM');
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function pidOf(pid: number | null | undefined): number {
  if (pid === null || pid === undefined) throw new Error('a contestant does not run');
  return pid;
}

/** CPU time of a process so far, user and system, in µs; NaN where the system has no /proc. */
function cpuUsOf(pid: number): number {
  const file = `/proc/${String(pid)}/stat`;
  if (!existsSync(file)) return NaN;
  const text = readFileSync(file, 'utf8');
  // Fields after the name, which may hold anything: utime and stime are the 14th and 15th of all (proc(5)).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

async function startBare(root: string, url: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [join(root, 'dist/test/bench/bare-fastify.js'), String(BARE_PORT), url],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => {
      resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`the baseline ended with ${String(code)}`));
    });
  });
  return child;
}

/**
 * A new cluster fills every segment of its log with zeroes before first use, up to 50 ms in which nothing commits; one
 * that has run for a while uses its old segments again. Both contestants are measured on the latter.
 */
async function ageTheLog(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`alter system set min_wal_size = '1GB'`);
  await client.query('select pg_reload_conf()');
  for (let segment = 0; segment < WAL_SEGMENTS; segment += 1) {
    await client.query(`select pg_logical_emit_message(false, 'bench', ''), pg_switch_wal()`);
  }
  await client.query('checkpoint');
  await client.query('checkpoint');
  await client.end();
}

function bodies(): Buffer[] {
  return Array.from({ length: 400 }, (_unused, index) => {
    const kind = service.options[index % service.options.length] ?? 'drug_search';
    const question =
      `Question ${index}: how long does it take, what does it cost and which documents do you need? `.repeat(
        4,
      );
    return Buffer.from(
      JSON.stringify(
        requestFor(kind, { question: question.slice(0, 600), email: `person${index}@example.test` }),
      ),
    );
  });
}

function larusRequests(): () => Buffer {
  const all = bodies();
  let turn = 0;
  return () => {
    const body = all[turn++ % all.length] ?? Buffer.alloc(0);
    const head = `POST /api/v1/consultations HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nidempotency-key: ${randomUUID()}\r\ncontent-length: ${body.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), body]);
  };
}

function bareRequests(): () => Buffer {
  const all = bodies().map((body) =>
    Buffer.concat([
      Buffer.from(
        `POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
      ),
      body,
    ]),
  );
  let turn = 0;
  return () => all[turn++ % all.length] ?? Buffer.alloc(0);
}

/** Waits until every event is published. Returns for how many milliseconds. */
async function drained(url: string): Promise<number> {
  const began = performance.now();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (;;) {
    const { rowCount } = await client.query('select 1 from gateway.outbox_messages limit 1');
    if (rowCount === 0) break;
    await delay(50);
  }
  await client.end();
  return performance.now() - began;
}

async function countRows(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) from gateway.consultations');
  await client.end();
  return Number(rows[0]?.count);
}
