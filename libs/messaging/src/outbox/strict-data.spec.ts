import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { EVENTS, type EventDefinition } from '#libs/contracts';
import { EventDataError, strictData, strictSchema } from './strict-data.js';

const definition = {
  type: 'case.triaged.v1',
  topic: 'case.lifecycle',
  data: z.object({
    name: z.string(),
    inner: z.object({ count: z.number() }).refine(({ count }) => count > 0),
    list: z.array(z.object({ a: z.string() })).optional(),
    either: z.union([z.object({ b: z.string() }), z.null()]).optional(),
  }),
} as const satisfies EventDefinition;
const right = { name: 'n', inner: { count: 1 } };

describe('data of an event that is written', () => {
  it('comes back in the order of its schema', () => {
    const data = { inner: { count: 1 }, name: 'n', list: [{ a: 'x' }], either: null };
    expect(JSON.stringify(strictData(definition, data))).toBe(
      '{"name":"n","inner":{"count":1},"list":[{"a":"x"}],"either":null}',
    );
  });

  it.each([
    ['at the top', { ...right, extra: 'a secret' }, '/extra unknown'],
    ['in an object', { ...right, inner: { count: 1, extra: 'a secret' } }, '/inner/extra unknown'],
    ['in a list', { ...right, list: [{ a: 'x', extra: 'a secret' }] }, '/list/0/extra unknown'],
    ['in a choice', { ...right, either: { b: 'x', extra: 'a secret' } }, '/either/extra unknown'],
  ])('is refused for an unknown field %s', (_where, data, message) => {
    const write = (): unknown => strictData(definition, data);
    expect(write).toThrow(EventDataError);
    expect(write).toThrow(message);
    expect(write).not.toThrow('secret');
  });

  it('keeps the checks of its objects', () => {
    expect(() => strictData(definition, { ...right, inner: { count: 0 } })).toThrow('/inner custom');
  });

  it('may have an unknown field without a value, which is never written', () => {
    expect(strictData(definition, { ...right, ...{ extra: undefined } })).toEqual(right);
  });

  it.each(Object.values(EVENTS).map((event) => [event.type, event.data] as const))(
    'of %s has a strict schema',
    (_type, schema) => {
      const strict = strictSchema(schema);
      expect(strict.safeParse({ surprise: 1 }).error?.issues.map(({ code }) => code)).toContain(
        'unrecognized_keys',
      );
    },
  );

  it('has no kind of schema that could hide a loose object', () => {
    expect(() => strictSchema(z.object({ a: z.any() }))).toThrow('events have no data of kind any');
  });
});
