import { Controller, Inject } from '@nestjs/common';
import { Handles } from '#libs/access';
import { language, NOTICE_VERSIONS, ROUTES, service, type offeredServices } from '#libs/contracts';
import type { z } from 'zod';
import { PublishedHours } from './published-hours.js';

/** What the site offers. */
@Controller()
export class CatalogController {
  constructor(@Inject(PublishedHours) private readonly hours: PublishedHours) {}

  @Handles(ROUTES.listServices)
  list(): z.infer<typeof offeredServices> {
    return {
      services: service.options.map((name) => {
        const { timeZone, version } = this.hours.of(name);
        return { service: name, timeZone, hoursVersion: version };
      }),
      languages: [...language.options],
      noticeVersion: NOTICE_VERSIONS[NOTICE_VERSIONS.length - 1] ?? NOTICE_VERSIONS[0],
    };
  }
}
