import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fnv1a, partitionOf } from './partition.js';

describe('the partition of a key', () => {
  // draft-eastlake-fnv-17, section C
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('hashes %j as the published vectors say', (key, hash) => {
    expect(fnv1a(key)).toBe(hash);
  });

  it('hashes bytes, not characters', () => {
    expect(fnv1a('ລາວ')).toBe(fnv1a(Buffer.from('e0baa5e0bab2e0baa7', 'hex').toString('utf8')));
    expect(fnv1a('ລາວ')).not.toBe(fnv1a('???'));
  });

  // These never change: events of one subject would lose their order.
  it.each([
    ['018f3f1a-7c1e-7a00-8000-000000000001', 12, 4],
    ['018f3f1a-7c1e-7a00-8000-000000000002', 12, 1],
    ['gateway.3', 1, 0],
    ['drug_search', 12, 8],
  ])('puts %s of %i partitions into %i', (key, partitions, partition) => {
    expect(partitionOf(key, partitions)).toBe(partition);
  });

  it('spreads consultation ids evenly', () => {
    const counts = new Array<number>(12).fill(0);
    for (let n = 0; n < 12_000; n++) {
      const partition = partitionOf(randomUUID(), 12);
      counts[partition] = (counts[partition] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  });
});
