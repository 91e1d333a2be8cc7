import type { App, TopicMode } from '#libs/contracts';
import { isDependencyFault, type Database, type Log, type Tx } from '#libs/platform';
import { pause } from '../pause.js';
import type { ApplyChunk } from './apply-chunk.js';
import { consumerMetrics } from './consumer-metrics.js';
import type { ConsumerTables } from './consumer-tables.js';
import type { DeployGuard } from './deploy-guard.js';
import { SYSTEM } from './system-context.js';
import { classOf } from './error-class.js';
import { judgeLatest, judgeOrdered } from './fence.rules.js';
import type { HeldEvent } from './fence-table.js';
import { NotYet } from './not-yet.js';
import { setAside } from './plan-chunk.js';

const SWEEP_MS = 5_000;
const ATTEMPTS = 5;

type Drained = 'progress' | 'waiting';

export interface HeldDrainParts {
  readonly app: App;
  readonly database: Database;
  readonly log: Log;
  readonly held: ConsumerTables['held'];
  readonly apply: ApplyChunk;
  readonly guard: DeployGuard;
  readonly modeOf: (topic: string) => TopicMode;
}

/**
 * Applies held events once what they wait for is there: whenever a subject advances in any topic, and by a sweep for
 * what a crash left behind. One event a transaction, in version order.
 */
export class HeldDrain {
  private readonly pending = new Set<string>();
  private working: Promise<void> | undefined;
  private sweeping: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly parts: HeldDrainParts) {}

  start(): void {
    this.sweeping = setInterval(() => {
      void this.sweep();
    }, SWEEP_MS);
    void this.sweep();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweeping);
    await this.working;
  }

  /** These subjects advanced, or hold something new. */
  nudge(subjects: readonly string[]): void {
    for (const subject of subjects) this.pending.add(subject);
    if (this.pending.size === 0 || this.working !== undefined || this.stopped) return;
    this.working = this.work().finally(() => {
      this.working = undefined;
    });
  }

  /**
   * Applies what is due for one subject, in all topics, and returns how many events that were.
   *
   * @throws dependency faults
   */
  async settle(subject: string): Promise<number> {
    let applied = 0;
    for (let progress = true; progress;) {
      progress = false;
      const lines = await this.parts.held.lines([subject]);
      for (const { topic } of lines) {
        while (!this.stopped && (await this.next(topic, subject)) === 'progress') {
          progress = true;
          applied += 1;
        }
      }
    }
    return applied;
  }

  private async work(): Promise<void> {
    // Chunks that end at the same moment are asked about together.
    await pause(1);
    while (this.pending.size > 0 && !this.stopped) {
      const subjects = [...this.pending];
      this.pending.clear();
      try {
        const waiting = new Set((await this.parts.held.lines(subjects)).map(({ subject }) => subject));
        for (const subject of waiting) await this.settle(subject);
      } catch (error) {
        // The sweep tries again.
        this.parts.log.warn('held-events-not-drained', { reason: classOf(error) });
        return;
      }
    }
  }

  /** Tries the first waiting event of a line until it is applied, set aside, or found to wait still. */
  private async next(topic: string, subject: string): Promise<Drained> {
    for (let attempt = 1; ; attempt++) {
      let current: HeldEvent | undefined;
      try {
        return await this.parts.database.transaction(
          async (tx) =>
            this.applyNext(tx, topic, subject, (event) => {
              current = event;
            }),
          SYSTEM,
        );
      } catch (error) {
        if (error instanceof NotYet) return 'waiting';
        if (isDependencyFault(error) || current === undefined) throw error;
        if (attempt < ATTEMPTS) {
          await pause(10 * 2 ** (attempt - 1));
          continue;
        }
        this.parts.log.error('handler-failed', error, { topic, offset: String(current.record.offset) });
        if (this.parts.guard.failed(subject)) return 'waiting';
        await this.setAside(current, error);
        return 'progress';
      }
    }
  }

  private async applyNext(
    tx: Tx,
    topic: string,
    subject: string,
    onEvent: (event: HeldEvent) => void,
  ): Promise<Drained> {
    const { apply, modeOf } = this.parts;
    const state = (await apply.fences.lock(tx, topic, [subject])).get(subject);
    const fence = state?.fence ?? { version: 0, eventId: null };
    const held = (state?.held ?? []).toSorted((a, b) => a.version - b.version);
    const stale = held.filter(({ version }) => version <= fence.version);
    await apply.fences.release(tx, topic, stale);
    const event = held[stale.length];
    if (event === undefined) return 'waiting';
    onEvent(event);
    const verdict =
      modeOf(topic) === 'latest'
        ? judgeLatest(fence, event)
        : judgeOrdered(fence, state?.blockers ?? [], event);
    if (verdict === 'hold') return 'waiting';
    await apply.fences.release(tx, topic, [event]);
    const decoded = apply.decode(event.record);
    if (verdict === 'drop') return 'progress';
    if (verdict === 'conflict') {
      await apply.deadLetters.insert(tx, [setAside(decoded, 'version-conflict')], {
        errorClass: undefined,
        attempts: 0,
      });
      return 'progress';
    }
    if (decoded.kind !== 'event') {
      await apply.deadLetters.insert(tx, [setAside(decoded, decoded.reason)], {
        errorClass: undefined,
        attempts: 0,
      });
      return 'progress';
    }
    const moved = { subject, version: event.version, eventId: event.id, isNew: state?.fence === undefined };
    await apply.fences.move(tx, topic, [moved], undefined);
    await apply.run(tx, decoded);
    consumerMetrics.applied.inc({ topic });
    return 'progress';
  }

  private async setAside(event: HeldEvent, error: unknown): Promise<void> {
    const { apply, database } = this.parts;
    const { topic } = event.record;
    const isSetAside = await database.transaction(async (tx) => {
      const state = (await apply.fences.lock(tx, topic, [event.subject])).get(event.subject);
      await apply.fences.release(tx, topic, [event]);
      // Another process may have had more luck with it meanwhile.
      if ((state?.fence?.version ?? 0) >= event.version) return false;
      await apply.deadLetters.insert(tx, [setAside(apply.decode(event.record), 'handler-failed')], {
        errorClass: classOf(error),
        attempts: ATTEMPTS,
      });
      return true;
    }, SYSTEM);
    if (isSetAside) consumerMetrics.deadLetters.inc({ topic, reason: 'handler-failed' });
  }

  private async sweep(): Promise<void> {
    const { app, held, log } = this.parts;
    try {
      const found = await held.overview();
      consumerMetrics.held.set({ app }, found.held);
      consumerMetrics.heldOverdue.set({ app }, found.overdue);
      if (found.overdue > 0) log.error('events-held-too-long', undefined, { count: found.overdue });
      this.nudge(found.subjects);
    } catch (error) {
      log.warn('held-events-not-swept', { reason: classOf(error) });
    }
  }
}
