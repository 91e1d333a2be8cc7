import type { Actor, App } from '#libs/contracts';
import { isDependencyFault, TransientError, type Database, type Tx } from '#libs/platform';
import type { OpenDeadLetter } from './dead-letter-table.js';
import type { Engine } from './engine.js';
import { SYSTEM } from './system-context.js';
import { classOf } from './error-class.js';
import { judgeOrdered } from './fence.rules.js';
import { NotYet } from './not-yet.js';

/** An event that was set aside: ids and codes, never its data. */
export interface DeadLetter {
  readonly id: string;
  readonly state: 'open' | 'replayed' | 'discarded';
  readonly reason: string;
  readonly errorClass: string | null;
  readonly attempts: number;
  readonly topic: string;
  readonly subject: string | null;
  readonly version: number | null;
  readonly type: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  /** Events of the same subject that wait behind it. */
  readonly waiting: number;
}

/**
 * What became of a replay or a discard. `applied` counts the events of the waiting line that followed. `too-early`:
 * an event before it is still missing; `taken`: its version was applied under another event id.
 */
export type ReplayOutcome =
  | { readonly kind: 'settled'; readonly applied: number }
  | { readonly kind: 'failed'; readonly errorClass: string }
  | { readonly kind: 'too-early' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'not-open' };

const PAGE = 200;

/** Events that were set aside, for people who decide about them. */
export class DeadLetters {
  constructor(
    private readonly app: App,
    private readonly database: Database,
    private readonly engine: () => Engine | undefined,
  ) {}

  /** The newest dead letters in a state, 200 at most. */
  async list(state: DeadLetter['state'] = 'open'): Promise<DeadLetter[]> {
    return this.database.query<DeadLetter & Record<string, unknown>>(
      `select d.id, d.state, d.reason, d.error_class as "errorClass", d.attempts, d.topic, d.subject, d.version, d.type,
              d.first_seen_at as "firstSeenAt", d.last_seen_at as "lastSeenAt",
              (select count(*)::int from ${this.app}.held_events h
                where h.topic = d.topic and h.subject = d.subject) as waiting
         from ${this.app}.dead_letters d where d.state = $1 order by d.first_seen_at desc limit ${String(PAGE)}`,
      [state],
    );
  }

  /**
   * Applies the event through the same handler as ever, then the line that waits behind it, in order.
   *
   * @throws TransientError when a dependency is away; the dead letter stays open
   */
  async replay(id: string, actor: Actor): Promise<ReplayOutcome> {
    const engine = this.running();
    const replayed = await this.attempt(engine, id, actor);
    if (replayed.kind !== 'settled') return replayed.outcome;
    return {
      kind: 'settled',
      applied: replayed.subject === null ? 0 : await engine.drain.settle(replayed.subject),
    };
  }

  /**
   * Gives the event up and lets the line behind it go on.
   *
   * @param reason a code, for the record
   */
  async discard(id: string, reason: string, actor: Actor): Promise<ReplayOutcome> {
    const engine = this.running();
    const discarded = await this.database.transaction(async (tx) => {
      const letter = await engine.apply.deadLetters.lock(tx, id);
      if (letter === undefined) return undefined;
      await this.passOver(tx, engine, letter);
      await engine.apply.deadLetters.settle(tx, id, { state: 'discarded', actor, reason });
      return letter;
    }, SYSTEM);
    if (discarded === undefined) return { kind: 'not-open' };
    return {
      kind: 'settled',
      applied: discarded.subject === null ? 0 : await engine.drain.settle(discarded.subject),
    };
  }

  private async attempt(
    engine: Engine,
    id: string,
    actor: Actor,
  ): Promise<
    | { readonly kind: 'settled'; readonly subject: string | null }
    | { readonly kind: 'unsettled'; readonly outcome: ReplayOutcome }
  > {
    const { apply } = engine;
    try {
      return await this.database.transaction(async (tx) => {
        const letter = await apply.deadLetters.lock(tx, id);
        if (letter === undefined) return unsettled({ kind: 'not-open' });
        const decoded = apply.decode(letter.record);
        if (decoded.kind !== 'event') {
          await apply.deadLetters.failedAgain(tx, id, decoded.reason);
          return unsettled({ kind: 'failed', errorClass: decoded.reason });
        }
        const { subject, version } = decoded.event;
        const state = (await apply.fences.lock(tx, letter.topic, [subject])).get(subject);
        const fence = state?.fence ?? { version: 0, eventId: null };
        switch (judgeOrdered(fence, [], decoded.event)) {
          case 'hold':
            return unsettled({ kind: 'too-early' });
          case 'conflict':
            return unsettled({ kind: 'taken' });
          case 'drop':
            break;
          case 'apply': {
            const move = { subject, version, eventId: decoded.event.id, isNew: state?.fence === undefined };
            await apply.fences.move(tx, letter.topic, [move], undefined);
            await apply.run(tx, decoded);
          }
        }
        await apply.deadLetters.settle(tx, id, { state: 'replayed', actor });
        return { kind: 'settled', subject } as const;
      }, SYSTEM);
    } catch (error) {
      if (isDependencyFault(error)) throw new TransientError('a dependency is away', { cause: error });
      if (error instanceof NotYet) return unsettled({ kind: 'too-early' });
      await this.database.transaction(async (tx) => {
        await apply.deadLetters.failedAgain(tx, id, classOf(error));
      }, SYSTEM);
      return unsettled({ kind: 'failed', errorClass: classOf(error) });
    }
  }

  /** Moves the fence past a dead letter; one without a version stands for whatever is missing before the line. */
  private async passOver(
    tx: Tx,
    engine: Engine,
    { topic, subject, version, eventId }: OpenDeadLetter,
  ): Promise<void> {
    if (subject === null) return;
    const { fences } = engine.apply;
    const state = (await fences.lock(tx, topic, [subject])).get(subject);
    const at = state?.fence?.version ?? 0;
    const firstWaiting = Math.min(...(state?.held ?? []).map((event) => event.version));
    const to = version ?? (Number.isFinite(firstWaiting) ? firstWaiting - 1 : at);
    if (to <= at || (version !== null && version > at + 1)) return;
    await fences.move(
      tx,
      topic,
      [{ subject, version: to, eventId, isNew: state?.fence === undefined }],
      undefined,
    );
  }

  private running(): Engine {
    const engine = this.engine();
    if (engine === undefined) throw new TransientError('the consumer has not started');
    return engine;
  }
}

function unsettled(outcome: ReplayOutcome): { readonly kind: 'unsettled'; readonly outcome: ReplayOutcome } {
  return { kind: 'unsettled', outcome };
}
