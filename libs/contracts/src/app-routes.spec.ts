import { describe, expect, it } from '@jest/globals';
import { APP_ROUTES, routeAt, type AppRoute } from './app-routes.js';
import { ROUTES, type RouteDefinition } from './routes.js';

const routes = Object.entries(APP_ROUTES) as [string, AppRoute][];

describe('the routes of every app', () => {
  it.each(routes)(
    '%s is an inner one, for other processes, and has a name for its refusals',
    (name, route) => {
      expect(route.path).toMatch(/^\/inner\//);
      expect(route.access.by).toBe('apps');
      if (name !== 'republishOwnEvents') expect(route.action).toBeDefined();
      const named = [...route.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter);
      expect(Object.keys(route.params?.shape ?? {})).toEqual(named);
    },
  );

  it('have no address that the route table has', () => {
    const table = (Object.values(ROUTES) as RouteDefinition[]).map(({ method, path }) => `${method} ${path}`);
    const addresses = routes.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set([...table, ...addresses]).size).toBe(table.length + addresses.length);
  });

  it('take nothing that is not described', () => {
    expect(APP_ROUTES.listOwnDeadLetters.query.safeParse({ subject: 'x' }).success).toBe(false);
    expect(APP_ROUTES.republishOwnEvents.body.safeParse({ since: 'x' }).success).toBe(false);
    for (const body of [
      {},
      { reason: 'the patient asked' },
      { reason: 'subject-erased' },
      { reason: 'repaired', note: 'x' },
    ])
      expect(APP_ROUTES.discardOwnDeadLetter.body.safeParse(body).success).toBe(false);
    expect(APP_ROUTES.discardOwnDeadLetter.body.parse({ reason: 'repaired' })).toEqual({
      reason: 'repaired',
    });
  });

  it('are called at the app that is meant', () => {
    expect(routeAt('vault', APP_ROUTES.showOwnDeadLetter)).toEqual({
      ...APP_ROUTES.showOwnDeadLetter,
      owner: 'vault',
    });
  });
});
