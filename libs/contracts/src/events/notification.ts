import { z } from 'zod';
import { defineEvent, type EventOf } from './event.js';

/** Mails that Larus sends; none carries case content. */
export const mailTemplate = z.enum(['receipt', 'reply_waiting']);
export type MailTemplate = z.infer<typeof mailTemplate>;

/** A mail was handed to the mail server, which took it. */
export const NotificationMailSentV1 = defineEvent({
  type: 'notification.mail-sent.v1',
  topic: 'notification.lifecycle',
  data: z.object({ delivery: z.uuid(), template: mailTemplate, attempts: z.number().int().positive() }),
});
export type NotificationMailSentV1 = EventOf<typeof NotificationMailSentV1>;

/** A mail will not be tried again. */
export const NotificationMailFailedV1 = defineEvent({
  type: 'notification.mail-failed.v1',
  topic: 'notification.lifecycle',
  data: z.object({
    delivery: z.uuid(),
    template: mailTemplate,
    attempts: z.number().int().nonnegative(),
    reason: z.enum(['no_address', 'refused_by_server', 'attempts_exhausted']),
  }),
});
export type NotificationMailFailedV1 = EventOf<typeof NotificationMailFailedV1>;
