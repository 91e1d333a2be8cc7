import { PROBLEMS } from '#libs/contracts';
import { BusStrategy } from '#libs/messaging';
import { createLog, Database, main, readConfig, startApp } from '#libs/platform';
import { notificationConfig } from './notification.config.js';
import { NotificationModule } from './notification.module.js';

main(async () => {
  const config = readConfig(notificationConfig);
  const log = createLog('notification', config.LOG_LEVEL);
  const database = await Database.connect({ url: config.NOTIFICATION_DATABASE_URL, app: 'notification' });
  const strategy = new BusStrategy();
  await startApp({
    app: 'notification',
    module: NotificationModule.forApp({ config, log, database, strategy }),
    port: config.NOTIFICATION_PORT,
    host: config.NOTIFICATION_HOST,
    log,
    problems: PROBLEMS,
    strategy,
  });
});
