import { z } from 'zod';
import type { ListCases } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import type { CaseRow } from './case-row.js';

export type CaseSort = ListCases['sort'];

const instant = z.iso.datetime();
/** Where a page ended: the values of the order's columns, id last. */
const PLACES = {
  priority: z.tuple([z.literal('priority'), z.int().min(0).max(9), instant, z.uuid()]),
  due: z.tuple([z.literal('due'), instant, z.uuid()]),
  newest: z.tuple([z.literal('newest'), instant, z.uuid()]),
} as const;

/** An opaque cursor behind the given row. */
export function cursorAfter(row: CaseRow, sort: CaseSort): string {
  return Buffer.from(JSON.stringify([sort, ...placeOf(row, sort)])).toString('base64url');
}

/**
 * The order's column values that a cursor stands for.
 *
 * @throws DomainError `invalid-request` for a cursor that is not ours, or of another order
 */
export function readCursor(cursor: string, sort: CaseSort): (string | number)[] {
  const place = PLACES[sort].safeParse(jsonOf(cursor));
  if (!place.success) {
    throw new DomainError('invalid-request', {
      fields: [{ pointer: '/cursor', code: 'invalid_cursor', message: 'is not a cursor of this list' }],
    });
  }
  return place.data.slice(1);
}

function placeOf(row: CaseRow, sort: CaseSort): (string | number)[] {
  switch (sort) {
    case 'priority':
      return [row.priority, row.due_at.toISOString(), row.id];
    case 'due':
      return [row.due_at.toISOString(), row.id];
    case 'newest':
      return [row.received_at.toISOString(), row.id];
  }
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
