import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { eventAttributes } from './event.js';
import { EVENTS } from './registry.js';

/**
 * Patterns that strings of events may have, each with what it stands for. A new one is a decision: it belongs here only
 * when our own programs choose the value from a list or make it up, never when a person types it.
 */
const CODES: ReadonlyMap<string, string> = new Map([
  ['^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]$', 'a reference, drawn at random'],
  ['^[A-Z]{2}$', 'a country code'],
  ['^[0-9a-z.-]{1,40}$', 'a published rule set'],
  [
    '^[A-Za-z][A-Za-z0-9]*(?:[/_+-][A-Za-z0-9]+)*$',
    'an IANA time zone, checked against the list where it is typed',
  ],
  ['^[a-z][a-z0-9_]{1,40}$', 'a queue, named by the operator'],
  ['^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$', 'a time of day'],
  ['^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$', 'a local time'],
  ['^[a-z0-9-]{1,64}$', 'an actor: an id or the name of an app'],
  ['^[a-z0-9._-]{1,64}$', 'a subject or target: an id, a service or a stream'],
  ['^[a-z][a-z0-9-]{1,60}$', 'a reason: a code of ours'],
  ['^[0-9a-f]{64}$', 'a SHA-256'],
  ['^[0-9a-f]{32}$', 'a trace id'],
  ['^[a-z]+\\.\\d{1,2}$', 'a stream'],
  ['^[a-z-]+\\.[a-z-]+\\.v[1-9]\\d*$', 'an event type'],
  ['^\\/larus\\/[a-z]+$', 'an app as a source'],
  ['^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$', 'a traceparent'],
]);
const FORMATS = new Set(['uuid', 'date-time', 'date']);

/** What people write and how they are reached: nothing of it fits any code. */
const WRITTEN = [
  'Noy Example',
  'noy@example.org',
  '+856 20 5551 2345',
  '(020) 5551-2345',
  'my chest hurts',
  '谢谢',
  'ເຈັບເອິກ',
  'Is this medicine to be had?',
];

/** Words of field names that stand for a person, a contact or something a person typed. */
const TELLING = new Set(
  `name names surname nickname email mail phone telephone mobile number address street city postcode contact handle
   wechat whatsapp line note notes text comment comments remark question answer message messages body content
   description details detail title diagnosis condition drug medicine symptom symptoms birthday birthdate passport ip
   url link page words free label`.split(/\s+/),
);

interface JsonSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object' | undefined;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
}

/** JSON pointers of whatever in a schema could carry free text or contact data, each with why. */
function carriers(schema: z.ZodType): string[] {
  return look(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, '');
}

function look(schema: JsonSchema, at: string): string[] {
  if (schema.enum !== undefined || schema.const !== undefined) return [];
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return branches.flatMap((branch) => look(branch, at));
  switch (schema.type) {
    case 'boolean':
    case 'integer':
    case 'null':
      return [];
    case 'string':
      return isCode(schema) ? [] : [`${at} text`];
    case 'array':
      return look(schema.items ?? {}, `${at}/items`);
    case 'object': {
      const { properties = {}, additionalProperties, propertyNames } = schema;
      const open = typeof additionalProperties === 'object' ? additionalProperties : undefined;
      return [
        ...Object.entries(properties).flatMap(([name, field]) => [
          ...(tells(name) && !isMadeUp(field) ? [`${at}/${name} name`] : []),
          ...look(field, `${at}/${name}`),
        ]),
        ...(additionalProperties === true ? [`${at}/* anything`] : []),
        ...(open === undefined
          ? []
          : [...look(open, `${at}/*`), ...look(propertyNames ?? {}, `${at}/*name`)]),
      ];
    }
    // A count is an integer, and nothing else of ours is a number.
    case 'number':
    case undefined:
      return [`${at} ${schema.type ?? 'anything'}`];
  }
}

function isCode({ format, pattern }: JsonSchema): boolean {
  return FORMATS.has(format ?? '') || CODES.has(pattern ?? '');
}

function tells(name: string): boolean {
  return name.split(/(?=[A-Z])|[_-]/).some((word) => TELLING.has(word.toLowerCase()));
}

/** Whether a field's value comes out of a program of ours, whatever its name says: an id, a hash, a word of a closed list. */
function isMadeUp({ enum: words, format, pattern, type }: JsonSchema): boolean {
  return (
    words !== undefined || format === 'uuid' || type === 'boolean' || CODES.get(pattern ?? '') === 'a SHA-256'
  );
}

describe('events', () => {
  it.each(EVENTS.map((event) => [event.type, event] as const))(
    '%s has no field that could carry free text or contact data',
    (_type, event) => {
      expect(carriers(event.data)).toEqual([]);
    },
  );

  it('have no attribute that could', () => {
    expect(carriers(eventAttributes)).toEqual([]);
  });

  it.each([
    ['a bare string', z.object({ hint: z.string() }), '/hint text'],
    ['a short string', z.object({ hint: z.string().max(3) }), '/hint text'],
    ['a pattern that nobody has agreed to', z.object({ hint: z.string().regex(/^.{1,40}$/) }), '/hint text'],
    ['a pattern over words', z.object({ hint: z.string().regex(/^[\p{L} ]+$/u) }), '/hint text'],
    ['an address', z.object({ to: z.email() }), '/to text'],
    ['a link', z.object({ from: z.url() }), '/from text'],
    ['a name by its name', z.object({ firstName: z.string().regex(/^[a-z0-9-]{1,64}$/) }), '/firstName name'],
    ['a telephone number as a number', z.object({ phone: z.number().int() }), '/phone name'],
    [
      'a note among codes',
      z.object({ closeNote: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/) }),
      '/closeNote name',
    ],
    ['text in a list', z.object({ signs: z.array(z.string()) }), '/signs/items text'],
    ['text behind a choice', z.object({ a: z.union([z.uuid(), z.string()]) }), '/a text'],
    ['text deep inside', z.object({ a: z.object({ b: z.string().optional() }) }), '/a/b text'],
    ['text in a map', z.record(z.uuid(), z.string()), '/* text'],
    ['names as keys of a map', z.record(z.string(), z.number().int()), '/*name text'],
    ['anything', z.object({ extra: z.any() }), '/extra anything'],
    ['an object that takes whatever comes', z.looseObject({}), ''],
    ['a decimal number', z.object({ latitude: z.number() }), '/latitude number'],
  ])('would be caught with %s', (_what, schema, fault) => {
    const found = carriers(schema);
    expect(found).not.toEqual([]);
    expect(found.join()).toContain(fault);
  });

  it('have codes that nothing fits that a person writes', () => {
    for (const pattern of CODES.keys()) {
      expect(pattern).toMatch(/^\^.*\$$/);
      for (const text of WRITTEN)
        expect({ pattern, text, fits: new RegExp(pattern).test(text) }).toMatchObject({ fits: false });
    }
  });

  it('use every code that is agreed to', () => {
    const used = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { pattern } = node as JsonSchema;
      if (typeof pattern === 'string') used.add(pattern);
      Object.values(node).forEach(collect);
    };
    for (const schema of [eventAttributes, ...EVENTS.map(({ data }) => data)])
      collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    expect([...CODES.keys()].filter((pattern) => !used.has(pattern))).toEqual([]);
  });
});
