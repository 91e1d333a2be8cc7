import { NestFactory } from '@nestjs/core';
import type { DynamicModule, Type } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Log } from '../observe/log.js';
import { metrics } from '../observe/metrics.js';
import { nestLog } from '../observe/nest-log.js';
import { HealthChecks } from './health.js';
import { ProblemFilter, type ProblemTable } from './problem-filter.js';
import { enterRequestContext, newRequestContext } from './request-context.js';

const BODY_LIMIT_BYTES = 64 * 1024;
const STOP_WITHIN_MS = 10_000;
/** Streams never end by themselves. */
const CUT_AFTER_MS = 5_000;
const SWEEP_MS = 50;

export interface StartOptions {
  readonly app: string;
  readonly module: Type | DynamicModule;
  readonly port: number;
  /** 127.0.0.1 unless told. */
  readonly host?: string;
  readonly log: Log;
  readonly problems: ProblemTable;
  /** Event handlers of this app are served by it. */
  readonly strategy?: CustomTransportStrategy;
  /** Plugins, cookies, static files: called before the routes are registered. */
  readonly configure?: (app: NestFastifyApplication) => void | Promise<void>;
  /** Health and metrics on a port of their own, for an app whose first port is public; `configure` adds inner routes. */
  readonly inner?: {
    readonly port: number;
    readonly host?: string;
    readonly configure?: (server: FastifyInstance, app: NestFastifyApplication) => void;
  };
}

export interface RunningApp {
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/**
 * Starts one app: HTTP with problem documents, request context and an access log by route template; health and
 * metrics; event handlers; a stop on SIGTERM or SIGINT that takes ten seconds at most.
 */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const { log } = options;
  const filter = new ProblemFilter(options.problems, log);
  const adapter = new ProblemAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: false,
    // What is under way is finished; `stop` ends what has nothing left to say.
    forceCloseConnections: 'idle',
    // An address that cannot be read; Fastify's own answer would repeat it.
    frameworkErrors: (error: Error, _request: FastifyRequest, reply: FastifyReply) => {
      filter.answer(error, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(options.module, adapter, {
    logger: nestLog(log),
    abortOnError: false,
    bufferLogs: false,
  });
  app.useGlobalFilters(filter);
  const server = app.getHttpAdapter().getInstance();
  observeRequests(server, log);
  // Before any route: Fastify binds the handler to a route when it is registered.
  server.setErrorHandler((error, _request, reply) => {
    filter.answer(error, reply);
  });
  await options.configure?.(app);
  const health = app.get(HealthChecks, { strict: false });
  let inner: FastifyInstance | undefined;
  if (options.inner === undefined) {
    serveHealth(server, health);
  } else {
    inner = fastify();
    serveHealth(inner, health);
    if (options.inner.configure !== undefined) {
      observeRequests(inner, log);
      inner.setErrorHandler((error, _request, reply) => {
        filter.answer(error, reply);
      });
      options.inner.configure(inner, app);
    }
  }
  if (options.strategy !== undefined) {
    app.connectMicroservice({ strategy: options.strategy }, { inheritAppConfig: true });
  }
  await app.init();
  await app.startAllMicroservices();
  if (inner !== undefined && options.inner !== undefined) {
    await inner.listen({ port: options.inner.port, host: options.inner.host ?? '127.0.0.1' });
  }
  await app.listen(options.port, options.host ?? '127.0.0.1');
  log.info('app-started', { port: options.port });

  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      health.stop();
      const timer = setTimeout(() => {
        log.error('stop-took-too-long');
        process.exit(1);
      }, STOP_WITHIN_MS);
      timer.unref();
      // A kept-alive connection is idle only once its last answer has left.
      const sweep = setInterval(() => {
        server.server.closeIdleConnections();
      }, SWEEP_MS);
      const cut = setTimeout(() => {
        server.server.closeAllConnections();
      }, CUT_AFTER_MS);
      await inner?.close();
      await app.close();
      clearInterval(sweep);
      clearTimeout(cut);
      clearTimeout(timer);
      log.info('app-stopped');
    })();
    return stopped;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error('stop-failed', error);
          process.exit(1);
        },
      );
    });
  }
  return { app, stop };
}

/** Nest would put its own error handler over ours at `init`, too late for routes that plugins registered. */
class ProblemAdapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

function serveHealth(server: FastifyInstance, health: HealthChecks): void {
  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const { ready, checks } = await health.ready();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'failing', checks });
  });
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
}

function observeRequests(server: FastifyInstance, log: Log): void {
  const seconds = metrics.histogram('http_request_seconds', 'HTTP requests by route template', [
    'method',
    'route',
    'status',
  ]);
  server.addHook('onRequest', (request, _reply, done) => {
    const { traceparent, 'larus-request-id': requestId } = request.headers;
    enterRequestContext(newRequestContext(text(traceparent), text(requestId)));
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    log.debug('request', {
      method: request.method,
      route,
      status: reply.statusCode,
      duration_ms: Math.round(reply.elapsedTime),
    });
    done();
  });
}

function text(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
