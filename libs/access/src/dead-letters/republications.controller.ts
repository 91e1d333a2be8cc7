import { Body, Controller, Inject } from '@nestjs/common';
import { APP_ROUTES, type EventsRepublished, type RepublishEvents } from '#libs/contracts';
import { Republisher } from '#libs/messaging';
import { ZodPipe } from '#libs/platform';
import { Handles } from '../handles.js';

/** Gives the broker again what this app gave it before, for the operator. */
@Controller()
export class RepublicationsController {
  constructor(@Inject(Republisher) private readonly republisher: Republisher) {}

  @Handles(APP_ROUTES.republishOwnEvents)
  async republish(
    @Body(new ZodPipe(APP_ROUTES.republishOwnEvents.body)) request: RepublishEvents,
  ): Promise<EventsRepublished> {
    return this.republisher.republish(request);
  }
}
