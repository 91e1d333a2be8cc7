import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROBLEMS } from '#libs/contracts';
import { BusStrategy } from '#libs/messaging';
import { Database, startApp, type Log, type RunningApp } from '#libs/platform';
import { serveInner } from './dead-letters/serve-inner.js';
import { ForwardRequest } from './forwarder/forward-request.js';
import { registerForwarder } from './forwarder/register-forwarder.js';
import { isSecureOrigin, type GatewaySettings } from './gateway.config.js';
import { GatewayModule, type GatewayOptions } from './gateway.module.js';
import { registerSecurityHeaders } from './http/security-headers.js';
import { registerConsole, registerDocs } from './http/static-files.js';
import { Staff } from './staff/staff.entity.js';

export interface GatewayExtras extends Pick<GatewayOptions, 'clock' | 'open' | 'imports'> {
  /** Called after the gateway's own plugins: the visitor pages register theirs. */
  readonly configure?: (app: NestFastifyApplication) => void | Promise<void>;
}

/** Connects and starts the gateway: the public port, and health and metrics on the inner one. */
export async function startGateway(
  settings: GatewaySettings,
  log: Log,
  { configure, ...extras }: GatewayExtras = {},
): Promise<RunningApp> {
  const database = await Database.connect({
    url: settings.GATEWAY_DATABASE_URL,
    app: 'gateway',
    entities: [Staff],
  });
  const strategy = new BusStrategy();
  const running = await startApp({
    app: 'gateway',
    module: GatewayModule.forApp({ settings, strategy, log, database, ...extras }),
    port: settings.GATEWAY_PORT,
    host: settings.GATEWAY_HOST,
    inner: {
      port: settings.GATEWAY_INNER_PORT,
      host: settings.GATEWAY_INNER_HOST,
      configure: (server, app) => {
        serveInner(server, (token) => app.get(token, { strict: false }));
      },
    },
    log,
    problems: PROBLEMS,
    strategy,
    configure: async (app) => {
      const server = app.getHttpAdapter().getInstance();
      await registerSecurityHeaders(server, isSecureOrigin(settings));
      await server.register(cookie);
      registerForwarder(server, () => app.get(ForwardRequest, { strict: false }));
      await registerConsole(server, settings.GATEWAY_CONSOLE_DIR);
      await registerDocs(server, settings.GATEWAY_OPENAPI_FILE);
      await configure?.(app);
    },
  });
  return {
    app: running.app,
    stop: async () => {
      await running.stop();
      await database.close();
    },
  };
}
