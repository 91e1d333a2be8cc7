import {
  deadLetter,
  deadLetterId,
  deadLetterSettled,
  discardDeadLetter,
  eventsRepublished,
  listOwnDeadLetters,
  ownDeadLetterList,
  republishEvents,
} from './http/dead-letters.js';
import type { AccessRule, RouteDefinition } from './routes.js';
import type { App } from './vocabulary.js';

/** A route that several apps serve, each for what is its own. */
export type AppRoute = Omit<RouteDefinition, 'owner'>;

const operators: AccessRule = { by: 'apps', callers: ['gateway', 'cli'] };

/**
 * Inner routes that are the same in every app that has something to say: those on dead letters in each app that sets
 * events aside, republishing in all of them.
 */
export const APP_ROUTES = {
  listOwnDeadLetters: {
    summary: 'Events that this app set aside',
    method: 'GET',
    path: '/inner/dead-letters',
    access: operators,
    action: 'dead-letters.listed',
    query: listOwnDeadLetters,
    status: 200,
    response: ownDeadLetterList,
  },
  showOwnDeadLetter: {
    summary: 'One event that this app set aside',
    method: 'GET',
    path: '/inner/dead-letters/:id',
    access: operators,
    action: 'dead-letters.listed',
    target: 'dead_letter',
    params: deadLetterId,
    status: 200,
    response: deadLetter,
  },
  replayOwnDeadLetter: {
    summary: 'Apply it after all',
    method: 'POST',
    path: '/inner/dead-letters/:id/replay',
    access: operators,
    action: 'dead-letter.replayed',
    target: 'dead_letter',
    params: deadLetterId,
    status: 200,
    response: deadLetterSettled,
  },
  discardOwnDeadLetter: {
    summary: 'Give it up and let the line behind it go on',
    method: 'POST',
    path: '/inner/dead-letters/:id/discard',
    access: operators,
    action: 'dead-letter.discarded',
    target: 'dead_letter',
    params: deadLetterId,
    body: discardDeadLetter,
    status: 200,
    response: deadLetterSettled,
  },
  republishOwnEvents: {
    summary: 'Give the broker again what it was given before',
    method: 'POST',
    path: '/inner/republications',
    access: { by: 'apps', callers: ['cli'] },
    body: republishEvents,
    status: 200,
    response: eventsRepublished,
  },
} as const satisfies Record<string, AppRoute>;

/** A route of every app, at one of them. */
export function routeAt<Route extends AppRoute>(app: App, route: Route): Route & { readonly owner: App } {
  return { ...route, owner: app };
}
