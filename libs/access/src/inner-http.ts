import type { z } from 'zod';
import { PROBLEMS, problem, type Actor, type App, type RouteDefinition } from '#libs/contracts';
import { DomainError, requestContext, TransientError } from '#libs/platform';
import type { ServiceTokens } from './service-tokens.js';

const TIMEOUT_MS = 2_000;

/** Header names between apps. */
export const SERVICE_TOKEN_HEADER = 'larus-service-token';
export const GRANT_HEADER = 'larus-grant';

export interface InnerCall {
  readonly actor: Actor;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  /** A case or visitor grant. */
  readonly grant?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** 2,000 unless told. */
  readonly timeoutMs?: number;
}

type ResponseOf<Route extends RouteDefinition> = Route extends { response: infer Schema extends z.ZodType }
  ? z.infer<Schema>
  : undefined;

/** Calls a neighbour by a route of the table, under a service token of one use. */
export class InnerHttp {
  constructor(
    private readonly tokens: ServiceTokens,
    private readonly neighbours: Readonly<Record<App, string>>,
  ) {}

  /**
   * @returns the parsed answer
   * @throws DomainError with the neighbour's code when it answers with a problem, but for its own faults; TransientError
   * for those and for an answer that is none: too late, not JSON, of another shape than the route says
   */
  async call<Route extends RouteDefinition>(route: Route, call: InnerCall): Promise<ResponseOf<Route>> {
    const response = await this.fetch(route, call);
    const body: unknown = response.status === 204 ? undefined : await this.readJson(response);
    if (!response.ok) throw refusalOf(response, body);
    if (route.response === undefined) return undefined as ResponseOf<Route>;
    const answer = route.response.safeParse(body);
    // The parser's own error would quote the answer.
    if (!answer.success) throw new TransientError('the answer of a neighbour has another shape');
    return answer.data as ResponseOf<Route>;
  }

  /** The raw answer, for forwarding and streams. @throws TransientError when the neighbour does not answer in time */
  async fetch(route: RouteDefinition, call: InnerCall): Promise<Response> {
    const address = this.address(route, call);
    const { requestId, traceparent } = requestContext();
    const headers: Record<string, string> = {
      ...call.headers,
      traceparent,
      'larus-request-id': requestId,
      [SERVICE_TOKEN_HEADER]: await this.tokens.issue(route.owner, call.actor),
    };
    if (call.grant !== undefined) headers[GRANT_HEADER] = call.grant;
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    try {
      return await fetch(address, {
        method: route.method,
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(call.timeoutMs ?? TIMEOUT_MS),
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      });
    } catch (cause) {
      throw new TransientError(`${route.owner} does not answer`, { cause });
    }
  }

  private address(route: RouteDefinition, call: InnerCall): string {
    const path = route.path.replace(/:([a-z]+)/gi, (_whole, name: string) =>
      encodeURIComponent(segment(call.params?.[name])),
    );
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(call.query ?? {}))
      if (value !== undefined) query.set(name, String(value));
    const suffix = query.size === 0 ? '' : `?${query.toString()}`;
    return `${this.neighbours[route.owner]}${path}${suffix}`;
  }

  private async readJson(response: Response): Promise<unknown> {
    try {
      return await response.json();
    } catch (cause) {
      throw new TransientError('the answer of a neighbour cannot be read', { cause });
    }
  }
}

/** No encoding keeps a dot segment from climbing out of its path (WHATWG URL), and an empty one names another route. */
function segment(value: string | number | undefined): string {
  const text = String(value ?? '');
  if (text === '' || text === '.' || text === '..') throw new DomainError('not-found');
  return text;
}

function refusalOf(response: Response, body: unknown): Error {
  const parsed = problem.safeParse(body);
  if (!parsed.success || PROBLEMS[parsed.data.code].status >= 500) {
    if (parsed.success && parsed.data.code !== 'internal-error')
      return new DomainError(parsed.data.code, retryAfter(response));
    return new TransientError('a neighbour failed');
  }
  return new DomainError(parsed.data.code, {
    ...(parsed.data.errors === undefined ? {} : { fields: parsed.data.errors }),
    ...retryAfter(response),
  });
}

function retryAfter(response: Response): { retryAfterSeconds?: number } {
  const seconds = response.headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(seconds) ? { retryAfterSeconds: Number(seconds) } : {};
}
