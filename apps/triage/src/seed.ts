import pg from 'pg';
import { z } from 'zod';
import { configFields, main, readConfig } from '#libs/platform';
import { seedQueues } from './queues/seed-queues.js';

main(async () => {
  const { SEED_DATABASE_URL } = readConfig(z.object({ SEED_DATABASE_URL: configFields.databaseUrl }));
  const client = new pg.Client({ connectionString: SEED_DATABASE_URL });
  await client.connect();
  try {
    await seedQueues(client);
  } finally {
    await client.end();
  }
});
