import { parseArgs } from 'node:util';
import { z } from 'zod';
import { AccessRecorder } from '#libs/access';
import { queueName, role } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import {
  configFields,
  ConfigError,
  Database,
  DomainError,
  main,
  readConfig,
  systemClock,
} from '#libs/platform';
import { CreateSession } from './staff/create-session.js';
import { CreateStaff } from './staff/create-staff.js';
import { Passwords } from './staff/passwords.js';
import { Staff } from './staff/staff.entity.js';
import { StaffSessions } from './staff/staff-sessions.js';

/* Operator's commands on the gateway's own tables, run by the command line as a child:
   staff create --email E --name N --role R [--queues a,b]      staff session --email E */

const operatorConfig = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  GATEWAY_DATABASE_URL: configFields.databaseUrl,
  GATEWAY_RECORD_KEY: configFields.secretKey,
  GATEWAY_PEPPER: configFields.secretKey,
  /** Password of the account to be made; without it the account cannot sign in by password. */
  LARUS_STAFF_PASSWORD: z.string().min(15, 'must have 15 characters or more').max(128).optional(),
});

const newStaff = z.object({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(200),
  role,
  queues: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((name) => name !== ''))
    .pipe(z.array(queueName).max(50)),
});

const OPERATOR = { kind: 'system', ref: 'gateway' } as const;

main(async () => {
  const config = readConfig(operatorConfig);
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      queues: { type: 'string' },
    },
  });
  const database = await Database.connect({
    url: config.GATEWAY_DATABASE_URL,
    app: 'gateway',
    entities: [Staff],
    poolSize: 2,
  });
  try {
    process.stdout.write(`${await command(positionals.join(' '), values, config, database)}\n`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new ConfigError(error.code === 'not-found' ? 'no such account' : error.code);
  } finally {
    await database.close();
  }
});

async function command(
  name: string,
  values: Readonly<Record<string, string | undefined>>,
  config: Readonly<z.infer<typeof operatorConfig>>,
  database: Database,
): Promise<string> {
  const outbox = new Outbox('gateway');
  switch (name) {
    case 'staff create': {
      const staff = argumentsOf(newStaff, values);
      const { LARUS_STAFF_PASSWORD: password } = config;
      const passwordHash =
        password === undefined ? undefined : await new Passwords(config.GATEWAY_PEPPER).hash(password);
      const { id, made } = await database.transaction((tx) =>
        new CreateStaff(outbox).create(tx, { ...staff, passwordHash }, OPERATOR),
      );
      if (!made) throw new ConfigError('there is an account with this e-mail address already');
      return id;
    }
    case 'staff session': {
      if (config.NODE_ENV === 'production') {
        throw new ConfigError(
          'staff session opens a session without a password: not with NODE_ENV=production',
        );
      }
      const { email } = argumentsOf(z.object({ email: z.email() }), values);
      const recorder = new AccessRecorder('gateway', config.GATEWAY_RECORD_KEY, outbox, systemClock);
      return new CreateSession(database, new StaffSessions(database, systemClock), recorder).create(email);
    }
    default:
      throw new ConfigError('commands: staff create, staff session');
  }
}

function argumentsOf<Schema extends z.ZodType>(schema: Schema, values: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map(({ path }) => `--${String(path[0])}`));
  throw new ConfigError(`missing or wrong: ${[...names].join(', ')}`);
}
