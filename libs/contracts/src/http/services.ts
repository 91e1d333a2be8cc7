import { z } from 'zod';
import { language, service } from '../vocabulary.js';

/** What the site offers: services, languages, notice and hours. */
export const offeredServices = z
  .object({
    services: z.array(z.object({ service, timeZone: z.string(), hoursVersion: z.number().int() })),
    languages: z.array(language),
    noticeVersion: z.string(),
  })
  .meta({ id: 'OfferedServices' });
export type OfferedServices = z.infer<typeof offeredServices>;
