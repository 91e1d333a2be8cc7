import type { Abstract } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  AccessRecorder,
  DeadLetterDesk,
  refusalBy,
  SERVICE_TOKEN_HEADER,
  ServiceTokens,
  type Identity,
} from '#libs/access';
import { APP_ROUTES, type AppRoute } from '#libs/contracts';
import { Republisher } from '#libs/messaging';
import { Database, DomainError, ZodPipe } from '#libs/platform';

type Handle = (identity: Identity, request: FastifyRequest) => Promise<unknown>;

/** Finds one of the app's own parts; they exist once the app has started. */
export type Resolve = <Part>(token: Abstract<Part>) => Part;

/**
 * The gateway's inner routes, on its inner port: the public one has no address under `/inner`. Access is by service
 * token and by the route's rule, as at every other app; there Nest's guard sees to it.
 */
export function serveInner(server: FastifyInstance, resolve: Resolve): void {
  const serve = (route: AppRoute, handle: Handle): void => {
    server.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => {
        const identity = await letIn(route, request, resolve);
        void reply.status(route.status).header('cache-control', 'no-store');
        return handle(identity, request);
      },
    });
  };
  const desk = (): DeadLetterDesk => resolve(DeadLetterDesk);
  const { listOwnDeadLetters, showOwnDeadLetter, replayOwnDeadLetter, discardOwnDeadLetter } = APP_ROUTES;
  serve(listOwnDeadLetters, async (identity, { query }) =>
    desk().list(identity, new ZodPipe(listOwnDeadLetters.query).transform(query)),
  );
  serve(showOwnDeadLetter, async (identity, request) => desk().show(identity, idOf(request)));
  serve(replayOwnDeadLetter, async (identity, request) => desk().replay(identity, idOf(request)));
  serve(discardOwnDeadLetter, async (identity, request) => {
    const { reason } = new ZodPipe(discardOwnDeadLetter.body).transform(request.body);
    return desk().discard(identity, idOf(request), reason);
  });
  serve(APP_ROUTES.republishOwnEvents, async (_identity, { body }) =>
    resolve(Republisher).republish(new ZodPipe(APP_ROUTES.republishOwnEvents.body).transform(body)),
  );
}

async function letIn(route: AppRoute, request: FastifyRequest, resolve: Resolve): Promise<Identity> {
  const token = request.headers[SERVICE_TOKEN_HEADER];
  if (typeof token !== 'string') throw new DomainError('not-signed-in');
  const identity = await resolve(ServiceTokens).verify(token);
  const refusal = refusalBy(route.access, identity);
  if (refusal === undefined) return identity;
  if (route.action !== undefined)
    await resolve(AccessRecorder).refuse(resolve(Database), {
      action: route.action,
      actor: identity.actor,
      target: { type: 'session', ref: 'none' },
      reason: refusal,
    });
  throw new DomainError(refusal);
}

function idOf({ params }: FastifyRequest): string {
  return new ZodPipe(APP_ROUTES.showOwnDeadLetter.params).transform(params).id;
}
