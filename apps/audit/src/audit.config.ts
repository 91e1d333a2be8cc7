import { createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { APPS, type App } from '#libs/contracts';
import { commonConfig, configFields } from '#libs/platform';

const EXPECTED = 'must be a JSON object with 32 random bytes as base64url for each app';

/** Record keys by app: what each app signs its access records with. */
const recordKeys = z.string().transform((value, context): ReadonlyMap<App, KeyObject> => {
  try {
    const keys = z.record(z.string(), z.string()).parse(JSON.parse(value));
    return new Map(
      APPS.map((app) => {
        const bytes = Buffer.from(keys[app] ?? '', 'base64url');
        if (bytes.length !== 32) throw new RangeError('length');
        return [app, createSecretKey(bytes)];
      }),
    );
  } catch {
    context.addIssue({ code: 'custom', message: EXPECTED });
    return z.NEVER;
  }
});

/** Settings of the audit app, read once before anything connects. */
export const auditConfig = z.object({
  ...commonConfig,
  AUDIT_PORT: configFields.port,
  AUDIT_HOST: z.string().default('127.0.0.1'),
  AUDIT_DATABASE_URL: configFields.databaseUrl,
  AUDIT_TOKEN_KEY: configFields.privateKey,
  AUDIT_RECORD_KEY: configFields.secretKey,
  /** Ed25519; signs the log's heads. */
  AUDIT_SIGNING_KEY: configFields.privateKey.refine(
    (key) => key.asymmetricKeyType === 'ed25519',
    'must be an Ed25519 key',
  ),
  /** Unique name of this log and of its key, by custom an address without scheme. */
  AUDIT_ORIGIN: z.string().regex(/^[a-z0-9./-]{3,120}$/, 'must be a name of small letters, digits, . / -'),
  AUDIT_RECORD_KEYS: recordKeys,
  /** A directory that another party keeps; every signed head is copied there. */
  AUDIT_WITNESS_DIR: z.string().min(1).optional(),
});
export type AuditConfig = Readonly<z.infer<typeof auditConfig>>;
