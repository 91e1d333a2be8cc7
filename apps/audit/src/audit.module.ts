import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { AccessModule, AccessRecorder, DeadLettersModule } from '#libs/access';
import { MessagingModule, Outbox, type BusOptions, type MessagingOptions } from '#libs/messaging';
import { CLOCK, Database, LOG, PlatformModule, systemClock, type Clock, type Log } from '#libs/platform';
import type { AuditConfig } from './audit.config.js';
import { CheckpointClock } from './checkpoints/checkpoint-clock.js';
import { PublishCheckpoint } from './checkpoints/publish-checkpoint.js';
import { witnessAt, type Witness } from './checkpoints/witness.js';
import { EntriesController } from './entries/entries.controller.js';
import { ExportLog } from './entries/export-log.js';
import { ProveEntry } from './entries/prove-entry.js';
import { ReadCheckpoint } from './entries/read-checkpoint.js';
import { SearchEntries } from './entries/search-entries.js';
import { AppendEntries } from './log/append-entries.js';
import { ConfirmAccess } from './log/confirm-access.js';
import { CHUNKS_AT_ONCE, CONSUMED_TOPICS, logConsumer } from './log/log.consumer.js';
import { LogController } from './log/log.controller.js';

export interface AuditOptions {
  readonly config: AuditConfig;
  readonly bus: BusOptions;
  readonly log: Log;
  /** For readers and consumers. */
  readonly database: Database;
  /** The writer's own connections: chunks wait for it while they hold one of the others. */
  readonly writerDatabase: Database;
  readonly clock?: Clock;
  /** Opens the bus; messaging's own way unless told. */
  readonly openBus?: MessagingOptions['open'];
}

const WITNESS = Symbol('WITNESS');

/** The append-only log: one writer, two producers (bus and confirmations), signed heads, readers. */
@Module({})
export class AuditModule {
  static forApp(options: AuditOptions): DynamicModule {
    const { config, log, database, clock = systemClock } = options;
    const writer = new AppendEntries(options.writerDatabase, clock, log);
    const recordKeys = config.AUDIT_RECORD_KEYS;
    return {
      module: AuditModule,
      imports: [
        PlatformModule.forApp({ log, database, clock }),
        MessagingModule.forApp({
          app: 'audit',
          consumes: {
            group: 'audit.log',
            topics: [...CONSUMED_TOPICS],
            onChunk: logConsumer(writer, recordKeys),
            chunksAtOnce: CHUNKS_AT_ONCE,
          },
          bus: options.bus,
          ...(options.openBus !== undefined && { open: options.openBus }),
        }),
        AccessModule.forApp({
          app: 'audit',
          tokenKey: config.AUDIT_TOKEN_KEY,
          publicKeys: config.TOKEN_PUBLIC_KEYS,
          recordKey: config.AUDIT_RECORD_KEY,
          neighbours: {
            gateway: config.GATEWAY_INNER_URL,
            vault: config.VAULT_URL,
            triage: config.TRIAGE_URL,
            notification: config.NOTIFICATION_URL,
            audit: config.AUDIT_URL,
          },
        }),
        DeadLettersModule.republishing(),
      ],
      controllers: [LogController, EntriesController],
      providers: [
        { provide: AppendEntries, useValue: writer },
        { provide: ConfirmAccess, useValue: new ConfirmAccess(writer, recordKeys) },
        { provide: WITNESS, useValue: witnessAt(config.AUDIT_WITNESS_DIR) },
        ...checkpointProviders(config),
        ...readerProviders(config),
      ],
    };
  }
}

function checkpointProviders({
  AUDIT_ORIGIN: origin,
  AUDIT_SIGNING_KEY: signingKey,
}: AuditConfig): FactoryProvider[] {
  return [
    {
      provide: PublishCheckpoint,
      inject: [Database, Outbox, CLOCK, LOG, WITNESS],
      useFactory: (database: Database, outbox: Outbox, clock: Clock, log: Log, witness: Witness) =>
        new PublishCheckpoint({ database, outbox, clock, log, origin, signingKey, witness }),
    },
    {
      provide: CheckpointClock,
      inject: [Database, CLOCK, LOG, AppendEntries, PublishCheckpoint],
      useFactory: (
        database: Database,
        clock: Clock,
        log: Log,
        writer: AppendEntries,
        checkpoints: PublishCheckpoint,
      ) => new CheckpointClock({ database, clock, log, writer, checkpoints }),
    },
  ];
}

function readerProviders({
  AUDIT_ORIGIN: origin,
  AUDIT_SIGNING_KEY: signingKey,
}: AuditConfig): FactoryProvider[] {
  return [
    {
      provide: SearchEntries,
      inject: [Database, AccessRecorder],
      useFactory: (database: Database, recorder: AccessRecorder) => new SearchEntries(database, recorder),
    },
    {
      provide: ProveEntry,
      inject: [Database, AccessRecorder, PublishCheckpoint],
      useFactory: (database: Database, recorder: AccessRecorder, checkpoints: PublishCheckpoint) =>
        new ProveEntry(database, recorder, checkpoints, origin, signingKey),
    },
    {
      provide: ReadCheckpoint,
      inject: [Database, AccessRecorder, WITNESS],
      useFactory: (database: Database, recorder: AccessRecorder, witness: Witness) =>
        new ReadCheckpoint(database, recorder, witness),
    },
    {
      provide: ExportLog,
      inject: [Database, AccessRecorder],
      useFactory: (database: Database, recorder: AccessRecorder) => new ExportLog(database, recorder),
    },
  ];
}
