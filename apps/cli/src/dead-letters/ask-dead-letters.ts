import type { InnerHttp } from '#libs/access';
import {
  APP_ROUTES,
  DEAD_LETTER_APPS,
  routeAt,
  type DeadLetter,
  type DeadLetterApp,
  type DeadLetterSettled,
  type DeadLetterState,
  type DiscardReason,
} from '#libs/contracts';
import { DomainError, TransientError } from '#libs/platform';
import { askEach } from '../ask-each.js';
import { CLI } from '../inner-apps.js';

/** A replay runs a handler, and then the whole line that waits behind the event. */
const DECISION_MS = 60_000;
const PAGE = 200;

/** The dead letters of the running apps, asked for over their inner HTTP. */
export class AskDeadLetters {
  private readonly apps: readonly DeadLetterApp[];

  /** @param app the only one to ask; all that set events aside unless told */
  constructor(
    private readonly inner: Pick<InnerHttp, 'call'>,
    app?: DeadLetterApp,
  ) {
    this.apps = app === undefined ? DEAD_LETTER_APPS : [app];
  }

  /** The newest of all apps together, and the apps that did not answer. */
  async list(
    state: DeadLetterState,
    limit: number,
  ): Promise<{ readonly items: DeadLetter[]; readonly away: readonly DeadLetterApp[] }> {
    const { answers, away } = await askEach(this.apps, async (app) => this.newest(app, state, limit));
    const items = answers.flatMap(({ answer }) => answer).sort((a, b) => (a.id < b.id ? 1 : -1));
    return { items: items.slice(0, limit), away };
  }

  /** @throws DomainError `not-found`; TransientError when an app that could have it is away */
  async find(id: string): Promise<DeadLetter> {
    const { answers, away } = await askEach(this.apps, async (app) =>
      this.inner
        .call(routeAt(app, APP_ROUTES.showOwnDeadLetter), { actor: CLI, params: { id } })
        .catch((error: unknown) => {
          if (error instanceof DomainError && error.code === 'not-found') return undefined;
          throw error;
        }),
    );
    const found = answers.find(({ answer }) => answer !== undefined)?.answer;
    if (found !== undefined) return found;
    if (away.length > 0) throw new TransientError(`not found, but ${away.join(', ')} did not answer`);
    throw new DomainError('not-found');
  }

  /** @throws DomainError what the app refuses with; TransientError when it does not answer */
  async replay(id: string): Promise<DeadLetterSettled> {
    const { app } = await this.find(id);
    const route = routeAt(app, APP_ROUTES.replayOwnDeadLetter);
    return this.inner.call(route, { actor: CLI, params: { id }, timeoutMs: DECISION_MS });
  }

  /** @throws DomainError what the app refuses with; TransientError when it does not answer */
  async discard(id: string, reason: DiscardReason): Promise<DeadLetterSettled> {
    const { app } = await this.find(id);
    const route = routeAt(app, APP_ROUTES.discardOwnDeadLetter);
    return this.inner.call(route, { actor: CLI, params: { id }, body: { reason }, timeoutMs: DECISION_MS });
  }

  private async newest(app: DeadLetterApp, state: DeadLetterState, limit: number): Promise<DeadLetter[]> {
    const items: DeadLetter[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.inner.call(routeAt(app, APP_ROUTES.listOwnDeadLetters), {
        actor: CLI,
        query: { state, cursor, limit: Math.min(PAGE, limit - items.length) },
      });
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined && items.length < limit);
    return items;
  }
}
