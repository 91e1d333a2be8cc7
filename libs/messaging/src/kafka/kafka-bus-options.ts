import { ConfigError } from '#libs/platform';
import type { KafkaBusOptions } from '../bus/bus-options.js';

/** The settings of `commonConfig` that say how to reach Kafka. */
export interface KafkaSettings {
  readonly KAFKA_BROKERS: readonly string[];
  readonly KAFKA_TLS?: boolean | undefined;
  readonly KAFKA_TLS_CA?: string | undefined;
  readonly KAFKA_SASL_USERNAME?: string | undefined;
  readonly KAFKA_SASL_PASSWORD?: string | undefined;
}

/**
 * How an app reaches Kafka: plain, or with TLS, SASL SCRAM-SHA-512 or both.
 *
 * @throws ConfigError when settings that belong together do not come together
 */
export function kafkaBusOptions(settings: KafkaSettings, clientId: string): KafkaBusOptions {
  const { KAFKA_TLS: tls = false, KAFKA_TLS_CA: ca } = settings;
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = settings;
  if (ca !== undefined && !tls) throw fault('KAFKA_TLS_CA needs KAFKA_TLS=1');
  if ((username === undefined) !== (password === undefined))
    throw fault('KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD need each other');
  return {
    kind: 'kafka',
    brokers: settings.KAFKA_BROKERS,
    clientId,
    ...(tls && { tls: ca === undefined ? true : { ca } }),
    ...(username !== undefined && password !== undefined && { sasl: { username, password } }),
  };
}

function fault(what: string): ConfigError {
  return new ConfigError(`configuration: ${what} (docs/operations/configuration.md)`);
}
