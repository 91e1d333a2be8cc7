import {
  discardReason,
  SUBJECT_ERASED,
  type AccessAction,
  type Actor,
  type DeadLetter,
  type DeadLetterApp,
  type DeadLetterSettled,
  type DeadLetterState,
  type DiscardReason,
  type OwnDeadLetterList,
} from '#libs/contracts';
import type { DeadLetters, ReplayOutcome, DeadLetter as SetAside, WithDecision } from '#libs/messaging';
import { DomainError, type Database } from '#libs/platform';
import type { AccessEntry, AccessRecorder } from '../access-recorder.js';
import type { Identity } from '../identity.js';

export interface DeadLetterDeskParts {
  readonly app: DeadLetterApp;
  readonly letters: DeadLetters;
  readonly recorder: AccessRecorder;
  readonly database: Database;
}

export interface OwnPage {
  readonly state: DeadLetterState;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What has been decided once must not be decided again: a repetition of the same decision is answered, another refused. */
type Decision = {
  readonly action: Extract<AccessAction, 'dead-letter.replayed' | 'dead-letter.discarded'>;
  readonly state: Exclude<DeadLetterState, 'open'>;
  readonly reason?: DiscardReason;
};

/**
 * What people may do with the events that one app set aside. Decisions go on the record in the transaction that makes
 * them true, refusals in one of their own. What is only read is recorded by whoever shows it: the gateway for people,
 * this app for the command line.
 */
export class DeadLetterDesk {
  constructor(private readonly parts: DeadLetterDeskParts) {}

  /** A page of one state, newest first. */
  async list(identity: Identity, { state, cursor, limit }: OwnPage): Promise<OwnDeadLetterList> {
    await this.letIn(identity, 'dead-letters.listed', 'none');
    const found = await this.parts.letters.list(state, { before: cursor, limit: limit + 1 });
    const items = found.slice(0, limit).map((letter) => this.shown(letter));
    if (identity.caller === 'cli') await this.noteRead(identity.actor, 'none');
    const last = items.at(-1);
    return { items, ...(found.length > limit && last !== undefined ? { next: last.id } : {}) };
  }

  /** @throws DomainError `not-found` */
  async show(identity: Identity, id: string): Promise<DeadLetter> {
    await this.letIn(identity, 'dead-letters.listed', id);
    const letter = await this.find(id);
    if (identity.caller === 'cli') await this.noteRead(identity.actor, id);
    return letter;
  }

  /** @throws DomainError `not-found`, `dead-letter-*`; TransientError while a dependency is away */
  async replay(identity: Identity, id: string): Promise<DeadLetterSettled> {
    const decision = { action: 'dead-letter.replayed', state: 'replayed' } as const;
    return this.decide(identity, id, decision, (record) =>
      this.parts.letters.replay(id, identity.actor, record),
    );
  }

  /** @throws DomainError `not-found`, `dead-letter-settled`; TransientError while a dependency is away */
  async discard(identity: Identity, id: string, reason: DiscardReason): Promise<DeadLetterSettled> {
    const decision = { action: 'dead-letter.discarded', state: 'discarded', reason } as const;
    return this.decide(identity, id, decision, (record) =>
      this.parts.letters.discard(id, reason, identity.actor, record),
    );
  }

  private async decide(
    identity: Identity,
    id: string,
    decision: Decision,
    carryOut: (record: WithDecision) => Promise<ReplayOutcome>,
  ): Promise<DeadLetterSettled> {
    const { actor } = identity;
    await this.letIn(identity, decision.action, id);
    const before = await this.parts.letters.find(id);
    if (before === undefined) return this.refuse(actor, id, decision.action, 'not-found');
    const outcome =
      before.state === 'open'
        ? await carryOut(async (tx) => {
            await this.parts.recorder.record(tx, this.entry(actor, id, decision, 'allowed'));
          }).catch((error: unknown) => this.noteFailure(actor, id, decision, error))
        : ({ kind: 'not-open' } as const);
    switch (outcome.kind) {
      case 'settled':
        return { deadLetter: await this.find(id), applied: outcome.applied };
      case 'not-open': {
        const now = await this.find(id);
        if (now.state === decision.state) return { deadLetter: now, applied: 0 };
        return this.refuse(actor, id, decision.action, 'dead-letter-settled');
      }
      case 'failed':
        return this.refuse(actor, id, decision.action, 'dead-letter-failed');
      case 'too-early':
        return this.refuse(actor, id, decision.action, 'dead-letter-too-early');
      case 'taken':
        return this.refuse(actor, id, decision.action, 'dead-letter-taken');
    }
  }

  /** The gateway speaks for people: this app decides about the person, whatever the gateway has decided. */
  private async letIn({ caller, actor }: Identity, action: AccessAction, ref: string): Promise<void> {
    if (caller !== 'cli' && actor.role !== 'admin') await this.refuse(actor, ref, action, 'role-not-allowed');
  }

  private entry(
    actor: Actor,
    id: string,
    { action, reason }: Decision,
    outcome: AccessEntry['outcome'],
  ): AccessEntry {
    return { action, outcome, actor, target: targetOf(id), ...(reason === undefined ? {} : { reason }) };
  }

  /** Nothing was decided, because something that was needed is away; perhaps the database, too. */
  private async noteFailure(actor: Actor, id: string, decision: Decision, error: unknown): Promise<never> {
    const { recorder, database } = this.parts;
    const entry = { ...this.entry(actor, id, decision, 'failed'), reason: 'not-available' };
    await database.transaction((tx) => recorder.record(tx, entry)).catch(() => undefined);
    throw error;
  }

  private async refuse(
    actor: Actor,
    id: string,
    action: AccessAction,
    code:
      | 'role-not-allowed'
      | 'not-found'
      | 'dead-letter-settled'
      | 'dead-letter-failed'
      | 'dead-letter-too-early'
      | 'dead-letter-taken',
  ): Promise<never> {
    const { recorder, database } = this.parts;
    await recorder.refuse(database, { action, actor, target: targetOf(id), reason: code });
    throw new DomainError(code);
  }

  private async find(id: string): Promise<DeadLetter> {
    const letter = await this.parts.letters.find(id);
    if (letter === undefined) throw new DomainError('not-found');
    return this.shown(letter);
  }

  private async noteRead(actor: Actor, ref: string): Promise<void> {
    await this.parts.database.transaction((tx) =>
      this.parts.recorder.record(tx, {
        action: 'dead-letters.listed',
        outcome: 'allowed',
        actor,
        target: targetOf(ref),
      }),
    );
  }

  private shown(letter: SetAside): DeadLetter {
    const { errorClass, subject, version, eventId, type, settledBy } = letter;
    return {
      id: letter.id,
      app: this.parts.app,
      state: letter.state,
      reason: letter.reason,
      errorClass: errorClass ?? undefined,
      attempts: letter.attempts,
      topic: letter.topic,
      partition: letter.partition,
      offset: letter.offset,
      subject: subject ?? undefined,
      version: version ?? undefined,
      eventId: eventId ?? undefined,
      type: type ?? undefined,
      firstSeenAt: letter.firstSeenAt.toISOString(),
      lastSeenAt: letter.lastSeenAt.toISOString(),
      waiting: letter.waiting,
      settledAt: letter.settledAt?.toISOString(),
      settledBy: settledBy ?? undefined,
      discardReason: discardReasonOf(letter.discardReason),
    };
  }
}

function targetOf(ref: string): { readonly type: 'dead_letter'; readonly ref: string } {
  return { type: 'dead_letter', ref };
}

function discardReasonOf(reason: string | null): DeadLetter['discardReason'] {
  if (reason === null) return undefined;
  if (reason === SUBJECT_ERASED) return SUBJECT_ERASED;
  const known = discardReason.safeParse(reason);
  return known.success ? known.data : undefined;
}
