import { describe, expect, it } from '@jest/globals';
import type { InnerHttp } from '#libs/access';
import type { App, DeadLetter, DeadLetterApp, RouteDefinition } from '#libs/contracts';
import { DomainError, TransientError } from '#libs/platform';
import { AskDeadLetters } from './ask-dead-letters.js';

const idOf = (n: number): string => `019ab3c4-0000-7000-8000-${String(n).padStart(12, '0')}`;
const letter = (n: number, app: DeadLetterApp): DeadLetter => ({
  id: idOf(n),
  app,
  state: 'open',
  reason: 'not-json',
  attempts: 0,
  topic: 'case.lifecycle',
  partition: 0,
  offset: '0',
  firstSeenAt: '2026-11-22T10:00:00Z',
  lastSeenAt: '2026-11-22T10:00:00Z',
  waiting: 0,
});

interface Asked {
  readonly owner: App;
  readonly method: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly body: unknown;
}

/** Apps that answer out of lists of their own; `away` ones do not. */
function house(
  kept: Partial<Record<DeadLetterApp, readonly DeadLetter[]>>,
  away: readonly App[] = [],
): { inner: Pick<InnerHttp, 'call'>; asked: Asked[] } {
  const asked: Asked[] = [];
  const answer = (
    { owner, method, path }: RouteDefinition,
    call: {
      query?: Readonly<Record<string, unknown>>;
      params?: Readonly<Record<string, unknown>>;
      body?: unknown;
    },
  ): unknown => {
    const { query = {}, params = {}, body } = call;
    const id = String(params['id']);
    asked.push({ owner, method, query, id, body });
    if (away.includes(owner)) throw new TransientError(`${owner} does not answer`);
    const own = kept[owner as DeadLetterApp] ?? [];
    if (!path.includes(':id')) {
      const { cursor } = query;
      const rest = own.filter((one) => typeof cursor !== 'string' || one.id < cursor);
      const items = rest.slice(0, Number(query['limit']));
      return { items, next: rest.length > items.length ? items.at(-1)?.id : undefined };
    }
    const found = own.find((one) => one.id === id);
    if (found === undefined) throw new DomainError('not-found');
    return method === 'GET' ? found : { deadLetter: found, applied: 1 };
  };
  const call = (async (route: RouteDefinition, parameters: Parameters<typeof answer>[1]) =>
    Promise.resolve(answer(route, parameters))) as InnerHttp['call'];
  return { inner: { call }, asked };
}

describe('the dead letters of the running apps', () => {
  it('are the newest of all of them together, however many pages that takes', async () => {
    const many = Array.from({ length: 450 }, (_, n) => letter(1_000 - 2 * n, 'triage'));
    const { inner, asked } = house({ triage: many, vault: [letter(999, 'vault'), letter(3, 'vault')] });
    const { items, away } = await new AskDeadLetters(inner).list('open', 420);
    expect(items.slice(0, 3).map(({ id }) => id)).toEqual([1_000, 999, 998].map(idOf));
    expect(items).toHaveLength(420);
    expect(away).toEqual([]);
    expect(asked.filter(({ owner }) => owner === 'triage').map(({ query }) => query['limit'])).toEqual([
      200, 200, 20,
    ]);
    expect(new Set(asked.map(({ owner }) => owner))).toEqual(
      new Set(['gateway', 'vault', 'triage', 'notification']),
    );
  });

  it('name the apps that are away, and ask one app alone when it is named', async () => {
    const { inner, asked } = house({ triage: [letter(1, 'triage')] }, ['vault']);
    expect(await new AskDeadLetters(inner).list('open', 10)).toMatchObject({
      items: [{ app: 'triage' }],
      away: ['vault'],
    });
    asked.length = 0;
    await new AskDeadLetters(inner, 'triage').list('discarded', 10);
    expect(asked).toMatchObject([{ owner: 'triage', query: { state: 'discarded' } }]);
  });

  it('are decided about by the app that has them, and by no other', async () => {
    const { inner, asked } = house({ vault: [letter(1, 'vault')] });
    await new AskDeadLetters(inner).replay(idOf(1));
    await new AskDeadLetters(inner).discard(idOf(1), 'superseded');
    expect(asked.filter(({ method }) => method === 'POST')).toMatchObject([
      { owner: 'vault', id: idOf(1), body: undefined },
      { owner: 'vault', id: idOf(1), body: { reason: 'superseded' } },
    ]);
  });

  it('are not said to be missing while an app that may have them is away', async () => {
    await expect(new AskDeadLetters(house({}).inner).find(idOf(1))).rejects.toMatchObject({
      code: 'not-found',
    });
    const { inner, asked } = house({}, ['notification']);
    await expect(new AskDeadLetters(inner).replay(idOf(1))).rejects.toThrow('notification did not answer');
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });
});
