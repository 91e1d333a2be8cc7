import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { brokerFault, type BrokerFault } from './broker-fault.js';

type Fault = new (message: string, details?: object) => Error;
const errors = createRequire(import.meta.url)('kafkajs/src/errors') as Record<
  | 'KafkaJSSASLAuthenticationError'
  | 'KafkaJSConnectionError'
  | 'KafkaJSConnectionClosedError'
  | 'KafkaJSRequestTimeoutError',
  Fault
>;
const connection = (code: string): Error => new errors.KafkaJSConnectionError('secret', { code });

describe('why a broker cannot be used', () => {
  it.each<[string, unknown, BrokerFault]>([
    ['a refused sign-in', new errors.KafkaJSSASLAuthenticationError('secret'), 'credentials-refused'],
    [
      'a broker without sign-in',
      Object.assign(new Error('x'), { type: 'ILLEGAL_SASL_STATE' }),
      'credentials-refused',
    ],
    ['an authority nobody knows', connection('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'certificate-refused'],
    ['a self-signed certificate', connection('DEPTH_ZERO_SELF_SIGNED_CERT'), 'certificate-refused'],
    ['a certificate that is over', connection('CERT_HAS_EXPIRED'), 'certificate-refused'],
    ['a certificate of another host', connection('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate-refused'],
    ['a broker that hangs up', new errors.KafkaJSConnectionClosedError('secret'), 'connection-closed'],
    ['a broker that resets', connection('ECONNRESET'), 'connection-closed'],
    ['nobody there', connection('ECONNREFUSED'), 'unreachable'],
    ['no answer', new errors.KafkaJSRequestTimeoutError('secret', {}), 'unreachable'],
    ['something thrown that is no error', 'secret', 'unreachable'],
  ])('%s', (_name, error, fault) => {
    expect(brokerFault(error)).toBe(fault);
    expect(brokerFault(new Error('tried three times', { cause: error }))).toBe(fault);
  });
});
