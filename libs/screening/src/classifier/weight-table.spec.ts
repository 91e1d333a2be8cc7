import { describe, expect, it } from '@jest/globals';
import { gramHash } from './n-grams.js';
import { readSymbols } from './symbols.js';
import { foldText } from '../normalise.js';
import { WeightTable } from './weight-table.js';
import { WEIGHTS } from './weights.js';

function hashOf(text: string): number {
  const { hashes, length } = readSymbols(foldText(text));
  return Array.from({ length }, (_, i) => hashes[i] ?? 0).reduce(gramHash, 0);
}

describe('the table of weights', () => {
  const table = new WeightTable(['fever\t85\t40', 'no fever\t-120\t3', '胸口\t66\t-5']);

  it('finds an n-gram with its weights, as messages write it', () => {
    const slot = table.find(hashOf('No FEVER'));
    expect([table.actAt(slot), table.emergencyAt(slot)]).toEqual([-120, 3]);
    expect(table.actAt(table.find(hashOf('胸口')))).toBe(66);
  });

  it('finds nothing else', () => {
    for (const other of ['no', 'fever no', '胸', 'fevers']) expect(table.find(hashOf(other))).toBe(-1);
  });

  it('refuses what stands there twice and what has no weight', () => {
    expect(() => new WeightTable(['fever\t1\t1', 'fever\t2\t2'])).toThrow(RangeError);
    expect(() => new WeightTable(['fever\t1'])).toThrow('"fever" has no whole weight');
  });

  it('holds all that was learned, in less than two mebibytes', () => {
    const lines = WEIGHTS.grams.split('\n');
    const all = new WeightTable(lines);
    expect(lines.length).toBeGreaterThan(10_000);
    expect(all.byteLength).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  it('holds whatever an n-gram begins with: a reading stops at the first that is missing', () => {
    const all = new WeightTable(WEIGHTS.grams.split('\n'));
    for (const line of WEIGHTS.grams.split('\n')) {
      const units = Uint16Array.from(line.split('\t')[0] ?? '', (letter) => letter.charCodeAt(0));
      const { hashes, length } = readSymbols({ units, at: new Int32Array(0), length: units.length });
      let hash = 0;
      for (let i = 0; i < length; i++) {
        hash = gramHash(hash, hashes[i] ?? 0);
        if (all.find(hash) < 0) throw new Error(`nothing that "${line}" begins with`);
      }
    }
  });
});
