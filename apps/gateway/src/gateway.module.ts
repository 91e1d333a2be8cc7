import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#libs/access';
import { busOptions, MessagingModule, type BusStrategy, type MessagingOptions } from '#libs/messaging';
import { PlatformModule, type PlatformOptions } from '#libs/platform';
import { CatalogModule } from './catalog/catalog.module.js';
import { ConsultationsModule } from './consultations/consultations.module.js';
import { DeadLettersModule } from './dead-letters/dead-letters.module.js';
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
          bus: busOptions('gateway', settings, settings.GATEWAY_DATABASE_URL),
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
        DeadLettersModule,
        ForwarderModule,
        ...imports,
      ],
    };
  }
}
