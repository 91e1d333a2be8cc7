import { readConfig } from '#libs/platform';
import { databaseConfig } from '../cli.config.js';
import { runAppScript } from '../run-app-script.js';

/** Writes the first queues, service hours and demo staff. What is there already stays as it is. */
export async function seedDatabase(): Promise<void> {
  const { DATABASE_URL: url } = readConfig(databaseConfig);
  await runAppScript('triage', 'seed', { SEED_DATABASE_URL: url });
  await runAppScript('gateway', 'seed', { SEED_DATABASE_URL: url });
}
