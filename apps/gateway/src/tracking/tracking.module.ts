import { Module } from '@nestjs/common';
import { InnerHttp } from '#libs/access';
import { Database } from '#libs/platform';
import { AbuseModule } from '../abuse/abuse.module.js';
import { FailureThrottle } from '../abuse/failure-throttle.js';
import { ConsultationStatesConsumer } from './consultation-states.consumer.js';
import { OpenTracking } from './open-tracking.js';
import { TrackConsultation } from './track-consultation.js';
import { TrackingController } from './tracking.controller.js';

@Module({
  imports: [AbuseModule],
  controllers: [TrackingController, ConsultationStatesConsumer],
  providers: [
    {
      provide: OpenTracking,
      inject: [Database, InnerHttp, FailureThrottle],
      useFactory: (database: Database, inner: InnerHttp, throttle: FailureThrottle) =>
        new OpenTracking(database, inner, throttle),
    },
    {
      provide: TrackConsultation,
      inject: [Database, InnerHttp],
      useFactory: (database: Database, inner: InnerHttp) => new TrackConsultation(database, inner),
    },
  ],
  exports: [OpenTracking, TrackConsultation],
})
export class TrackingModule {}
