import { Body, Controller, Inject, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Handles } from '#libs/access';
import { service as services, type Language, type Service } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import { AskPages } from './ask-pages.js';
import { sendPage } from './page-answer.js';
import { PageFaultFilter } from './page-fault.filter.js';
import { PageOrigin } from './page-origin.js';
import { PAGE_ROUTES } from './page-routes.js';
import { TakeAnswers } from './take-answers.js';
import { parsed, rememberChoice, rememberLanguage, visitorLanguage } from './visitor-language.js';
import { wordsIn } from './words/words.js';

const SITE_PATH = /^\/[^\s?#]{0,499}$/;

/** From choosing a service to the confirmation; works without scripts. */
@Controller()
@UseFilters(PageFaultFilter)
export class AskController {
  constructor(
    @Inject(AskPages) private readonly pages: AskPages,
    @Inject(TakeAnswers) private readonly takeAnswers: TakeAnswers,
    @Inject(PageOrigin) private readonly origin: PageOrigin,
  ) {}

  @Handles(PAGE_ROUTES.start)
  async start(
    @Query('page') from: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    rememberChoice(request, reply);
    const html = this.pages.start(wordsIn(visitorLanguage(request)), undefined, sitePath(from));
    await sendPage(request, reply, { html, compressed: true });
  }

  @Handles(PAGE_ROUTES.ask)
  async ask(
    @Param('service') name: string,
    @Query('page') from: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    rememberChoice(request, reply);
    const html = this.takeAnswers.begin(offered(name), visitorLanguage(request), sitePath(from));
    await sendPage(request, reply, { html, compressed: true });
  }

  @Handles(PAGE_ROUTES.answer)
  async answer(
    @Param('service') name: string,
    @Body() posted: Record<string, unknown> | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.origin.refuseForeign(request);
    const page = await this.takeAnswers.take(offered(name), posted ?? {}, request, spoken(posted, request));
    if (page.language !== undefined) rememberLanguage(reply, page.language);
    if (page.retryAfterSeconds !== undefined)
      void reply.header('retry-after', String(page.retryAfterSeconds));
    await sendPage(request, reply, { compressed: true, ...page });
  }
}

function offered(name: string): Service {
  const known = services.safeParse(name);
  if (!known.success) throw new DomainError('not-found');
  return known.data;
}

function spoken(posted: Record<string, unknown> | undefined, request: FastifyRequest): Language {
  return parsed(posted?.['lang']) ?? visitorLanguage(request);
}

function sitePath(value: unknown): string | undefined {
  return typeof value === 'string' && SITE_PATH.test(value) ? value : undefined;
}
