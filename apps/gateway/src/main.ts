import { createLog, main } from '#libs/platform';
import { readGatewayConfig } from './gateway.config.js';
import { startGateway } from './start-gateway.js';

main(async () => {
  const settings = readGatewayConfig();
  await startGateway(settings, createLog('gateway', settings.LOG_LEVEL));
});
