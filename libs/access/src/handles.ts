import { applyDecorators, Delete, Get, HttpCode, Post, SetMetadata } from '@nestjs/common';
import type { AppRoute } from '#libs/contracts';

/** Metadata key of the route that a controller method serves. */
export const ROUTE = 'larus:route';

/** Method decorator: serves one route of the table. Method, path, status and access rule all come from there. */
export function Handles(route: AppRoute): MethodDecorator {
  const verb = { GET: Get, POST: Post, DELETE: Delete }[route.method];
  return applyDecorators(verb(route.path), HttpCode(route.status), SetMetadata(ROUTE, route));
}
