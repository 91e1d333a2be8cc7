/** Why a broker cannot be used, in words that an operator can act on and that hold nothing of the error itself. */
export type BrokerFault = 'credentials-refused' | 'certificate-refused' | 'connection-closed' | 'unreachable';

const CREDENTIALS: ReadonlySet<unknown> = new Set([
  'ILLEGAL_SASL_STATE',
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
]);
/** Node's names for what OpenSSL has against a certificate, as far as they do not say so themselves. */
const CERTIFICATE = /CERT|^UNABLE_TO_|^ERR_TLS_|^INVALID_CA$|^INVALID_PURPOSE$/;
const CLOSED: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER']);

/**
 * Reads a fault of kafkajs. `connection-closed`: the broker hangs up on us, as one does that expects TLS or a sign-in
 * from a client that has none, or speaks plainly to one that wants TLS.
 */
export function brokerFault(error: unknown): BrokerFault {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, type } = at as { code?: unknown; type?: unknown };
    if (at.name === 'KafkaJSSASLAuthenticationError' || CREDENTIALS.has(type)) return 'credentials-refused';
    if (typeof code === 'string' && CERTIFICATE.test(code)) return 'certificate-refused';
    if (at.name === 'KafkaJSConnectionClosedError' || CLOSED.has(code)) return 'connection-closed';
  }
  return 'unreachable';
}
