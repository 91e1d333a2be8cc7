import { createLog, main } from '#libs/platform';
import { readGatewayConfig } from './gateway.config.js';
import { PagesModule } from './pages/pages.module.js';
import { startGateway } from './start-gateway.js';

main(async () => {
  const settings = readGatewayConfig();
  await startGateway(settings, createLog('gateway', settings.LOG_LEVEL), { imports: [PagesModule] });
});
