import { randomUUID } from 'node:crypto';
import { Body, Controller, Inject, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentVisitorGrant, Handles, InnerHttp, type VisitorGrant } from '#libs/access';
import { postMessage, ROUTES, timeZone } from '#libs/contracts';
import { DomainError, isDependencyFault } from '#libs/platform';
import { ClientAddresses } from '../abuse/client-addresses.js';
import { isSecureOrigin, SETTINGS, type GatewaySettings } from '../gateway.config.js';
import { clearCookie, cookieNames, setCookie } from '../http/cookies.js';
import { Authenticator } from '../staff/authenticate.js';
import { OpenTracking } from '../tracking/open-tracking.js';
import { TrackConsultation } from '../tracking/track-consultation.js';
import { sendPage } from './page-answer.js';
import { PageFaultFilter } from './page-fault.filter.js';
import { PageOrigin } from './page-origin.js';
import { PAGE_ROUTES } from './page-routes.js';
import { TrackPages, type MessageForm } from './track-pages.js';
import { rememberChoice, visitorLanguage } from './visitor-language.js';
import { wordsIn } from './words/words.js';

type Posted = Readonly<Record<string, unknown>> | undefined;

/** Following one's own request, with the visitor grant in a cookie that scripts cannot read. */
@Controller()
@UseFilters(PageFaultFilter)
export class TrackController {
  private readonly cookie: { readonly name: string; readonly secure: boolean };

  constructor(
    @Inject(TrackPages) private readonly pages: TrackPages,
    @Inject(OpenTracking) private readonly openTracking: OpenTracking,
    @Inject(TrackConsultation) private readonly trackConsultation: TrackConsultation,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(InnerHttp) private readonly inner: InnerHttp,
    @Inject(ClientAddresses) private readonly addresses: ClientAddresses,
    @Inject(PageOrigin) private readonly origin: PageOrigin,
    @Inject(SETTINGS) settings: GatewaySettings,
  ) {
    const secure = isSecureOrigin(settings);
    this.cookie = { name: cookieNames(secure).tracking, secure };
  }

  @Handles(PAGE_ROUTES.track)
  async enter(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    rememberChoice(request, reply);
    const ended = Object.hasOwn(request.query as object, 'ended');
    const html = this.pages.enter(wordsIn(visitorLanguage(request)), { ended });
    await sendPage(request, reply, { html, status: ended ? 401 : 200, compressed: true });
  }

  @Handles(PAGE_ROUTES.openTracking)
  async open(
    @Body() posted: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.origin.refuseForeign(request);
    const reference = textOf(posted?.['reference']).slice(0, 40);
    const trackingSecret = textOf(posted?.['secret']).slice(0, 80);
    try {
      const { token, expiresAt } = await this.openTracking.open(
        { reference, trackingSecret },
        this.addresses.of(request),
      );
      setCookie(reply, { ...this.cookie, value: token, expires: new Date(expiresAt) });
      await seeOther(reply, '/track/request');
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'wrong-credentials') throw error;
      const html = this.pages.enter(wordsIn(visitorLanguage(request)), { wrong: true, reference });
      await sendPage(request, reply, { html, status: 401 });
    }
  }

  @Handles(PAGE_ROUTES.tracked)
  async tracked(
    @CurrentVisitorGrant() { consultation }: VisitorGrant,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    rememberChoice(request, reply);
    const posted = Object.hasOwn(request.query as object, 'posted');
    await this.show(consultation, request, reply, { posted, id: randomUUID() });
  }

  @Handles(PAGE_ROUTES.writeMessage)
  async write(
    @CurrentVisitorGrant() { consultation }: VisitorGrant,
    @Body() posted: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = textOf(posted?.['text']).replaceAll('\r\n', '\n');
    const id = /^[0-9a-f-]{36}$/.exec(textOf(posted?.['id']))?.[0] ?? randomUUID();
    const message = postMessage.safeParse({ text: typed });
    if (!message.success) {
      const reason =
        typed.trim() === '' ? 'missing' : message.error.issues[0]?.code === 'too_big' ? 'too_long' : 'wrong';
      await this.show(consultation, request, reply, { typed, id, reason }, 422);
      return;
    }
    try {
      await this.inner.call(ROUTES.postVisitorMessage, {
        actor: { kind: 'visitor', ref: consultation },
        grant: this.authenticator.visitorToken(request),
        body: message.data,
        headers: { 'idempotency-key': id },
      });
    } catch (error) {
      const away =
        isDependencyFault(error) || (error instanceof DomainError && error.code === 'not-available');
      if (!away) throw error;
      await this.show(consultation, request, reply, { typed, id, reason: 'not_posted' }, 503);
      return;
    }
    await seeOther(reply, '/track/request?posted#messages');
  }

  @Handles(PAGE_ROUTES.leave)
  async leave(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.origin.refuseForeign(request);
    clearCookie(reply, this.cookie);
    await seeOther(reply, '/track');
  }

  private async show(
    consultation: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: MessageForm,
    status = 200,
  ): Promise<void> {
    const known = await this.trackConsultation.track(consultation, this.authenticator.visitorToken(request));
    const zone = timeZone.safeParse(request.cookies['zone']).data;
    const html = this.pages.tracked(wordsIn(visitorLanguage(request)), known, form, zone);
    await sendPage(request, reply, { html, status });
  }
}

async function seeOther(reply: FastifyReply, location: string): Promise<void> {
  await reply
    .status(303)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('location', location)
    .send();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
