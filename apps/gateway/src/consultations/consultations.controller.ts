import { Body, Controller, Headers, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Handles } from '#libs/access';
import {
  ROUTES,
  submitConsultation,
  type ConsultationAccepted,
  type SubmitConsultation as SubmitConsultationBody,
} from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { ClientAddresses } from '../abuse/client-addresses.js';
import { SubmitConsultation } from './submit-consultation.js';

/** Where a request comes in. */
@Controller()
export class ConsultationsController {
  constructor(
    @Inject(SubmitConsultation) private readonly submitConsultation: SubmitConsultation,
    @Inject(ClientAddresses) private readonly addresses: ClientAddresses,
  ) {}

  @Handles(ROUTES.submitConsultation)
  async submit(
    @Body(new ZodPipe(submitConsultation)) body: SubmitConsultationBody,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsultationAccepted> {
    const { status, accepted } = await this.submitConsultation.submit(body, key, this.addresses.of(request));
    void reply.status(status).header('cache-control', 'no-store');
    if (status === 200) void reply.header('idempotency-replayed', 'true');
    return accepted;
  }
}
