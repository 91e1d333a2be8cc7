import { z } from 'zod';
import { APPS, type App } from '#libs/contracts';
import { commonConfig, configFields } from '#libs/platform';

const passwords = z.string().transform((value, context) => {
  const parsed = z.record(z.enum(APPS), z.string().min(8)).safeParse(parsedJson(value));
  if (parsed.success) return parsed.data;
  context.addIssue({
    code: 'custom',
    message: `must be a JSON object with a password for each of ${APPS.join(', ')}`,
  });
  return z.NEVER;
});

function parsedJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Settings of the commands that speak SQL: a superuser or a role that may act as every migrator. */
export const databaseConfig = z.object({ DATABASE_URL: configFields.databaseUrl });
export const migrateConfig = databaseConfig.extend({
  DATABASE_PASSWORDS: passwords,
  LARUS_BUS: commonConfig.LARUS_BUS,
});

/** Settings of the commands that ask the running apps. */
export const operatorConfig = z.object({
  CLI_TOKEN_KEY: configFields.privateKey,
  TOKEN_PUBLIC_KEYS: commonConfig.TOKEN_PUBLIC_KEYS,
  GATEWAY_INNER_URL: commonConfig.GATEWAY_INNER_URL,
  VAULT_URL: commonConfig.VAULT_URL,
  TRIAGE_URL: commonConfig.TRIAGE_URL,
  NOTIFICATION_URL: commonConfig.NOTIFICATION_URL,
  AUDIT_URL: commonConfig.AUDIT_URL,
});

/** Base addresses of the apps, from the operator's settings. */
export function neighboursOf(config: z.infer<typeof operatorConfig>): Readonly<Record<App, string>> {
  return {
    gateway: config.GATEWAY_INNER_URL,
    vault: config.VAULT_URL,
    triage: config.TRIAGE_URL,
    notification: config.NOTIFICATION_URL,
    audit: config.AUDIT_URL,
  };
}
