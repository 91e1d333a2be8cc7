import { request as httpRequest } from 'node:http';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { DomainError, TransientError } from '../errors.js';
import type { Log, LogFields } from '../observe/log.js';
import { HealthChecks } from './health.js';
import { requestContext } from './request-context.js';
import { startApp, type RunningApp } from './start-app.js';
import { ZodPipe } from './zod-pipe.js';

const PORT = 22_710;
const INNER = 22_711;
const MARK = 'MaRk7';
const PROBLEMS = {
  'malformed-json': { status: 400, title: 'JSON' },
  'invalid-request': { status: 400, title: 'Fields' },
  'not-found': { status: 404, title: 'Nothing here' },
  'body-too-large': { status: 413, title: 'Large' },
  'unsupported-media-type': { status: 415, title: 'Send JSON' },
  'already-claimed': { status: 409, title: 'Taken' },
  'internal-error': { status: 500, title: 'Our fault' },
  'not-available': { status: 503, title: 'Away' },
};

let release: () => void = () => undefined;
let began: () => void = () => undefined;

@Controller()
class Things {
  @Post('things')
  make(@Body(new ZodPipe(z.strictObject({ name: z.string() }))) body: { name: string }): object {
    const { requestId, traceId } = requestContext();
    return { length: body.name.length, requestId, traceId };
  }

  @Get('things/:id')
  fail(@Param('id') id: string): object {
    switch (id) {
      case 'taken':
        throw new DomainError('already-claimed');
      case 'away':
        throw new TransientError(MARK);
      default:
        throw new TypeError(MARK);
    }
  }

  @Get('slow')
  async slow(): Promise<object> {
    began();
    await new Promise<void>((resolve) => (release = resolve));
    return { done: true };
  }
}

@Module({ controllers: [Things], providers: [HealthChecks] })
class ThingsModule {}

const logged: { event: string; fields: LogFields | undefined }[] = [];
const note = (event: string, ...rest: unknown[]): void =>
  void logged.push({ event, fields: rest.at(-1) as LogFields | undefined });
const log: Log = { debug: note, info: note, warn: note, error: note };

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

async function ask(path: string, init: RequestInit = {}, port = PORT): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const text = await response.text();
  const type = response.headers.get('content-type');
  return {
    status: response.status,
    type,
    body: (type?.includes('json') === true ? JSON.parse(text) : { text }) as Record<string, unknown>,
    headers: response.headers,
  };
}

const post = (
  body: string,
  type = 'application/json',
  headers: Record<string, string> = {},
): Promise<Answer> => ask('/things', { method: 'POST', body, headers: { 'content-type': type, ...headers } });

/** The answer to a request line as it stands: `fetch` would tidy it up first. */
function askRaw(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    httpRequest({ port: PORT, host: '127.0.0.1', path }, (response) => {
      let text = '';
      response
        .on('data', (chunk: Buffer) => (text += chunk.toString()))
        .on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('a started app', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({
      app: 'gateway',
      module: ThingsModule,
      port: PORT,
      log,
      problems: PROBLEMS,
      inner: { port: INNER },
    });
  });
  afterAll(() => running.stop());

  const expectProblem = (answer: Answer, code: keyof typeof PROBLEMS): void => {
    expect({ status: answer.status, code: answer.body['code'] }).toEqual({
      status: PROBLEMS[code].status,
      code,
    });
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body['traceId']).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(answer.body)).not.toContain(MARK);
  };

  it('serves what its controllers serve', async () => {
    const { status, body } = await post('{"name":"three"}');
    expect({ status, length: body['length'] }).toEqual({ status: 201, length: 5 });
  });

  it('answers everything that is wrong with a problem document', async () => {
    expectProblem(await ask(`/${MARK}`), 'not-found');
    expectProblem(await ask('/things', { method: 'PUT' }), 'not-found');
    expectProblem(await post(`{"name": "${MARK}`), 'malformed-json');
    expectProblem(await post(''), 'malformed-json');
    expectProblem(await post(`{"__proto__":{"${MARK}":1}}`), 'malformed-json');
    expectProblem(await post(JSON.stringify({ name: MARK.repeat(20_000) })), 'body-too-large');
    expectProblem(await post(`<${MARK}/>`, 'application/xml'), 'unsupported-media-type');
    expectProblem(await post('{"name":7}'), 'invalid-request');
    expectProblem(await ask('/things/taken'), 'already-claimed');
    expectProblem(await ask('/things/bug'), 'internal-error');
    const away = await ask('/things/away');
    expectProblem(away, 'not-available');
    expect(away.headers.get('retry-after')).toBe('2');
  });

  it('names the field that is wrong', async () => {
    const { body } = await post(`{"name":7,"${MARK.toLowerCase()}":1}`);
    expect(body['errors']).toContainEqual({
      pointer: '/name',
      code: 'invalid_type',
      message: 'must be string',
    });
  });

  it('answers an address that cannot be read without repeating it', async () => {
    const { status, text } = await askRaw(`/%${MARK}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(MARK);
  });

  it("continues the caller's trace and request id, and takes no malformed one", async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const requestId = '019ab3c4-0000-7000-8000-00000000000a';
    const { body } = await post('{"name":""}', undefined, {
      traceparent: `00-${trace}-b7ad6b7169203331-01`,
      'larus-request-id': requestId,
    });
    expect(body).toMatchObject({ traceId: trace, requestId });
    const other = await post('{"name":""}', undefined, { traceparent: MARK, 'larus-request-id': MARK });
    expect(JSON.stringify(other.body)).not.toContain(MARK);
    expect(
      (await ask('/x', { headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` } })).body['traceId'],
    ).toBe(trace);
  });

  it('gives each of many requests at once a context of its own', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => post('{"name":""}')));
    expect(new Set(answers.map(({ body }) => body['requestId'])).size).toBe(30);
  });

  it('shows health and metrics on the inner port and nowhere else', async () => {
    for (const path of ['/health/live', '/health/ready', '/metrics']) {
      expect((await ask(path, {}, INNER)).status).toBe(200);
      expectProblem(await ask(path), 'not-found');
    }
    const { text } = (await ask('/metrics', {}, INNER)).body;
    expect(text).toContain('larus_http_request_seconds_bucket');
    expect(text).toContain('route="/things/:id"');
    expect(text).not.toContain(MARK);
  });

  it('logs requests by the template of their route', async () => {
    await ask(`/things/taken?who=${MARK}`);
    expect(logged.filter(({ event }) => event === 'request').map(({ fields }) => fields?.route)).toContain(
      '/things/:id',
    );
    expect(JSON.stringify(logged)).not.toContain(MARK);
  });
});

describe('an app that stops', () => {
  it('finishes the request that is under way, takes no other, and is not ready meanwhile', async () => {
    const running = await startApp({
      app: 'gateway',
      module: ThingsModule,
      port: PORT + 2,
      log,
      problems: PROBLEMS,
      inner: { port: INNER + 2 },
    });
    const underWay = new Promise<void>((resolve) => (began = resolve));
    const answer = ask('/slow', {}, PORT + 2);
    await underWay;
    const stopped = running.stop();
    setTimeout(() => release(), 200);
    expect(await answer).toMatchObject({ status: 200, body: { done: true } });
    await stopped;
    await expect(ask('/slow', {}, PORT + 2)).rejects.toThrow();
    await expect(ask('/health/live', {}, INNER + 2)).rejects.toThrow();
    expect(logged.at(-1)?.event).toBe('app-stopped');
    await running.stop();
  });

  it('says so when its port is taken', async () => {
    const options = { app: 'gateway', module: ThingsModule, port: PORT + 4, log, problems: PROBLEMS };
    const first = await startApp(options);
    await expect(startApp(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await ask('/health/live', {}, PORT + 4)).status).toBe(200);
    await first.stop();
  });
});
