import { Module } from '@nestjs/common';
import { InnerHttp, ServiceTokens } from '#libs/access';
import { neighboursOf, SETTINGS, type GatewaySettings } from '../gateway.config.js';
import { Authenticator } from '../staff/authenticate.js';
import { ForwardRequest } from './forward-request.js';

@Module({
  providers: [
    {
      provide: ForwardRequest,
      inject: [Authenticator, ServiceTokens, InnerHttp, SETTINGS],
      useFactory: (
        authenticator: Authenticator,
        tokens: ServiceTokens,
        inner: InnerHttp,
        settings: GatewaySettings,
      ) => new ForwardRequest({ authenticator, tokens, inner, neighbours: neighboursOf(settings) }),
    },
  ],
  exports: [ForwardRequest],
})
export class ForwarderModule {}
