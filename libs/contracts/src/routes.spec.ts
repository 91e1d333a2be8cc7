import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { requestFor } from '../../../test/support/requests.js';
import { problem, PROBLEMS } from './http/problem.js';
import { ROUTES, type RouteDefinition } from './routes.js';
import { service } from './vocabulary.js';

const routes = Object.entries(ROUTES) as [string, RouteDefinition][];

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly additionalProperties?: unknown;
  readonly [key: string]: unknown;
}

/** Paths of objects in a schema that take fields they do not describe. */
function openObjects(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as JsonSchema;
  const isOpen = node.type === 'object' && node.additionalProperties !== false;
  return [
    ...(isOpen ? [path || '/'] : []),
    ...Object.entries(node).flatMap(([key, value]) => openObjects(value, `${path}/${key}`)),
  ];
}

const jsonSchema = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

describe('the route table', () => {
  it.each(routes)('%s takes nothing that is not described', (_name, route) => {
    for (const schema of [route.params, route.query, route.body])
      if (schema !== undefined) expect(openObjects(jsonSchema(schema))).toEqual([]);
  });

  it('would see an object that is open', () => {
    expect(openObjects(jsonSchema(z.strictObject({ a: z.array(z.object({ b: z.string() })) })))).toEqual([
      '/properties/a/items',
    ]);
  });

  it('has every address once, and a schema for each of its parameters', () => {
    const addresses = routes.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const [, route] of routes) {
      const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name).sort();
      expect(Object.keys(route.params?.shape ?? {}).sort()).toEqual(named);
    }
  });

  it('keeps what is inside the house from people, and what is public from apps', () => {
    for (const [, route] of routes) {
      if (route.path.startsWith('/inner/')) expect(route.access.by).not.toMatch(/^(anyone|visitor)$/);
      else expect(route.access.by).not.toBe('apps');
    }
  });

  it('puts refusals of staff on the record wherever a case or the log is concerned', () => {
    const silent = routes.filter(([, { access, action }]) => access.by === 'staff' && action === undefined);
    expect(silent.map(([name]) => name)).toEqual(['currentStaff']);
  });

  it('reads the id of a case in any case and writes it in one', () => {
    const id = '019AB3C4-0000-7000-8000-00000000000A';
    expect(ROUTES.getCase.params.parse({ id })).toEqual({ id: id.toLowerCase() });
    expect(ROUTES.issueCaseGrant.body.parse({ consultation: id })).toEqual({
      consultation: id.toLowerCase(),
    });
    for (const wrong of ['', '1', `${id}0`, '../x'])
      expect(ROUTES.getCase.params.safeParse({ id: wrong }).success).toBe(false);
  });

  it('takes 1 to 200 items a page, 50 unless told', () => {
    expect(ROUTES.listCases.query.parse({})).toEqual({ limit: 50, view: 'unassigned', sort: 'priority' });
    expect(ROUTES.listCases.query.parse({ limit: '200' }).limit).toBe(200);
    for (const limit of ['0', '201', '-1', '1.5', 'all', ''])
      expect(ROUTES.listCases.query.safeParse({ limit }).success).toBe(false);
    expect(ROUTES.searchAudit.query.safeParse({ who: 'x' }).success).toBe(false);
  });

  it('serves one body for each service', () => {
    for (const one of service.options)
      expect(ROUTES.submitConsultation.body.safeParse(requestFor(one)).success).toBe(true);
  });
});

describe('the problems', () => {
  it('have a kebab-case code, a status of refusal and a title', () => {
    for (const [code, { status, title }] of Object.entries(PROBLEMS)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(title).not.toBe('');
    }
  });

  it('are read back by the schema of a problem document, unknown fields included', () => {
    const document = {
      type: 'about:blank',
      title: 't',
      status: 404,
      code: 'not-found',
      traceId: 'x',
      later: 1,
    };
    expect(problem.parse(document)).toEqual({ ...document, later: undefined });
    expect(problem.safeParse({ ...document, code: 'unheard-of' }).success).toBe(false);
    expect(problem.safeParse({ ...document, code: 'toString' }).success).toBe(false);
  });
});
