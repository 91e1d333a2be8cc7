import { Module } from '@nestjs/common';
import { DeadLetterDesk, DeadLettersModule as Desk, InnerHttp } from '#libs/access';
import { AskApps } from './ask-apps.js';
import { DeadLettersController } from './dead-letters.controller.js';

/** The public door to what any app set aside. */
@Module({
  imports: [Desk.desk('gateway')],
  controllers: [DeadLettersController],
  providers: [
    {
      provide: AskApps,
      inject: [InnerHttp, DeadLetterDesk],
      useFactory: (inner: InnerHttp, desk: DeadLetterDesk) => new AskApps(inner, desk),
    },
  ],
})
export class DeadLettersModule {}
