import { PROBLEMS } from '#libs/contracts';
import { BusStrategy } from '#libs/messaging';
import { createLog, Database, main, readConfig, startApp } from '#libs/platform';
import { triageConfig } from './triage.config.js';
import { TriageModule } from './triage.module.js';

main(async () => {
  const config = readConfig(triageConfig);
  const log = createLog('triage', config.LOG_LEVEL);
  const database = await Database.connect({ url: config.TRIAGE_DATABASE_URL, app: 'triage' });
  const strategy = new BusStrategy();
  await startApp({
    app: 'triage',
    module: TriageModule.forApp({ config, log, database, strategy }),
    port: config.TRIAGE_PORT,
    host: config.TRIAGE_HOST,
    log,
    problems: PROBLEMS,
    strategy,
  });
});
