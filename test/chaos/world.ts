import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { APPS, type App } from '#libs/contracts';
import type { AppName, PartName, Stack, StackOptions } from '../../tools/stack/index.mjs';
import { TcpProxy } from '../support/tcp-proxy.js';
import { ORDERED_TOPICS, producerOf } from './consumers.js';
import { Counters } from './counters.js';
import type { SeenEvent } from './end-state.js';
import { MailTail } from './mail-tail.js';
import { PostgresTopicLog } from './postgres-topic-log.js';
import { KafkaTopicLog, type TopicReader } from './topic-log.js';

/** What comes from outside TypeScript: the local stack. */
export interface ChaosTools {
  readonly startStack: (options: StackOptions) => Promise<Stack>;
  readonly launchNode: (program: {
    file: string;
    args?: string[];
    env: Record<string, string>;
    logFile: string;
  }) => {
    pid: number;
    exited: Promise<unknown>;
    kill(signal: NodeJS.Signals): boolean;
    stop(): Promise<void>;
  };
  readonly entryOf: (app: string) => string;
  /** The checkout. */
  readonly root: string;
}

export interface WorldOptions {
  readonly tools: ChaosTools;
  /** First of sixty ports. */
  readonly portBase: number;
  readonly bus: 'kafka' | 'postgres';
  /** Files that are loaded into every app before it starts. */
  readonly preload?: readonly string[];
  /** Settings that win over the stack's. */
  readonly env?: Readonly<Record<string, string>>;
}

const DOORS = { kafka: 20, smtp: 21, postgres: 22 } as const;
const SECOND_PROCESSES = 30;

/** One whole Larus in real processes, with doors in front of database, broker and mail server where faults come in. */
export class World {
  private readonly seconds = new Set<{ stop(): Promise<void> }>();
  /** Run when the home is removed. */
  readonly cleanups: (() => void)[] = [];
  /** Where visitors are sent. */
  submitPort: number;
  private started = 0;
  private readonly away = new Set<PartName>();
  private admin: pg.Client | undefined;

  private constructor(
    readonly home: string,
    readonly stack: Stack,
    readonly bus: 'kafka' | 'postgres',
    readonly doors: {
      readonly kafka: TcpProxy;
      readonly smtp: TcpProxy;
      readonly postgres: Readonly<Record<App, TcpProxy>>;
    },
    readonly mails: MailTail,
    readonly counters: Counters,
    private readonly tools: ChaosTools,
    private readonly portBase: number,
  ) {
    this.submitPort = stack.ports.gateway;
  }

  static async start({ tools, portBase, bus, preload = [], env = {} }: WorldOptions): Promise<World> {
    const door = (at: number, target: number): Promise<TcpProxy> =>
      TcpProxy.listen({ port: portBase + at, target: portBase + target });
    const kafka = await door(DOORS.kafka, 8);
    const smtp = await door(DOORS.smtp, 10);
    const postgres = {} as Record<App, TcpProxy>;
    for (const [index, app] of APPS.entries()) postgres[app] = await door(DOORS.postgres + index, 7);
    const home = mkdtempSync(join(tmpdir(), 'larus-chaos-'));
    const imports = preload.map((file) => `--import=${file}`).join(' ');
    const stack = await tools.startStack({
      home,
      portBase,
      bus,
      quiet: true,
      doors: {
        kafka: kafka.port,
        smtp: smtp.port,
        postgres: Object.fromEntries(APPS.map((app) => [app, postgres[app].port])),
      },
      env: { ...env, ...(imports === '' ? {} : { NODE_OPTIONS: imports }) },
    });
    const counters = new Counters(() => APPS.map((app) => stack.urls.inner[app]));
    const mails = new MailTail(join(home, 'mail', 'mails.jsonl'));
    return new World(home, stack, bus, { kafka, smtp, postgres }, mails, counters, tools, portBase);
  }

  get topics(): TopicReader {
    return this.bus === 'kafka' ? this.kafka : new PostgresTopicLog(() => this.database());
  }

  get kafka(): KafkaTopicLog {
    return new KafkaTopicLog(`127.0.0.1:${this.stack.ports.kafka}`);
  }

  /** A superuser's connection past every door; a new one when the last was lost. */
  async database(): Promise<pg.Client> {
    if (this.admin !== undefined) return this.admin;
    const client = new pg.Client({
      connectionString: this.stack.urls.database,
      connectionTimeoutMillis: 2_000,
      query_timeout: 30_000,
    });
    const state = { gone: false };
    const forget = (): void => {
      state.gone = true;
      if (this.admin === client) this.admin = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    // It may have been lost in the very moment in which it was made.
    if (state.gone) throw new Error('the connection was lost');
    this.admin = client;
    return client;
  }

  /** Makes the next use of the database connect anew. */
  forgetDatabase(): void {
    void this.admin?.end().catch(() => undefined);
    this.admin = undefined;
  }

  /** `kill -9`, and the stack starts the part again by itself. */
  kill(name: PartName): void {
    if (!this.stack.killApp(name, 'SIGKILL')) throw new Error(`${name} does not run`);
  }

  /** Ends a part at once (`kill -9` unless told) and keeps it away until `bringBack`. */
  async takeAway(name: PartName, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.away.add(name);
    this.stack.killApp(name, signal);
    await this.stack.stopApp(name);
  }

  async bringBack(name: PartName): Promise<void> {
    await this.stack.startApp(name);
    this.away.delete(name);
  }

  /** SIGSTOP or SIGCONT; the process keeps its connections and says nothing. */
  signal(name: PartName, signal: 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void {
    if (!this.stack.killApp(name, signal)) throw new Error(`${name} does not run`);
  }

  /** A further process of an app on a port of its own, ready. Ended by `heal` at the latest. */
  async startSecond(app: AppName): Promise<{ readonly port: number; stop(): Promise<void> }> {
    this.started += 1;
    const port = this.portBase + SECOND_PROCESSES + 2 * (this.started % 10);
    const inner = app === 'gateway' ? port + 1 : port;
    const env = {
      ...this.stack.appEnvironment(app),
      [`${app.toUpperCase()}_PORT`]: String(port),
      ...(app === 'gateway' ? { GATEWAY_INNER_PORT: String(inner) } : {}),
    };
    const file = this.tools.entryOf(app);
    const logFile = join(this.home, 'logs', `${app}-second.log`);
    const launched = this.tools.launchNode({ file, env, logFile });
    const second = {
      port,
      stop: async () => {
        this.seconds.delete(second);
        await launched.stop();
      },
    };
    this.seconds.add(second);
    await insist(
      `a second ${app}`,
      async () => ((await fetch(`http://127.0.0.1:${inner}/health/ready`)).ok ? true : undefined),
      60_000,
    );
    return second;
  }

  /** Events of every history that the broker has had until now, in the order of its partitions. */
  async publishedUntilNow(): Promise<SeenEvent[]> {
    const database = await this.database();
    const events: SeenEvent[] = [];
    for (const topic of ORDERED_TOPICS) {
      const { rows } = await database.query<SeenEvent & pg.QueryResultRow>(
        `select topic, subject, version, id from ${producerOf(topic)}.event_history
          where topic = $1 order by part, broker_offset`,
        [topic],
      );
      for (const row of rows) events.push(row);
    }
    return events;
  }

  /** Undoes every fault: doors, stopped processes, parts that are away, second processes. Then waits for readiness. */
  async heal(): Promise<void> {
    for (const door of this.allDoors()) door.heal();
    for (const name of ['postgres', 'kafka', 'mail'] as const)
      if (this.away.has(name)) await this.bringBack(name);
    await Promise.all([...this.away].map((name) => this.bringBack(name)));
    for (const app of APPS) this.stack.killApp(app, 'SIGCONT');
    this.submitPort = this.stack.ports.gateway;
    await Promise.all([...this.seconds].map((second) => second.stop()));
    await this.stack.waitReady(undefined, 90_000);
  }

  /** `larus audit verify` on the running log. Not in one breath: the doors must go on working meanwhile. */
  async verifyAudit(): Promise<{ verified: boolean; line: string }> {
    const command = spawn(process.execPath, [this.tools.entryOf('cli'), 'audit', 'verify'], {
      env: this.stack.commandEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const chunks: Buffer[] = [];
    for (const output of [command.stdout, command.stderr])
      output.on('data', (chunk: Buffer) => chunks.push(chunk));
    const code = await new Promise<number | null>((resolve) => command.once('close', resolve));
    const line = Buffer.concat(chunks).toString('utf8').trim().split('\n').at(-1) ?? '';
    return { verified: code === 0 && line.startsWith('verified'), line };
  }

  async stop(): Promise<void> {
    this.mails.stop();
    await this.counters.stop();
    await this.admin?.end().catch(() => undefined);
    await Promise.all([...this.seconds].map((second) => second.stop()));
    await this.stack.stop();
    await Promise.all(this.allDoors().map((door) => door.close()));
  }

  remove(): void {
    for (const cleanup of this.cleanups) cleanup();
    rmSync(this.home, { recursive: true, force: true });
  }

  private allDoors(): TcpProxy[] {
    return [this.doors.kafka, this.doors.smtp, ...Object.values(this.doors.postgres)];
  }
}

/** Asks until something comes, whatever goes wrong meanwhile. @throws after `withinMs` */
export async function insist<Value>(
  what: string,
  ask: () => Promise<Value | undefined>,
  withinMs: number,
  everyMs = 100,
): Promise<Value> {
  const giveUpAt = Date.now() + withinMs;
  while (Date.now() < giveUpAt) {
    const value = await ask().catch(() => undefined);
    if (value !== undefined) return value;
    await delay(everyMs);
  }
  throw new Error(`not seen within ${withinMs / 1_000} s: ${what}`);
}
