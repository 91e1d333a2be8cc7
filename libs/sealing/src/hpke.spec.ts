import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createPrivateKey,
  createPublicKey,
  decapsulate,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import * as hpke from 'hpke';
import { finishSeal, keySchedule, openSealed, prepareSeal, suiteOf } from './hpke.js';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const pair = generateKeyPairSync('x25519');
const suite = new hpke.CipherSuite(
  hpke.KEM_DHKEM_X25519_HKDF_SHA256,
  hpke.KDF_HKDF_SHA256,
  hpke.AEAD_AES_256_GCM,
);

/** RFC 9180 appendix A.1 and A.2, base mode; the appendix has no vector of X25519 with AES-256-GCM. */
const vectors = [
  {
    name: 'A.1.1, AES-128-GCM',
    aead: 1,
    skRm: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
    enc: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
    sharedSecret: 'fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc',
    key: '4531685d41d65f03dc48f6b8302c05b0',
    nonce: '56d890e5accaaf011cff4b7d',
  },
  {
    name: 'A.2.1, ChaCha20Poly1305',
    aead: 3,
    skRm: '8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb',
    enc: '1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a',
    sharedSecret: '0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7',
    key: 'ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91',
    nonce: '5c4d98150661b848853b547f',
  },
] as const;

function x25519(raw: string): KeyObject {
  const der = Buffer.concat([hex('302e020100300506032b656e04220420'), hex(raw)]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

describe('HPKE base mode', () => {
  test.each(vectors)(
    'yields the secrets of RFC 9180 $name',
    ({ aead, skRm, enc, sharedSecret, key, nonce }) => {
      const info = hex('4f6465206f6e2061204772656369616e2055726e');
      expect(decapsulate(x25519(skRm), hex(enc)).toString('hex')).toBe(sharedSecret);
      const message = keySchedule(hex(sharedSecret), info, suiteOf(aead));
      expect(message.key.toString('hex')).toBe(key);
      expect(message.nonce.toString('hex')).toBe(nonce);
    },
  );

  test('is opened by an independent implementation', async () => {
    const raw = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
    const privateKey = await suite.DeserializePrivateKey(raw);
    for (const size of [0, 1, 1000, 100_000]) {
      const plain = Buffer.alloc(size, 'häme');
      const aad = Buffer.from(`aad ${String(size)}`);
      const { enc, sealed } = finishSeal(prepareSeal(pair.publicKey, Buffer.from('info')), aad, plain);
      const opened = await suite.Open(privateKey, enc, sealed, { aad, info: Buffer.from('info') });
      expect(Buffer.from(opened).equals(plain)).toBe(true);
    }
  });

  test('opens what an independent implementation sealed', async () => {
    const raw = createPublicKey(pair.privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
    const publicKey = await suite.DeserializePublicKey(raw);
    const options = { aad: Buffer.from('a'), info: Buffer.from('i') };
    const message = await suite.Seal(publicKey, Buffer.from('ສະບາຍດີ'), options);
    const enc = Buffer.from(message.encapsulatedSecret);
    const plain = openSealed(
      pair.privateKey,
      options.info,
      options.aad,
      enc,
      Buffer.from(message.ciphertext),
    );
    expect(plain.toString()).toBe('ສະບາຍດີ');
  });

  test('comes back whole, and any single flipped bit anywhere refuses it', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
    fc.assert(
      fc.property(bytes, bytes, bytes, fc.nat(), (info, aad, plain, place) => {
        const { enc, sealed } = finishSeal(prepareSeal(pair.publicKey, info), aad, plain);
        expect(openSealed(pair.privateKey, info, aad, enc, sealed).equals(plain)).toBe(true);
        // The top bit of an X25519 public value is ignored by RFC 7748: it is the one bit that carries
        // nothing.
        const all = Buffer.concat([info, aad, enc, sealed]);
        const bit = place % (all.length * 8);
        if (bit === (info.length + aad.length + 31) * 8 + 7) return;
        all[bit >> 3] = (all[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const ends = [info, aad, enc].reduce<number[]>(
          (at, part) => [...at, (at.at(-1) ?? 0) + part.length],
          [],
        );
        const [a = 0, b = 0, c = 0] = ends;
        expect(() =>
          openSealed(
            pair.privateKey,
            all.subarray(0, a),
            all.subarray(a, b),
            all.subarray(b, c),
            all.subarray(c),
          ),
        ).toThrow('does-not-open');
      }),
      { numRuns: 200 },
    );
  });

  test('refuses a second message under one prepared seal', () => {
    const prepared = prepareSeal(pair.publicKey, Buffer.alloc(0));
    finishSeal(prepared, Buffer.alloc(0), Buffer.from('one'));
    expect(() => finishSeal(prepared, Buffer.alloc(0), Buffer.from('two'))).toThrow('seal-already-used');
  });

  test('refuses another key, cut messages and keys of another type', () => {
    const nothing = Buffer.alloc(0);
    const { enc, sealed } = finishSeal(prepareSeal(pair.publicKey, nothing), nothing, Buffer.from('x'));
    const other = generateKeyPairSync('x25519').privateKey;
    expect(() => openSealed(other, nothing, nothing, enc, sealed)).toThrow('does-not-open');
    expect(() => openSealed(pair.privateKey, nothing, nothing, enc.subarray(1), sealed)).toThrow(
      'does-not-open',
    );
    expect(() => openSealed(pair.privateKey, nothing, nothing, enc, sealed.subarray(0, 10))).toThrow(
      'does-not-open',
    );
    // A point of small order would make the shared secret a constant.
    expect(() => openSealed(pair.privateKey, nothing, nothing, Buffer.alloc(32), sealed)).toThrow(
      'does-not-open',
    );
    expect(() => prepareSeal(generateKeyPairSync('ed25519').publicKey, nothing)).toThrow('bad-key');
  });
});
