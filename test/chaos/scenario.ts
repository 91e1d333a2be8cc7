import { setTimeout as delay } from 'node:timers/promises';
import type { SeenEvent } from './end-state.js';
import type { OpenLoop } from './open-loop.js';
import type { Recovered, RecoveryWatch } from './recovery-watch.js';
import type { SeededRandom } from './seeded-random.js';
import type { ChaosTools, World, WorldOptions } from './world.js';

/**
 * One kind of fault under load. `run` injects it while requests come in; what it leaves broken is healed afterwards,
 * and everything is held against the invariants.
 */
export interface Scenario {
  readonly number: number;
  readonly title: string;
  /** `own`: data or processes are changed in a way that must not reach another scenario. */
  readonly world: 'shared' | 'own';
  /** For how long requests come in, at full length. */
  readonly seconds: number;
  /** For which bus it means something; default both. */
  readonly bus?: 'kafka' | 'postgres';
  /** Why this machine cannot do it. */
  readonly impossible?: (bus: 'kafka' | 'postgres', tools: ChaosTools) => string | undefined;
  /** How its world starts, where that is not as usual; only with a world of its own. */
  readonly setting?: (tools: ChaosTools) => Partial<WorldOptions>;
  run(chaos: Chaos): Promise<void>;
  /** More to be held after everything is at rest, before the end state is read. */
  afterwards?(chaos: Chaos): Promise<void> | void;
}

/** A scenario that needs no house: it is proven by a test of its own. */
export interface Proof extends Pick<Scenario, 'number' | 'title' | 'bus' | 'impossible'> {
  prove(tools: ChaosTools): Promise<{ readonly holds: boolean; readonly line: string }>;
}

export interface ChaosOptions {
  readonly world: World;
  readonly random: SeededRandom;
  /** 1 for the lengths of the scenarios' own words, less for a short run. */
  readonly scale: number;
  readonly since: Date;
  readonly load: OpenLoop;
  readonly watch: RecoveryWatch;
  /** How long a recovery may take. */
  readonly recoverMs: number;
  /** By which a scenario's own limits of time are multiplied. */
  readonly slack: number;
}

/** What a scenario can do besides acting on the world. */
export class Chaos {
  readonly failures: string[] = [];
  readonly figures: Record<string, number | string> = {};
  /** Events that consumers may have had before the topics lost them, in the order of each partition. */
  readonly firstDeliveries: SeenEvent[] = [];
  /** Dead letters that the fault is to leave open. */
  expectedDeadLetters = 0;

  constructor(private readonly options: ChaosOptions) {}

  /** By which a scenario's own limits of time are multiplied. */
  get slack(): number {
    return this.options.slack;
  }

  /** How many requests there will be at least. */
  get requests(): number {
    return this.options.load.requests;
  }

  get world(): World {
    return this.options.world;
  }

  get random(): SeededRandom {
    return this.options.random;
  }

  get scale(): number {
    return this.options.scale;
  }

  /** The database's clock when the scenario began. */
  get since(): Date {
    return this.options.since;
  }

  /** Ids accepted so far, in the order of their answers. */
  get accepted(): readonly string[] {
    return this.options.load.accepted;
  }

  /** How many attempts were answered how: status and problem code, `201`, `200`, or the code of a broken connection. */
  get answers(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.options.load.answers);
  }

  /** How many acceptances were repetitions by their Idempotency-Key. */
  get replays(): number {
    return this.options.load.replays;
  }

  /** Milliseconds from the moment at which a request was to be sent to its acceptance, of requests due since `from`. */
  acceptP99Ms(from = 0): number {
    const waits = this.options.load.waits
      .flatMap(({ due, ms }) => (due >= from ? [ms] : []))
      .sort((a, b) => a - b);
    return Math.round(waits[Math.floor(waits.length * 0.99)] ?? 0);
  }

  /** Lets seconds pass; at least so many milliseconds, where a time limit of the house must run out whatever the scale. */
  async pass(seconds: number, atLeastMs = 0): Promise<void> {
    await delay(Math.max(1_000 * seconds * this.options.scale, atLeastMs));
  }

  /** How many of so many rounds a run of this length takes; at least one. */
  rounds(count: number): number {
    return Math.max(1, Math.round(count * Math.min(1, this.options.scale)));
  }

  /** The fault is over, or happened in an instant: from here the house has to recover by itself. */
  recovers(from: string): void {
    this.options.watch.begin(from);
  }

  /** Waits until everything has recovered from what happened so far; what never does is a failure. */
  async recovered(): Promise<void> {
    const giveUpAt = Date.now() + this.options.recoverMs;
    while (!this.options.watch.calm && Date.now() < giveUpAt) await delay(50);
    this.expect(this.options.watch.calm, `not recovered after ${this.options.recoverMs / 1_000} s`);
  }

  /** What each recovery took so far, the worst of its rounds. */
  get recovery(): Readonly<Record<string, Recovered>> {
    return this.options.watch.results;
  }

  /** An outcome that this scenario promises beyond the invariants. */
  expect(holds: boolean, what: string): void {
    if (!holds) this.failures.push(what);
  }
}
