import { PROBLEMS } from '#libs/contracts';
import { BusStrategy } from '#libs/messaging';
import { createLog, Database, main, readConfig, startApp } from '#libs/platform';
import { vaultConfig } from './vault.config.js';
import { VaultModule } from './vault.module.js';

main(async () => {
  const config = readConfig(vaultConfig);
  const log = createLog('vault', config.LOG_LEVEL);
  const database = await Database.connect({ url: config.VAULT_DATABASE_URL, app: 'vault' });
  const strategy = new BusStrategy();
  await startApp({
    app: 'vault',
    module: VaultModule.forApp(config, { log, database, strategy }),
    port: config.VAULT_PORT,
    host: config.VAULT_HOST,
    log,
    problems: PROBLEMS,
    strategy,
  });
});
