import { Module } from '@nestjs/common';
import { ConfirmationsModule } from '../confirmations/confirmations.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MailAddressesController } from './mail-addresses.controller.js';
import { RequestMailAddress } from './request-mail-address.js';

@Module({
  imports: [ConfirmationsModule, IntakeModule],
  controllers: [MailAddressesController],
  providers: [RequestMailAddress],
})
export class MailAddressesModule {}
