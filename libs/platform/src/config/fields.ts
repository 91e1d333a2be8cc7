import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Wraps a reader that throws on bad input; the message says what is expected and repeats nothing. */
function readBy<Value>(expected: string, read: (text: string) => Value): z.ZodType<Value> {
  return z.string().transform((value, context) => {
    try {
      return read(value);
    } catch {
      context.addIssue({ code: 'custom', message: `must be ${expected}` });
      return z.NEVER;
    }
  });
}

/** Node's own decoder skips what it does not know, so that a mistyped key would silently be another one. */
function bytesOf(value: unknown): Buffer {
  if (typeof value !== 'string' || !/^[A-Za-z0-9_-]+$/.test(value)) throw new TypeError('not base64url');
  return Buffer.from(value, 'base64url');
}

/** Every signature in the house is Ed25519; another kind of key would fail at its first use only. */
function forSigning(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('not Ed25519');
  return key;
}

function publicKeyOf(value: unknown): KeyObject {
  return forSigning(createPublicKey({ key: bytesOf(value), format: 'der', type: 'spki' }));
}

function publicKeysOf(value: string): ReadonlyMap<string, KeyObject> {
  const named: unknown = JSON.parse(value);
  if (typeof named !== 'object' || named === null || Array.isArray(named)) throw new TypeError('no object');
  return new Map(Object.entries(named).map(([name, key]: [string, unknown]) => [name, publicKeyOf(key)]));
}

/** PEM text as it is, anything else is the path of a file with such text. */
function certificatesOf(value: string): string {
  const pem = value.includes('-----BEGIN') ? value : readFileSync(value, 'utf8');
  new X509Certificate(pem);
  return pem;
}

/** A deployment often sets what it does not use to nothing. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

/** Schemas of single settings, to compose an app's configuration from. */
export const configFields = {
  port: z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65_535),
  databaseUrl: z
    .string()
    .refine(
      (value) => /^postgres(?:ql)?:\/\//.test(value) && URL.canParse(value),
      'must be a postgres:// address',
    ),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
    .transform((value) => value.replace(/\/$/, '')),
  bus: z.enum(['kafka', 'postgres'], { error: 'must be kafka or postgres' }),
  kafkaBrokers: z
    .string()
    .transform((value) => value.split(',').map((broker) => broker.trim()))
    .refine(
      (brokers) => brokers.every((broker) => /^[^\s:]+:\d+$/.test(broker)),
      'must be host:port, comma-separated',
    ),
  logLevel: z.enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' }),
  flag: z
    .enum(['0', '1'], { error: 'must be 0 or 1' })
    .default('0')
    .transform((value) => value === '1'),
  secretKey: readBy('32 random bytes as base64url', (value): KeyObject => {
    const bytes = bytesOf(value);
    if (bytes.length !== 32) throw new RangeError('length');
    return createSecretKey(bytes);
  }),
  privateKey: readBy('an Ed25519 private key, PKCS#8 DER as base64url', (value): KeyObject =>
    forSigning(createPrivateKey({ key: bytesOf(value), format: 'der', type: 'pkcs8' })),
  ),
  publicKey: readBy('an Ed25519 public key, SPKI DER as base64url', publicKeyOf),
  publicKeys: readBy('a JSON object of Ed25519 public keys by name', publicKeysOf),
  certificates: readBy('PEM certificates, or the path of a readable file with them', certificatesOf),
} as const;

/** Settings that every app reads; spread into the app's own `z.object`. */
export const commonConfig = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  LARUS_BUS: configFields.bus.default('kafka'),
  /** None on the postgres bus. */
  KAFKA_BROKERS: optional(configFields.kafkaBrokers).transform((brokers) => brokers ?? []),
  KAFKA_TLS: optional(configFields.flag),
  KAFKA_TLS_CA: optional(configFields.certificates),
  KAFKA_SASL_USERNAME: optional(z.string()),
  KAFKA_SASL_PASSWORD: optional(z.string()),
  LOG_LEVEL: configFields.logLevel.default('info'),
  LARUS_LOCAL_STACK: configFields.flag,
  TOKEN_PUBLIC_KEYS: configFields.publicKeys,
  VAULT_URL: configFields.url,
  TRIAGE_URL: configFields.url,
  NOTIFICATION_URL: configFields.url,
  AUDIT_URL: configFields.url,
  GATEWAY_INNER_URL: configFields.url,
} as const;
