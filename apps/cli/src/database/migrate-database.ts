import { APPS } from '#libs/contracts';
import { prepareSchema, readConfig } from '#libs/platform';
import { migrateConfig } from '../cli.config.js';
import { runAppScript } from '../run-app-script.js';

/**
 * Makes roles and schemas, lets every app bring its own tables up to date, and fits them to the bus that the house runs
 * on. Safe to repeat.
 */
export async function migrateDatabase(): Promise<void> {
  const { DATABASE_URL: url, DATABASE_PASSWORDS: passwords, LARUS_BUS: bus } = readConfig(migrateConfig);
  // Loaded here: every other command can do without the weight of it.
  const { migrateBus, useBus } = await import('#libs/messaging');
  // One app's grants may name another app's role, so every role exists before the first table does.
  for (const app of APPS) await prepareSchema({ url, app, password: passwords[app] });
  await Promise.all([
    migrateBus(url),
    ...APPS.map((app) => runAppScript(app, 'migrate', { MIGRATION_DATABASE_URL: url })),
  ]);
  await useBus(url, bus);
}
