import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBus } from '../../../tools/stack/choose-bus.mjs';
import { startKafka, startPostgres } from '../../../tools/stack/index.mjs';

/**
 * One PostgreSQL (without fsync) and one Kafka for all integration tests: TEST_DATABASE_URL (superuser) and
 * TEST_KAFKA_BROKERS. Servers named by these variables already are taken as they are. Without Java the second one stays
 * unset, and suites that need a broker skip themselves.
 */
export default async function setUp() {
  const home = mkdtempSync(join(tmpdir(), 'larus-int-'));
  const servers = await Promise.all([ownPostgres(home), ownKafka(home)]);
  globalThis.larusIntegration = { home, servers: servers.filter((server) => server !== undefined) };
}

async function ownPostgres(home) {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const server = await startPostgres({ home, port: await freePort(), fast: true });
  process.env.TEST_DATABASE_URL = server.url;
  return server;
}

async function ownKafka(home) {
  if (process.env.TEST_KAFKA_BROKERS) return undefined;
  const noBrokers = { brokers: undefined };
  if ((await chooseBus(undefined, noBrokers, () => {})) !== 'kafka') return undefined;
  const server = await startKafka({ home, port: await freePort(), controllerPort: await freePort() });
  process.env.TEST_KAFKA_BROKERS = server.url;
  return server;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
