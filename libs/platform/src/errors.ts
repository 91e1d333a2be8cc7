/** What `DomainError` can carry to the edge besides its code. */
export interface DomainErrorOptions {
  readonly cause?: unknown;
  readonly fields?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
  readonly retryAfterSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An expected refusal, by its stable code. Knows no HTTP number; the problem filter maps it. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly options: DomainErrorOptions = {},
  ) {
    super(code, { cause: options.cause });
  }
}

/** A dependency is away or refuses for the moment: callers get 503, consumers try again without a limit. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}

/**
 * SQLSTATE classes that say "the dependency, not the event": connection (08), rolled back (40), rights and syntax (42),
 * resources (53), limits (54), object state (55), operator intervention (57), system (58), internal (XX).
 */
const DEPENDENCY_CLASSES = new Set(['08', '40', '42', '53', '54', '55', '57', '58', 'XX']);
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNABORTED',
]);

/** Whether an error means that a dependency is away, so that trying again later is right and blaming the input is wrong. */
export function isDependencyFault(error: unknown): boolean {
  for (
    let current: unknown = error, depth = 0;
    current instanceof Error && depth < 5;
    current = current.cause, depth++
  ) {
    if (current instanceof TransientError) return true;
    const code = sqlStateOf(current);
    if (code !== undefined && (DEPENDENCY_CLASSES.has(code.slice(0, 2)) || NETWORK_CODES.has(code)))
      return true;
    if (
      /^(Connection terminated|Client (?:has encountered a connection error|was closed)|timeout exceeded when trying to connect|Query read timeout)/.test(
        current.message,
      )
    ) {
      return true;
    }
  }
  return false;
}

/** SQLSTATE or system code of an error, also of the driver error that TypeORM wraps. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? sqlStateOf(error.driverError) : undefined;
}
