import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { mayHoldSign } from './first-look.js';
import { foldText } from './normalise.js';

const ordinary = JSON.parse(readFileSync('test/screening/ordinary.json', 'utf8')) as Record<string, string[]>;
const look = (text: string): boolean => mayHoldSign(foldText(text));

describe('the first look', () => {
  it.each(Object.entries(ordinary))(
    'lets everyday requests pass without the full reading: %s',
    (_lang, texts) => {
      expect(texts.filter(look)).toEqual([]);
    },
  );

  it.each([
    ['a phrase', 'she has chest pain'],
    ['a phrase with a gap', 'my lips are going dusky'],
    ['a gap behind the first word', 'my skin really burns'],
    ['a misspelled word', 'he is vommiting'],
    ['a part and a quality', 'the arm, since noon, is numb'],
    ['a label with a number', 'oxygen 84'],
    ['a temperature without a word', 'she has 38.9'],
    ['degrees in words', 'it says 39 degrees'],
    ['"is not" read as one word', 'he is not responding'],
    ['a pressure without a word', 'amlodipine finished 3 weeks ago, today 236/138'],
    ['too many tablets', 'took 30 of my moms panadol tablets'],
    ['what is left of a medicine', 'kidney transplant, tacrolimus ເຫຼືອ 4 ເມັດ'],
    ['Chinese', '想问价格，胸口痛'],
    ['Cantonese', '佢冇反應'],
    ['Lao with a tone mark before the vowel', 'ຫາຍໃຈຍາກ'],
    ['Thai', 'แม่หายใจไม่ออก'],
    ['an emoji', 'she is 🤒'],
  ])('stops at %s', (_name, text) => {
    expect(look(text)).toBe(true);
  });

  it.each([
    ['a part alone', 'the form asks which arm'],
    ['a label without a number', 'do you sell a glucose meter'],
    ['words of a phrase far apart', 'not one of the nurses in the office could answer'],
  ])('does not stop at %s', (_name, text) => {
    expect(look(text)).toBe(false);
  });
});
