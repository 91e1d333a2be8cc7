import { Module, type DynamicModule } from '@nestjs/common';
import type { DeadLetterApp } from '#libs/contracts';
import { DeadLetters } from '#libs/messaging';
import { Database } from '#libs/platform';
import { AccessRecorder } from '../access-recorder.js';
import { DeadLetterDesk } from './dead-letter-desk.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { RepublicationsController } from './republications.controller.js';

const deskOf = (app: DeadLetterApp): NonNullable<DynamicModule['providers']>[number] => ({
  provide: DeadLetterDesk,
  inject: [DeadLetters, AccessRecorder, Database],
  useFactory: (letters: DeadLetters, recorder: AccessRecorder, database: Database) =>
    new DeadLetterDesk({ app, letters, recorder, database }),
});

/** What an operator can do with the messages of one app. Needs AccessModule and MessagingModule. */
@Module({})
export class DeadLettersModule {
  /** For an app that only neighbours call: its inner routes. */
  static forApp(app: DeadLetterApp): DynamicModule {
    return {
      module: DeadLettersModule,
      controllers: [DeadLettersController, RepublicationsController],
      providers: [deskOf(app)],
    };
  }

  /** For an app that sets nothing aside. */
  static republishing(): DynamicModule {
    return { module: DeadLettersModule, controllers: [RepublicationsController] };
  }

  /** For the public door, which serves its inner routes by itself. */
  static desk(app: DeadLetterApp): DynamicModule {
    return { module: DeadLettersModule, providers: [deskOf(app)], exports: [DeadLetterDesk] };
  }
}
