import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import {
  APP_ROUTES,
  type DeadLetter,
  type DeadLetterSettled,
  type DiscardDeadLetter,
  type OwnDeadLetterList,
} from '#libs/contracts';
import { ZodPipe } from '#libs/platform';
import { Handles } from '../handles.js';
import { CurrentIdentity, type Identity } from '../identity.js';
import { DeadLetterDesk, type OwnPage } from './dead-letter-desk.js';

interface Named {
  readonly id: string;
}

/** The events that an app set aside, for the gateway and for the command line. */
@Controller()
export class DeadLettersController {
  constructor(@Inject(DeadLetterDesk) private readonly desk: DeadLetterDesk) {}

  @Handles(APP_ROUTES.listOwnDeadLetters)
  async list(
    @CurrentIdentity() identity: Identity,
    @Query(new ZodPipe(APP_ROUTES.listOwnDeadLetters.query)) query: OwnPage,
  ): Promise<OwnDeadLetterList> {
    return this.desk.list(identity, query);
  }

  @Handles(APP_ROUTES.showOwnDeadLetter)
  async show(
    @CurrentIdentity() identity: Identity,
    @Param(new ZodPipe(APP_ROUTES.showOwnDeadLetter.params)) { id }: Named,
  ): Promise<DeadLetter> {
    return this.desk.show(identity, id);
  }

  @Handles(APP_ROUTES.replayOwnDeadLetter)
  async replay(
    @CurrentIdentity() identity: Identity,
    @Param(new ZodPipe(APP_ROUTES.replayOwnDeadLetter.params)) { id }: Named,
  ): Promise<DeadLetterSettled> {
    return this.desk.replay(identity, id);
  }

  @Handles(APP_ROUTES.discardOwnDeadLetter)
  async discard(
    @CurrentIdentity() identity: Identity,
    @Param(new ZodPipe(APP_ROUTES.discardOwnDeadLetter.params)) { id }: Named,
    @Body(new ZodPipe(APP_ROUTES.discardOwnDeadLetter.body)) { reason }: DiscardDeadLetter,
  ): Promise<DeadLetterSettled> {
    return this.desk.discard(identity, id, reason);
  }
}
