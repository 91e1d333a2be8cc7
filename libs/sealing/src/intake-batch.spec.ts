import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import * as hpke from 'hpke';
import {
  decodeBatch,
  encodeBatch,
  openBatch,
  prepareIntakeSeal,
  recordsListed,
  sealBatch,
} from './intake-batch.js';

const { publicKey, privateKey } = generateKeyPairSync('x25519');
const batchId = '0198f000-0000-7000-8000-0000000000aa';
const keyId = 'intake-2026-11';

const record = fc.record({
  id: fc.uuid(),
  verifier: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array)),
  contact: fc.json(),
  content: fc.string({ unit: 'binary' }).map((text) => JSON.stringify({ question: text, line: 'a\nb|c' })),
});
const records = fc.array(record, { maxLength: 20 });

function seal(batch: Parameters<typeof encodeBatch>[0]): { enc: Buffer; sealed: Buffer } {
  return sealBatch({ prepared: prepareIntakeSeal(publicKey), keyId, batchId, records: batch });
}

describe('an intake batch', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(records, (batch) => {
        expect(openBatch({ privateKey, keyId, batchId, ...seal(batch) })).toEqual(batch);
      }),
    );
  });

  test('is one line of JSON per record, whatever the texts hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ ...{ id: fc.uuid() }, contact: fc.string({ unit: 'binary' }), content: fc.string() }),
        ),
        (some) => {
          const batch = some.map((one) => ({ ...one, verifier: Buffer.alloc(32, 7) }));
          const lines = encodeBatch(batch).toString('utf8').split('\n').slice(0, -1);
          expect(lines.map((line) => (JSON.parse(line) as { contact: string }).contact)).toEqual(
            some.map((one) => one.contact),
          );
          expect(decodeBatch(encodeBatch(batch))).toEqual(batch);
        },
      ),
    );
  });

  test('does not open when a bit is flipped, cut, moved to another batch or named for another key', () => {
    fc.assert(
      fc.property(records, fc.nat(), (batch, place) => {
        const { enc, sealed } = seal(batch);
        const flipped = Buffer.from(sealed);
        const at = place % flipped.length;
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (place % 8));
        const damaged = [
          { keyId, batchId, enc, sealed: flipped },
          { keyId, batchId, enc, sealed: sealed.subarray(0, -1) },
          { keyId, batchId: batchId.replace('aa', 'ab'), enc, sealed },
          { keyId: 'intake-2026-12', batchId, enc, sealed },
          { keyId, batchId, enc: seal(batch).enc, sealed },
        ];
        for (const one of damaged) {
          expect(() => openBatch({ privateKey, ...one })).toThrow(/^batch-does-not-open$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('uses the documented associated data and info', async () => {
    const suite = new hpke.CipherSuite(
      hpke.KEM_DHKEM_X25519_HKDF_SHA256,
      hpke.KDF_HKDF_SHA256,
      hpke.AEAD_AES_256_GCM,
    );
    const key = await suite.DeserializePrivateKey(
      privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32),
    );
    const batch = [{ id: batchId, verifier: Buffer.alloc(32), contact: '{}', content: '{}' }];
    const { enc, sealed } = seal(batch);
    const aad = Buffer.from(`larus-intake|v1|${batchId}|${keyId}`);
    const opened = await suite.Open(key, enc, sealed, { aad, info: Buffer.from('larus-intake|v1') });
    expect(Buffer.from(opened).toString()).toBe(
      `{"id":"${batchId}","verifier":"${'A'.repeat(43)}","contact":"{}","content":"{}"}\n`,
    );
  });

  test('opens with replays inside, which are left out by the list of ids', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1 }),
        fc.nat(),
        (batch, mask) => {
          const ids = batch.filter((_, index) => (mask >> (index % 31)) & 1).map(({ id }) => id);
          const opened = openBatch({ privateKey, keyId, batchId, ...seal(batch) });
          expect(recordsListed(opened, ids).map(({ id }) => id)).toEqual(ids);
        },
      ),
    );
  });

  test('is refused when a listed record is missing or there twice', () => {
    const one = { id: batchId, verifier: Buffer.alloc(32), contact: '{}', content: '{}' };
    const refusal = /^batch-does-not-open$/;
    expect(() => recordsListed([], [batchId])).toThrow(refusal);
    expect(() => recordsListed([one, one], [batchId])).toThrow(refusal);
    expect(recordsListed([one], [batchId.toUpperCase()])).toEqual([one]);
  });

  test.each([
    ['a cut last line', '{"id":"x"}'],
    ['no JSON', 'nonsense\n'],
    [
      'an unknown field',
      `{"id":"${batchId}","verifier":"${'A'.repeat(43)}","contact":"{}","content":"{}","x":1}\n`,
    ],
    ['a short verifier', `{"id":"${batchId}","verifier":"AAAA","contact":"{}","content":"{}"}\n`],
  ])('is refused with %s, without repeating it', (_, text) => {
    expect(() => decodeBatch(Buffer.from(text))).toThrow(/^batch-does-not-open$/);
  });
});
