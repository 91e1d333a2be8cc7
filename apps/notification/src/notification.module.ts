import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule, DeadLettersModule } from '#libs/access';
import { busOptions, MessagingModule, type BusStrategy, type MessagingOptions } from '#libs/messaging';
import { PlatformModule, type Database, type Log } from '#libs/platform';
import { DeliveriesConsumer } from './deliveries/deliveries.consumer.js';
import { MailDomain } from './deliveries/mail-domain.js';
import { Mailer } from './deliveries/mailer.js';
import { RecordAttempt } from './deliveries/record-attempt.js';
import { SendDelivery, SITE, type Site } from './deliveries/send-delivery.js';
import { CONNECTIONS, SendMails } from './deliveries/send-mails.js';
import type { NotificationConfig } from './notification.config.js';

export interface NotificationParts {
  readonly config: NotificationConfig;
  readonly log: Log;
  readonly database: Database;
  readonly strategy: BusStrategy;
  /** Opens another bus than the configuration's, for tests. */
  readonly open?: MessagingOptions['open'];
}

/** Mails: one delivery per event, the address asked for at send time, no content of a case. */
@Module({})
export class NotificationModule {
  static forApp({ config, log, database, strategy, open }: NotificationParts): DynamicModule {
    const sender = config.NOTIFICATION_SENDER;
    const site: Site = { name: sender.name, link: `${config.PUBLIC_ORIGIN}/track` };
    return {
      module: NotificationModule,
      imports: [
        PlatformModule.forApp({ log, database }),
        MessagingModule.forApp({
          app: 'notification',
          consumes: {
            group: 'notification.mails',
            topics: ['consultation.lifecycle', 'case.lifecycle', 'vault.lifecycle'],
          },
          bus: busOptions('notification', config, config.NOTIFICATION_DATABASE_URL),
          strategy,
          ...(open === undefined ? {} : { open }),
        }),
        AccessModule.forApp({
          app: 'notification',
          tokenKey: config.NOTIFICATION_TOKEN_KEY,
          publicKeys: config.TOKEN_PUBLIC_KEYS,
          recordKey: config.NOTIFICATION_RECORD_KEY,
          neighbours: {
            gateway: config.GATEWAY_INNER_URL,
            vault: config.VAULT_URL,
            triage: config.TRIAGE_URL,
            notification: config.NOTIFICATION_URL,
            audit: config.AUDIT_URL,
          },
        }),
        DeadLettersModule.forApp('notification'),
      ],
      controllers: [DeliveriesConsumer],
      providers: [
        { provide: SITE, useValue: site },
        { provide: MailDomain, useValue: new MailDomain(sender.domain) },
        {
          provide: Mailer,
          useValue: new Mailer({ url: config.SMTP_URL, sender, connections: CONNECTIONS }),
        },
        RecordAttempt,
        SendDelivery,
        SendMails,
      ],
    };
  }
}
