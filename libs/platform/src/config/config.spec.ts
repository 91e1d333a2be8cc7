import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { ConfigError, readConfig } from './config.js';
import { commonConfig, configFields } from './fields.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pkcs8 = (key: KeyObject): string => key.export({ format: 'der', type: 'pkcs8' }).toString('base64url');
const spki = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64url');
const x25519 = generateKeyPairSync('x25519');
const secret = randomBytes(32).toString('base64url');

const urls = {
  VAULT_URL: 'http://127.0.0.1:1',
  TRIAGE_URL: 'http://127.0.0.1:2/',
  NOTIFICATION_URL: 'https://notification.example.test',
  AUDIT_URL: 'http://audit:4',
  GATEWAY_INNER_URL: 'http://[::1]:5',
};

function read(field: z.ZodType, value: string | undefined): unknown {
  return readConfig(z.object({ FIELD: field }), { FIELD: value }).FIELD;
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error('nothing was thrown');
}

describe('a field of the configuration', () => {
  it.each<[keyof typeof configFields, string, unknown]>([
    ['port', '8080', 8080],
    ['port', '65535', 65_535],
    ['databaseUrl', 'postgres://a:b@127.0.0.1:5432/larus', 'postgres://a:b@127.0.0.1:5432/larus'],
    ['databaseUrl', 'postgresql:///larus?host=/run/pg', 'postgresql:///larus?host=/run/pg'],
    ['url', 'https://larus.example.test/', 'https://larus.example.test'],
    ['bus', 'postgres', 'postgres'],
    ['kafkaBrokers', 'a:9092, b.c:9093', ['a:9092', 'b.c:9093']],
    ['logLevel', 'warn', 'warn'],
    ['flag', '1', true],
    ['flag', '0', false],
  ])('%s reads %j', (field, value, expected) => {
    expect(read(configFields[field], value)).toEqual(expected);
  });

  it('flag is off unless told', () => {
    expect(read(configFields.flag, undefined)).toBe(false);
  });

  it('certificates come as text or from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'larus-config-'));
    const [pem, file] = [rootCertificates[0] ?? '', join(folder, 'ca.pem')];
    writeFileSync(file, pem);
    expect(read(configFields.certificates, pem)).toBe(pem);
    expect(read(configFields.certificates, file)).toBe(pem);
    writeFileSync(file, 'no certificate');
    expect(messageOf(() => read(configFields.certificates, file))).not.toContain(folder);
    rmSync(folder, { recursive: true });
  });

  it('secretKey, privateKey, publicKey and publicKeys read keys', () => {
    expect((read(configFields.secretKey, secret) as KeyObject).export().toString('base64url')).toBe(secret);
    expect((read(configFields.privateKey, pkcs8(privateKey)) as KeyObject).equals(privateKey)).toBe(true);
    expect((read(configFields.publicKey, spki(publicKey)) as KeyObject).equals(publicKey)).toBe(true);
    const keys = read(configFields.publicKeys, JSON.stringify({ vault: spki(publicKey) })) as Map<
      string,
      KeyObject
    >;
    expect([...keys.keys()]).toEqual(['vault']);
    expect(keys.get('vault')?.equals(publicKey)).toBe(true);
  });

  const secretHex = randomBytes(32).toString('hex');
  it.each<[keyof typeof configFields, string]>([
    ['port', ''],
    ['port', '0'],
    ['port', '65536'],
    ['port', '80.5'],
    ['port', 'http'],
    ['databaseUrl', 'mysql://a/b'],
    ['databaseUrl', 'postgres://user:pa ss@:no port/x'],
    ['url', 'ftp://a'],
    ['url', 'larus.example.test'],
    ['bus', 'rabbit'],
    ['kafkaBrokers', ''],
    ['kafkaBrokers', 'a:9092,'],
    ['kafkaBrokers', 'kafka'],
    ['logLevel', 'silent'],
    ['flag', 'true'],
    ['secretKey', ''],
    ['secretKey', 'short'],
    ['secretKey', secretHex],
    ['secretKey', `${secret.slice(0, 20)} ${secret.slice(20)}`],
    ['secretKey', `${secret}!`],
    ['secretKey', randomBytes(33).toString('base64url')],
    ['privateKey', spki(publicKey)],
    ['privateKey', `${pkcs8(privateKey)}\n`],
    ['privateKey', pkcs8(x25519.privateKey)],
    ['publicKey', pkcs8(privateKey)],
    ['publicKey', spki(x25519.publicKey)],
    ['certificates', '/nowhere/ca.pem'],
    ['certificates', '-----BEGIN CERTIFICATE-----'],
    ['certificates', ''],
    ['publicKeys', ''],
    ['publicKeys', 'null'],
    ['publicKeys', '[]'],
    ['publicKeys', '"vault"'],
    ['publicKeys', `["${spki(publicKey)}"]`],
    ['publicKeys', '{"vault":7}'],
    ['publicKeys', `{"vault":"${secret}"}`],
  ])('%s refuses %j without repeating it', (field, value) => {
    const message = messageOf(() => read(configFields[field], value));
    expect(message).toMatch(/^configuration: FIELD /);
    if (value.length > 8) expect(message).not.toContain(value);
  });
});

describe('readConfig', () => {
  const keys = JSON.stringify({ vault: spki(publicKey) });

  it('reads what every app shares, with what may be left out', () => {
    const config = readConfig(z.object(commonConfig), {
      ...urls,
      KAFKA_BROKERS: 'kafka:9092',
      TOKEN_PUBLIC_KEYS: keys,
      UNRELATED: 'x',
    });
    expect(config).toMatchObject({
      NODE_ENV: 'production',
      LARUS_BUS: 'kafka',
      LOG_LEVEL: 'info',
      LARUS_LOCAL_STACK: false,
    });
    expect(config.TRIAGE_URL).toBe('http://127.0.0.1:2');
    expect('UNRELATED' in config).toBe(false);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names every variable that is missing or wrong, in one line', () => {
    const message = messageOf(() =>
      readConfig(z.object(commonConfig), {
        ...urls,
        VAULT_URL: 'vault',
        NODE_ENV: 'staging',
      }),
    );
    expect(message).toContain('TOKEN_PUBLIC_KEYS is not set');
    expect(message).toContain('VAULT_URL must be an http(s) address');
    expect(message).toContain('NODE_ENV');
    expect(message).not.toContain('AUDIT_URL');
    expect(message).not.toContain('staging');
    expect(message).not.toContain('\n');
  });

  it('never repeats a value, whatever it is', () => {
    const mark = 'MaRk7';
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            Object.keys(commonConfig).map((name) => [
              name,
              fc.string().map((text) => `${text}${mark}${text}`),
            ]),
          ),
          { requiredKeys: [] },
        ),
        (environment) => {
          expect(messageOf(() => readConfig(z.object(commonConfig), environment))).not.toContain(mark);
        },
      ),
    );
  });
});
