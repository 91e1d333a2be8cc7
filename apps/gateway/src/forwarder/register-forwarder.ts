import type { FastifyInstance } from 'fastify';
import type { ForwardRequest } from './forward-request.js';
import { forwardedRoutes } from './forwarded-routes.rules.js';

const BODY_LIMIT_BYTES = 64 * 1024;

/** Serves every public route of another app. Bodies pass as the bytes they are: their owner parses them. */
export function registerForwarder(server: FastifyInstance, forwardRequest: () => ForwardRequest): void {
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES },
      (_request, body, parsed) => {
        parsed(null, body);
      },
    );
    for (const route of forwardedRoutes()) {
      scope.route({
        method: route.method,
        url: route.path,
        bodyLimit: BODY_LIMIT_BYTES,
        handler: async (request, reply) => {
          // Sent here, so that not even an empty answer gets another body or type.
          await reply.send(await forwardRequest().forward(route, request, reply));
          return reply;
        },
      });
    }
    done();
  });
}
