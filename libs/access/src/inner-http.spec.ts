import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS, ROUTES, type Actor, type RouteDefinition } from '#libs/contracts';
import {
  DomainError,
  isDependencyFault,
  newRequestContext,
  TransientError,
  withRequestContext,
} from '#libs/platform';
import { InnerHttp } from './inner-http.js';
import { ServiceTokens } from './service-tokens.js';

const PORT = 22_720;
const NEIGHBOUR = `http://127.0.0.1:${PORT}`;
const NOBODY = 'http://127.0.0.1:22721';
const MARK = 'MaRk7';
const keys = generateKeyPairSync('ed25519');
const tokens = new ServiceTokens({ self: 'gateway', key: keys.privateKey, publicKeys: new Map() });
const vault = new ServiceTokens({
  self: 'vault',
  key: keys.privateKey,
  publicKeys: new Map([['gateway', keys.publicKey]]),
});
const inner = new InnerHttp(tokens, {
  gateway: NEIGHBOUR,
  vault: NEIGHBOUR,
  triage: NEIGHBOUR,
  audit: NEIGHBOUR,
  notification: NOBODY,
});
const actor: Actor = { kind: 'visitor', ref: randomUUID() };

describe('a call to a neighbour', () => {
  let server: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let seen: {
    method: string | undefined;
    url: string | undefined;
    headers: IncomingMessage['headers'];
    body: string;
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request
        .on('data', (chunk: Buffer) => (body += chunk.toString()))
        .on('end', () => {
          seen = { method: request.method, url: request.url, headers: request.headers, body };
          answer(request, response);
        });
    });
    await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve));
  });
  afterEach(() => server.closeAllConnections());
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const answers = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
    answer = (_request, response) => {
      response.writeHead(status, headers);
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
  };
  const problem = (code: keyof typeof PROBLEMS, more: object = {}): object => ({
    type: 'about:blank',
    title: 't',
    status: PROBLEMS[code].status,
    code,
    traceId: 'x',
    ...more,
  });
  const posted = { id: randomUUID(), at: '2026-11-22T10:00:00.000Z' };
  const post = (timeoutMs?: number): Promise<unknown> =>
    inner.call(ROUTES.postVisitorMessage, {
      actor,
      body: { text: 'hello' },
      grant: 'signed',
      headers: { 'idempotency-key': 'k', 'larus-service-token': 'not this one' },
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
  const failure = async (work: Promise<unknown>): Promise<Error> =>
    work.then(
      () => Promise.reject(new Error('nothing failed')),
      (error: unknown) => error as Error,
    );

  it('carries token, grant, trace and body, and parses the answer', async () => {
    answers(201, { ...posted, later: MARK });
    const context = newRequestContext();
    expect(await withRequestContext(context, () => post())).toEqual(posted);
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/api/v1/tracking/messages',
      body: '{"text":"hello"}',
    });
    expect(seen.headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'k',
      'larus-grant': 'signed',
      'larus-request-id': context.requestId,
      traceparent: context.traceparent,
    });
    expect(await vault.verify(String(seen.headers['larus-service-token']))).toEqual({
      caller: 'gateway',
      actor,
    });
  });

  it('writes parameters and queries so that they stay what they are', async () => {
    answers(200, { items: [] });
    const query = { cursor: 'a&view=closed', limit: 5, service: undefined };
    await inner.call(ROUTES.listCases, { actor, query });
    expect(seen.url).toBe('/api/v1/cases?cursor=a%26view%3Dclosed&limit=5');
    answers(404, problem('not-found'));
    await failure(inner.call(ROUTES.getCase, { actor, params: { id: 'a/../b?c#d' } }));
    expect(seen.url).toBe('/api/v1/cases/a%2F..%2Fb%3Fc%23d');
  });

  it.each<Record<string, string>>([{ id: '..' }, { id: '.' }, { id: '' }, {}])(
    'asks for nothing that %j would make another address',
    async (params) => {
      seen = { method: undefined, url: 'not asked', headers: {}, body: '' };
      expect(await failure(inner.call(ROUTES.claimCase, { actor, params }))).toMatchObject({
        code: 'not-found',
      });
      expect(seen.url).toBe('not asked');
    },
  );

  it.each(Object.keys(PROBLEMS).filter((code) => code !== 'internal-error') as (keyof typeof PROBLEMS)[])(
    'passes %s on, with fields and the time to come again',
    async (code) => {
      const errors = [{ pointer: '/text', code: 'too_big', message: 'must be at most 1' }];
      answers(PROBLEMS[code].status, problem(code, { errors }), { 'retry-after': '7' });
      const error = (await failure(post())) as DomainError;
      expect(error).toBeInstanceOf(DomainError);
      expect(error.code).toBe(code);
      expect(error.options.retryAfterSeconds).toBe(7);
      if (PROBLEMS[code].status < 500) expect(error.options.fields).toEqual(errors);
    },
  );

  it.each(['', 'soon', 'Sun, 22 Nov 2026 10:00:00 GMT', '-1', '1e9'])(
    'takes no %j for a number of seconds',
    async (seconds) => {
      answers(429, problem('too-many-requests'), { 'retry-after': seconds });
      expect(((await failure(post())) as DomainError).options).toEqual({});
    },
  );

  it.each<[string, number, unknown, Record<string, string>]>([
    ['a fault of its own', 500, problem('internal-error'), {}],
    ['a problem that nobody knows', 409, { ...problem('not-found'), code: MARK }, {}],
    ['another error than a problem', 502, `<h1>${MARK}</h1>`, {}],
    ['an error that is JSON and no problem', 400, { error: MARK }, {}],
    ['an answer that is no JSON', 201, `{"id":"${MARK}`, {}],
    ['no answer at all', 201, '', {}],
    ['an answer of another shape', 201, { id: MARK }, {}],
    ['an answer that sends elsewhere', 302, '', { location: NOBODY }],
  ])('calls %s a dependency that is away, and repeats nothing', async (_name, status, body, headers) => {
    answers(status, body, headers);
    const error = await failure(post());
    expect(error).toBeInstanceOf(TransientError);
    expect(isDependencyFault(error)).toBe(true);
    expect(error.message).not.toContain(MARK);
  });

  it('waits as long as it is told for the answer to begin and to end', async () => {
    answer = () => undefined;
    const started = Date.now();
    expect(await failure(post(100))).toBeInstanceOf(TransientError);
    answer = (_request, response) => {
      response.writeHead(201);
      response.write('{');
    };
    expect(await failure(post(100))).toBeInstanceOf(TransientError);
    expect(Date.now() - started).toBeLessThan(1_500);
  });

  it('says so when nobody is there', async () => {
    const route = { ...ROUTES.listServices, owner: 'notification' } as const;
    expect(await failure(inner.fetch(route, { actor }))).toBeInstanceOf(TransientError);
  });

  it('returns nothing where a route answers nothing', async () => {
    answer = (_request, response) => {
      response.writeHead(204);
      response.end();
    };
    await expect(inner.call<RouteDefinition>(ROUTES.endStaffSession, { actor })).resolves.toBeUndefined();
    expect(seen.headers['content-type']).toBeUndefined();
  });
});
