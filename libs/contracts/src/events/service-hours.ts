import { z } from 'zod';
import { timeZoneName } from '../vocabulary.js';
import { defineEvent, type EventOf } from './event.js';

const timeOfDay = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const localMinute = z.string().regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/);
const window = z.object({ from: timeOfDay, to: timeOfDay });
const windows = z.array(window).max(6);

/** Opening hours of a service changed; the whole calendar. The subject is the service. */
export const ServiceHoursPublishedV1 = defineEvent({
  type: 'service-hours.published.v1',
  topic: 'service-hours.lifecycle',
  data: z.object({
    version: z.number().int().positive(),
    timeZone: timeZoneName,
    weekly: z.object({
      mon: windows,
      tue: windows,
      wed: windows,
      thu: windows,
      fri: windows,
      sat: windows,
      sun: windows,
    }),
    holidays: z.array(z.iso.date()).max(400),
    closedPeriods: z
      .array(z.object({ from: localMinute, to: localMinute }))
      .max(500)
      .optional(),
  }),
});
export type ServiceHoursPublishedV1 = EventOf<typeof ServiceHoursPublishedV1>;
