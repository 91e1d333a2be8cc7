import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule, CaseGrants, DeadLettersModule } from '#libs/access';
import { busOptions, MessagingModule, type BusStrategy, type MessagingOptions } from '#libs/messaging';
import { PlatformModule, type Clock, type Database, type Log } from '#libs/platform';
import { CasesConsumer } from './cases/cases.consumer.js';
import { CasesController } from './cases/cases.controller.js';
import { GetCase } from './cases/get-case.js';
import { IssueCaseGrant } from './cases/issue-case-grant.js';
import { KeptOutcomes } from './cases/kept-outcomes.js';
import { ListCasesOfQueues } from './cases/list-cases.js';
import { TakeStep } from './cases/take-step.js';
import { StaffConsumer } from './staff/staff.consumer.js';
import { StaffDesk } from './staff/staff-desk.js';
import type { TriageConfig } from './triage.config.js';

export interface TriageParts {
  readonly config: TriageConfig;
  readonly log: Log;
  readonly database: Database;
  readonly strategy: BusStrategy;
  /** Opens another bus than the configuration's, for tests. */
  readonly open?: MessagingOptions['open'];
  readonly clock?: Clock;
}

/** Cases: routing, queues, membership, assignment, state; decides who may open what. */
@Module({})
export class TriageModule {
  static forApp({ config, log, database, strategy, clock, open }: TriageParts): DynamicModule {
    return {
      module: TriageModule,
      imports: [
        PlatformModule.forApp({ log, database, ...(clock === undefined ? {} : { clock }) }),
        MessagingModule.forApp({
          app: 'triage',
          consumes: {
            group: 'triage.cases',
            topics: ['consultation.lifecycle', 'vault.lifecycle', 'staff.lifecycle'],
          },
          bus: busOptions('triage', config, config.TRIAGE_DATABASE_URL),
          strategy,
          ...(open === undefined ? {} : { open }),
        }),
        AccessModule.forApp({
          app: 'triage',
          tokenKey: config.TRIAGE_TOKEN_KEY,
          publicKeys: config.TOKEN_PUBLIC_KEYS,
          recordKey: config.TRIAGE_RECORD_KEY,
          neighbours: {
            gateway: config.GATEWAY_INNER_URL,
            vault: config.VAULT_URL,
            triage: config.TRIAGE_URL,
            notification: config.NOTIFICATION_URL,
            audit: config.AUDIT_URL,
          },
        }),
        DeadLettersModule.forApp('triage'),
      ],
      controllers: [CasesController, CasesConsumer, StaffConsumer],
      providers: [
        { provide: CaseGrants, useValue: new CaseGrants(config.TRIAGE_GRANT_KEY) },
        { provide: KeptOutcomes, useValue: new KeptOutcomes(config.TRIAGE_RECORD_KEY) },
        StaffDesk,
        ListCasesOfQueues,
        GetCase,
        TakeStep,
        IssueCaseGrant,
      ],
    };
  }
}
