import { describe, expect, it } from '@jest/globals';
import { table } from './table.js';

describe('a table on a terminal', () => {
  it('has columns as wide as their widest cell and no space at the end of a line', () => {
    expect(
      table(
        ['A', 'LONG'],
        [
          ['1234', 'x'],
          ['', 'yz'],
        ],
      ),
    ).toBe('A     LONG\n1234  x\n      yz\n');
    expect(table(['A', 'B'], [])).toBe('A  B\n');
  });
});
