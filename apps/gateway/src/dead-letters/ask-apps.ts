import { Injectable } from '@nestjs/common';
import { DeadLetterDesk, InnerHttp, type Identity } from '#libs/access';
import {
  APP_ROUTES,
  DEAD_LETTER_APPS,
  routeAt,
  type Actor,
  type DeadLetter,
  type DeadLetterApp,
  type DeadLetterSettled,
  type DiscardReason,
  type ListDeadLetters,
  type OwnDeadLetterList,
} from '#libs/contracts';
import { DomainError, isDependencyFault, TransientError } from '#libs/platform';

/** A replay runs a handler, and then the whole line that waits behind the event. */
const DECISION_MS = 8_000;

/** What the apps said together: their answers, and who gave none. */
export interface Gathered<Answer> {
  readonly answers: readonly Answer[];
  readonly away: DeadLetterApp[];
}

/** The apps that set events aside, this one included, as one. Asked in parallel; one that is away is named, never left out silently. */
@Injectable()
export class AskApps {
  constructor(
    private readonly inner: InnerHttp,
    private readonly desk: DeadLetterDesk,
  ) {}

  /** A page of each app, or of the one that is named. */
  async list(actor: Actor, { app, ...query }: ListDeadLetters): Promise<Gathered<OwnDeadLetterList>> {
    return gather(app === undefined ? DEAD_LETTER_APPS : [app], async (asked) =>
      asked === 'gateway'
        ? this.desk.list({ actor }, query)
        : this.inner.call(routeAt(asked, APP_ROUTES.listOwnDeadLetters), { actor, query }),
    );
  }

  /**
   * The one with this id, wherever it is.
   *
   * @throws DomainError `not-found` when every app that was asked says so; TransientError when one that could have it is away
   */
  async find(actor: Actor, id: string, app: DeadLetterApp | undefined): Promise<DeadLetter> {
    const { answers, away } = await gather(app === undefined ? DEAD_LETTER_APPS : [app], async (asked) =>
      this.at(asked, { actor }, id).catch((error: unknown) => {
        if (error instanceof DomainError && error.code === 'not-found') return undefined;
        throw error;
      }),
    );
    const found = answers.find((letter) => letter !== undefined);
    if (found !== undefined) return found;
    if (away.length > 0) throw new TransientError('an app that may have it does not answer');
    throw new DomainError('not-found');
  }

  /** @throws DomainError what the app refuses with; TransientError when it does not answer */
  async replay(actor: Actor, { app, id }: DeadLetter): Promise<DeadLetterSettled> {
    if (app === 'gateway') return this.desk.replay({ actor }, id);
    const route = routeAt(app, APP_ROUTES.replayOwnDeadLetter);
    return this.inner.call(route, { actor, params: { id }, timeoutMs: DECISION_MS });
  }

  /** @throws DomainError what the app refuses with; TransientError when it does not answer */
  async discard(actor: Actor, { app, id }: DeadLetter, reason: DiscardReason): Promise<DeadLetterSettled> {
    if (app === 'gateway') return this.desk.discard({ actor }, id, reason);
    const route = routeAt(app, APP_ROUTES.discardOwnDeadLetter);
    return this.inner.call(route, { actor, params: { id }, body: { reason }, timeoutMs: DECISION_MS });
  }

  private async at(app: DeadLetterApp, identity: Identity, id: string): Promise<DeadLetter> {
    if (app === 'gateway') return this.desk.show(identity, id);
    return this.inner.call(routeAt(app, APP_ROUTES.showOwnDeadLetter), {
      actor: identity.actor,
      params: { id },
    });
  }
}

async function gather<Answer>(
  apps: readonly DeadLetterApp[],
  ask: (app: DeadLetterApp) => Promise<Answer>,
): Promise<Gathered<Answer>> {
  const settled = await Promise.allSettled(apps.map(ask));
  const answers: Answer[] = [];
  const away: DeadLetterApp[] = [];
  for (const [index, result] of settled.entries()) {
    const app = apps[index];
    if (app === undefined) continue;
    if (result.status === 'fulfilled') answers.push(result.value);
    else if (isAway(result.reason)) away.push(app);
    else throw result.reason;
  }
  return { answers, away };
}

/** Whether an app could not answer; whatever else it says is meant for the caller. */
function isAway(reason: unknown): boolean {
  return isDependencyFault(reason) || (reason instanceof DomainError && reason.code === 'not-available');
}
