import { z } from 'zod';
import { commonConfig, configFields } from '#libs/platform';
import { readSender } from './mails/sender-address.js';

/** Settings of notification, by the name of their variable. */
export const notificationConfig = z.object({
  ...commonConfig,
  NOTIFICATION_PORT: configFields.port,
  /** Address to listen on. */
  NOTIFICATION_HOST: z.string().default('127.0.0.1'),
  NOTIFICATION_DATABASE_URL: configFields.databaseUrl,
  /** Signs service tokens. */
  NOTIFICATION_TOKEN_KEY: configFields.privateKey,
  /** Authenticates access records; audit holds it too. */
  NOTIFICATION_RECORD_KEY: configFields.secretKey,
  /** Mail server, with credentials where it wants them. */
  SMTP_URL: z.string().regex(/^smtps?:\/\/[^\s/]+/, 'must be an smtp:// or smtps:// address'),
  /** Who the mails come from: `Site name <address>`. */
  NOTIFICATION_SENDER: z.string().transform((text, context) => {
    const sender = readSender(text);
    if (sender !== undefined) return sender;
    context.addIssue({ code: 'custom', message: 'must be "Site name <name@domain>"' });
    return z.NEVER;
  }),
  /** Where visitors find the site. */
  PUBLIC_ORIGIN: configFields.url,
});
export type NotificationConfig = z.infer<typeof notificationConfig>;
