import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Handles } from '#libs/access';
import { ROUTES, signIn, type SignIn, type StaffMember, type StaffSession } from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { ClientAddresses } from '../abuse/client-addresses.js';
import { isSecureOrigin, SETTINGS, type GatewaySettings } from '../gateway.config.js';
import { clearCookie, cookieNames, setCookie } from '../http/cookies.js';
import { Authenticator } from './authenticate.js';
import { EndStaffSession } from './end-staff-session.js';
import { csrfTokenOf } from './session-tokens.js';
import { StartStaffSession } from './start-staff-session.js';

/** Sign-in of staff. */
@Controller()
export class StaffController {
  private readonly secure: boolean;
  private readonly cookie: string;

  constructor(
    @Inject(StartStaffSession) private readonly startSession: StartStaffSession,
    @Inject(EndStaffSession) private readonly endSession: EndStaffSession,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(ClientAddresses) private readonly addresses: ClientAddresses,
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
  ) {
    this.secure = isSecureOrigin(settings);
    this.cookie = cookieNames(this.secure).staff;
  }

  @Handles(ROUTES.startStaffSession)
  async start(
    @Body(new ZodPipe(signIn)) body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffSession> {
    const session = await this.startSession.start(body, this.addresses.of(request));
    setCookie(reply, {
      name: this.cookie,
      value: session.token,
      expires: new Date(session.expiresAt),
      secure: this.secure,
    });
    void reply.header('cache-control', 'no-store');
    return session;
  }

  @Handles(ROUTES.endStaffSession)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSession.end(await this.authenticator.session(request));
    clearCookie(reply, { name: this.cookie, secure: this.secure });
  }

  @Handles(ROUTES.currentStaff)
  async current(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffMember> {
    const { staffId, name, email, role, digest } = await this.authenticator.session(request);
    void reply.header('cache-control', 'no-store');
    return {
      id: staffId,
      name,
      email,
      role,
      csrfToken: csrfTokenOf(this.settings.GATEWAY_SESSION_KEY, digest),
    };
  }
}
