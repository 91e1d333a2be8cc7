/**
 * What became of an attempt. `code` is a class of reply, never its text: servers repeat addresses there.
 * `ambiguous`: the server may have taken the mail although nobody said so.
 */
export type Attempt =
  | { readonly kind: 'sent'; readonly code: string }
  | { readonly kind: 'again'; readonly code: string; readonly ambiguous: boolean }
  | { readonly kind: 'failed'; readonly code: string; readonly reason: 'no_address' | 'refused_by_server' };

/** Commands whose permanent refusal is about this mail; before them a refusal is about the server or our access to it. */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
/** The library's codes for a conversation that ended without an answer; the last is our own time limit. */
const CONNECTION_LOST = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EABORT']);
/** Codes of a connection that never was. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Maps an error of the mail library (its `code`, `originalCode`, `responseCode`, `command`) to what to do next (RFC 5321, 4.2.1). */
export function attemptOf(fault: {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
}): Attempt {
  const { responseCode, command } = fault;
  if (typeof responseCode === 'number') {
    const code = `${String(Math.floor(responseCode / 100))}xx`;
    const isPermanent = responseCode >= 500 && typeof command === 'string' && ABOUT_THE_MAIL.has(command);
    return isPermanent
      ? { kind: 'failed', code, reason: 'refused_by_server' }
      : { kind: 'again', code, ambiguous: false };
  }
  const neverConnected = typeof fault.originalCode === 'string' && NEVER_CONNECTED.has(fault.originalCode);
  const isLost = typeof fault.code === 'string' && CONNECTION_LOST.has(fault.code);
  return { kind: 'again', code: isLost ? 'connection' : 'other', ambiguous: isLost && !neverConnected };
}
