import { z } from 'zod';
import type { App } from '#libs/contracts';
import { verifyIntakeKey, type IntakeKey } from '#libs/sealing';
import { commonConfig, ConfigError, configFields, readConfig } from '#libs/platform';

const count = (fallback: number): z.ZodDefault<z.ZodCoercedNumber> =>
  z.coerce.number({ error: 'must be a whole number' }).int().min(0).max(1_000_000).default(fallback);

/** Settings of the gateway. */
export const gatewayConfig = z.object({
  ...commonConfig,
  GATEWAY_HOST: z.string().default('127.0.0.1'),
  GATEWAY_PORT: configFields.port,
  GATEWAY_INNER_HOST: z.string().default('127.0.0.1'),
  GATEWAY_INNER_PORT: configFields.port,
  /** Where visitors reach this gateway; `https` switches cookies to their `__Host-` form. */
  GATEWAY_PUBLIC_ORIGIN: configFields.url,
  GATEWAY_DATABASE_URL: configFields.databaseUrl,
  GATEWAY_TOKEN_KEY: configFields.privateKey,
  GATEWAY_RECORD_KEY: configFields.secretKey,
  GATEWAY_IDEMPOTENCY_KEY: configFields.secretKey,
  GATEWAY_SECRET_KEY: configFields.secretKey,
  GATEWAY_FORM_KEY: configFields.secretKey,
  GATEWAY_SESSION_KEY: configFields.secretKey,
  GATEWAY_PEPPER: configFields.secretKey,
  /** The vault's public key, as the JSON document that its signer made. */
  GATEWAY_INTAKE_KEY: z.string(),
  GATEWAY_INTAKE_SIGNER: configFields.publicKey,
  VISITOR_GRANT_PUBLIC_KEY: configFields.publicKey,
  /** Proxies in front of this process that append to `X-Forwarded-For`; 0 takes the address of the connection. */
  GATEWAY_TRUSTED_HOPS: count(0),
  GATEWAY_NETWORK_PER_HOUR: count(5),
  GATEWAY_NETWORK_PER_DAY: count(20),
  GATEWAY_CONTACT_PER_DAY: count(3),
  /** Built staff console, and the OpenAPI document that `/docs` shows. */
  GATEWAY_CONSOLE_DIR: z.string().default('dist/console'),
  GATEWAY_OPENAPI_FILE: z.string().default('docs/openapi.json'),
});

/** What the gateway's parts are given. */
export interface GatewaySettings extends z.infer<typeof gatewayConfig> {
  readonly intakeKey: IntakeKey;
}

/** Nest token of the settings. */
export const SETTINGS = Symbol('SETTINGS');

/**
 * Reads the settings and checks the intake key against its pinned signer.
 *
 * @throws ConfigError
 */
export function readGatewayConfig(environment?: NodeJS.ProcessEnv): GatewaySettings {
  const config = readConfig(gatewayConfig, environment);
  try {
    const document: unknown = JSON.parse(config.GATEWAY_INTAKE_KEY);
    return { ...config, intakeKey: verifyIntakeKey(document, config.GATEWAY_INTAKE_SIGNER, new Date()) };
  } catch {
    throw new ConfigError(
      'configuration: GATEWAY_INTAKE_KEY must be a valid document signed by GATEWAY_INTAKE_SIGNER',
    );
  }
}

/** Whether cookies must travel over TLS only. */
export function isSecureOrigin(settings: Pick<GatewaySettings, 'GATEWAY_PUBLIC_ORIGIN'>): boolean {
  return settings.GATEWAY_PUBLIC_ORIGIN.startsWith('https:');
}

/** Base addresses of the apps, as calls between them need them. */
export function neighboursOf(settings: GatewaySettings): Readonly<Record<App, string>> {
  return {
    gateway: settings.GATEWAY_INNER_URL,
    vault: settings.VAULT_URL,
    triage: settings.TRIAGE_URL,
    notification: settings.NOTIFICATION_URL,
    audit: settings.AUDIT_URL,
  };
}
