import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#libs/access';
import { MessagingModule, type BusStrategy, type MessagingOptions } from '#libs/messaging';
import { PlatformModule, type PlatformOptions } from '#libs/platform';
import { CatalogModule } from './catalog/catalog.module.js';
import { ConsultationsModule } from './consultations/consultations.module.js';
import { ForwarderModule } from './forwarder/forwarder.module.js';
import { neighboursOf, SETTINGS, type GatewaySettings } from './gateway.config.js';
import { SettingsModule } from './settings.module.js';
import { StaffModule } from './staff/staff.module.js';
import { TrackingModule } from './tracking/tracking.module.js';

export interface GatewayOptions extends PlatformOptions {
  readonly settings: GatewaySettings;
  readonly strategy: BusStrategy;
  /** Opens the bus; that of the settings unless told. */
  readonly open?: MessagingOptions['open'];
  /** Further modules: the visitor pages. */
  readonly imports?: NonNullable<DynamicModule['imports']>;
}

/** The public door. */
@Module({})
export class GatewayModule {
  static forApp({ settings, strategy, open, imports = [], ...platform }: GatewayOptions): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        PlatformModule.forApp(platform),
        MessagingModule.forApp({
          app: 'gateway',
          consumes: { group: 'gateway', topics: ['case.lifecycle', 'vault.lifecycle'] },
          bus: busOf(settings),
          strategy,
          ...(open === undefined ? {} : { open }),
        }),
        AccessModule.forApp({
          app: 'gateway',
          tokenKey: settings.GATEWAY_TOKEN_KEY,
          publicKeys: settings.TOKEN_PUBLIC_KEYS,
          recordKey: settings.GATEWAY_RECORD_KEY,
          neighbours: neighboursOf(settings),
        }),
        SettingsModule.with(SETTINGS, settings),
        StaffModule,
        CatalogModule,
        ConsultationsModule,
        TrackingModule,
        ForwarderModule,
        ...imports,
      ],
    };
  }
}

function busOf(settings: GatewaySettings): MessagingOptions['bus'] {
  return { kind: 'kafka', brokers: settings.KAFKA_BROKERS, clientId: 'larus-gateway' };
}
