import { describe, expect, it } from '@jest/globals';
import { foldText } from '../normalise.js';
import { classify, heaviest } from './classify.js';
import { WEIGHTS } from './weights.js';

const said = (text: string) => classify(foldText(text));
const HARM = 'She cannot breathe and her lips are blue';
const NO_HARM = 'Please send me the price list and the opening hours';

describe('the classifier', () => {
  it('says what it was taught of a text that it knows nothing of', () => {
    expect(said('🤷 боль')).toEqual({ act: WEIGHTS.act / 100, emergency: WEIGHTS.emergency / 100 });
  });

  it.each([
    ['English', HARM, NO_HARM],
    ['Chinese', '我妈突然喘不上气，嘴唇发紫', '请问这个药多少钱，怎么付款'],
    ['Lao', 'ແມ່ຫາຍໃຈບໍ່ອອກ ປາກຂຽວ', 'ຂໍລາຄາຢາ ແລະ ເວລາເປີດ'],
  ])('tells harm from a question about prices in %s', (_language, harm, none) => {
    expect(said(harm).act).toBeGreaterThan(2);
    expect(said(none).act).toBeLessThan(0.5);
  });

  it('counts an n-gram once a text', () => {
    expect(said(`${HARM} ${HARM} ${HARM}`).act).toBeCloseTo(said(`${HARM} ${HARM}`).act, 10);
  });

  it('forgets one text at the next', () => {
    const first = said(HARM);
    said(NO_HARM);
    expect(said(HARM)).toEqual(first);
  });

  it('shows the words that weighed most, and where they stand', () => {
    const folded = foldText(HARM);
    const grams = heaviest(folded, 5);
    const weights = grams.map(({ act }) => Math.abs(act));
    expect(grams).toHaveLength(5);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    for (const { start, end } of grams) {
      expect(end).toBeGreaterThan(start);
      expect(HARM.slice(start, end).trim()).toBe(HARM.slice(start, end));
    }
  });
});
