import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { faultCode } from './api/problem-error.js';
import { readAuditSearch } from './audit/audit-search.js';
import { AppFrame } from './frame/app-frame.js';
import { BrokenPage } from './frame/broken-page.js';
import { MissingPage } from './frame/missing-page.js';
import { onSessionEnded, queryClient } from './query-client.js';
import { readQueueSearch } from './queue/queue-search.js';
import { QueuePage } from './queue/queue-page.js';
import { homeOf } from './session/home-of.rules.js';
import { readSignInSearch } from './session/return-path.rules.js';
import { sessionQuery } from './session/session-query.js';
import { SignInPage } from './session/sign-in-page.js';

const rootRoute = createRootRoute({ notFoundComponent: MissingPage, errorComponent: BrokenPage });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: SignInPage,
});

const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ location }) => {
    const staff = await queryClient
      .query({ ...sessionQuery, staleTime: 'static' })
      .catch((error: unknown): never => {
        if (faultCode(error) !== 'not-signed-in') throw error;
        const search = location.pathname === '/' ? {} : { to: location.href };
        return redirect({ to: '/sign-in', search, throw: true }) as never;
      });
    return { staff };
  },
  component: AppFrame,
  errorComponent: BrokenPage,
});

const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    redirect({ to: homeOf(context.staff.role), replace: true, throw: true });
  },
});

const queueRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: QueuePage,
});

const caseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cases/$id',
  component: lazyRouteComponent(async () => import('./case/case-page.js'), 'CasePage'),
});

const auditRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(async () => import('./audit/audit-page.js'), 'AuditPage'),
});

/** Every page and its address below `/console`. What a list shows is in its address. */
export const router = createRouter({
  basepath: '/console',
  routeTree: rootRoute.addChildren([
    signInRoute,
    staffRoute.addChildren([homeRoute, queueRoute, caseRoute, auditRoute]),
  ]),
  defaultPreload: false,
  scrollRestoration: false,
});

onSessionEnded(() => {
  const { href, pathname } = router.state.location;
  if (pathname === '/sign-in') return;
  void router.navigate({ to: '/sign-in', search: { to: href, ended: true } }).then(() => queryClient.clear());
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
