import { Module } from '@nestjs/common';
import { SETTINGS, type GatewaySettings } from '../gateway.config.js';
import { ClientAddresses } from './client-addresses.js';
import { FailureThrottle } from './failure-throttle.js';
import { SubmissionLimits } from './submission-limits.js';

@Module({
  providers: [
    {
      provide: ClientAddresses,
      inject: [SETTINGS],
      useFactory: (settings: GatewaySettings) => new ClientAddresses(settings.GATEWAY_TRUSTED_HOPS),
    },
    {
      provide: SubmissionLimits,
      inject: [SETTINGS],
      useFactory: (settings: GatewaySettings) =>
        new SubmissionLimits({
          networkPerHour: settings.GATEWAY_NETWORK_PER_HOUR,
          networkPerDay: settings.GATEWAY_NETWORK_PER_DAY,
          contactPerDay: settings.GATEWAY_CONTACT_PER_DAY,
          loopbackIsFree: settings.LARUS_LOCAL_STACK,
        }),
    },
    {
      provide: FailureThrottle,
      inject: [SETTINGS],
      useFactory: (settings: GatewaySettings) => new FailureThrottle(settings.LARUS_LOCAL_STACK),
    },
  ],
  exports: [ClientAddresses, SubmissionLimits, FailureThrottle],
})
export class AbuseModule {}
