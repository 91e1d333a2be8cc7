import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

const YEAR_SECONDS = 31_536_000;
/** Names with a content hash, as the console's build makes them. */
const HASHED = /[/\\]assets[/\\][^/\\]+-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** Serves the built console at `/console`: hashed files are kept for a year, every unknown path below it is the one page. */
export async function registerConsole(server: FastifyInstance, directory: string): Promise<void> {
  const root = resolve(directory);
  if (!existsSync(join(root, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root,
    prefix: '/console/',
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header(
        'cache-control',
        HASHED.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  for (const url of ['/console', '/console/', '/console/*']) {
    server.get(url, async (_request, reply) => reply.sendFile('index.html'));
  }
}

/** Serves the interface description at `/docs`, when there is one. */
export async function registerDocs(server: FastifyInstance, file: string): Promise<void> {
  const path = resolve(file);
  if (!existsSync(path)) return;
  await server.register(swagger, {
    mode: 'static',
    specification: { path, baseDir: resolve('.') },
  });
  await server.register(swaggerUi, { routePrefix: '/docs', staticCSP: true });
}
