import { Module } from '@nestjs/common';
import { ConsentsConsumer } from './consents.consumer.js';
import { WaitForConsents } from './wait-for-consents.js';

@Module({
  controllers: [ConsentsConsumer],
  providers: [WaitForConsents],
  exports: [WaitForConsents],
})
export class ConsentsModule {}
