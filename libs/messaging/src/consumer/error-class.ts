/** Class of an error, which is all that is stored of it: a message may quote a value. */
export function classOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
