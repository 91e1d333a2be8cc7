import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import * as contracts from '#libs/contracts';
import { foldersIn, handledEvents, servedRoutes, sourceFiles, vagueFolders } from './house.js';

const ROOT = join(import.meta.dirname, '../..');
const files = sourceFiles(ROOT, ['apps', 'libs', 'test']);
const routes = Object.entries(contracts.ROUTES) as [string, contracts.RouteDefinition][];

describe('the house', () => {
  it('has a folder for every app of the vocabulary, the console and the command line, and no other', () => {
    expect(foldersIn(join(ROOT, 'apps')).sort()).toEqual([...contracts.APPS, 'cli', 'console'].sort());
  });

  it('has no folder whose name says nothing', () => {
    expect(vagueFolders(files)).toEqual([]);
    expect(vagueFolders([{ path: 'apps/triage/src/utils/x.ts', text: '' }])).toHaveLength(1);
  });

  it('gives every app a configuration, grants and migrations of its own', () => {
    for (const app of contracts.APPS) {
      for (const file of [`${app}.config.ts`, `${app}.module.ts`, 'main.ts', 'migrate.ts', 'grants.ts']) {
        expect({ app, file, there: existsSync(join(ROOT, 'apps', app, 'src', file)) }).toEqual({
          app,
          file,
          there: true,
        });
      }
    }
  });
});

describe('routes', () => {
  const served = servedRoutes(files);

  it.each(routes)('%s is served by its owner alone', (name, route) => {
    expect(served.get(name)).toEqual([route.owner]);
  });

  it('have no handler that is not in the table', () => {
    expect([...served.keys()].filter((name) => !(name in contracts.ROUTES))).toEqual([]);
    expect(
      servedRoutes([{ path: 'apps/vault/src/x.controller.ts', text: '@Handles(ROUTES.unheardOf)' }]).has(
        'unheardOf',
      ),
    ).toBe(true);
  });

  it('are declared by the table alone: no controller names a path or verb', () => {
    const bare = /@(Get|Post|Put|Patch|Delete|All)\(/;
    const offenders = files.filter(
      ({ path, text }) =>
        /^apps\/.*\.controller\.ts$/.test(path) && !path.includes('/pages/') && bare.test(text),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
    expect(bare.test("@Get('/x')")).toBe(true);
  });

  it.each(routes.filter(([, route]) => route.access.by === 'staff'))(
    '%s has a name for its refusals on the audit log',
    (name, route) => {
      if (name === 'currentStaff') return;
      expect(route.action).toBeDefined();
    },
  );

  it('keep inner addresses and public ones apart', () => {
    for (const [name, route] of routes) {
      expect({ name, inner: route.path.startsWith('/inner/') }).toEqual({
        name,
        inner: route.access.by === 'apps' || name === 'issueCaseGrant',
      });
    }
  });
});

describe('events', () => {
  const handled = handledEvents(files);
  const exported = new Map(
    Object.entries(contracts)
      .filter(([, value]) => typeof value === 'object' && 'topic' in value && 'data' in value)
      .map(([name, value]) => [name, value as contracts.EventDefinition]),
  );

  it('are all in the registry', () => {
    expect([...exported.values()].map(({ type }) => type).sort()).toEqual(
      contracts.EVENTS.map(({ type }) => type).sort(),
    );
  });

  it('are handled only when they exist', () => {
    expect([...handled.keys()].filter((name) => !exported.has(name))).toEqual([]);
  });

  it('are appended by an app that may write their topic', () => {
    for (const [name, { topic }] of exported) {
      const producers = contracts.topicDefinition(topic).producers;
      const writers = files
        .filter(
          ({ path, text }) =>
            /^(apps|libs)\//.test(path) &&
            !path.endsWith('.spec.ts') &&
            new RegExp(`definition: ${name}\\b`).test(text),
        )
        .map(({ path }) => path.split('/')[1] ?? '');
      const planned = ['StaffChangedV1', 'StaffDisabledV1'].includes(name);
      expect({ name, written: writers.length > 0 || planned }).toEqual({ name, written: true });
      for (const writer of writers) expect([...producers, 'access', 'messaging']).toContain(writer);
    }
  });

  it.each(contracts.EVENTS.map((event) => [event.type, event] as const))(
    '%s carries nothing that a person could have typed',
    (_type, event) => {
      expect(freeStrings(z.toJSONSchema(event.data, { io: 'input', unrepresentable: 'any' }))).toEqual([]);
    },
  );

  it('would be caught carrying free text', () => {
    expect(freeStrings(z.toJSONSchema(z.object({ note: z.string() })))).toEqual(['/note']);
    expect(freeStrings(z.toJSONSchema(z.object({ notes: z.array(z.string().max(9)) })))).toEqual([
      '/notes/items',
    ]);
  });

  it.each(contracts.EVENTS.map((event) => [event.type, event] as const))(
    '%s has examples that still parse',
    (type, event) => {
      const path = join(ROOT, 'libs/contracts/examples', `${type}.json`);
      const examples = JSON.parse(readFileSync(path, 'utf8')) as unknown[];
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(event.data.safeParse(example)).toMatchObject({ success: true });
    },
  );

  it('name types as aggregate, past participle and version', () => {
    for (const { type } of contracts.EVENTS)
      expect(type).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$/);
  });
});

interface JsonSchema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  readonly anyOf?: JsonSchema[];
  readonly oneOf?: JsonSchema[];
  readonly allOf?: JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
}

/** JSON pointers of strings that are neither an enum nor bound by a pattern or format. */
function freeStrings(document: unknown, at = ''): string[] {
  const schema = document as JsonSchema;
  const inside = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
      freeStrings(child, `${at}/${name}`),
    ),
    ...(schema.items === undefined ? [] : freeStrings(schema.items, `${at}/items`)),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((child) =>
      freeStrings(child, at),
    ),
    ...(typeof schema.additionalProperties === 'object'
      ? freeStrings(schema.additionalProperties, `${at}/*`)
      : []),
    ...(schema.propertyNames === undefined ? [] : freeStrings(schema.propertyNames, `${at}/*name`)),
  ];
  const bound =
    schema.enum !== undefined ||
    schema.const !== undefined ||
    schema.pattern !== undefined ||
    schema.format !== undefined ||
    schema.allOf !== undefined;
  return schema.type === 'string' && !bound ? [at, ...inside] : inside;
}
