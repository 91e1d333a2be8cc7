import { ROUTES, type RouteDefinition } from '#libs/contracts';

const OUTER = '/api/';

/** Public routes that another app owns. */
export function forwardedRoutes(): RouteDefinition[] {
  const routes: readonly RouteDefinition[] = Object.values(ROUTES);
  return routes.filter(({ path, owner }) => path.startsWith(OUTER) && owner !== 'gateway');
}

/** Headers of a request that its owner needs to see. */
export const REQUEST_HEADERS = ['content-type', 'if-match', 'idempotency-key', 'accept-language'] as const;

/** Headers of an answer that its caller needs to see. */
export const ANSWER_HEADERS = [
  'content-type',
  'etag',
  'cache-control',
  'idempotency-replayed',
  'retry-after',
  'location',
] as const;

/** The route's path with the values of this request, each encoded anew. */
export function innerPath(route: RouteDefinition, params: Readonly<Record<string, string>>): string {
  return route.path.replace(/:([a-z]+)/gi, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
}
