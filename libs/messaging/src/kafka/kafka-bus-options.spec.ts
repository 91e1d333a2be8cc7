import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '#libs/platform';
import { kafkaBusOptions } from './kafka-bus-options.js';

const plain = { KAFKA_BROKERS: ['kafka:9092'] };
const [username, password] = ['larus-gateway', 'kept to itself'];

describe('how Kafka is reached, from the settings', () => {
  it('is plain unless told', () => {
    expect(kafkaBusOptions(plain, 'larus-gateway')).toEqual({
      kind: 'kafka',
      brokers: ['kafka:9092'],
      clientId: 'larus-gateway',
    });
  });

  it('takes TLS with the authorities of the system or with its own', () => {
    expect(kafkaBusOptions({ ...plain, KAFKA_TLS: true }, 'a').tls).toBe(true);
    expect(kafkaBusOptions({ ...plain, KAFKA_TLS: true, KAFKA_TLS_CA: 'PEM' }, 'a').tls).toEqual({
      ca: 'PEM',
    });
  });

  it('takes a name and a password', () => {
    const settings = {
      ...plain,
      KAFKA_TLS: true,
      KAFKA_SASL_USERNAME: username,
      KAFKA_SASL_PASSWORD: password,
    };
    expect(kafkaBusOptions(settings, 'a')).toMatchObject({ tls: true, sasl: { username, password } });
  });

  it.each([
    ['an authority without TLS', { KAFKA_TLS_CA: 'PEM' }, 'KAFKA_TLS=1'],
    ['a name without a password', { KAFKA_SASL_USERNAME: username }, 'need each other'],
    ['a password without a name', { KAFKA_SASL_PASSWORD: password }, 'need each other'],
  ])('refuses %s, without repeating it', (_name, settings, what) => {
    let thrown: unknown;
    try {
      kafkaBusOptions({ ...plain, ...settings }, 'a');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ConfigError);
    expect(String(thrown)).toContain(what);
    for (const value of Object.values(settings)) expect(String(thrown)).not.toContain(value);
  });
});
