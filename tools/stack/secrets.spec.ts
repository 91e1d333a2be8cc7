import { createPublicKey, createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as merkle from '../../libs/merkle/src/index.js';
import * as sealing from '../../libs/sealing/src/index.js';
import { appEnvironment, cliEnvironment, type Setting } from './environments.mjs';
import { portsFrom } from './ports.mjs';
import { apps, auditOrigin, completeSecrets, loadSecrets, newSecrets } from './secrets.mjs';

describe('secrets of the local stack', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'larus-home-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('are made once and readable by their owner alone', () => {
    const first = loadSecrets(home);
    expect(loadSecrets(home)).toEqual(first);
    expect(statSync(join(home, 'secrets', 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(newSecrets().postgresPassword).not.toBe(first.postgresPassword);
  });

  it('have a demo password long enough for the sign-in rules', () => {
    for (let i = 0; i < 50; i += 1) expect(newSecrets().seedPassword).toMatch(/^(?=.{15,})([a-z]+-){4}\d\d$/);
  });

  it('are not made anew over data that only the lost ones open', () => {
    mkdirSync(join(home, 'postgres'));
    writeFileSync(join(home, 'postgres', 'PG_VERSION'), '18\n');
    expect(() => loadSecrets(home)).toThrow(/secrets\.json is missing.*--fresh/);
  });

  it('sign the intake key so that the gateway, pinning the signer, accepts it and the vault opens what is sealed to it', () => {
    const secrets = completeSecrets(home, loadSecrets(home), { sealing, merkle });
    const signer = sealing.decodePublicKey(secrets.intake.signer.publicKey, 'ed25519');
    const accepted = sealing.verifyIntakeKey(secrets.intake.document, signer);
    const held = secrets.intake.keys[0];
    expect(held?.keyId).toBe(accepted.keyId);
    const publicOfHeld = createPublicKey(sealing.decodePrivateKey(held?.privateKey ?? '', 'x25519'));
    expect(publicOfHeld.equals(accepted.publicKey)).toBe(true);
    expect(completeSecrets(home, loadSecrets(home), { sealing, merkle })).toEqual(secrets);
  });

  it('name the audit log’s verifier key so that a head signed by the audit app is accepted', () => {
    const secrets = completeSecrets(home, loadSecrets(home), { sealing, merkle });
    const key = sealing.decodePrivateKey(secrets.auditSigning.privateKey, 'ed25519');
    const head = merkle.signCheckpoint({ origin: auditOrigin, size: 0, root: merkle.emptyRoot() }, key);
    expect(merkle.openCheckpoint(head, [secrets.auditVerifier ?? '']).size).toBe(0);
  });
});

describe('environment of an app', () => {
  const secrets = newSecrets();
  const setting: Setting = {
    home: '/home/larus',
    secrets,
    ports: portsFrom(9000),
    bus: 'kafka',
    brokers: '127.0.0.1:9008',
    databaseUrl: 'postgres://postgres:top-secret@127.0.0.1:9007/larus',
    smtpUrl: 'smtp://127.0.0.1:9010',
    outer: {
      PATH: '/bin',
      VAULT_LOG: 'a',
      TRIAGE_LOG: 'b',
      VAULT_URL: 'http://elsewhere',
      DATABASE_URL: 'x',
      TOKEN: 'y',
    },
    extra: { AUDIT_SPEED: '2', FLAG: 'on' },
  };
  const privateValues: Record<string, string[]> = {
    gateway: Object.values(secrets.gateway),
    vault: [secrets.vault.kek, secrets.grants.vault.privateKey],
    triage: [secrets.grants.triage.privateKey],
    notification: [],
    audit: [secrets.auditSigning.privateKey],
  };
  for (const app of apps) {
    privateValues[app]?.push(secrets.databasePasswords[app], secrets.tokenKeys[app].privateKey);
  }

  it.each(apps)('of %s holds its own secrets and nobody else’s', (app) => {
    const text = Object.values(appEnvironment(app, setting)).join('\n');
    for (const [owner, values] of Object.entries(privateValues)) {
      for (const value of values) expect([owner, text.includes(value)]).toEqual([owner, owner === app]);
    }
    expect(text).not.toContain(secrets.postgresPassword);
    expect(text).not.toContain('top-secret');
  });

  it('passes on what is meant for the app by name, and lets the caller’s settings win', () => {
    const vault = appEnvironment('vault', setting);
    expect(vault).toMatchObject({
      VAULT_LOG: 'a',
      FLAG: 'on',
      VAULT_URL: 'http://127.0.0.1:9002',
      PATH: '/bin',
    });
    for (const absent of ['TRIAGE_LOG', 'AUDIT_SPEED', 'TOKEN', 'DATABASE_URL'])
      expect(vault).not.toHaveProperty(absent);
    expect(appEnvironment('audit', setting)).toMatchObject({ AUDIT_SPEED: '2' });
    expect(appEnvironment('audit', { ...setting, extra: { AUDIT_ORIGIN: 'z' } })).toMatchObject({
      AUDIT_ORIGIN: 'z',
    });
  });

  it('signs the app in under its own role', () => {
    const url = new URL(appEnvironment('triage', setting)['TRIAGE_DATABASE_URL'] ?? '');
    expect([url.username, url.pathname, url.port]).toEqual(['triage_app', '/larus', '9007']);
    expect(url.password).toBe(secrets.databasePasswords.triage);
  });

  it('gives the command matching halves of the token keys', () => {
    const env = cliEnvironment(setting);
    const published = JSON.parse(env['TOKEN_PUBLIC_KEYS'] ?? '{}') as Record<string, string>;
    const key = createPrivateKey({
      key: Buffer.from(env['CLI_TOKEN_KEY'] ?? '', 'base64url'),
      format: 'der',
      type: 'pkcs8',
    });
    const half = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64url');
    expect(published['cli']).toBe(half);
    expect(Object.keys(published).sort()).toEqual([...apps, 'cli'].sort());
  });
});
