import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#libs/platform';
import { encodePrivateKey, newIntakeKeyPair } from '#libs/sealing';
import { idempotencyKey, vaultConfig } from './vault.config.js';

const only = vaultConfig.pick({ VAULT_INTAKE_KEYS: true });
const listed = (...keys: object[]): unknown => readConfig(only, { VAULT_INTAKE_KEYS: JSON.stringify(keys) });
const privateKey = encodePrivateKey(newIntakeKeyPair().privateKey);

describe('settings of the vault', () => {
  it('reads intake keys by their ids', () => {
    expect(listed({ keyId: 'a', privateKey }, { keyId: 'b', privateKey })).toMatchObject({
      VAULT_INTAKE_KEYS: expect.any(Map),
    });
  });

  it('refuses keys of another kind, an id that is there twice and an empty list, and repeats no key', () => {
    const ed25519 = encodePrivateKey(generateKeyPairSync('ed25519').privateKey);
    for (const keys of [
      [],
      [
        { keyId: 'a', privateKey },
        { keyId: 'a', privateKey },
      ],
      [{ keyId: 'a', privateKey: ed25519 }],
      [{ keyId: 'a|b', privateKey }],
    ]) {
      expect(() => listed(...keys)).toThrow(/^configuration: VAULT_INTAKE_KEYS must be a JSON array/);
      expect(() => listed(...keys)).not.toThrow(privateKey);
    }
  });

  it('derives the idempotency key from the KEK, always the same and another one', () => {
    const [one, two] = [createSecretKey(Buffer.alloc(32, 1)), createSecretKey(Buffer.alloc(32, 2))];
    expect(idempotencyKey(one).equals(idempotencyKey(one))).toBe(true);
    expect(idempotencyKey(one).equals(idempotencyKey(two))).toBe(false);
    expect(idempotencyKey(one).equals(one)).toBe(false);
  });
});
