import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS } from '#libs/contracts';
import { DomainError, isDependencyFault, LOG, type Log } from '#libs/platform';
import { sendPage } from './page-answer.js';
import { PageRenderer } from './page-renderer.js';
import { visitorLanguage } from './visitor-language.js';
import { wordsIn, type WordKey } from './words/words.js';

interface Told {
  readonly status: number;
  readonly title: WordKey;
  readonly text: WordKey;
  readonly seconds?: number;
}

const AWAY_SECONDS = 60;

/** Faults on pages, told as a page in the visitor's language; the same codes and statuses as the API's. */
@Catch()
export class PageFaultFilter implements ExceptionFilter {
  constructor(
    @Inject(PageRenderer) private readonly renderer: PageRenderer,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const code = codeOf(error);
    if (code === 'not-signed-in') {
      await reply.status(303).header('cache-control', 'no-store').header('location', '/track?ended').send();
      return;
    }
    const { status, title, text, seconds } = told(code, error);
    if (status >= 500 && !(error instanceof DomainError)) this.log.error('page-failed', error, { code });
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    const words = wordsIn(visitorLanguage(request));
    const html = this.renderer.render({
      view: 'fault',
      words,
      title: words.say(title),
      languages: { by: 'none' },
      values: { text: words.say(text, { minutes: Math.ceil((seconds ?? AWAY_SECONDS) / 60) }) },
    });
    await sendPage(request, reply, { html, status });
  }
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (isDependencyFault(error)) return 'not-available';
  return error instanceof HttpException && error.getStatus() === 404 ? 'not-found' : 'internal-error';
}

function told(code: string, error: unknown): Told {
  const problems: Readonly<Record<string, { readonly status: number }>> = PROBLEMS;
  const status = problems[code]?.status ?? 500;
  switch (code) {
    case 'not-found':
      return { status, title: 'faults.notFoundTitle', text: 'faults.notFound' };
    case 'draft-expired':
      return { status: 410, title: 'faults.expiredTitle', text: 'faults.expired' };
    case 'csrf-token-missing':
      return { status, title: 'faults.foreignTitle', text: 'faults.foreign' };
    case 'too-many-requests':
      return { status, title: 'faults.tooManyTitle', text: 'faults.tooMany', seconds: secondsOf(error) };
    default:
      return status === 503
        ? { status, title: 'faults.awayTitle', text: 'faults.away', seconds: secondsOf(error) }
        : { status, title: 'faults.otherTitle', text: 'faults.other' };
  }
}

function secondsOf(error: unknown): number {
  return (error instanceof DomainError ? error.options.retryAfterSeconds : undefined) ?? AWAY_SECONDS;
}
