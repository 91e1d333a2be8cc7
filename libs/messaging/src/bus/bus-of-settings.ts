import type { App } from '#libs/contracts';
import { ConfigError } from '#libs/platform';
import { kafkaBusOptions, type KafkaSettings } from '../kafka/kafka-bus-options.js';
import type { BusOptions } from './bus-options.js';

/** The settings of `commonConfig` that name an app's bus. */
export interface BusSettings extends KafkaSettings {
  readonly LARUS_BUS: 'kafka' | 'postgres';
}

/**
 * The bus that an app's settings name.
 *
 * @param databaseUrl the app's own, in which the log lies too
 * @throws ConfigError when Kafka is named and how to reach it is not
 */
export function busOptions(app: App, settings: BusSettings, databaseUrl: string): BusOptions {
  const clientId = `larus-${app}`;
  switch (settings.LARUS_BUS) {
    case 'postgres':
      return { kind: 'postgres', url: databaseUrl, clientId };
    case 'kafka':
      if (settings.KAFKA_BROKERS.length === 0)
        throw new ConfigError(
          'configuration: KAFKA_BROKERS is not set and LARUS_BUS names kafka (docs/operations/configuration.md)',
        );
      return kafkaBusOptions(settings, clientId);
  }
}
