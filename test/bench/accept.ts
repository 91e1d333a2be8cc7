import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { service } from '#libs/contracts';
import { requestFor } from '../support/requests.js';
import { median, quantile, rounded, type BenchTools } from './bench-tools.js';
import { closedLoop, type LoopResult } from './closed-loop.js';

const PORT_BASE = 25_000;
const BARE_PORT = PORT_BASE + 50;

interface Contestant {
  readonly port: number;
  readonly next: () => Buffer;
}

/**
 * Requests a second that the real gateway accepts, against bare Fastify and pg with one INSERT on the same PostgreSQL
 * (fsync on), the two in turn. Every request has a new Idempotency-Key. The gateway's relay publishes to a real Kafka meanwhile.
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
    const larus: Contestant = { port: stack.ports.gateway, next: larusRequests() };
    const baseline: Contestant = { port: BARE_PORT, next: bareRequests() };
    const drive = (contestant: Contestant, forSeconds: number): Promise<LoopResult> =>
      closedLoop({ ...contestant, connections, seconds: forSeconds });
    let accepted = 0;
    let refused = 0;
    const rates: { larus: number; bare: number }[] = [];
    const latencies: number[] = [];
    // The first round warms both up and is not counted; its answers are.
    for (let round = 0; round <= repetitions; round++) {
      const ours = await drive(larus, round === 0 ? 3 : seconds);
      accepted += ours.accepted;
      refused += ours.others;
      const theirs = await drive(baseline, round === 0 ? 3 : seconds);
      if (round === 0) continue;
      rates.push({ larus: ours.perSecond, bare: theirs.perSecond });
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
      p50_ms: rounded(quantile(latencies, 0.5)),
      p99_ms: rounded(quantile(latencies, 0.99)),
      accepted,
      refused,
      rows,
      rows_equal_201s: rows === accepted,
    };
  } finally {
    bare.kill('SIGTERM');
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
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

async function countRows(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) from gateway.consultations');
  await client.end();
  return Number(rows[0]?.count);
}
