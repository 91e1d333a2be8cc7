import { describe, expect, it } from '@jest/globals';
import { explain, type Level } from './index.js';

const levelOf = (text: string): Level =>
  explain({
    text,
    lang: 'en',
    service: 'remote_consultation',
    fields: { country: 'GB', today: '2026-11-22' },
    declaredSigns: [],
  }).byRules;

/** In each pair the same words of illness: first without a patient, then of somebody who is ill now. */
const PAIRS: readonly (readonly [none: string, ill: string])[] = [
  [
    'The ink on your prescription form bleeds through the paper.',
    'My nose bleeds without stopping for an hour.',
  ],
  [
    'My cousin is pilot and collapsed airlines made him jobless.',
    'My cousin collapsed in the kitchen just now.',
  ],
  [
    'Discharge summary 02/2021: haematemesis, Hb 5.9, banding x4. Request: annual review.',
    'Discharge summary 02/2021: cholecystectomy. Now he vomits blood.',
  ],
  [
    'Our nurse told us: go to emergency when the temp is above 38, when he shivers, when he is confused.',
    'Our nurse told us to call you. He shivers, has 38.9 and is confused.',
  ],
  [
    'I ticked chest pain by mistake in your form, please correct.',
    'I ticked the form. I have crushing chest pain.',
  ],
  [
    'The air condition in your waiting room was freezing, I was shivering.',
    'I was shivering, temp 39.1, on docetaxel.',
  ],
  [
    'The price nearly gave me a stroke, password reset again lol',
    'His mouth droops and he slurs his words lol',
  ],
  ['Has anybody on this drug developed a seizure?', 'My son developed a seizure on this drug an hour ago.'],
  [
    'He recovered from a stroke last spring and plays tennis again.',
    'Since an hour his mouth droops and he slurs.',
  ],
  [
    'The leaflet mentions chest pain. How often does it happen?',
    'I read the leaflet. My chest hurts and my left arm too.',
  ],
];

describe('words of illness without a patient', () => {
  it.each(PAIRS)('"%s" is not raised', (none) => {
    expect(['routine', 'soon']).toContain(levelOf(none));
  });

  it.each(PAIRS)('beside "%s", "%s" is', (_none, ill) => {
    expect(levelOf(ill)).toBe('emergency');
  });
});

describe('a question at the end', () => {
  it.each(['is this normal?', 'would that exclude me from the study?', 'can I still fly?'])(
    '"%s" takes nothing back',
    (question) => {
      expect(levelOf(`Suddenly confused and cannot recognise his own sister, ${question}`)).toBe('emergency');
    },
  );
});

describe('a phrase with a gap', () => {
  it('is found behind a "because" as before it', () => {
    expect(levelOf('severe burns on both hands from a gas explosion')).toBe('emergency');
    expect(levelOf('We write because severe burns on both hands from a gas explosion')).toBe('emergency');
  });
});
