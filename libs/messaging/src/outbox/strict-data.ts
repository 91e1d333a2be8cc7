import type { z } from 'zod';
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
  const result = definition.data.safeParse(data);
  if (!result.success) {
    throw new EventDataError(
      definition.type,
      result.error.issues.map((issue) => `${pointer(issue.path)} ${issue.code}`),
    );
  }
  const unknown = unknownFields(data, result.data, '');
  if (unknown.length > 0)
    throw new EventDataError(
      definition.type,
      unknown.map((field) => `${field} unknown`),
    );
  return result.data;
}

function pointer(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '/' : path.map((part) => `/${String(part)}`).join('');
}

function unknownFields(given: unknown, kept: unknown, at: string): string[] {
  if (typeof given !== 'object' || given === null || typeof kept !== 'object' || kept === null) return [];
  const known = kept as Readonly<Record<string, unknown>>;
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return Object.hasOwn(known, name)
      ? unknownFields(value, known[name], `${at}/${name}`)
      : [`${at}/${name}`];
  });
}
