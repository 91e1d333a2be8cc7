import type { FastifyReply, FastifyRequest } from 'fastify';
import { GRANT_HEADER, SERVICE_TOKEN_HEADER, type InnerHttp, type ServiceTokens } from '#libs/access';
import { ROUTES, type Actor, type App, type RouteDefinition } from '#libs/contracts';
import { DomainError, requestContext, TransientError } from '#libs/platform';
import type { Authenticator } from '../staff/authenticate.js';
import { ANSWER_HEADERS, innerPath, REQUEST_HEADERS } from './forwarded-routes.rules.js';

/** Longer than anything a neighbour itself waits for. */
const TIMEOUT_MS = 8_000;

export interface ForwardRequestParts {
  readonly authenticator: Authenticator;
  readonly tokens: ServiceTokens;
  readonly inner: InnerHttp;
  readonly neighbours: Readonly<Record<App, string>>;
}

/** Hands a call to the app that owns its route, in the name of whoever called, and the answer back. The owner decides and records. */
export class ForwardRequest {
  constructor(private readonly parts: ForwardRequestParts) {}

  /** @throws DomainError `not-signed-in`, `csrf-token-missing`, what triage refuses a grant with; TransientError */
  async forward(route: RouteDefinition, request: FastifyRequest, reply: FastifyReply): Promise<Buffer> {
    const { actor, visitorToken } = await this.caller(route, request);
    const params = checkedParams(route, request);
    const answer = await this.send(route, request, {
      actor,
      path: innerPath(route, params),
      grant: await this.grant(route, actor, params, visitorToken),
    });
    void reply.status(answer.status);
    for (const name of ANSWER_HEADERS) {
      const value = answer.headers.get(name);
      if (value !== null) void reply.header(name, value);
    }
    return Buffer.from(await answer.arrayBuffer());
  }

  private async caller(
    route: RouteDefinition,
    request: FastifyRequest,
  ): Promise<{ actor: Actor; visitorToken?: string }> {
    const identity = await this.parts.authenticator.authenticate(request, route.access);
    if (identity === undefined) throw new DomainError('not-signed-in');
    return identity.visitorGrant === undefined
      ? { actor: identity.actor }
      : { actor: identity.actor, visitorToken: this.parts.authenticator.visitorToken(request) };
  }

  private async grant(
    route: RouteDefinition,
    actor: Actor,
    params: Readonly<Record<string, string>>,
    visitorToken: string | undefined,
  ): Promise<string | undefined> {
    switch (route.grant) {
      case undefined:
        return undefined;
      case 'visitor':
        return visitorToken;
      case 'case': {
        const { grant } = await this.parts.inner.call(ROUTES.issueCaseGrant, {
          actor,
          body: { consultation: params['id'] },
        });
        return grant;
      }
    }
  }

  private async send(
    route: RouteDefinition,
    request: FastifyRequest,
    call: { readonly actor: Actor; readonly path: string; readonly grant: string | undefined },
  ): Promise<Response> {
    const { requestId, traceparent } = requestContext();
    const headers: Record<string, string> = { traceparent, 'larus-request-id': requestId };
    for (const name of REQUEST_HEADERS) {
      const value = request.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
    headers[SERVICE_TOKEN_HEADER] = await this.parts.tokens.issue(route.owner, call.actor);
    if (call.grant !== undefined) headers[GRANT_HEADER] = call.grant;
    const query = request.url.indexOf('?');
    const address = `${this.parts.neighbours[route.owner]}${call.path}${query === -1 ? '' : request.url.slice(query)}`;
    try {
      return await fetch(address, {
        method: route.method,
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(Buffer.isBuffer(request.body) && request.body.length > 0
          ? { body: new Uint8Array(request.body) }
          : {}),
      });
    } catch (cause) {
      throw new TransientError(`${route.owner} does not answer`, { cause });
    }
  }
}

/** @throws DomainError `not-found` for parameters that the route cannot have */
function checkedParams(route: RouteDefinition, request: FastifyRequest): Record<string, string> {
  if (route.params === undefined) return {};
  if (!route.params.safeParse(request.params).success) throw new DomainError('not-found');
  return request.params as Record<string, string>;
}
