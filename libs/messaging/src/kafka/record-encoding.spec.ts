import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeRecord, spellRecordsOnce, type RecordToEncode } from './record-encoding.js';

const require = createRequire(import.meta.url);
const theirs = require('kafkajs/src/protocol/recordBatch/record/v0') as (record: RecordToEncode) => {
  readonly buffer: Buffer;
};

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

describe('what kafkajs loads to encode a batch', () => {
  it('is ours, however often a client is made', () => {
    const bytes = Buffer.from('123456789');
    const before = theirs({ offsetDelta: 1, timestampDelta: 2, key: 'k', value: null }).buffer;
    for (let client = 0; client < 3; client += 1) spellRecordsOnce();
    const loaded = require('kafkajs/src/protocol/recordBatch/record/v0') as typeof theirs;
    expect(loaded).not.toBe(theirs);
    expect(loaded({ offsetDelta: 1, timestampDelta: 2, key: 'k', value: null }).buffer).toEqual(before);
    // RFC 3720, appendix B.4, names the polynomial; the value is the one every list of CRCs gives for it.
    const checksum = require('kafkajs/src/protocol/recordBatch/crc32C') as (bytes: Buffer) => number;
    expect(checksum(bytes)).toBe(0xe3069283);
    expect(checksum).toHaveProperty('replaced', true);
  });
});
