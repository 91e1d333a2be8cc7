import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Database, HealthChecks, LOG, type Log } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';
import { DeadLetters } from '../consumer/dead-letters.js';
import { ForgetSubject } from '../consumer/forget-subject.js';
import { Outbox } from '../outbox/outbox.js';
import { Republisher } from '../relay/republish.js';
import type { MessagingOptions } from './messaging-options.js';
import { forgettingOf } from './forgetting-of.js';
import { MessagingRuntime } from './messaging-runtime.js';
import { RightOfWay } from './right-of-way.js';

/** Nest token of the app's bus. */
export const BUS = Symbol('BUS');

/** Outbox, relay, consumer and dead letters of one app. Needs PlatformModule. Starting does not need the broker. */
@Global()
@Module({})
export class MessagingModule {
  static forApp(options: MessagingOptions): DynamicModule {
    return {
      module: MessagingModule,
      providers: [
        RightOfWay,
        { provide: Outbox, useValue: new Outbox(options.app) },
        { provide: ForgetSubject, useValue: new ForgetSubject(forgettingOf(options)) },
        {
          provide: Republisher,
          inject: [Database, LOG],
          useFactory: (database: Database, log: Log) => new Republisher(options.app, database, log),
        },
        {
          provide: BUS,
          inject: [LOG],
          useFactory: (log: Log) => (options.open ?? openBus)(options.bus, log),
        },
        {
          provide: MessagingRuntime,
          inject: [BUS, Database, HealthChecks, LOG, RightOfWay],
          useFactory: (
            bus: Bus,
            database: Database,
            health: HealthChecks,
            log: Log,
            rightOfWay: RightOfWay,
          ) => new MessagingRuntime(options, { bus, database, health, log, rightOfWay }),
        },
        {
          provide: DeadLetters,
          inject: [MessagingRuntime],
          useFactory: (runtime: MessagingRuntime) => runtime.deadLetters,
        },
      ],
      exports: [Outbox, BUS, DeadLetters, ForgetSubject, Republisher, RightOfWay],
    };
  }
}
