import { PROBLEMS, type ProblemCode } from '#libs/contracts';

/** `unreachable`: no answer at all; `unknown`: an answer that is no problem document of Larus. */
export type FaultCode = ProblemCode | 'unreachable' | 'unknown';

/** A request that was refused or did not arrive. */
export class ProblemError extends Error {
  constructor(
    readonly code: FaultCode,
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}

/** Reads the refusal out of a body. */
export function problemOf(body: unknown, response: Response): ProblemError {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ProblemError(
    isProblemCode(code) ? code : 'unknown',
    Number.isFinite(seconds) ? seconds : undefined,
  );
}

/** The code of whatever went wrong. */
export function faultCode(error: unknown): FaultCode {
  return error instanceof ProblemError ? error.code : 'unknown';
}

function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(PROBLEMS, code);
}
