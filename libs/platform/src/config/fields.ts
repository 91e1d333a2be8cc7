import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
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

function publicKeyOf(value: unknown): KeyObject {
  if (typeof value !== 'string') throw new TypeError('not a string');
  return createPublicKey({ key: Buffer.from(value, 'base64url'), format: 'der', type: 'spki' });
}

/** Schemas of single settings, to compose an app's configuration from. */
export const configFields = {
  port: z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65_535),
  databaseUrl: z.string().regex(/^postgres(?:ql)?:\/\//, 'must be a postgres:// address'),
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
    const bytes = Buffer.from(value, 'base64url');
    if (bytes.length !== 32) throw new RangeError('length');
    return createSecretKey(bytes);
  }),
  privateKey: readBy('a private key, PKCS#8 DER as base64url', (value): KeyObject =>
    createPrivateKey({ key: Buffer.from(value, 'base64url'), format: 'der', type: 'pkcs8' }),
  ),
  publicKey: readBy('a public key, SPKI DER as base64url', publicKeyOf),
  publicKeys: readBy('a JSON object of public keys by name', (value): ReadonlyMap<string, KeyObject> => {
    const entries: [string, unknown][] = Object.entries(JSON.parse(value) as object);
    return new Map(entries.map(([name, key]) => [name, publicKeyOf(key)]));
  }),
} as const;

/** Settings that every app reads; spread into the app's own `z.object`. */
export const commonConfig = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  LARUS_BUS: configFields.bus.default('kafka'),
  KAFKA_BROKERS: configFields.kafkaBrokers,
  LOG_LEVEL: configFields.logLevel.default('info'),
  LARUS_LOCAL_STACK: configFields.flag,
  TOKEN_PUBLIC_KEYS: configFields.publicKeys,
  VAULT_URL: configFields.url,
  TRIAGE_URL: configFields.url,
  NOTIFICATION_URL: configFields.url,
  AUDIT_URL: configFields.url,
  GATEWAY_INNER_URL: configFields.url,
} as const;
