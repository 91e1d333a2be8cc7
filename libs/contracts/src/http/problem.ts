import { z } from 'zod';

/**
 * Every refusal that a caller can meet, by its stable code: HTTP status and title (RFC 9457). A value that was sent
 * never comes back.
 */
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'invalid-request': { status: 400, title: 'Some fields are missing or not as described' },
  'invalid-idempotency-key': {
    status: 400,
    title: 'The Idempotency-Key must be 1 to 128 visible ASCII characters',
  },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'wrong-credentials': { status: 401, title: 'These sign-in details do not match' },
  'csrf-token-missing': { status: 403, title: 'The request does not come from a page of this site' },
  'role-not-allowed': { status: 403, title: 'This is not open to your role' },
  'purpose-not-allowed': { status: 403, title: 'This purpose is not open to your role for these fields' },
  'consent-missing': { status: 403, title: 'The visitor did not agree to this use' },
  'not-found': { status: 404, title: 'There is nothing here, or it is not yours to see' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'already-claimed': { status: 409, title: 'Somebody else has this case' },
  'illegal-step': { status: 409, title: 'The case does not allow this step now' },
  'request-in-flight': { status: 409, title: 'The same request is being handled at this moment' },
  'dead-letter-settled': { status: 409, title: 'Somebody has decided otherwise about this event' },
  'dead-letter-too-early': { status: 409, title: 'An event that comes before this one is still missing' },
  'dead-letter-taken': { status: 409, title: 'Another event was applied in the place of this one' },
  'dead-letter-failed': { status: 409, title: 'The event failed again and stays set aside' },
  erased: { status: 410, title: 'The content was erased' },
  'draft-expired': { status: 410, title: 'What was typed is no longer kept; begin again' },
  'precondition-failed': { status: 412, title: 'The case has changed since it was read' },
  'body-too-large': { status: 413, title: 'The body is larger than 64 KiB' },
  'unsupported-media-type': { status: 415, title: 'Send application/json' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'consent-required': { status: 422, title: 'A consent that this request needs is missing' },
  'precondition-required': { status: 428, title: 'Say with If-Match which version you have seen' },
  'too-many-requests': { status: 429, title: 'Too many requests; wait a little' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'not-available': { status: 503, title: 'Not available at this moment; try again shortly' },
  'audit-not-available': { status: 503, title: 'The access could not be recorded, so nothing was opened' },
  'outcome-unknown': {
    status: 503,
    title: 'It is not certain whether the request was stored; send it again with the same key',
  },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One field's fault: a JSON pointer, a stable code and words that repeat no value. */
export const fieldProblem = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof fieldProblem>;

/** Body of every refusal, `application/problem+json`. */
export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    traceId: z.string(),
    errors: z.array(fieldProblem).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
