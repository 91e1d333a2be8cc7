import type { z } from 'zod';

/**
 * What a schema of the house has against some values, in words of the console.
 *
 * @param words text for a field and the zod code of its first fault
 * @returns one text for each faulty top-level field; empty when there is nothing to say
 */
export function faultsOf(
  schema: z.ZodType,
  values: unknown,
  words: (field: string, code: string) => string,
): Record<string, string> {
  const result = schema.safeParse(values);
  const faults: Record<string, string> = {};
  for (const { path, code } of result.error?.issues ?? []) {
    const field = String(path[0] ?? '');
    faults[field] ??= words(field, code);
  }
  return faults;
}
