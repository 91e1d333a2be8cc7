import { createPublicKey } from 'node:crypto';
import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { AccessModule, CaseGrants, DeadLettersModule, VisitorGrants } from '#libs/access';
import { busOptions, MessagingModule, type BusStrategy, type MessagingOptions } from '#libs/messaging';
import { Database, PlatformModule, type Clock, type Log } from '#libs/platform';
import { ConfirmationsModule } from './confirmations/confirmations.module.js';
import { ConsentsModule } from './consents/consents.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { KeysModule } from './keys/keys.module.js';
import { MailAddressesModule } from './mail-addresses/mail-addresses.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { RevealsModule } from './reveals/reveals.module.js';
import type { VaultConfig } from './vault.config.js';
import { VisitorsModule } from './visitors/visitors.module.js';

export interface VaultParts {
  readonly log: Log;
  readonly database: Database;
  readonly strategy: BusStrategy;
  readonly clock?: Clock;
  /** Opens the bus; the real one unless told. */
  readonly open?: MessagingOptions['open'];
}

/** The only process that can open personal data. */
@Module({})
export class VaultModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forApp(config: VaultConfig, parts: VaultParts): DynamicModule {
    return {
      module: VaultModule,
      imports: [
        PlatformModule.forApp(parts),
        MessagingModule.forApp({
          app: 'vault',
          consumes: { group: 'vault', topics: ['consultation.lifecycle', 'audit.checkpoints'] },
          bus: busOptions('vault', config, config.VAULT_DATABASE_URL),
          strategy: parts.strategy,
          ...(parts.open === undefined ? {} : { open: parts.open }),
        }),
        AccessModule.forApp({
          app: 'vault',
          tokenKey: config.VAULT_TOKEN_KEY,
          publicKeys: config.TOKEN_PUBLIC_KEYS,
          recordKey: config.VAULT_RECORD_KEY,
          neighbours: {
            gateway: config.GATEWAY_INNER_URL,
            vault: config.VAULT_URL,
            triage: config.TRIAGE_URL,
            notification: config.NOTIFICATION_URL,
            audit: config.AUDIT_URL,
          },
          caseGrants: new CaseGrants(config.TRIAGE_GRANT_PUBLIC_KEY),
          visitorGrants: new VisitorGrants(createPublicKey(config.VAULT_GRANT_KEY)),
        }),
        DeadLettersModule.forApp('vault'),
        KeysModule.forApp(config),
        IntakeModule,
        ConsentsModule,
        ConfirmationsModule,
        VisitorsModule,
        RevealsModule,
        MessagesModule,
        MailAddressesModule,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
