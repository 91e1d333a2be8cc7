import { createPrivateKey, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { commonConfig, configFields } from '#libs/platform';

const keyId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, dashes or underscores');

const intakeKeyList = z.array(z.strictObject({ keyId, privateKey: z.string() })).min(1);

/** Private keys that intake batches may be sealed to, by key id. */
export type IntakeKeys = ReadonlyMap<string, KeyObject>;

const intakeKeys = z.string().transform((text, context): IntakeKeys => {
  try {
    const listed = intakeKeyList.parse(JSON.parse(text));
    const keys = new Map(listed.map(({ keyId: id, privateKey }) => [id, x25519Key(privateKey)]));
    if (keys.size !== listed.length) throw new TypeError('a key id is there twice');
    return keys;
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'must be a JSON array of {keyId, privateKey}, X25519 PKCS#8 DER as base64url',
    });
    return z.NEVER;
  }
});

function x25519Key(text: string): KeyObject {
  const key = createPrivateKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'x25519') throw new TypeError('not X25519');
  return key;
}

/** Settings of the vault. */
export const vaultConfig = z.object({
  ...commonConfig,
  VAULT_PORT: configFields.port,
  /** Address to listen on; containers set 0.0.0.0. */
  VAULT_HOST: z.string().default('127.0.0.1'),
  VAULT_DATABASE_URL: configFields.databaseUrl,
  VAULT_TOKEN_KEY: configFields.privateKey,
  VAULT_RECORD_KEY: configFields.secretKey,
  /** Wraps the data keys; 32 random bytes as base64url. */
  VAULT_KEK: configFields.secretKey,
  VAULT_KEK_ID: keyId,
  VAULT_INTAKE_KEYS: intakeKeys,
  /** Signs visitor grants. */
  VAULT_GRANT_KEY: configFields.privateKey,
  TRIAGE_GRANT_PUBLIC_KEY: configFields.publicKey,
});
export type VaultConfig = Readonly<z.infer<typeof vaultConfig>>;

/** HMAC key of Idempotency-Keys, derived from the KEK (HKDF-SHA-256, RFC 5869) so that there is no further secret to hand out. */
export function idempotencyKey(kek: KeyObject): KeyObject {
  return createSecretKey(
    Buffer.from(hkdfSync('sha256', kek, Buffer.alloc(0), 'larus-vault|idempotency|v1', 32)),
  );
}
