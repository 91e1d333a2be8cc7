import type { KeyObject } from 'node:crypto';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import type { App } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { CLOCK, Database, LOG, type Clock, type Log } from '#libs/platform';
import { AccessGuard, type Authenticate } from './access.guard.js';
import { AccessRecorder } from './access-recorder.js';
import type { CaseGrants, VisitorGrants } from './grants.js';
import { InnerHttp } from './inner-http.js';
import { ServiceTokens } from './service-tokens.js';

export interface AccessOptions {
  readonly app: App;
  readonly tokenKey: KeyObject;
  readonly publicKeys: ReadonlyMap<string, KeyObject>;
  readonly recordKey: KeyObject;
  /** Base addresses of the apps. */
  readonly neighbours: Readonly<Record<App, string>>;
  readonly caseGrants?: CaseGrants;
  readonly visitorGrants?: VisitorGrants;
}

/** Nest token of the public door's own authentication; absent in apps that only neighbours call. */
export const AUTHENTICATE = Symbol('AUTHENTICATE');

/** Guard, tokens, calls to neighbours and the recorder, for all modules of an app. Needs PlatformModule and MessagingModule. */
@Global()
@Module({})
export class AccessModule {
  static forApp(options: AccessOptions): DynamicModule {
    const tokens = new ServiceTokens({
      self: options.app,
      key: options.tokenKey,
      publicKeys: options.publicKeys,
    });
    return {
      module: AccessModule,
      providers: [
        { provide: ServiceTokens, useValue: tokens },
        { provide: InnerHttp, useValue: new InnerHttp(tokens, options.neighbours) },
        {
          provide: AccessRecorder,
          inject: [Outbox, CLOCK],
          useFactory: (outbox: Outbox, clock: Clock) =>
            new AccessRecorder(options.app, options.recordKey, outbox, clock),
        },
        {
          provide: APP_GUARD,
          inject: [Reflector, AccessRecorder, Database, LOG, { token: AUTHENTICATE, optional: true }],
          useFactory: (
            reflector: Reflector,
            recorder: AccessRecorder,
            database: Database,
            log: Log,
            authenticate?: Authenticate,
          ) =>
            new AccessGuard({
              app: options.app,
              reflector,
              tokens,
              recorder,
              database,
              log,
              caseGrants: options.caseGrants,
              visitorGrants: options.visitorGrants,
              authenticate,
            }),
        },
      ],
      exports: [ServiceTokens, InnerHttp, AccessRecorder],
    };
  }
}
