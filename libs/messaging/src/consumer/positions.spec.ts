import { describe, expect, it } from '@jest/globals';
import type { StoredRecord } from '../bus/bus.js';
import { markOf } from './decode.js';
import { placementOf } from './positions.js';

const id = '018f3f1a-7c1e-7a00-8000-000000000001';
const record: StoredRecord = {
  topic: 't',
  partition: 0,
  offset: 6n,
  key: null,
  value: Buffer.from('x'),
  headers: { ce_id: id },
};
const position = { next: 7n, mark: id };

describe('where a consumer goes on', () => {
  it('goes on after the record whose effects it has', () => {
    expect(placementOf(position, { kind: 'record', record })).toEqual({
      kind: 'start',
      start: { kind: 'offset', offset: 7n },
    });
  });

  it('takes an expired record for granted', () => {
    expect(placementOf(position, { kind: 'expired', earliest: 9n })).toMatchObject({ kind: 'start' });
  });

  it.each([
    ['log-replaced', { kind: 'record', record: { ...record, headers: { ce_id: id.replace(/1$/, '2') } } }],
    ['log-cut', { kind: 'beyond-end', end: 3n }],
    ['record-missing', { kind: 'missing' }],
  ] as const)('reads again from the start: %s', (reason, found) => {
    expect(placementOf(position, found)).toEqual({ kind: 'rewind', reason });
  });

  it('knows records without an event id by their bytes', () => {
    const bare = { ...record, headers: {} };
    expect(markOf(bare)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(markOf(bare)).toBe(markOf({ ...bare, offset: 99n }));
    expect(markOf(bare)).not.toBe(markOf({ ...bare, value: Buffer.from('y') }));
    expect(markOf({ ...bare, headers: { ce_id: 'not an id' } })).toBe(markOf(bare));
  });
});
