import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QueryFailedError } from 'typeorm';
import { DomainError } from '../errors.js';
import { newRequestContext, withRequestContext } from '../http/request-context.js';
import { createLog, describeError, framesOf, type LogFields } from './log.js';
import { nestLog } from './nest-log.js';

const MARK = 'MaRk7';

/** What TypeORM throws when PostgreSQL refuses a row: query, parameters and detail all quote it. */
function refusedRow(): QueryFailedError {
  const driverError = Object.assign(new Error(`duplicate key: Key (email)=(${MARK}@example.test)`), {
    code: '23505',
    detail: `Key (email)=(${MARK}@example.test) already exists.`,
    where: MARK,
  });
  return new QueryFailedError('insert into people values ($1)', [MARK], driverError);
}

describe('the description of an error', () => {
  it('has class, code and frames', () => {
    const { class: name, code, frames } = describeError(refusedRow());
    expect({ name, code }).toEqual({ name: 'QueryFailedError', code: '23505' });
    expect((frames as string[])[0]).toMatch(/^at .*log\.spec\.ts:\d+:\d+/);
  });

  it('holds nothing that the error says', () => {
    expect(JSON.stringify(describeError(refusedRow()))).not.toContain(MARK);
    const caused = new Error(MARK, { cause: new TypeError(MARK, { cause: refusedRow() }) });
    expect(JSON.stringify(describeError(caused))).not.toContain(MARK);
    expect(describeError(caused)).toMatchObject({ cause: { class: 'TypeError', cause: { code: '23505' } } });
  });

  it.each([
    `first line\n    at ${MARK} street 7`,
    `first line\n    at ${MARK} (/home/${MARK}.ts:1:1)`,
    `\n    at ${MARK} (node:internal/${MARK}:1:1)\n`,
  ])('is not deceived by a message that looks like frames: %j', (message) => {
    const error = new Error(message);
    expect(framesOf(error).join('\n')).not.toContain(MARK);
    expect(framesOf(error)[0]).toContain('log.spec.ts');
  });

  it('holds no code that is not one, and nothing of what is no error', () => {
    expect(describeError(Object.assign(new Error('x'), { code: `${MARK} wrote this` }))).not.toHaveProperty(
      'code',
    );
    expect(describeError(MARK)).toEqual({ class: 'string' });
    expect(describeError({ message: MARK })).toEqual({ class: 'object' });
    expect(describeError(undefined)).toEqual({ class: 'undefined' });
  });

  it('ends, whatever causes what', () => {
    const ring = new Error('x');
    ring.cause = ring;
    expect(JSON.stringify(describeError(ring)).length).toBeLessThan(10_000);
  });

  it('never quotes a message', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const error = new Error(`${before}${MARK}\n   at ${MARK} (/x:1:1)${after}`);
        expect(JSON.stringify(describeError(error))).not.toContain(MARK);
      }),
    );
  });
});

describe('the log', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
  });

  const written = (
    work: (log: ReturnType<typeof createLog>) => void,
    level = 'debug',
  ): Record<string, unknown>[] => {
    const log = createLog('vault', level, { write: (line: string) => void lines.push(line) });
    work(log);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it('writes one line of JSON with app, time, event and allowed fields', () => {
    const [line] = written((log) => log.info('app-started', { port: 7, topic: 'case.lifecycle' }));
    expect(line).toMatchObject({ app: 'vault', event: 'app-started', port: 7, topic: 'case.lifecycle' });
    expect(new Date(String(line?.['time'])).getTime()).toBeGreaterThan(0);
    expect(lines[0]?.endsWith('\n')).toBe(true);
  });

  it('leaves out keys that are not allowed and values that are not plain', () => {
    const sly = {
      email: MARK,
      body: MARK,
      err: new Error(MARK),
      reason: { deep: MARK },
      count: 1,
    } as unknown as LogFields;
    const all = written((log) => {
      log.debug('a', sly);
      log.info('b', sly);
      log.warn('c', sly);
      log.error('d', new Error(MARK), sly);
    });
    expect(all).toHaveLength(4);
    for (const line of all) expect(line['count']).toBe(1);
    expect(lines.join('')).not.toContain(MARK);
  });

  it('says of an error what class and code it has', () => {
    const [line] = written((log) => log.error('request-failed', refusedRow()));
    expect(line).toMatchObject({
      event: 'request-failed',
      error: { class: 'QueryFailedError', code: '23505' },
    });
    expect(lines.join('')).not.toContain(MARK);
  });

  it('keeps to its level', () => {
    expect(
      written((log) => {
        log.debug('a');
        log.info('b');
        log.warn('c');
      }, 'warn').map(({ event }) => event),
    ).toEqual(['c']);
  });

  it('names the request and the trace it belongs to', () => {
    const context = newRequestContext();
    const [line] = withRequestContext(context, () => written((log) => log.info('a')));
    expect(line).toMatchObject({ request_id: context.requestId, trace_id: context.traceId });
  });

  it("takes Nest's lines without their messages", () => {
    written((log) => {
      const nest = nestLog(log);
      nest.log(MARK, 'RouterExplorer');
      nest.warn(MARK, `${MARK} and more`);
      nest.error(new Error(MARK), 'stack', 'ExceptionsHandler');
      nest.error(MARK);
      nest.fatal?.(refusedRow());
    });
    expect(lines).toHaveLength(5);
    expect(lines.join('')).not.toContain(MARK);
    expect(lines.join('')).toContain('"reason":"RouterExplorer"');
  });

  it('prints the code of a refusal, which is no secret', () => {
    expect(describeError(new DomainError('not-found'))).toMatchObject({
      class: 'DomainError',
      code: 'not-found',
    });
  });
});
