import { z } from 'zod';
import { configFields, main, readConfig, runMigrations } from '#libs/platform';
import { GRANTS } from './grants.js';
import { MIGRATIONS } from './migrations/index.js';

main(async () => {
  const { MIGRATION_DATABASE_URL } = readConfig(
    z.object({ MIGRATION_DATABASE_URL: configFields.databaseUrl }),
  );
  await runMigrations({
    url: MIGRATION_DATABASE_URL,
    app: 'gateway',
    migrations: MIGRATIONS,
    grants: GRANTS,
  });
});
