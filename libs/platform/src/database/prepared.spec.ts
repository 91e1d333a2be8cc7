import { describe, expect, it } from '@jest/globals';
import { prepared } from './prepared.js';

describe('a prepared statement', () => {
  it('has one name for one text, and another for another', () => {
    const first = prepared('select $1::int', [1]);
    expect(prepared('select $1::int', [2])).toEqual({ ...first, values: [2] });
    expect(prepared('select $1::text', ['a']).name).not.toBe(first.name);
  });

  it('has no name without values, where a text may hold several statements', () => {
    expect(prepared('select 1; select 2', [])).toEqual({ text: 'select 1; select 2' });
  });

  it('is not remembered beyond a thousand texts', () => {
    for (let at = 0; at < 1_000; at++) prepared(`select $1::int + ${String(at)}`, [at]);
    expect(prepared('select $1::bigint', [1])).toEqual({ text: 'select $1::bigint', values: [1] });
  });
});
