import { z } from 'zod';
import { purpose, revealField, role } from '../vocabulary.js';
import { defineEvent, type EventOf } from './event.js';

/** Somebody wrote on the consultation's thread; the text lies sealed in the vault. */
export const VaultMessagePostedV1 = defineEvent({
  type: 'vault.message-posted.v1',
  topic: 'vault.lifecycle',
  data: z.object({ message: z.uuid(), author: z.enum(['visitor', 'consultant']) }),
});
export type VaultMessagePostedV1 = EventOf<typeof VaultMessagePostedV1>;

/** Content left the vault: opened by a person with a purpose, or one address given to the mailer. */
export const VaultDisclosedV1 = defineEvent({
  type: 'vault.disclosed.v1',
  topic: 'vault.lifecycle',
  data: z.object({
    disclosure: z.uuid(),
    kind: z.enum(['reveal', 'mail_address']),
    fields: z.array(revealField).max(5),
    purpose: purpose.optional(),
    role: role.optional(),
  }),
});
export type VaultDisclosedV1 = EventOf<typeof VaultDisclosedV1>;
