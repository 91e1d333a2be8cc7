import { z } from 'zod';
import { configFields, Database, main, readConfig } from '#libs/platform';
import { Passwords } from './staff/passwords.js';
import { Staff } from './staff/staff.entity.js';
import { seedGateway } from './seed-gateway.js';

main(async () => {
  const config = readConfig(
    z.object({
      SEED_DATABASE_URL: configFields.databaseUrl,
      SEED_PASSWORD: z.string().min(15, 'must have 15 characters or more').max(128),
      GATEWAY_PEPPER: configFields.secretKey,
    }),
  );
  const database = await Database.connect({
    url: config.SEED_DATABASE_URL,
    app: 'gateway',
    entities: [Staff],
    poolSize: 2,
  });
  try {
    await seedGateway(database, new Passwords(config.GATEWAY_PEPPER), config.SEED_PASSWORD);
  } finally {
    await database.close();
  }
});
