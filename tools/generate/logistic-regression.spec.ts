import { describe, expect, it } from '@jest/globals';
import { logisticRegression } from './logistic-regression.mjs';

interface Row {
  readonly features: Uint32Array;
  readonly yes: boolean;
}
const row = (yes: boolean, ...features: number[]): Row => ({ yes, features: Uint32Array.from(features) });

/** The sum that the regression makes smallest, written down a second time. */
function loss(rows: readonly Row[], c: number, weights: readonly number[], bias: number): number {
  const yes = rows.filter((one) => one.yes).length;
  let sum = weights.reduce((total, weight) => total + (weight * weight) / 2, 0);
  for (const one of rows) {
    const score = [...one.features].reduce((total, i) => total + (weights[i] ?? 0), bias);
    const share = rows.length / (2 * (one.yes ? yes : rows.length - yes));
    sum += c * share * Math.log(1 + Math.exp(one.yes ? -score : score));
  }
  return sum;
}

const ROWS = [
  row(true, 0, 2),
  row(true, 0),
  row(true, 0, 1),
  row(false, 1),
  row(false, 1, 2),
  row(false, 0, 1, 2),
  row(false),
  row(false, 2),
];

describe('the logistic regression', () => {
  it('finds the weights that no small change makes better', () => {
    const { weights, bias } = logisticRegression(ROWS, { size: 3, c: 2 });
    const found = [...weights];
    const least = loss(ROWS, 2, found, bias);
    for (const step of [-0.01, 0.01]) {
      expect(loss(ROWS, 2, found, bias + step)).toBeGreaterThan(least);
      for (const i of found.keys())
        expect(loss(ROWS, 2, found.with(i, (found[i] ?? 0) + step), bias)).toBeGreaterThan(least);
    }
  });

  it('is fair to the smaller class', () => {
    const rows = [row(true, 0), ...Array.from({ length: 99 }, () => row(false, 1))];
    const { weights, bias } = logisticRegression(rows, { size: 2, c: 1 });
    expect(bias + (weights[0] ?? 0)).toBeGreaterThan(1);
    expect(bias + (weights[1] ?? 0)).toBeLessThan(-1);
  });

  it('gives the same numbers each time', () => {
    const options = { size: 3, c: 0.5 };
    expect(logisticRegression(ROWS, options)).toEqual(logisticRegression(ROWS, options));
  });
});
