export { CLOCK, systemClock, type Clock } from './clock.js';
export { ConfigError, readConfig } from './config/config.js';
export { commonConfig, configFields } from './config/fields.js';
export { Database, type DatabaseOptions, type Tx } from './database/database.js';
export { liveGrants } from './database/live-grants.js';
export {
  prepareSchema,
  runMigrations,
  type Grants,
  type MigrationOptions,
  type Right,
} from './database/migrate.js';
export {
  DomainError,
  isDependencyFault,
  sqlStateOf,
  TransientError,
  type DomainErrorOptions,
} from './errors.js';
export { HealthChecks } from './http/health.js';
export { ProblemFilter, type ProblemTable } from './http/problem-filter.js';
export {
  currentContext,
  newRequestContext,
  requestContext,
  withRequestContext,
  type RequestContext,
} from './http/request-context.js';
export { startApp, type RunningApp, type StartOptions } from './http/start-app.js';
export { fieldFaults, ZodPipe } from './http/zod-pipe.js';
export { newId } from './ids.js';
export { main } from './main.js';
export { createLog, describeError, LOG, type Log, type LogFields } from './observe/log.js';
export { metrics } from './observe/metrics.js';
export { nestLog } from './observe/nest-log.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
