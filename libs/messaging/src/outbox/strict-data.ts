import { z } from 'zod';
import type { EventDefinition } from '#libs/contracts';

/** Data that does not fit its event's schema: a bug of the writer. Names fields and codes, never a value. */
export class EventDataError extends Error {
  override readonly name = 'EventDataError';

  constructor(type: string, faults: readonly string[]) {
    super(`data of ${type} does not fit: ${faults.join(', ')}`);
  }
}

/**
 * Data of an event as its schema returns it. Strict, as writing must be: a field that the schema does not know is an
 * error, although readers drop such fields.
 *
 * @throws EventDataError
 */
export function strictData<Definition extends EventDefinition>(
  definition: Definition,
  data: z.infer<Definition['data']>,
): unknown {
  const result = strictOf(definition.data).safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .filter((key) => valueAt(data, [...issue.path, key]) !== undefined)
          .map((key) => `${pointer([...issue.path, key])} unknown`)
      : [`${pointer(issue.path)} ${issue.code}`],
  );
  // An unknown field without a value never reaches the wire.
  if (faults.length === 0) return definition.data.parse(data);
  throw new EventDataError(definition.type, faults);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );
}

function pointer(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '/' : path.map((part) => `/${String(part)}`).join('');
}

const strictSchemas = new WeakMap<z.ZodType, z.ZodType>();

function strictOf(schema: z.ZodType): z.ZodType {
  let strict = strictSchemas.get(schema);
  if (strict === undefined) {
    strict = strictSchema(schema);
    strictSchemas.set(schema, strict);
  }
  return strict;
}

/**
 * The same schema with every object in it made strict, checks included.
 *
 * @throws Error for a kind of schema that no event uses: it could hide an object that stays loose
 */
export function strictSchema(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(
      Object.entries<z.ZodType>(schema.shape).map(([name, field]) => [name, strictSchema(field)]),
    );
    return schema.clone({ ...schema.def, shape, catchall: z.never() });
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) {
    return cloned(schema, { innerType: strictSchema(schema.def.innerType as z.ZodType) });
  }
  if (schema instanceof z.ZodArray) {
    return cloned(schema, { element: strictSchema(schema.def.element as z.ZodType) });
  }
  if (schema instanceof z.ZodRecord) {
    return cloned(schema, { valueType: strictSchema(schema.def.valueType as z.ZodType) });
  }
  if (schema instanceof z.ZodUnion) {
    return cloned(schema, { options: schema.def.options.map((option) => strictSchema(option as z.ZodType)) });
  }
  if (PLAIN.has(schema.def.type)) return schema;
  throw new Error(`events have no data of kind ${schema.def.type}`);
}

/** Kinds of schema that hold no object. */
const PLAIN: ReadonlySet<string> = new Set([
  'string',
  'number',
  'int',
  'boolean',
  'null',
  'literal',
  'enum',
  'template_literal',
]);

function cloned(schema: z.ZodType, change: object): z.ZodType {
  return schema.clone({ ...schema.def, ...change });
}
