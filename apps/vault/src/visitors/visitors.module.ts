import { Module } from '@nestjs/common';
import { ConfirmationsModule } from '../confirmations/confirmations.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { IssueVisitorGrant } from './issue-visitor-grant.js';
import { ReadVisitorThread } from './read-visitor-thread.js';
import { VisitorsController } from './visitors.controller.js';

@Module({
  imports: [ConfirmationsModule, IntakeModule, MessagesModule],
  controllers: [VisitorsController],
  providers: [IssueVisitorGrant, ReadVisitorThread],
})
export class VisitorsModule {}
