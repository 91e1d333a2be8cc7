import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { csrfToken } from './csrf-token.js';
import { ProblemError, problemOf } from './problem-error.js';
import type { paths } from './schema.js';

const SAFE = new Set(['GET', 'HEAD']);

const provesOrigin: Middleware = {
  onRequest({ request }) {
    const token = csrfToken.get();
    if (!SAFE.has(request.method) && token !== undefined) request.headers.set('x-csrf-token', token);
    return request;
  },
};

/** The HTTP API, typed from its description. The session travels in a cookie that scripts cannot read. */
export const api: Client<paths> = createClient<paths>({ credentials: 'same-origin', cache: 'no-store' });
api.use(provesOrigin);

/**
 * Waits for an answer.
 *
 * @returns the body and the response with its headers
 * @throws ProblemError for a refusal and for no answer
 */
export async function answer<Body>(
  call: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<{ body: Body; response: Response }> {
  const { data, error, response } = await call.catch((): never => {
    throw new ProblemError('unreachable');
  });
  if (!response.ok) throw problemOf(error, response);
  return { body: data as Body, response };
}
