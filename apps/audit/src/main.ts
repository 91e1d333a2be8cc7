import { PROBLEMS } from '#libs/contracts';
import { busOptions } from '#libs/messaging';
import { createLog, Database, main, readConfig, startApp } from '#libs/platform';
import { auditConfig } from './audit.config.js';
import { AuditModule } from './audit.module.js';
import { CHUNKS_AT_ONCE } from './log/log.consumer.js';

/** For readers and the relay, besides the chunks. */
const OTHER_CONNECTIONS = 6;

main(async () => {
  const config = readConfig(auditConfig);
  const log = createLog('audit', config.LOG_LEVEL);
  const url = config.AUDIT_DATABASE_URL;
  const database = await Database.connect({
    url,
    app: 'audit',
    poolSize: CHUNKS_AT_ONCE + OTHER_CONNECTIONS,
  });
  const writerDatabase = await Database.connect({ url, app: 'audit', poolSize: 2 });
  await startApp({
    app: 'audit',
    module: AuditModule.forApp({
      config,
      bus: busOptions('audit', config, url),
      log,
      database,
      writerDatabase,
    }),
    port: config.AUDIT_PORT,
    host: config.AUDIT_HOST,
    log,
    problems: PROBLEMS,
  });
});
