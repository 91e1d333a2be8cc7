import { HttpException, type ArgumentsHost } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, type Observable } from 'rxjs';
import { QueryFailedError } from 'typeorm';
import { DomainError, TransientError } from '../errors.js';
import type { Log, LogFields } from '../observe/log.js';
import { ProblemFilter } from './problem-filter.js';
import { newRequestContext, withRequestContext } from './request-context.js';

const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Fields' },
  'malformed-json': { status: 400, title: 'JSON' },
  'not-found': { status: 404, title: 'Nothing here' },
  'already-claimed': { status: 409, title: 'Taken' },
  'body-too-large': { status: 413, title: 'Large' },
  'too-many-requests': { status: 429, title: 'Slowly' },
  'internal-error': { status: 500, title: 'Our fault' },
  'not-available': { status: 503, title: 'Away' },
  'audit-not-available': { status: 503, title: 'Audit is away' },
};
const MARK = 'MaRk7';

interface Answered {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
  logged: { event: string; code: string | undefined }[];
}

/** Answers `error` on a reply that keeps what it is given. */
function answered(error: unknown, isSent = false): Answered {
  const answer: Answered = { status: 0, headers: {}, body: {}, logged: [] };
  const reply = {
    sent: isSent,
    status: (status: number) => ((answer.status = status), reply),
    header: (name: string, value: string) => ((answer.headers[name] = value), reply),
    type: (type: string) => ((answer.headers['content-type'] = type), reply),
    send: (text: string) => ((answer.body = JSON.parse(text) as Record<string, unknown>), reply),
  };
  const note = (event: string, _error?: unknown, fields?: LogFields): void =>
    void answer.logged.push({ event, code: fields?.code });
  const log: Log = { debug: note, info: note, warn: note, error: note };
  new ProblemFilter(PROBLEMS, log).answer(error, reply as unknown as FastifyReply);
  return answer;
}

const sqlFault = (code: string): Error =>
  new QueryFailedError('select $1', [MARK], Object.assign(new Error(MARK), { code, detail: MARK }));

describe('the problem filter', () => {
  it('maps a refusal by the table, with its fields and headers', () => {
    const fields = [{ pointer: '/name', code: 'required', message: 'is missing' }];
    const context = newRequestContext();
    const { status, headers, body, logged } = withRequestContext(context, () =>
      answered(new DomainError('invalid-request', { fields, headers: { 'x-one': '1' } })),
    );
    expect(status).toBe(400);
    expect(headers).toEqual({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-one': '1',
    });
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Fields',
      status: 400,
      code: 'invalid-request',
      traceId: context.traceId,
      errors: fields,
    });
    expect(logged).toEqual([]);
  });

  it.each([
    [new DomainError('already-claimed'), undefined],
    [new DomainError('already-claimed', { retryAfterSeconds: 3 }), '3'],
    [new DomainError('too-many-requests'), '2'],
    [new DomainError('too-many-requests', { retryAfterSeconds: 60 }), '60'],
    [new DomainError('audit-not-available'), '2'],
    [new TransientError('the database cannot be reached'), '2'],
  ])('%p says when to come again: %p', (error, seconds) => {
    expect(answered(error).headers['retry-after']).toBe(seconds);
  });

  it.each([
    new TransientError(`${MARK} does not answer`),
    sqlFault('57P01'),
    sqlFault('40001'),
    sqlFault('53300'),
    new Error('Connection terminated unexpectedly'),
    new Error(MARK, { cause: new TransientError(MARK) }),
  ])('answers 503 where a dependency is away: %#', (error) => {
    const { status, body, logged } = answered(error);
    expect({ status, code: body['code'] }).toEqual({ status: 503, code: 'not-available' });
    expect(JSON.stringify(body)).not.toContain(MARK);
    expect(logged).toEqual([{ event: 'request-failed', code: 'not-available' }]);
  });

  it.each([new Error(MARK), sqlFault('23505'), new TypeError(MARK), MARK, undefined, { message: MARK }])(
    'answers 500 to what nobody expected, and says nothing of it: %#',
    (error) => {
      const { status, body, logged } = answered(error);
      expect({ status, code: body['code'] }).toEqual({ status: 500, code: 'internal-error' });
      expect(JSON.stringify(body)).not.toContain(MARK);
      expect(logged).toEqual([{ event: 'request-failed', code: 'internal-error' }]);
    },
  );

  it.each(['unheard-of', 'toString', '__proto__', ''])(
    'takes the code %j, which the table does not have, for a bug',
    (code) => {
      const { status, body, logged } = answered(new DomainError(code));
      expect({ status, code: body['code'] }).toEqual({ status: 500, code: 'internal-error' });
      expect(logged).toHaveLength(1);
    },
  );

  const fastifyFault = (code: string, statusCode: number): Error =>
    Object.assign(new Error(MARK), { code, statusCode });
  it.each([
    [fastifyFault('FST_ERR_CTP_INVALID_JSON_BODY', 400), 400, 'malformed-json'],
    [fastifyFault('FST_ERR_CTP_EMPTY_JSON_BODY', 400), 400, 'malformed-json'],
    [fastifyFault('FST_ERR_BAD_URL', 400), 400, 'invalid-request'],
    [fastifyFault('FST_ERR_CTP_BODY_TOO_LARGE', 413), 413, 'body-too-large'],
    [fastifyFault('FST_ERR_OTHER', 431), 400, 'invalid-request'],
    [new HttpException(MARK, 404), 404, 'not-found'],
    [new HttpException(MARK, 422), 400, 'invalid-request'],
    [new HttpException(MARK, 503), 503, 'not-available'],
    [new HttpException(MARK, 502), 500, 'internal-error'],
  ])('gives what the framework throws a code of ours: %#', (error, status, code) => {
    const answer = answered(error);
    expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code });
    expect(JSON.stringify(answer.body)).not.toContain(MARK);
  });

  it('writes nothing into an answer that has begun', () => {
    expect(answered(new Error('late'), true)).toMatchObject({ status: 0, body: {}, logged: [{}] });
  });

  it('leaves the errors of event handlers to the runtime that called them', async () => {
    const error = new Error('x');
    const host = { getType: () => 'rpc' } as unknown as ArgumentsHost;
    const silent = (): void => undefined;
    const filter = new ProblemFilter(PROBLEMS, { debug: silent, info: silent, warn: silent, error: silent });
    await expect(lastValueFrom(filter.catch(error, host) as Observable<never>)).rejects.toBe(error);
  });
});
