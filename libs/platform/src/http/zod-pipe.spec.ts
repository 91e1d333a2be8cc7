import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { DomainError } from '../errors.js';
import { ZodPipe } from './zod-pipe.js';

interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

function faultsOf(schema: z.ZodType, value: unknown): readonly Fault[] {
  try {
    new ZodPipe(schema).transform(value);
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    expect((error as DomainError).code).toBe('invalid-request');
    return (error as DomainError).options.fields ?? [];
  }
  throw new Error('nothing was refused');
}

const told = (schema: z.ZodType, value: unknown): string[] =>
  faultsOf(schema, value).map(({ pointer, code }) => `${pointer} ${code}`);

describe('ZodPipe', () => {
  it('gives what the schema makes of the input', () => {
    expect(new ZodPipe(z.object({ limit: z.coerce.number() })).transform({ limit: '7', more: 1 })).toEqual({
      limit: 7,
    });
  });

  it.each<[z.ZodType, unknown, string[]]>([
    [
      z.strictObject({ a: z.string() }),
      { a: '', b: 1, 'c/~d': 2 },
      ['/b unknown_field', '/c~1~0d unknown_field'],
    ],
    [z.object({ a: z.object({ b: z.array(z.number()) }) }), { a: { b: [1, 'x'] } }, ['/a/b/1 invalid_type']],
    [z.object({ a: z.string() }), {}, ['/a required']],
    [z.object({ a: z.string() }), { a: null }, ['/a invalid_type']],
    [z.object({ a: z.string() }), undefined, [' required']],
    [z.object({ a: z.string().min(2) }), { a: '' }, ['/a too_small']],
    [z.object({ a: z.string().max(2) }), { a: 'abc' }, ['/a too_big']],
    [z.object({ a: z.enum(['x']) }), { a: 'y' }, ['/a invalid_choice']],
    [z.object({ a: z.email() }), { a: 'y' }, ['/a invalid_format']],
    [z.object({ a: z.number().multipleOf(2) }), { a: 3 }, ['/a not_multiple_of']],
    [z.record(z.enum(['x']), z.string()), { y: '' }, ['/x required', '/y unknown_field']],
    [
      z.object({ a: z.string().refine(() => false, { params: { code: 'own_code' } }) }),
      { a: '' },
      ['/a own_code'],
    ],
    [z.object({ a: z.string().refine(() => false) }), { a: '' }, ['/a invalid']],
  ])('names the field and the kind of fault: %#', (schema, value, expected) => {
    expect([...told(schema, value)].sort()).toEqual(expected);
  });

  it('looks into unions, nested ones too', () => {
    const inner = z.union([z.strictObject({ n: z.number() }), z.string()]);
    const schema = z.object({ a: z.union([z.strictObject({ b: inner }), z.number()]) });
    for (const fault of told(schema, { a: { b: { n: 'x' } } }))
      expect(fault).toMatch(/^\/a(\/b(\/n)?)? [a-z_]+$/);
  });

  it('counts in lists and texts from the limits, not from the input', () => {
    const [fault] = faultsOf(z.object({ a: z.array(z.string()).max(3) }), { a: ['p', 'q', 'r', 's'] });
    expect(fault).toEqual({ pointer: '/a', code: 'too_big', message: 'must be at most 3' });
  });

  it('repeats no value, whatever the schema and the input', () => {
    const mark = 'MaRk7';
    const leaf = fc.constantFrom<z.ZodType>(
      z.string().max(2),
      z.number().int().min(1),
      z.enum(['a', 'b']),
      z.literal('a'),
      z.email(),
      z.uuid(),
      z.iso.datetime(),
      z.boolean(),
      z.coerce.number(),
      z.string().regex(/^z/),
      z.union([z.number(), z.iso.date()]),
      z.bigint(),
      z.date(),
    );
    const schema = leaf.chain((one) =>
      fc.constantFrom<z.ZodType>(
        one,
        z.array(one),
        z.strictObject({ a: one, b: one.optional() }),
        z.record(z.string().max(3), one),
        z.union([z.strictObject({ a: one }), one]),
        z.discriminatedUnion('kind', [z.object({ kind: z.literal('x'), a: one })]),
      ),
    );
    const value = fc.constantFrom(mark, `${mark}@x`, 7, true, null, undefined);
    const input = fc.oneof(
      value,
      fc.array(value),
      fc.record({ a: value, b: value, kind: value }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(schema, input, (shape, sent) => {
        if (shape.safeParse(sent).success) return;
        const faults = faultsOf(shape, sent);
        expect(faults.length).toBeGreaterThan(0);
        expect(JSON.stringify(faults)).not.toContain(mark);
        for (const { pointer, code } of faults) {
          expect(pointer).toMatch(/^(\/[^/]*)*$/);
          expect(code).toMatch(/^[a-z_]+$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
