import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeRecord, type RecordToEncode } from './record-encoding.js';

const theirs = createRequire(import.meta.url)('kafkajs/src/protocol/recordBatch/record/v0') as (
  record: RecordToEncode,
) => { readonly buffer: Buffer };

const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const record = fc.record({
  offsetDelta: fc.nat(100_000),
  timestampDelta: fc.nat(1_000_000),
  key: fc.oneof(
    text,
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  ),
  value: fc.oneof(
    text,
    fc.uint8Array({ maxLength: 9_000 }).map((bytes) => Buffer.from(bytes)),
  ),
  headers: fc.dictionary(text, text, { maxKeys: 14 }),
});

describe('a record of a batch', () => {
  it('has the bytes that kafkajs gives it', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(encodeRecord(one)?.equals(theirs(one).buffer)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is left to kafkajs without key or value, before its batch, or with a header that is no text', () => {
    const right = { offsetDelta: 0, timestampDelta: 0, key: 'k', value: 'v' };
    const others = [
      { key: null },
      { value: undefined },
      { timestampDelta: -1 },
      { headers: { a: Buffer.from('b') } },
    ];
    for (const other of others)
      expect(encodeRecord({ ...right, ...other } as RecordToEncode)).toBeUndefined();
  });
});
