import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentVisitorGrant, Handles, type VisitorGrant } from '#libs/access';
import {
  openTracking,
  ROUTES,
  type OpenTracking as OpenTrackingBody,
  type TrackedConsultation,
  type TrackingSession,
} from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { ClientAddresses } from '../abuse/client-addresses.js';
import { Authenticator } from '../staff/authenticate.js';
import { OpenTracking } from './open-tracking.js';
import { TrackConsultation } from './track-consultation.js';

/** Following one's own request. */
@Controller()
export class TrackingController {
  constructor(
    @Inject(OpenTracking) private readonly openTracking: OpenTracking,
    @Inject(TrackConsultation) private readonly trackConsultation: TrackConsultation,
    @Inject(ClientAddresses) private readonly addresses: ClientAddresses,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
  ) {}

  @Handles(ROUTES.openTracking)
  async open(
    @Body(new ZodPipe(openTracking)) body: OpenTrackingBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrackingSession> {
    void reply.header('cache-control', 'no-store');
    return this.openTracking.open(body, this.addresses.of(request));
  }

  @Handles(ROUTES.trackConsultation)
  async track(
    @CurrentVisitorGrant() { consultation }: VisitorGrant,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrackedConsultation> {
    void reply.header('cache-control', 'no-store');
    return this.trackConsultation.track(consultation, this.authenticator.visitorToken(request));
  }
}
