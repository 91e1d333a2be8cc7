import { topicDefinition, type Actor, type App, type Topic } from '#libs/contracts';
import { isDependencyFault, TransientError, type Database, type Tx } from '#libs/platform';
import type { OpenDeadLetter } from './dead-letter-table.js';
import type { Engine } from './engine.js';
import { SYSTEM } from './system-context.js';
import { classOf } from './error-class.js';
import { judgeLatest, judgeOrdered } from './fence.rules.js';
import { NotYet } from './not-yet.js';
import {
  findDeadLetter,
  readDeadLetters,
  type DeadLetter,
  type DeadLetterPage,
} from './read-dead-letters.js';

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

/** What commits together with a decision: its record. */
export type WithDecision = (tx: Tx) => Promise<void>;

const nothing: WithDecision = async () => Promise.resolve();

/** Events that were set aside, for people who decide about them. */
export class DeadLetters {
  constructor(
    private readonly app: App,
    private readonly database: Database,
    private readonly engine: () => Engine | undefined,
  ) {}

  /** Dead letters in a state, newest first, 200 and one at most. */
  async list(state: DeadLetter['state'] = 'open', page: DeadLetterPage = {}): Promise<DeadLetter[]> {
    return readDeadLetters(this.app, this.database, state, page);
  }

  /** One dead letter, in whatever state. */
  async find(id: string): Promise<DeadLetter | undefined> {
    return findDeadLetter(this.app, this.database, id);
  }

  /**
   * Applies the event through the same handler as ever, then the line that waits behind it, in order.
   *
   * @param also commits together with the decision, and only then
   * @throws TransientError when a dependency is away; the dead letter stays open
   */
  async replay(id: string, actor: Actor, also: WithDecision = nothing): Promise<ReplayOutcome> {
    const engine = this.running();
    const replayed = await this.attempt(engine, id, actor, also);
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
   * @param also commits together with the decision, and only then
   */
  async discard(
    id: string,
    reason: string,
    actor: Actor,
    also: WithDecision = nothing,
  ): Promise<ReplayOutcome> {
    const engine = this.running();
    const discarded = await this.database.transaction(async (tx) => {
      const letter = await engine.apply.deadLetters.lock(tx, id);
      if (letter === undefined) return undefined;
      await this.passOver(tx, engine, letter);
      await engine.apply.deadLetters.settle(tx, id, { state: 'discarded', actor, reason });
      await also(tx);
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
    also: WithDecision,
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
        const isLatest = topicDefinition(letter.topic as Topic).mode === 'latest';
        switch (isLatest ? judgeLatest(fence, decoded.event) : judgeOrdered(fence, [], decoded.event)) {
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
        await also(tx);
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
