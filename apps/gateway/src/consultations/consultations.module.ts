import { Inject, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { RightOfWay } from '#libs/messaging';
import { CLOCK, Database, LOG, type Clock, type Log } from '#libs/platform';
import { AbuseModule } from '../abuse/abuse.module.js';
import { SubmissionLimits } from '../abuse/submission-limits.js';
import { AcceptLane } from '../accept/accept-lane.js';
import type { AcceptRow } from '../accept/accept-row.js';
import { DatabaseAcceptStatement } from '../accept/accept-statement.js';
import { CatalogModule } from '../catalog/catalog.module.js';
import { PublishedHours } from '../catalog/published-hours.js';
import { SETTINGS, type GatewaySettings } from '../gateway.config.js';
import { ConsultationsController } from './consultations.controller.js';
import { ExpireIdempotencyKeys } from './expire-idempotency-keys.js';
import { FirstAnswers } from './first-answers.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { SubmitConsultation } from './submit-consultation.js';

/** Lets answers reach their sockets before the server closes them. */
const ANSWERS_LEAVE_MS = 50;

@Module({
  imports: [AbuseModule, CatalogModule],
  controllers: [ConsultationsController],
  providers: [
    {
      provide: DatabaseAcceptStatement,
      inject: [Database, SETTINGS, CLOCK, LOG],
      useFactory: (database: Database, settings: GatewaySettings, clock: Clock, log: Log) =>
        new DatabaseAcceptStatement({ database, intakeKey: settings.intakeKey, clock, log }),
    },
    {
      provide: AcceptLane,
      inject: [DatabaseAcceptStatement],
      useFactory: (statement: DatabaseAcceptStatement) => new AcceptLane<AcceptRow>({ statement }),
    },
    {
      provide: FirstAnswers,
      inject: [Database, SETTINGS],
      useFactory: (database: Database, settings: GatewaySettings) =>
        new FirstAnswers(database, settings.GATEWAY_PUBLIC_ORIGIN),
    },
    {
      provide: ExpireIdempotencyKeys,
      inject: [Database, LOG],
      useFactory: (database: Database, log: Log) => new ExpireIdempotencyKeys(database, log),
    },
    {
      provide: SubmitConsultation,
      inject: [AcceptLane, SubmissionLimits, PublishedHours, FirstAnswers, CLOCK, SETTINGS],
      useFactory: (
        lane: AcceptLane<AcceptRow>,
        limits: SubmissionLimits,
        hours: PublishedHours,
        firstAnswers: FirstAnswers,
        clock: Clock,
        settings: GatewaySettings,
      ) =>
        new SubmitConsultation({
          lane,
          limits,
          hours,
          firstAnswers,
          clock,
          keys: new IdempotencyKeys(settings.GATEWAY_IDEMPOTENCY_KEY, settings.GATEWAY_SECRET_KEY),
          publicOrigin: settings.GATEWAY_PUBLIC_ORIGIN,
        }),
    },
  ],
  exports: [SubmitConsultation],
})
export class ConsultationsModule implements BeforeApplicationShutdown {
  constructor(
    @Inject(AcceptLane) private readonly lane: AcceptLane<AcceptRow>,
    @Inject(DatabaseAcceptStatement) private readonly statement: DatabaseAcceptStatement,
    @Inject(RightOfWay) rightOfWay: RightOfWay,
  ) {
    rightOfWay.giveTo(() => lane.pressed);
  }

  /** What was taken in is answered before the process ends. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.lane.drain();
    await delay(ANSWERS_LEAVE_MS);
    await this.statement.close();
  }
}
