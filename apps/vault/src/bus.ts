import type { BusOptions } from '#libs/messaging';
import type { VaultConfig } from './vault.config.js';

/** Which bus the configuration names. */
export function busOf(config: Pick<VaultConfig, 'LARUS_BUS' | 'KAFKA_BROKERS'>): BusOptions {
  return { kind: 'kafka', brokers: config.KAFKA_BROKERS, clientId: 'larus-vault' };
}
