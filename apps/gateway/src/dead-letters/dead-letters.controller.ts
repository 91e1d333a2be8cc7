import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessRecorder, CurrentActor, Handles } from '#libs/access';
import {
  ROUTES,
  type Actor,
  type DeadLetter,
  type DeadLetterApp,
  type DeadLetterList,
  type DeadLetterSettled,
  type DiscardDeadLetter,
  type ListDeadLetters,
} from '#libs/contracts';
import { Database, ZodPipe } from '#libs/platform';
import { AskApps } from './ask-apps.js';
import { mergePages } from './merge-pages.rules.js';

interface Named {
  readonly id: string;
}
interface Whose {
  readonly app?: DeadLetterApp | undefined;
}

/** The events that any app set aside, for admins. Reads are recorded here, decisions by the app that carries them out. */
@Controller()
export class DeadLettersController {
  constructor(
    @Inject(AskApps) private readonly apps: AskApps,
    @Inject(AccessRecorder) private readonly recorder: AccessRecorder,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Handles(ROUTES.listDeadLetters)
  async list(
    @CurrentActor() actor: Actor,
    @Query(new ZodPipe(ROUTES.listDeadLetters.query)) query: ListDeadLetters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeadLetterList> {
    void reply.header('cache-control', 'no-store');
    await this.noteRead(actor, 'none');
    const { answers, away } = await this.apps.list(actor, query);
    return { ...mergePages(answers, query.limit), away };
  }

  @Handles(ROUTES.showDeadLetter)
  async show(
    @CurrentActor() actor: Actor,
    @Param(new ZodPipe(ROUTES.showDeadLetter.params)) { id }: Named,
    @Query(new ZodPipe(ROUTES.showDeadLetter.query)) { app }: Whose,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeadLetter> {
    void reply.header('cache-control', 'no-store');
    await this.noteRead(actor, id);
    return this.apps.find(actor, id, app);
  }

  @Handles(ROUTES.replayDeadLetter)
  async replay(
    @CurrentActor() actor: Actor,
    @Param(new ZodPipe(ROUTES.replayDeadLetter.params)) { id }: Named,
    @Query(new ZodPipe(ROUTES.replayDeadLetter.query)) { app }: Whose,
  ): Promise<DeadLetterSettled> {
    return this.apps.replay(actor, await this.apps.find(actor, id, app));
  }

  @Handles(ROUTES.discardDeadLetter)
  async discard(
    @CurrentActor() actor: Actor,
    @Param(new ZodPipe(ROUTES.discardDeadLetter.params)) { id }: Named,
    @Query(new ZodPipe(ROUTES.discardDeadLetter.query)) { app }: Whose,
    @Body(new ZodPipe(ROUTES.discardDeadLetter.body)) { reason }: DiscardDeadLetter,
  ): Promise<DeadLetterSettled> {
    return this.apps.discard(actor, await this.apps.find(actor, id, app), reason);
  }

  /** Before anybody is asked: what was looked for is on the record whatever comes of it. */
  private async noteRead(actor: Actor, ref: string): Promise<void> {
    await this.database.transaction((tx) =>
      this.recorder.record(tx, {
        action: 'dead-letters.listed',
        outcome: 'allowed',
        actor,
        target: { type: 'dead_letter', ref },
      }),
    );
  }
}
