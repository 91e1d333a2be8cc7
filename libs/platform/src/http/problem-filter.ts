import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { throwError, type Observable } from 'rxjs';
import { DomainError, isDependencyFault } from '../errors.js';
import type { Log } from '../observe/log.js';
import { requestContext } from './request-context.js';

/** Status and title of every problem code; contracts holds the table. */
export type ProblemTable = Readonly<Record<string, { readonly status: number; readonly title: string }>>;

interface Refusal {
  readonly code: string;
  readonly options: DomainError['options'];
}

/** The one place where errors become HTTP: RFC 9457 problem documents with a stable code and never a value. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly problems: ProblemTable,
    private readonly log: Log,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Observable<never> | undefined {
    // Event handlers: the consumer runtime judges the error itself.
    if (host.getType() !== 'http') return throwError(() => error);
    this.answer(error, host.switchToHttp().getResponse<FastifyReply>());
    return undefined;
  }

  /** Writes the problem document for `error`; also used for faults that arise before Nest is asked. */
  answer(error: unknown, reply: FastifyReply): void {
    const { code, options } = this.refusal(error);
    const known = this.problems[code] ?? { status: 500, title: 'Something went wrong on our side' };
    if (known.status >= 500 && (!(error instanceof DomainError) || code === 'internal-error'))
      this.log.error('request-failed', error, { code });
    if (reply.sent) return;
    const retryAfter =
      options.retryAfterSeconds ?? (known.status === 503 || known.status === 429 ? 2 : undefined);
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    for (const [name, value] of Object.entries(options.headers ?? {})) void reply.header(name, value);
    void reply
      .status(known.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: 'about:blank',
          title: known.title,
          status: known.status,
          code,
          traceId: requestContext().traceId,
          ...(options.fields === undefined ? {} : { errors: options.fields }),
        }),
      );
  }

  private refusal(error: unknown): Refusal {
    if (error instanceof DomainError) {
      // A code that the table does not know is a fault of ours, whatever it was meant to refuse.
      return Object.hasOwn(this.problems, error.code)
        ? { code: error.code, options: error.options }
        : { code: 'internal-error', options: {} };
    }
    if (isDependencyFault(error)) return { code: 'not-available', options: {} };
    const status = statusOf(error);
    const code = status === 400 && !isBodyFault(error) ? undefined : CODE_BY_STATUS[status];
    return {
      code: code ?? (status >= 400 && status < 500 ? 'invalid-request' : 'internal-error'),
      options: {},
    };
  }
}

const CODE_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'malformed-json',
  401: 'not-signed-in',
  403: 'role-not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'not-available',
};

/** Fastify's content-type parsers say so by their codes; any other 400 (an address that cannot be read) is not about JSON. */
function isBodyFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('FST_ERR_CTP_');
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (
    typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    typeof error.statusCode === 'number'
  )
    return error.statusCode;
  return 500;
}
