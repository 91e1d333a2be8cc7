import { Module } from '@nestjs/common';
import { ConfirmationsModule } from '../confirmations/confirmations.module.js';
import { ConsentsModule } from '../consents/consents.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { OpenCase } from './open-case.js';
import { ReadMasks } from './read-masks.js';
import { RevealCase } from './reveal-case.js';
import { RevealsController } from './reveals.controller.js';

@Module({
  imports: [ConfirmationsModule, ConsentsModule, IntakeModule, MessagesModule],
  controllers: [RevealsController],
  providers: [ReadMasks, RevealCase, OpenCase],
})
export class RevealsModule {}
