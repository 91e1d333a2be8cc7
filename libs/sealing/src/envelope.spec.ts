import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import {
  dataKeyIdOf,
  newDataKey,
  openField,
  sealField,
  unwrapDataKey,
  wrapDataKey,
  wrapDataKeys,
} from './envelope.js';
import { fileKek } from './kek.js';

const name = fc.stringMatching(/^[a-z][a-z_.]{0,20}$/);
const place = fc.record({
  table: name,
  column: name,
  consultation: fc.uuid(),
  record: fc.oneof(fc.uuid(), name),
});
const parts = ['table', 'column', 'consultation', 'record'] as const;

describe('a sealed field', () => {
  test('opens at its place, with its key, as it was', () => {
    fc.assert(
      fc.property(place, fc.uuid(), fc.string({ unit: 'grapheme' }), (where, id, text) => {
        const key = newDataKey();
        const stored = sealField(key, id, where, text);
        expect(openField(key, id, where, stored).toString('utf8')).toBe(text);
        expect(dataKeyIdOf(stored)).toBe(id.toLowerCase());
        expect(openField(key, id, where, sealField(key, id, where, Buffer.from([0, 255])))).toEqual(
          Buffer.from([0, 255]),
        );
      }),
    );
  });

  test('opens nowhere else: moved to another table, column, consultation, record or key id', () => {
    fc.assert(
      fc.property(
        place,
        place,
        fc.constantFrom(...parts),
        fc.uuid(),
        fc.uuid(),
        (where, elsewhere, part, id, otherId) => {
          fc.pre(where[part] !== elsewhere[part] && id !== otherId);
          const key = newDataKey();
          const stored = sealField(key, id, where, 'text');
          expect(() => openField(key, id, { ...where, [part]: elsewhere[part] }, stored)).toThrow(
            'does-not-open',
          );
          expect(() => openField(key, otherId, where, stored)).toThrow('other-key');
          expect(() => openField(newDataKey(), id, where, stored)).toThrow('does-not-open');
          const renamed = Buffer.concat([
            stored.subarray(0, 2),
            Buffer.from(otherId.replaceAll('-', ''), 'hex'),
            stored.subarray(18),
          ]);
          expect(() => openField(key, otherId, where, renamed)).toThrow('does-not-open');
        },
      ),
    );
  });

  test('does not open with any bit flipped or any end cut', () => {
    fc.assert(
      fc.property(place, fc.uuid(), fc.string(), fc.nat(), (where, id, text, at) => {
        const key = newDataKey();
        const stored = sealField(key, id, where, text);
        const bit = at % (stored.length * 8);
        const damaged = Buffer.from(stored);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openField(key, id, where, damaged)).toThrow(
          /^(does-not-open|unknown-format|other-key)$/,
        );
        expect(() => openField(key, id, where, stored.subarray(0, at % stored.length))).toThrow(
          /^(does-not-open|unknown-format)$/,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is stored as documented', () => {
    const bytes = randomBytes(32);
    const id = '0198f000-0000-7000-8000-0000000000aa';
    const where = { table: 'vault.fields', column: 'contact', consultation: id, record: '7' };
    const stored = sealField(createSecretKey(bytes), id, where, 'Nok');
    expect(stored.length).toBe(1 + 1 + 16 + 12 + 3 + 16);
    expect(stored.subarray(0, 18).toString('hex')).toBe(`0101${id.replaceAll('-', '')}`);
    const decipher = createDecipheriv('aes-256-gcm', bytes, stored.subarray(18, 30));
    decipher.setAAD(Buffer.from(`v1|vault.fields|contact|${id}|7|${id}`));
    decipher.setAuthTag(stored.subarray(-16));
    expect(Buffer.concat([decipher.update(stored.subarray(30, -16)), decipher.final()]).toString()).toBe(
      'Nok',
    );
  });

  test('never uses a nonce twice', () => {
    const key = newDataKey();
    const id = '0198f000-0000-7000-8000-0000000000aa';
    const where = { table: 't', column: 'c', consultation: id, record: 'r' };
    const nonces = Array.from({ length: 3000 }, () =>
      sealField(key, id, where, 'x').subarray(18, 30).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(3000);
  });

  test.each(['', 'a|b', 'a\nb'])('is refused at an ambiguous place', (record) => {
    const id = '0198f000-0000-7000-8000-0000000000aa';
    const where = { table: 't', column: 'c', consultation: id, record };
    expect(() => sealField(newDataKey(), id, where, 'x')).toThrow(/^bad-place$/);
    expect(() => sealField(newDataKey(), 'no-uuid', { ...where, record: 'r' }, 'x')).toThrow(/^bad-place$/);
  });
});

describe('a wrapped data key', () => {
  const kek = fileKek(randomBytes(32), 'kek-1');
  const at = {
    kekId: 'kek-1',
    consultationId: '0198f000-0000-7000-8000-000000000001',
    dataKeyId: '0198f000-0000-7000-8000-000000000002',
  };

  test('opens at its place and equals the key', async () => {
    const key = newDataKey();
    const opened = await unwrapDataKey(kek, await wrapDataKey(kek, key, at), at);
    expect(opened.equals(key)).toBe(true);
  });

  test('opens for no other consultation, data key, KEK or bytes', async () => {
    const wrapped = await wrapDataKey(kek, newDataKey(), at);
    await expect(unwrapDataKey(kek, wrapped, { ...at, consultationId: at.dataKeyId })).rejects.toThrow(
      'does-not-open',
    );
    await expect(unwrapDataKey(kek, wrapped, { ...at, dataKeyId: at.consultationId })).rejects.toThrow(
      'does-not-open',
    );
    await expect(unwrapDataKey(fileKek(randomBytes(32), 'kek-1'), wrapped, at)).rejects.toThrow(
      'does-not-open',
    );
    await expect(unwrapDataKey(fileKek(randomBytes(32), 'kek-2'), wrapped, at)).rejects.toThrow('other-key');
    for (let bit = 0; bit < wrapped.length * 8; bit++) {
      const damaged = Buffer.from(wrapped);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(unwrapDataKey(kek, damaged, at)).rejects.toThrow(/^(does-not-open|unknown-format)$/);
    }
  });

  test('is wrapped many at a time, in order', async () => {
    const items = Array.from({ length: 50 }, (_, n) => ({
      dataKey: newDataKey(),
      place: { ...at, dataKeyId: `0198f000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}` },
    }));
    const wrapped = await wrapDataKeys(kek, items);
    for (const [n, { dataKey, place: own }] of items.entries()) {
      expect((await unwrapDataKey(kek, wrapped[n] ?? Buffer.alloc(0), own)).equals(dataKey)).toBe(true);
    }
  });

  test('needs keys of 32 bytes', async () => {
    expect(() => fileKek(randomBytes(16), 'short')).toThrow(/^bad-key$/);
    await expect(wrapDataKey(kek, createSecretKey(randomBytes(16)), at)).rejects.toThrow(/^bad-key$/);
  });
});
