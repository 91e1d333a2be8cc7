import { z } from 'zod';
import { commonConfig, configFields } from '#libs/platform';

/** Settings of triage, by the name of their variable. */
export const triageConfig = z.object({
  ...commonConfig,
  TRIAGE_PORT: configFields.port,
  /** Address to listen on. */
  TRIAGE_HOST: z.string().default('127.0.0.1'),
  TRIAGE_DATABASE_URL: configFields.databaseUrl,
  /** Signs service tokens. */
  TRIAGE_TOKEN_KEY: configFields.privateKey,
  /** Authenticates access records; audit holds it too. */
  TRIAGE_RECORD_KEY: configFields.secretKey,
  /** Signs case grants; the vault holds the public half. */
  TRIAGE_GRANT_KEY: configFields.privateKey,
});
export type TriageConfig = z.infer<typeof triageConfig>;
