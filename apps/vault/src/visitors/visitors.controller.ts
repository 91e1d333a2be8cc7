import { Body, Controller, Header, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentVisitorGrant, Handles, type VisitorGrant } from '#libs/access';
import {
  ROUTES,
  type MessagePosted,
  type PostMessage,
  type VisitorGrantIssued,
  type VisitorThread,
} from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { answerWritten } from '../messages/answer-written.js';
import { WriteMessage } from '../messages/write-message.js';
import { IssueVisitorGrant } from './issue-visitor-grant.js';
import { ReadVisitorThread } from './read-visitor-thread.js';

@Controller()
export class VisitorsController {
  constructor(
    private readonly grants: IssueVisitorGrant,
    private readonly thread: ReadVisitorThread,
    private readonly messages: WriteMessage,
  ) {}

  @Handles(ROUTES.issueVisitorGrant)
  @Header('cache-control', 'no-store')
  async issueGrant(
    @Body(new ZodPipe(ROUTES.issueVisitorGrant.body)) body: { consultation: string; trackingSecret: string },
  ): Promise<VisitorGrantIssued> {
    return this.grants.issue(body.consultation.toLowerCase(), body.trackingSecret);
  }

  @Handles(ROUTES.readVisitorThread)
  @Header('cache-control', 'no-store')
  async readThread(@CurrentVisitorGrant() { consultation }: VisitorGrant): Promise<VisitorThread> {
    return this.thread.read(consultation);
  }

  @Handles(ROUTES.postVisitorMessage)
  async post(
    @CurrentVisitorGrant() { consultation }: VisitorGrant,
    @Body(new ZodPipe(ROUTES.postVisitorMessage.body)) { text }: PostMessage,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessagePosted> {
    const actor = { kind: 'visitor', ref: consultation } as const;
    return answerWritten(reply, await this.messages.write({ key, actor, consultation, text }));
  }
}
