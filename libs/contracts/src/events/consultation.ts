import { z } from 'zod';
import { signCode } from '../signs.js';
import {
  ageBand,
  channel,
  consentPurpose,
  countryCode,
  instant,
  language,
  level,
  medium,
  preferredTime,
  reference,
  service,
  specialty,
  submittedBy,
  timeZoneName,
} from '../vocabulary.js';
import { defineEvent, type EventOf } from './event.js';

/** A visitor's request was accepted and is durable; everything that routing needs, nothing that names a person. */
export const ConsultationSubmittedV1 = defineEvent({
  type: 'consultation.submitted.v1',
  topic: 'consultation.lifecycle',
  data: z.object({
    reference,
    service,
    language,
    country: countryCode,
    ageBand,
    submittedBy,
    level,
    signs: z.array(signCode).max(30),
    ruleSet: z.string().regex(/^[0-9a-z.-]{1,40}$/),
    supplyEndsSoon: z.boolean(),
    dueAt: instant,
    hoursVersion: z.number().int().positive(),
    channels: z.array(channel).min(1).max(4),
    preferredChannel: channel,
    preferredTime,
    timeZone: timeZoneName.optional(),
    routing: z.object({
      deliveryCountry: countryCode.optional(),
      destination: countryCode.optional(),
      specialty: specialty.optional(),
      medium: medium.optional(),
    }),
    consentPurposes: z.array(consentPurpose).max(5),
  }),
});
export type ConsultationSubmittedV1 = EventOf<typeof ConsultationSubmittedV1>;
