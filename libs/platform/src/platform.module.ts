import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CLOCK, systemClock, type Clock } from './clock.js';
import { Database } from './database/database.js';
import { HealthChecks } from './http/health.js';
import { LOG, type Log } from './observe/log.js';

export interface PlatformOptions {
  readonly log: Log;
  readonly database: Database;
  readonly clock?: Clock;
}

/** What every app has: log, clock, database and health checks, for all of its modules. */
@Global()
@Module({})
export class PlatformModule {
  static forApp(options: PlatformOptions): DynamicModule {
    const health = new HealthChecks();
    health.add('database', async () => {
      await options.database.query('select 1');
    });
    return {
      module: PlatformModule,
      providers: [
        { provide: LOG, useValue: options.log },
        { provide: CLOCK, useValue: options.clock ?? systemClock },
        { provide: Database, useValue: options.database },
        { provide: HealthChecks, useValue: health },
      ],
      exports: [LOG, CLOCK, Database, HealthChecks],
    };
  }
}
