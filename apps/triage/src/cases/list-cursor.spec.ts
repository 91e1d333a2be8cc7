import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#libs/platform';
import type { CaseRow } from './case-row.js';
import { cursorAfter, readCursor } from './list-cursor.js';

const row = {
  id: '0192f7a0-0000-7000-8000-000000000001',
  priority: 3,
  due_at: new Date('2026-11-23T04:00:00.250Z'),
  received_at: new Date('2026-11-22T04:00:00.125Z'),
} as CaseRow;

describe('a cursor', () => {
  it.each([
    ['priority', [3, '2026-11-23T04:00:00.250Z', row.id]],
    ['due', ['2026-11-23T04:00:00.250Z', row.id]],
    ['newest', ['2026-11-22T04:00:00.125Z', row.id]],
  ] as const)('of %s comes back as the place it stands for', (sort, place) => {
    const cursor = cursorAfter(row, sort);
    expect(cursor).toMatch(/^[\w-]{1,200}$/);
    expect(readCursor(cursor, sort)).toEqual(place);
  });

  it.each([
    ['of another order', cursorAfter(row, 'due')],
    ['that is no base64url', '%%%'],
    ['that is no JSON', Buffer.from('nonsense').toString('base64url')],
    ['with other columns', Buffer.from('["priority",1]').toString('base64url')],
    ['with SQL', Buffer.from(`["priority",1,"now()","x' or true"]`).toString('base64url')],
    ['that is empty', ''],
  ])('%s is refused and not repeated', (_what, cursor) => {
    const refused = (): unknown => readCursor(cursor, 'priority');
    expect(refused).toThrow(DomainError);
    expect(refused).toThrow('invalid-request');
  });
});
