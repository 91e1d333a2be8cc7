import { Injectable, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { DomainError } from '../errors.js';

interface FieldFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** Checks and converts one input by its schema. Refuses with `invalid-request`, naming fields and never values. */
@Injectable()
export class ZodPipe<Schema extends z.ZodType> implements PipeTransform<unknown, z.infer<Schema>> {
  constructor(private readonly schema: Schema) {}

  transform(value: unknown): z.infer<Schema> {
    const parsed = this.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new DomainError('invalid-request', { fields: fieldFaults(parsed.error.issues) });
  }
}

/** Faults as RFC 9457 `errors[]`: JSON pointer, stable code, words. */
export function fieldFaults(issues: readonly z.core.$ZodIssue[]): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          pointer: pointerTo([...issue.path, key]),
          code: 'unknown_field',
          message: 'is not a known field',
        }));
      case 'custom':
        return [{ pointer: pointerTo(issue.path), code: customCode(issue.params), message: issue.message }];
      case 'invalid_union':
        // A discriminated union reports the discriminator; a plain one the first branch that got furthest.
        return issue.errors.length > 0 && issue.errors[0]?.length
          ? fieldFaults(issue.errors[0]).map((fault) => ({
              ...fault,
              pointer: `${pointerTo(issue.path)}${fault.pointer}`,
            }))
          : [
              {
                // The path of a discriminated union ends in the discriminator already.
                pointer: pointerTo(issue.path),
                code: 'invalid_choice',
                message: 'is not one of the choices',
              },
            ];
      case 'invalid_type':
        return [
          {
            pointer: pointerTo(issue.path),
            code:
              issue.input === undefined && issue.message.includes('undefined') ? 'required' : 'invalid_type',
            message: issue.message.includes('undefined') ? 'is missing' : `must be ${issue.expected}`,
          },
        ];
      case 'too_small':
        return [
          {
            pointer: pointerTo(issue.path),
            code: 'too_small',
            message: `must be at least ${String(issue.minimum)}`,
          },
        ];
      case 'too_big':
        return [
          {
            pointer: pointerTo(issue.path),
            code: 'too_big',
            message: `must be at most ${String(issue.maximum)}`,
          },
        ];
      case 'invalid_value':
        return [
          { pointer: pointerTo(issue.path), code: 'invalid_choice', message: 'is not one of the choices' },
        ];
      case 'invalid_format':
        return [
          {
            pointer: pointerTo(issue.path),
            code: 'invalid_format',
            message: `is not a valid ${issue.format}`,
          },
        ];
      case 'not_multiple_of':
      case 'invalid_key':
      case 'invalid_element':
        return [{ pointer: pointerTo(issue.path), code: issue.code, message: 'is not as described' }];
    }
  });
}

function customCode(params: Record<string, unknown> | undefined): string {
  return typeof params?.['code'] === 'string' ? params['code'] : 'invalid';
}

/** RFC 6901. */
function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
