import { Body, Controller, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentCaseGrant, Handles, type CaseGrant } from '#libs/access';
import { ROUTES, type MessagePosted, type PostMessage } from '#libs/contracts';
import { DomainError, ZodPipe } from '#libs/platform';
import { answerWritten } from './answer-written.js';
import { SealCloseNote } from './seal-close-note.js';
import { WriteMessage } from './write-message.js';

@Controller()
export class MessagesController {
  constructor(
    private readonly messages: WriteMessage,
    private readonly closeNotes: SealCloseNote,
  ) {}

  @Handles(ROUTES.postCaseMessage)
  async post(
    @CurrentCaseGrant() { staffId, role, consultation, kind }: CaseGrant,
    @Body(new ZodPipe(ROUTES.postCaseMessage.body)) { text }: PostMessage,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessagePosted> {
    // Opening is for everybody of the queue; answering for whoever has the case, or leads.
    if (kind === 'queue') throw new DomainError('illegal-step');
    const actor = { kind: 'staff', ref: staffId, role } as const;
    return answerWritten(reply, await this.messages.write({ key, actor, consultation, text }));
  }

  @Handles(ROUTES.sealCloseNote)
  async sealCloseNote(
    @CurrentCaseGrant() grant: CaseGrant,
    @Body(new ZodPipe(ROUTES.sealCloseNote.body)) { text }: PostMessage,
  ): Promise<MessagePosted> {
    return this.closeNotes.seal(grant, text);
  }
}
