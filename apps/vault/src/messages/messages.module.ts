import { Module } from '@nestjs/common';
import { ConfirmationsModule } from '../confirmations/confirmations.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { ForgetKeys } from './forget-keys.js';
import { MessagesController } from './messages.controller.js';
import { OncePerKey } from './once-per-key.js';
import { SealCloseNote } from './seal-close-note.js';
import { WriteMessage } from './write-message.js';
import { WriteNote } from './write-note.js';

@Module({
  imports: [ConfirmationsModule, IntakeModule],
  controllers: [MessagesController],
  providers: [OncePerKey, ForgetKeys, WriteMessage, WriteNote, SealCloseNote],
  exports: [WriteMessage, WriteNote],
})
export class MessagesModule {}
