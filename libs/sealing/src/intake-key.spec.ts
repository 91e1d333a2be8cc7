import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import {
  decodePrivateKey,
  decodePublicKey,
  encodePrivateKey,
  encodePublicKey,
  newIntakeKeyPair,
  newSignerKeyPair,
  signIntakeKey,
  verifyIntakeKey,
} from './intake-key.js';

const signer = newSignerKeyPair();
const intake = newIntakeKeyPair();
const notAfter = new Date('2027-01-01T00:00:00Z');
const document = signIntakeKey(
  { keyId: 'intake-1', publicKey: intake.publicKey, notAfter },
  signer.privateKey,
);

describe('a signed intake key', () => {
  test('survives JSON and gives the key back', () => {
    const key = verifyIntakeKey(JSON.parse(JSON.stringify(document)), signer.publicKey);
    expect(key.keyId).toBe('intake-1');
    expect(key.publicKey.equals(intake.publicKey)).toBe(true);
    expect(key.notAfter).toEqual(notAfter);
  });

  test('is refused when any of its fields is changed, removed or added', () => {
    const other = encodePublicKey(newIntakeKeyPair().publicKey);
    const endless = { ...document, notAfter: undefined };
    const changed = [
      { ...document, keyId: 'intake-2' },
      { ...document, publicKey: other },
      { ...document, notAfter: '2028-01-01T00:00:00.000Z' },
      endless,
      { ...document, extra: 1 },
      { ...document, v: 2 },
      { ...document, signature: Buffer.alloc(64).toString('base64url') },
      { ...document, signature: '' },
      null,
      'text',
    ];
    for (const one of changed)
      expect(() => verifyIntakeKey(one, signer.publicKey)).toThrow(/^intake-key-refused$/);
  });

  test('is refused from another signer', () => {
    expect(() => verifyIntakeKey(document, newSignerKeyPair().publicKey)).toThrow(/^intake-key-refused$/);
  });

  test('is refused after its last instant when the time is told', () => {
    expect(verifyIntakeKey(document, signer.publicKey, notAfter).keyId).toBe('intake-1');
    const after = new Date(notAfter.getTime() + 1);
    expect(() => verifyIntakeKey(document, signer.publicKey, after)).toThrow(/^intake-key-expired$/);
  });

  test('is not signed with, or over, a key of another type', () => {
    const ed = generateKeyPairSync('ed25519');
    expect(() => signIntakeKey({ keyId: 'a', publicKey: ed.publicKey }, signer.privateKey)).toThrow(
      /^bad-key$/,
    );
    expect(() => signIntakeKey({ keyId: 'a', publicKey: intake.publicKey }, intake.privateKey)).toThrow(
      /^bad-key$/,
    );
    expect(() => signIntakeKey({ keyId: 'a b', publicKey: intake.publicKey }, signer.privateKey)).toThrow(
      /^intake-key-refused$/,
    );
  });
});

describe('keys as text', () => {
  test('come back', () => {
    expect(decodePublicKey(encodePublicKey(signer.publicKey), 'ed25519').equals(signer.publicKey)).toBe(true);
    expect(decodePrivateKey(encodePrivateKey(intake.privateKey), 'x25519').equals(intake.privateKey)).toBe(
      true,
    );
  });

  test('are refused when malformed or of another type', () => {
    expect(() => decodePublicKey('AAAA', 'x25519')).toThrow(/^bad-key$/);
    expect(() => decodePublicKey(encodePublicKey(signer.publicKey), 'x25519')).toThrow(/^bad-key$/);
    expect(() => decodePrivateKey(encodePublicKey(signer.publicKey), 'ed25519')).toThrow(/^bad-key$/);
  });
});
