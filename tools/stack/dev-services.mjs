import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StackFault } from './fault.mjs';
import { missingForKafka } from './kafka-jars.mjs';
import { startKafka } from './kafka.mjs';
import { startPostgres } from './postgres.mjs';

// PostgreSQL without fsync and Kafka on throw-away data: what integration tests need while one works on one part.
const ports = { postgres: 5599, kafka: 9599, controller: 9600 };
const home = mkdtempSync(join(tmpdir(), 'larus-services-'));

try {
  const postgres = await startPostgres({ home, port: ports.postgres, fast: true });
  console.log(`TEST_DATABASE_URL=${postgres.url}`);
  const missing = missingForKafka();
  const kafka = missing === undefined ? await startBroker() : undefined;
  console.log(kafka === undefined ? `without Kafka: ${missing}` : `TEST_KAFKA_BROKERS=${kafka.url}`);
  console.log('Services are ready');

  const ended = await Promise.race([
    signalled(),
    postgres.exited.then(() => 'PostgreSQL ended by itself'),
    ...(kafka === undefined ? [] : [kafka.exited.then(() => 'Kafka ended by itself')]),
  ]);
  if (ended !== undefined) {
    console.error(ended);
    process.exitCode = 1;
  }
  await kafka?.stop();
  await postgres.stop();
} catch (error) {
  if (!(error instanceof StackFault)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function startBroker() {
  return await startKafka({ home, port: ports.kafka, controllerPort: ports.controller, report: console.log });
}

function signalled() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(undefined));
  });
}
